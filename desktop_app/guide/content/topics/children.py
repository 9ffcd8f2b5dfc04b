"""Babies, children, and local help with their costs."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("children")

CHILDREN = Topic(
    id="children",
    title=_("Babies and children"),
    icon="card-front",
    answer=lines(
        _(
            "A child has a card of its own and is registered like everybody else. A parent does it, and keeps the four-digit PIN in mind. **Card and certificate end together**, after {card_years_minor} birthdays: then a new card is needed."
        ),
        while_holds(
            "baby_card",
            _(
                "A card applied for before the first birthday carries no photo: at the clinic its PIN is typed. With a photo the face is enough, or a look of the staff."
            ),
        ),
        _(
            "**Bring the medical subsidy card** (医療費受給者証) as well, unless your city says that the My Number Card is enough."
        ),
    ),
    to_do=lines(_("The child's My Number Card"), _("The medical subsidy card (医療費受給者証)")),
    details=(
        Detail(
            id="subsidies",
            question=_("Are children's medical subsidy cards (医療費受給者証) linked to the My Number Card?"),
            answer=lines(
                _(
                    "**In more and more cities, yes**, but only at clinics that take part, and only with a registered card. The reader then asks whether you want to use the subsidy (医療費助成の受給者証): press yes. Take the subsidy card along all the same."
                )
            ),
            facts=("local_subsidies",),
        ),
        Detail(
            id="baby",
            question=_("How does a baby get a card?"),
            answer=lines(
                while_holds(
                    "express_with_birth_report",
                    _(
                        "**Quickly and free of charge: about a week (特急発行)**, if a parent applies at the city office before the first birthday, best together with the birth registration (出生届). Then the baby need not come, no photo is needed, and the card comes by post."
                    ),
                ),
                Line(
                    _(
                        "**Report the baby to a health insurance too:** to the company of a parent, or to the city for 国民健康保険. The card alone insures nobody."
                    ),
                    facts=("joining_notices",),
                ),
                Line(
                    _("A parent applies at the city office, best together with the birth report."),
                    when=unless(fact_holds("express_with_birth_report")),
                ),
                while_holds(
                    "eligibility_certificate",
                    _(
                        "Until it comes, ask the insurer (保険者) for a 資格確認書 (health insurance eligibility certificate)."
                    ),
                ),
                while_holds("old_card_issued", _("Until it comes, the child has an insurance card.")),
            ),
        ),
        Detail(
            id="school-trip",
            question=_("The child goes on a school trip. What does it take along?"),
            answer=lines(
                while_holds(
                    "school_trip_papers",
                    _(
                        "One of these is enough: the **資格情報のお知らせ** (notice of eligibility information) or a copy of it, the page 資格情報 of Mynaportal, saved or printed, or a copy of the **資格確認書** (health insurance eligibility certificate). Ask the school which it wants. The card can stay at home."
                    ),
                ),
                Line(
                    _("Ask the school what it wants."),
                    when=unless(fact_holds("school_trip_papers")),
                    facts=("consents",),
                ),
            ),
        ),
        Detail(
            id="child-pin",
            question=_("Who types a child's PIN?"),
            answer=lines(
                _(
                    "**A parent, or whoever takes the child there.** At a clinic it is needed only for a card without a photo; else the child's face is enough, or a look of the staff (目視確認)."
                ),
                _(
                    "Children under {representative_age} have no password for signatures (署名用), only four-digit PINs: a clinic needs nothing else. If the PIN is forgotten, a parent has a new one set at the city office, free of charge and in one visit."
                ),
            ),
            facts=("no_signature_password", "guardian_goes", "use_without_pin", "pin_reset"),
        ),
        Detail(
            id="small-child",
            question=_("My child is too small for the camera of the reader."),
            answer=lines(
                _(
                    "**Lift the child up, or type its four-digit PIN yourself.** Or say 「目視確認でお願いします」 (please compare by eye). Bring the medical subsidy card (医療証, 受給者証) as well."
                )
            ),
            facts=("face_fails", "use_without_pin", "local_subsidies"),
        ),
        Detail(
            id="no-photo-and-pin-forgotten",
            question=_("My baby's card has no photo, and we have forgotten the PIN."),
            answer=lines(
                while_holds(
                    "baby_card_pin",
                    _(
                        "**Today** bring the child's 資格確認書 (health insurance eligibility certificate), or the card together with its 資格情報のお知らせ (notice of eligibility information), and tell the reception. Then a parent has a new PIN set at the city office, free of charge."
                    ),
                ),
                Line(
                    _("A parent has a new PIN set at the city office."),
                    when=unless(fact_holds("baby_card_pin")),
                    facts=("pin_reset",),
                ),
            ),
            facts=("pin_reset",),
        ),
        Detail(
            id="ends-earlier",
            question=_("When does a child's card expire?"),
            answer=lines(
                _(
                    "On the {card_years_minor}th birthday **after the card was made**, not when the child turns five. For example: made when the child was two, it ends on the day the child turns seven. With a period of stay (在留期間) it ends with that, if that is earlier."
                ),
                _(
                    "**The electronic certificate (電子証明書) ends on the same day.** So a new card is needed, free of charge: apply with a photo about two months before. It takes about a month."
                ),
            ),
            facts=("minors_end_together", "period_of_stay", "card_renewal_month"),
        ),
        Detail(
            id="older-children",
            question=_("What changes when a child is fifteen or eighteen?"),
            answer=lines(
                _(
                    "**From {representative_age} on** it applies and goes to the counter itself, and may have a long password. If it cannot come, being a pupil is a reason for which somebody else may collect the card."
                ),
                _(
                    "**From {adult_age} on** a new card lasts until the {card_years_adult}th birthday. A card made before that keeps its date: the birthdays of the holder do not change it."
                ),
            ),
            facts=("minors_end_together", "no_signature_password", "proxy_collects"),
        ),
        Detail(
            id="other-photo",
            question=_("The child looks different from the photo. Can only the photo be changed?"),
            answer=lines(
                _(
                    "**No, only with a new card:** free of charge when the old one ends, else {reissue_fee} yen. Until then type the PIN (暗証番号) at the clinic, or say 「目視確認でお願いします」 (please compare by eye)."
                )
            ),
            facts=("reissue_fee", "minors_end_together", "use_without_pin"),
        ),
        Detail(
            id="no-signature",
            question=_(
                "The child's card has no certificate for signatures. Does it work at the clinic, and in a phone?"
            ),
            answer=lines(
                Line(
                    _(
                        "**At the clinic, yes.** That takes the other certificate (利用者証明用電子証明書) with the four-digit PIN that a parent has chosen. Under {representative_age} there is usually none for signatures (署名用電子証明書)."
                    ),
                    facts=("no_signature_password",),
                ),
                Line(
                    _(
                        "**In a phone, no:** to add a card to a phone one types the password of the 署名用電子証明書. The child shows the card itself."
                    ),
                    facts=("phone_needs_signature",),
                ),
            ),
            facts=("no_signature_password", "phone_needs_signature"),
        ),
        Detail(
            id="baby-ill",
            question=_("Our newborn baby is ill and has neither card nor paper. What do we do?"),
            answer=lines(
                Line(
                    _(
                        "**Go to the doctor now**, and tell the reception. The baby is insured from the day of birth, once you have reported it to the company of a parent or to 国民健康保険."
                    ),
                    facts=("birth_insurance",),
                ),
                Line(
                    _(
                        "If you must pay everything, keep the receipt (領収書): the insurer (保険者) pays back its part (療養費) if you apply within {refund_years} years."
                    ),
                    facts=("refund_years",),
                ),
                while_holds(
                    "express_with_birth_report",
                    _(
                        "The city office has a card made for the baby in about a week, free of charge and without a photo (特急発行)."
                    ),
                ),
            ),
            facts=("birth_insurance", "refund_years"),
        ),
        Detail(
            id="childbirth",
            question=_("I am expecting a baby. Does the card arrange the money for the birth (出産育児一時金)?"),
            answer=lines(
                Line(
                    _(
                        "**No: sign the agreement of the hospital (直接支払制度).** Then your insurer (保険者) pays up to {childbirth_yen} yen to the hospital, and you pay only the rest. Ask the insurer whether the sum is still the same."
                    ),
                    facts=("childbirth_yen",),
                ),
                Line(
                    _(
                        "The card shows that you are insured. For an operation (帝王切開, Caesarean) the limit of high costs (限度額) holds, if you agree on the screen."
                    ),
                    facts=("high_cost_limit",),
                ),
            ),
            facts=("childbirth_yen",),
        ),
        Detail(
            id="subsidy-after-change",
            question=_("Our insurance has changed. Does the child's medical subsidy card change by itself?"),
            answer=lines(
                _(
                    "**No. Tell the city office**, with the medical subsidy card (受給者証) and a paper that shows the new insurance, for instance the 資格情報のお知らせ (notice of eligibility information)."
                )
            ),
            facts=("child_subsidy_report",),
        ),
        Detail(
            id="collect",
            question=_("Must the child come along to apply for its card, or to collect it?"),
            answer=lines(
                _("**To apply: no.** Under {representative_age} a parent does it, online or by post."),
                _(
                    "**To collect it: usually not**, up to the end of middle school: a parent collects it, with the notice (交付通知書), IDs of both, and a photo that the parent certifies ({photo_paper}), if no ID shows one. Some cities want to see the child: call first."
                ),
            ),
            facts=("proxy_collects", "photo_paper"),
        ),
    ),
    flows=("register", "at-the-clinic", "renewal", "for-somebody", "doctor-today"),
    neighbours=("at-the-clinic", "renewal", "get-a-card"),
    facts=("local_subsidies", "representative_age"),
)

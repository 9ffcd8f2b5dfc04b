"""For somebody who cannot go, write or decide: care home, hospital, dementia, guardian, far away."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("for-somebody")

FOR_SOMEBODY = Topic(
    id="for-somebody",
    title=_("For somebody who cannot go, write or decide"),
    icon="person",
    answer=lines(
        _(
            "**Yes, somebody else may go**, to the city office where **that person** is registered. With the filled-in sheet (照会書兼回答書) and the PINs one visit is usually enough, else two. Call before you go."
        ),
        while_holds(
            "needs_help",
            _(
                "**Often easier:** a **資格確認書** (health insurance eligibility certificate) instead of the card, for people who need help. Family or staff of the home may apply to the insurer (保険者). It needs no PIN."
            ),
        ),
        _("**At a clinic nobody needs the PIN:** the reader or the staff look at the face."),
    ),
    to_do=lines(
        _("The holder's My Number Card, and all letters about it"),
        _("Your own ID with photo"),
        _("A paper that shows why the holder cannot come"),
    ),
    details=(
        Detail(
            id="care-home",
            question=_("My mother is in a care home, and her electronic certificate ends soon. What shall I do?"),
            answer=lines(
                _(
                    "**You can renew it for her.** She fills in the sheet 照会書兼回答書 from the letter (有効期限通知書) with the PINs and closes the envelope. You take it to her city office with her card and your ID with photo. It is free of charge."
                ),
                _(
                    "**Or leave it:** the card is accepted at clinics until the end of the third month after the month in which the certificate expired."
                ),
                while_holds(
                    "needs_help",
                    _("Apply for a **資格確認書** for her in that time. Then she needs neither card nor PIN."),
                ),
            ),
            facts=("renewal_proxy", "grace_still_works"),
        ),
        Detail(
            id="nobody-knows-pin",
            question=_("Nobody knows the PIN of my father's card. Can I get a new one for him?"),
            answer=lines(
                _(
                    "**Yes, free of charge, but mostly in two visits.** You ask at his city office; it sends him a sheet (照会書兼回答書); he writes the new PIN on it and closes the envelope; you go again with it."
                ),
                _(
                    "**For the doctor it can wait:** there the face is enough, or the staff switch the reader to 目視モード and look at the photo. **Do not guess:** after {pin_tries} wrong entries the PIN is locked."
                ),
            ),
            facts=("pin_proxy", "pin_reset", "use_without_pin", "eye_mode"),
        ),
        Detail(
            id="sheet-went-elsewhere",
            question=_("The sheet or the notice went to the old address. What now?"),
            answer=lines(
                _(
                    "The city sends it only to the registered address, and it is **not forwarded** to a home or hospital. Ask at that city office whether it can be sent again or handed over, and have somebody look into the letter box there."
                )
            ),
            facts=("sheet_not_forwarded", "collection_notice"),
        ),
        Detail(
            id="cannot-write",
            question=_("The holder of the card cannot write. Who fills in the sheet?"),
            answer=lines(
                _(
                    "In the towns that we know, whoever goes writes it for the holder and notes on the sheet why. Some have a form of their own for that. **Ask the city office before you write.**"
                ),
                _(
                    "On the application for a new card (交付申請書) a relative, a helper or staff of a home may write (代筆), if the holder sets the seal (押印)."
                ),
            ),
            facts=("written_for_holder",),
        ),
        Detail(
            id="dementia",
            question=_("My parent has dementia and there is no guardian. What is possible?"),
            answer=lines(
                while_holds(
                    "needs_help_by_staff",
                    _(
                        "**A 資格確認書: yes.** Family, the care manager (ケアマネジャー) or staff of the home may apply for it, says the Ministry of Health (厚生労働省)."
                    ),
                ),
                _(
                    "**Certificate and PIN: ask the city office.** We know of no rule for everybody who can no longer decide and has no guardian. At a clinic the card works by face all the same, as long as its certificate is accepted."
                ),
            ),
            facts=("use_without_pin", "guardian_goes"),
        ),
        Detail(
            id="guardian",
            question=_("I am the guardian (成年後見人). What may I do?"),
            answer=lines(
                _(
                    "**Renew the certificate, set a new PIN and collect the card**, usually in one visit and without the sheet. Bring the 登記事項証明書 (certificate of registration as a guardian), issued lately, the card and your ID with photo."
                ),
                _(
                    "A 保佐人 or 補助人 also needs the list of what they may do (代理行為目録). Call first: in some cities the holder must come along. There is no long password for people with a guardian."
                ),
            ),
            facts=("guardian_goes", "no_signature_password", "proxy_collects"),
        ),
        Detail(
            id="collect",
            question=_("May I collect the new card for somebody, and with which papers?"),
            answer=lines(
                _(
                    "**Yes, if the holder cannot come:** {proxy_age} or older, in a home or hospital, ill, disabled, with recognised need of care (要介護・要支援), a pupil, a child. Work or lack of time does not count."
                ),
                _(
                    "Bring the filled-in notice (交付通知書), IDs of both of you, each with photo, and a paper about the reason: 入所証明書 (from the home), 診断書 (from the doctor), 介護保険証, 障害者手帳. From {proxy_age} on a note on the notice is enough."
                ),
            ),
            facts=("proxy_collects",),
        ),
        Detail(
            id="no-photo-id",
            question=_("The holder has no ID with photo. How can I collect the card?"),
            answer=lines(
                _(
                    "With a **{photo_paper}**: a sheet with a photo, which the head of the home or hospital, the care manager (ケアマネジャー), or for a child the parent signs. It also shows why the holder cannot come. The city has the form."
                ),
                _(
                    "For somebody who has not left the house for years (ひきこもり), a public support office (公的な支援機関) that knows the person signs it."
                ),
            ),
            facts=("photo_paper",),
        ),
        Detail(
            id="city-comes",
            question=_("Does somebody from the city come to the house or the home?"),
            answer=lines(
                _(
                    "**In some cities, yes** (出張申請): they take a photo and the application for a new card there, and it comes by post. Each city says for whom. Ask whether they also do certificates and PINs."
                )
            ),
            facts=("city_comes",),
        ),
        Detail(
            id="paper-instead",
            question=_("Is there something easier than the card for somebody who needs care?"),
            answer=lines(
                while_holds(
                    "needs_help",
                    _(
                        "**Yes, a 資格確認書** (health insurance eligibility certificate), free of charge. Apply to the insurer (保険者), often by post, with a paper about the reason (介護保険証, 障害者手帳, …). Somebody of another household brings a letter of authorisation (委任状)."
                    ),
                ),
                while_holds(
                    "needs_help",
                    _("The card stays registered. The next paper usually comes without applying again."),
                ),
                Line(
                    _("Ask the insurer (保険者)."),
                    when=unless(fact_holds("needs_help")),
                    facts=("use_without_pin",),
                ),
            ),
        ),
        Detail(
            id="without-pin",
            question=_("Can the card be made so that it needs no PIN?"),
            answer=lines(
                _(
                    "**Yes** (顔認証マイナンバーカード). At a clinic it works by face or by a look of the staff. Somebody else may have it changed with a letter of authorisation (委任状), usually in one visit. The certificate on it must be valid. It does not open Mynaportal."
                )
            ),
            facts=("card_without_pin", "card_without_pin_back"),
        ),
        Detail(
            id="far-away",
            question=_("My parents live far away. What can I do from here?"),
            answer=lines(
                _(
                    "**Not at your own city office:** certificate and PIN are done where they are registered. By telephone you can ask there which papers are needed. A friend, a helper or the care manager (ケアマネジャー) may go instead of you."
                ),
                while_holds("needs_help", _("A 資格確認書 can often be applied for by post.")),
                _("A new card is applied for online or by post, from anywhere."),
            ),
            facts=("certificate_renewal", "pin_proxy", "card_renewal_month"),
        ),
        Detail(
            id="home-elsewhere",
            question=_("My father moves into a home in another city. What about his insurance and his card?"),
            answer=lines(
                _(
                    "**His insurance usually stays as it is** (住所地特例), and goes on sending the papers. Ask its counter before the move."
                ),
                _(
                    "**The new address must be put on the card ({move_card_label}) within {move_card_days} days** of reporting the move, else the card becomes void. Ask the new city office who may go for him."
                ),
            ),
            facts=("residence_exception", "move_card_days"),
        ),
        Detail(
            id="see-medicines",
            question=_("Can I see the medicines of my parents on my own phone?"),
            answer=lines(
                _(
                    "**Yes, if they make you their proxy (代理人) in Mynaportal**, with their own card and PIN. Then you log in with your own card. They can end it at any time. Questions: **{hotline_system}**."
                )
            ),
            facts=("proxy_stays",),
        ),
        Detail(
            id="keep-card",
            question=_("Must the care home keep the card, and does it need the PIN?"),
            answer=lines(
                _(
                    "**No, and no.** The family may keep the card if the person agrees. A home that keeps it is to lock it away and to write down who takes it out. At a clinic no PIN is needed, so nobody there need know it."
                )
            ),
            facts=("home_keeps_card", "use_without_pin"),
        ),
        Detail(
            id="at-the-reader",
            question=_("Wheelchair, bedridden, blind: how does the card work at the clinic, or when the doctor comes?"),
            answer=lines(
                _(
                    "Say 「目視確認でお願いします」 (please compare by eye): the staff look at the photo on the card. No PIN is typed. **Tell the PIN to nobody**, neither to the staff nor to a companion."
                ),
                _(
                    "The staff may also read the card with a hand-held device where somebody cannot reach the reader. A doctor who comes to the house does it in that way."
                ),
            ),
            facts=("reader_help", "use_without_pin"),
        ),
        Detail(
            id="medicine",
            question=_("May I fetch the medicine for somebody?"),
            answer=lines(
                _(
                    "**Yes, with the prescription (処方箋) itself.** The pharmacy finds the insurance from it. If the person has a 資格確認書, take it along, and the medicine notebook (お薬手帳). The first time ask the pharmacy what else it wants."
                ),
                shared.ELECTRONIC_PRESCRIPTION,
            ),
            facts=("medicine_fetched",),
        ),
    ),
    offers_forms=True,
    flows=("for-somebody", "eligibility-certificate", "doctor-today"),
    neighbours=("renewal", "pin", "children"),
    facts=("renewal_proxy", "use_without_pin"),
)

"""Applying for a My Number Card; living overseas."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.rules import fact_holds, unless
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("get-a-card")

GET_A_CARD = Topic(
    id="get-a-card",
    title=_("Getting a My Number Card"),
    icon="card-front",
    answer=lines(
        _(
            "Apply online with a phone, by post, with a photo booth (証明写真機), or at the city office, with a photo. **Nobody has to have a card.**"
        ),
        _(
            "When it is ready a letter (交付通知書) comes; you collect the card at the city office and choose the passwords."
        ),
        while_holds(
            "eligibility_certificate",
            _("Until then your insurer (保険者) gives you a 資格確認書 (health insurance eligibility certificate)."),
        ),
    ),
    to_do=lines(
        _("A photo taken lately"),
        _("An ID when you collect it"),
        do(_("Think of a four-digit PIN and a long password")),
    ),
    qr="apply_page",
    qr_shows=_("Your phone will show the official page about applying for a card."),
    details=(
        Detail(
            id="apply",
            question=_("How do I apply for the My Number Card itself?"),
            answer=lines(
                _(
                    "With the code (QRコード) on the application form and a phone, by post with a photo, or at the city office. Ask for a form there if you have none. It takes about a month, in some cities up to two."
                ),
                while_holds(
                    "express_free",
                    _(
                        "**About a week and free of charge (特急発行)** for a baby under one year, and for people who have moved in from abroad: they apply in person within {express_limit_days} days of reporting that they moved in (転入届). Ask at the counter."
                    ),
                ),
            ),
            facts=("card_page", "reissue_month"),
        ),
        Detail(
            id="do-not-want",
            question=_("I have no My Number Card and do not want one. How do I see a doctor?"),
            answer=lines(
                while_holds(
                    "certificate_automatic",
                    _(
                        "**With the 資格確認書** (health insurance eligibility certificate). The insurer (保険者) sends it to people without a registered card, without an application and free of charge. You pay the same share. If none has come, ask your insurer."
                    ),
                ),
                while_holds("not_compulsory", _("Nobody has to have the card, or to register it.")),
                while_holds("old_card_issued", _("With the insurance card, as always.")),
            ),
        ),
        Detail(
            id="newborn",
            question=_("Our baby was born. How do we get its card?"),
            answer=lines(
                while_holds(
                    "express_with_birth_report",
                    _(
                        "**Apply together with the birth registration (出生届) at the city office**, or later, until the day before the first birthday. It is free of charge, needs no photo, and the card comes by post in about a week (特急発行)."
                    ),
                ),
                Line(
                    _("A parent applies at the city office, best together with the birth registration (出生届)."),
                    when=unless(fact_holds("express_with_birth_report")),
                    facts=("card_page",),
                ),
            ),
        ),
        Detail(
            id="moved-in",
            question=_("I have moved to Japan from abroad. How soon can I have a card?"),
            answer=lines(
                while_holds(
                    "express_free",
                    _(
                        "**In about a week, free of charge (特急発行)**, if you apply in person at the city office within {express_limit_days} days of reporting that you moved in (転入届). After that it takes about a month."
                    ),
                ),
                while_holds(
                    "certificate_automatic",
                    _(
                        "Join a health insurance first: through your company, or at the city office (国民健康保険). Until the card is there, you see a doctor with its **資格確認書** (health insurance eligibility certificate)."
                    ),
                ),
                Line(
                    _("About a month after you have applied."),
                    when=unless(fact_holds("express_free")),
                    facts=("reissue_month",),
                ),
            ),
        ),
        Detail(
            id="somebody-else-collects",
            question=_("Can somebody else collect my new card?"),
            answer=lines(
                _(
                    "**Only if you cannot come**: {proxy_age} or older, a care home, hospital, illness, a disability, recognised need of care (要介護・要支援), a child, a pupil. Work or lack of time does not count: ask for an appointment in the evening or at a weekend."
                )
            ),
            facts=("proxy_collects",),
        ),
        Detail(
            id="overseas",
            question=_("I am posted overseas and have no card. What now?"),
            answer=lines(
                _(
                    "**Japanese nationals** (日本国籍) who already had a My Number when they left Japan apply at a Japanese embassy or consulate. That takes some months. Whoever is still registered as a resident in Japan applies in Japan."
                ),
                _(
                    "**If you are a Japanese national and about to leave Japan**, say at the city office that you want to keep your card (国外継続利用), at the latest on the day before you move. Otherwise it ends."
                ),
                _(
                    "**Foreign nationals cannot have the card abroad**, even if they had one in Japan: it ends when they move away."
                ),
                _(
                    "For visits to a doctor in Japan show the registered card, or ask your insurer (保険者) for a 資格確認書. If you have no insurance in Japan any more, ask the city office."
                ),
            ),
            facts=("overseas", "overseas_keep"),
        ),
        Detail(
            id="short-visit",
            question=_("I live abroad and come to Japan for less than a year. Can I use the card at the doctor's?"),
            answer=lines(
                Line(
                    _(
                        "**Usually no.** For so short a stay there is no registered address (住民登録) and so no 国民健康保険: the card shows no insurance, and you pay everything. If a company in Japan still insures you, ask it before you come."
                    ),
                    facts=("abroad_short",),
                )
            ),
            facts=("abroad_short",),
        ),
        Detail(
            id="no-form",
            question=_("I have lost the application form, or never got one. How do I apply?"),
            answer=lines(
                Line(
                    _(
                        "Whoever still has the number of the form (申請書ID, {application_id_digits} digits) can apply online without it. **Else ask the city office for a new form**, or print one and fill it in by hand."
                    ),
                    facts=("application_form_again", "application_id_digits"),
                ),
                _("The page for both: {apply_page}"),
                Line(
                    _(
                        "People with a period of stay (在留期間) are usually not sent a form. They get the card all the same: ask the city office for one."
                    ),
                    facts=("application_form_again",),
                ),
            ),
            facts=("application_form_again", "apply_page"),
        ),
        Detail(
            id="how-far",
            question=_("I have applied. How do I see whether my card is ready?"),
            answer=lines(
                Line(
                    _(
                        "**Look online at 申請状況照会 (state of an application)** of J-LIS, with the number of the form (申請書ID, {application_id_digits} digits) and your date of birth; or ask your city office."
                    ),
                    facts=("application_form_again", "application_id_digits"),
                ),
                Line(
                    _(
                        "It usually takes about a month. When the card is ready, the 交付通知書 (a letter or post card) comes by post."
                    ),
                    facts=("collection_notice", "reissue_month"),
                ),
            ),
            facts=("application_form_again", "collection_notice"),
        ),
        Detail(
            id="collect",
            question=_("How do I collect it?"),
            answer=lines(
                _(
                    "At the place that the letter (交付通知書) names, with the letter and an ID. In many cities you make an appointment first."
                ),
                _("The letter is an ordinary post card. It is **not forwarded** to another address."),
            ),
            facts=("collection_notice",),
        ),
    ),
    flows=("register", "letter", "for-somebody"),
    neighbours=("register", "children", "lost-card"),
    contacts=shared.CONTACTS,
    facts=("card_page", "collection_notice"),
)

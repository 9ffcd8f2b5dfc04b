"""The card is lost, stolen, or found again."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("lost-card")

LOST_CARD = Topic(
    id="lost-card",
    title=_("Lost or stolen card, found again"),
    icon="card-lost",
    answer=lines(
        _(
            "**First have it suspended**, day and night, free of charge. In English and other languages: **{hotline_languages}**. In Japanese: **{hotline}**, then press **{loss_key}**."
        ),
        _("Lost outside the home: tell the police too. Then apply for a new card at the city office."),
        while_holds(
            "certificate_by_application",
            _(
                "**For the doctor, look first whether you have a 資格確認書** (health insurance eligibility certificate) at home. If not, apply to your insurer (保険者) for one."
            ),
        ),
    ),
    to_do=lines(
        do(_("Call now, day and night")),
        do(_("Police: write down the receipt number (受理番号)")),
        do(
            _(
                "Train, bus or shop: its lost property office (忘れ物センター); bank and credit cards: have them stopped too"
            )
        ),
        do(_("City office: report the loss (紛失届), apply for a new card")),
        shared.ELIGIBILITY_MEANWHILE,
    ),
    details=(
        Detail(
            id="lost",
            question=_("I use the card as an insurance card and have lost it. What now?"),
            answer=lines(
                _(
                    "**Have it suspended now.** In English and other languages: **{hotline_languages}**. In Japanese: **{hotline}**, then press **{loss_key}**. Tell the police if you lost it outside, and apply for a new card at the city office."
                ),
                _("From abroad the free numbers may not work: call **{hotline_abroad}**, day and night."),
                while_holds(
                    "certificate_by_application",
                    _(
                        "For the doctor meanwhile, apply to your insurer (保険者) for a 資格確認書. A finder can hardly use it: the reader asks for the face or the PIN."
                    ),
                ),
            ),
            facts=("loss_day_and_night", "police_receipt"),
        ),
        Detail(
            id="new-card",
            question=_("How long does a new card take, and what does it cost?"),
            answer=lines(
                _("About a month, in some cities up to two, {reissue_fee} yen."),
                while_holds(
                    "express_days",
                    _(
                        "By express service (特急発行) in about {express_days} days, {express_fee} yen, if you apply in person within {express_limit_days} days after reporting the loss at the counter."
                    ),
                ),
                _(
                    "Put the new card on the reader of a clinic once: if it is not registered, the reader offers to do it."
                ),
                _(
                    "**Take the card with 利用者証明用電子証明書** (the electronic certificate). The cheaper one without it, {reissue_bare_fee} yen, cannot be used as an insurance card."
                ),
            ),
            facts=("reissue_month", "registration_at_clinic"),
        ),
        Detail(
            id="free",
            question=_("When does a new card cost nothing?"),
            answer=lines(
                Line(
                    _(
                        "**Usually free, if you hand in the old card:** when the space for changes on it (追記欄) is full, and after a special adoption (特別養子縁組) or a changed sex (性別) in the register. Keep the old card until the new one is there."
                    ),
                    facts=("free_new_card",),
                ),
                Line(
                    _(
                        "**After a fire or a disaster** bring the 罹災証明書 (certificate of damage): in many places it is free then, in some it costs {reissue_fee} yen. Ask before you apply."
                    ),
                    facts=("burnt_card",),
                ),
                while_holds(
                    "certificate_by_application",
                    _("For the doctor meanwhile, ask your insurer (保険者) for a 資格確認書."),
                ),
            ),
            facts=("free_new_card",),
        ),
        Detail(
            id="found",
            question=_("I have found the card again."),
            answer=lines(
                _("If it was not suspended, you can go on using it."),
                _(
                    "If it was suspended, take it to the city office: the suspension is lifted only there, never by telephone. Until then clinics do not take it."
                ),
                _(
                    "The suspension ended the certificate for signatures (署名用電子証明書). If you use it, ask for a new one, and ask whether the other certificate works again."
                ),
                _("If you reported the loss to the police, tell them that it is found."),
            ),
            facts=("suspension_lift", "suspension_signature", "suspended_card"),
        ),
        Detail(
            id="wallet",
            question=_("My whole wallet is gone, on a train or outside. What do I do, in which order?"),
            answer=lines(
                _(
                    "1. Have the My Number Card suspended, day and night. 2. Have bank and credit cards stopped: each company has a number of its own."
                ),
                _(
                    "3. Ask the railway, the bus company or the shop (忘れ物センター): railways keep things for some days before the police gets them. 4. Report the loss to the police, and write down the receipt number (受理番号)."
                ),
                _("If every ID was in it, call the city office first and ask what it accepts instead."),
            ),
            facts=("loss_day_and_night", "cards_stopped_too", "railway_lost_property", "police_receipt"),
        ),
        Detail(
            id="for-somebody",
            question=_("My parent has lost the card and cannot go out. May I do it?"),
            answer=lines(
                _("**Yes, almost everything.** The card can be suspended by somebody in the family too, by telephone."),
                _(
                    "At the city office somebody of the household, or with a letter of authorisation (委任状), may report the loss and fetch the form. Then apply by post or online."
                ),
                _(
                    "The new card may be collected by somebody else if the holder is {proxy_age} or older, ill, disabled, in hospital or in a home. Only the express service (特急発行) wants the holder in person."
                ),
            ),
            facts=("suspension_by_others", "reissue_by_others", "proxy_age"),
        ),
        Detail(
            id="damaged",
            question=_("The card is broken, or no reader takes it. How do I get a new one?"),
            answer=lines(
                _(
                    "Apply at the city office and hand in the damaged one: {reissue_fee} yen, about a month. If the fault is not yours, ask whether it is free."
                ),
                while_holds(
                    "express_days",
                    _(
                        "By express service (特急発行) {express_fee} yen and about {express_days} days, if you apply in person within {express_limit_days} days after it was damaged."
                    ),
                ),
                while_holds(
                    "reader_fails",
                    _(
                        "At the clinic until then: show it together with the 資格情報のお知らせ (notice of eligibility information), or a 資格確認書 (health insurance eligibility certificate) alone."
                    ),
                ),
            ),
            facts=("reissue_month",),
        ),
        Detail(
            id="care",
            question=_("The card was washed, bent, or lay beside a magnet. Does it still work?"),
            answer=lines(
                _(
                    "**Perhaps: dry it, and try it at the reader of a clinic.** If its ICチップ (chip) is dead, you need a new card: {reissue_fee} yen, if it was your doing."
                ),
                _(
                    "It suffers from heat (washing machine, iron, hot car), from bending in a back pocket, from coins and pens beside it, from alcohol, and from strong magnets (purses, phone cases)."
                ),
            ),
            facts=("card_care",),
        ),
        Detail(
            id="number-change",
            question=_("Can my My Number be changed?"),
            answer=lines(
                _(
                    "Only if it has leaked and misuse is feared. The city office takes the request. Afterwards tell your employer and your insurer the new number."
                )
            ),
            facts=("my_number_change",),
        ),
    ),
    offers_forms=True,
    flows=("lost-card", "doctor-today", "eligibility-certificate"),
    neighbours=("doctor-today", "safety", "get-a-card"),
    contacts=shared.CONTACTS_WHEN_LOST,
    facts=("loss_day_and_night", "police_receipt"),
)

"""The card is lost, stolen, or found again."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("lost-card")

LOST_CARD = Topic(
    id="lost-card",
    title=_("Lost or stolen card, found again"),
    icon="card-lost",
    answer=lines(
        _(
            "**First have it suspended: call {hotline_languages} (in English and other languages), or {hotline} (in Japanese) and press {loss_key}**, day and night, every day, free of charge."
        ),
        _("Lost outside the home: tell the police too. Then apply for a new card at the city office."),
        while_holds(
            "certificate_by_application",
            _(
                "Until it comes, **apply to your insurer (保険者)** for a 資格確認書 (health insurance eligibility certificate): it can be used at the clinic."
            ),
        ),
    ),
    to_do=lines(
        _("Call now: {hotline_languages} (in English and other languages), {hotline} (in Japanese)"),
        _("Police: write down the receipt number (受理番号)"),
        _("City office: report the loss (紛失届), apply for a new card"),
        shared.ELIGIBILITY_MEANWHILE,
    ),
    details=(
        Detail(
            id="lost",
            question=_("I use the card as an insurance card and have lost it. What now?"),
            answer=lines(
                _(
                    "Call **{hotline_languages}** (in English and other languages) or **{hotline}** (in Japanese) to have it suspended; tell the police if you lost it outside; apply for a new card at the city office."
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
            ),
            facts=("reissue_month", "registration_at_clinic"),
        ),
        Detail(
            id="found",
            question=_("I have found the card again."),
            answer=lines(
                _("If it was not suspended, you can go on using it."),
                _(
                    "If it was suspended, take it to the city office: the suspension is lifted only there, never by telephone."
                ),
                _(
                    "The suspension ended the certificate for signatures (署名用電子証明書). If you use it, ask for a new one, and ask whether the other certificate works again."
                ),
            ),
            facts=("suspension_lift", "suspension_signature"),
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
    flows=("lost-card", "eligibility-certificate"),
    neighbours=("eligibility-certificate", "safety", "get-a-card"),
    contacts=shared.CONTACTS_WHEN_LOST,
    facts=("loss_day_and_night", "police_receipt"),
)

"""Residents with a residence card: what a change of the stay does to the card and to the insurance."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import period_of_stay
from desktop_app.guide.content.asked.residence import DETAILS as ASKED
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("residence")

RESIDENCE = Topic(
    id="residence",
    title=_("Residence card, period of stay, new in Japan, leaving"),
    icon="residence",
    answer=lines(
        _(
            "**The My Number Card ends with the period of stay (在留期間), and no letter comes.** Each time the stay is extended, have the card extended at the city office, free of charge, before its old date."
        ),
        _(
            "While the extension is being decided, the card can be extended once, by {period_of_stay_months} more months. A card whose date has passed is void: a new one costs {reissue_fee} yen."
        ),
        _(
            "**You are insured without the card too**: your insurer gives you a 資格確認書 (health insurance eligibility certificate)."
        ),
    ),
    to_do=lines(
        do(_("Compare the dates of the two cards")),
        do(_("After every extension take both cards to the city office")),
        shared.PIN_OR_NEW_ONE,
    ),
    details=(
        Detail(
            id="extended",
            question=_("My stay was extended. Does the My Number Card extend itself?"),
            answer=lines(_("**No.**"), period_of_stay.EXTEND, period_of_stay.NEW_CERTIFICATE),
            facts=period_of_stay.FACTS,
        ),
        Detail(
            id="pending",
            question=_("My extension is still being decided, and the card ends soon."),
            answer=lines(
                _(
                    "Have it extended by {period_of_stay_months} months at the city office **before its date**. Take the residence card with the stamp 「申請中」 (applied for), or the mail with the receipt number (申請受付番号) of the online application."
                ),
                _(
                    "Show that mail (申請受付番号のお知らせ) or print it. A mail that only confirms the sending is not enough everywhere."
                ),
                _(
                    "Go again when the new residence card has come. If a 資格確認書 (health insurance eligibility certificate) of the city ends with the stay too, ask there for a new one."
                ),
            ),
            facts=("stay_pending_proof",),
        ),
        Detail(
            id="ended",
            question=_("The card has expired together with my stay. What now?"),
            answer=lines(
                _(
                    "It can no longer be used or extended. Apply for a new one at the city office: {reissue_fee} yen, about a month. Look afterwards whether it is registered as an insurance card."
                ),
                while_holds(
                    "eligibility_certificate",
                    _(
                        "Until then you see the doctor with a **資格確認書** (health insurance eligibility certificate): ask your insurer (保険者)."
                    ),
                ),
            ),
            facts=("period_of_stay", "card_itself_expired"),
        ),
        Detail(
            id="permanent",
            question=_("I have become a permanent resident. Is my card still good?"),
            answer=lines(
                _(
                    "Only until the old date that stands on it: it does not change by itself. **Have it changed at the city office before that day**, free of charge. Then it is valid until the {card_years_adult}th birthday after it was made (the {card_years_minor}th if you were under {adult_age})."
                ),
                _(
                    "The same holds for 高度専門職第2号 and for whoever has become a Japanese national. With the application form for a new card it would cost money."
                ),
            ),
            facts=("stay_without_end",),
        ),
        Detail(
            id="arrived",
            question=_("I have just come to Japan. Can I have a card, and how do I see a doctor?"),
            answer=lines(
                _(
                    "Yes, with a stay of more than three months. Report your address within {move_report_days} days, join a health insurance (company, or 国民健康保険 at the city office), and apply for the card on the same visit."
                ),
                Line(
                    _(
                        "Newly registered residents get it free of charge in about a week (特急発行), if applied for within {express_limit_days} days."
                    ),
                    when=rules.fact_holds("express_free"),
                    facts=("express_free",),
                ),
                while_holds(
                    "eligibility_certificate",
                    _(
                        "Until then you see the doctor with a **資格確認書** (health insurance eligibility certificate): ask your insurer (保険者)."
                    ),
                ),
            ),
            facts=("residence_report",),
        ),
        Detail(
            id="leaving",
            question=_("I am leaving Japan. What happens to card and insurance?"),
            answer=lines(
                _(
                    "Report it at the city office (転出届) before you go and take the card along: it ends on the day on which you leave. Leave the insurance, and give back a 資格確認書 (health insurance eligibility certificate). Keep your My Number: it stays the same if you come back."
                ),
                _(
                    "With a re-entry permit (再入国許可) and your address kept, you keep both. The card cannot be extended from abroad: look at its date before you go."
                ),
            ),
            facts=("leaving_japan", "overseas"),
        ),
        Detail(
            id="name",
            question=_("My name stands otherwise on the card than my insurer writes it."),
            answer=lines(
                _(
                    "The card bears the name of the residence card, family name first, and an alias (通称) if one is registered at the city office."
                ),
                _(
                    "Tell your insurer (保険者) the name as it stands on the card: else the reader may not find you. A changed name is reported at the immigration office first, then at the city office."
                ),
            ),
            facts=("resident_names",),
        ),
        Detail(
            id="residence-card-lost",
            question=_("I have lost the residence card and the My Number Card."),
            answer=lines(
                _(
                    "Have the My Number Card suspended now: **{hotline_languages}**, day and night. Then tell the police, and keep their paper or receipt number (受理番号)."
                ),
                _(
                    "Within {residence_card_lost_days} days apply for a new residence card at the immigration office, then for the My Number Card at the city office."
                ),
            ),
            facts=("residence_card_lost_days", "loss_day_and_night"),
        ),
        Detail(
            id="one-card",
            question=_("What is the 特定在留カード?"),
            answer=lines(
                while_holds(
                    "residence_my_number_card_rules",
                    _(
                        "Residence card and My Number Card in one; it is voluntary. The immigration office gives you a new one when your stay is extended. **While that is being decided, have it extended at the city office all the same.**"
                    ),
                ),
                _(
                    "What is not clear is told by the immigration office: **{immigration_line}**, weekdays {immigration_line_hours}."
                ),
            ),
            facts=("immigration_line",),
        ),
        *ASKED,
    ),
    flows=("residence", "doctor-today", "insurer-change"),
    neighbours=("renewal", "insurer-change", "get-a-card"),
    contacts=shared.CONTACTS,
    facts=("period_of_stay", "period_of_stay_months"),
)

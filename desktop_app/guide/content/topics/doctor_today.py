"""A doctor today or tomorrow, and nothing valid to show."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import nothing_to_show as nothing
from desktop_app.guide.model.dsl import know, lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("doctor-today")

_OLD_CARD = while_holds("old_card_issued", _("Before {new_cards_ended:day}: show your insurance card."))

DOCTOR_TODAY = Topic(
    id="doctor-today",
    title=_("A doctor today, and nothing valid to show"),
    icon="doctor-today",
    answer=lines(
        _("**Yes, you can see the doctor.** An emergency: call {emergency_number}. The card can wait."),
        while_holds("eligibility_certificate", nothing.PAPER_FIRST),
        nothing.NOTHING_TO_SHOW,
    ),
    to_do=lines(
        shared.ID,
        while_holds("eligibility_certificate", nothing.CERTIFICATE_IF_FOUND),
        nothing.MONEY,
        nothing.IF_PAID,
        know(nothing.URGENT),
    ),
    details=(
        Detail(
            id="nothing",
            question=_("I must see a doctor today and have neither a card nor a paper. What do I do?"),
            answer=lines(
                _(
                    "**Go, and tell the reception at once.** You can be treated, but you may have to pay everything today."
                ),
                nothing.IF_PAID,
                _OLD_CARD,
            ),
            facts=("without_card_at_clinic",),
        ),
        Detail(
            id="lost",
            question=_("I have lost the card and see the doctor tomorrow morning."),
            answer=lines(
                while_holds("eligibility_certificate", nothing.PAPER_FIRST),
                _(
                    "Have the card suspended, day and night. In English and other languages: **{hotline_languages}**. In Japanese: **{hotline}**, then press **{loss_key}**."
                ),
                nothing.AT_THE_COUNTER,
                nothing.NOTHING_TO_SHOW,
            ),
            facts=("loss_day_and_night",),
        ),
        Detail(
            id="expired",
            question=_("The electronic certificate has expired and I see the doctor tomorrow."),
            answer=lines(
                _(
                    "**Less than {certificate_grace_months} months ago: go as always.** A registered card is accepted until the end of the third month after the month in which it expired."
                ),
                while_holds(
                    "certificate_automatic",
                    _(
                        "**After that: not with the card.** Look for the 資格確認書 (health insurance eligibility certificate) that your insurer should have sent. Without it you may have to pay everything first."
                    ),
                ),
                while_holds(
                    "registration_deleted",
                    _(
                        "Renewing takes one visit to the city office. The readers may know it only after about {renewed_certificate_hours} hours. If these months were over, register the card again too."
                    ),
                ),
            ),
            facts=("grace_still_works", "certificate_renewal"),
        ),
        Detail(
            id="between",
            question=_("I am between two jobs and need a doctor."),
            answer=lines(
                _(
                    "**Do not use the old insurance from the day after your employment ended (退職日):** you would have to pay that money back. Tell the reception that the insurance is changing."
                ),
                _(
                    "If you have no new job, join 国民健康保険 at your city office within {kokuho_report_days} days. It counts from the day after the old insurance ended, also for what you paid before. If you come later, some cities pay nothing back."
                ),
                nothing.NOTHING_TO_SHOW,
            ),
            facts=("old_insurance_ends", "kokuho_late"),
        ),
        Detail(
            id="cost",
            question=_("What do I pay when I have nothing to show?"),
            answer=lines(
                _(
                    "**Everything, if the clinic cannot check your insurance:** three to ten times your usual part. Ask before you see the doctor what it will cost, and whether you may pay a part or later."
                ),
                _("With a 資格確認書, or with the form {statement_form} where it is possible, only your usual part."),
                _("Clinics where you are known may let you show the card later: ask until when."),
            ),
            facts=("without_card_at_clinic", "card_fails_form", "refund_at_clinic"),
        ),
        Detail(
            id="money-back",
            question=_("I paid the doctor everything. How do I get the money back?"),
            answer=lines(
                _(
                    "**First go back to the clinic within the same month**, with the card or 資格確認書 and the receipt (領収書): many pay back the difference."
                ),
                _(
                    "**If that month is over, or they do not pay back:** apply to your insurer (保険者) for 療養費, with the receipt (領収書) and the 診療報酬明細書 (レセプト), which the clinic makes if you ask. From a pharmacy: the 調剤報酬明細書."
                ),
                _(
                    "**Where:** 国民健康保険 and 後期高齢者医療 at your city office; others at the insurer, often through the company. Bring the account (通帳) to which it shall go."
                ),
                nothing.MONEY_BACK_UNTIL,
            ),
            facts=("refund_at_clinic", "refund_papers", "without_card_at_clinic"),
        ),
        Detail(
            id="money-when",
            question=_("Until when can I ask for the money back, and how long does it take?"),
            answer=lines(
                nothing.MONEY_BACK_UNTIL,
                _(
                    "If the insurance had ended on that day, or the reason is not accepted, it may be refused: ask your insurer."
                ),
            ),
            facts=("refund_years", "refund_months"),
        ),
        Detail(
            id="paper-today",
            question=_("Can I get a 資格確認書 on the same day?"),
            answer=lines(
                while_holds(
                    "certificate_same_day",
                    _(
                        "**Often yes, with 国民健康保険 or 後期高齢者医療:** at the counter for it at your city office, for you or somebody of your household, with a photo ID. Call first. Without a photo ID it comes by post."
                    ),
                ),
                nothing.AT_THE_COMPANY,
                _OLD_CARD,
            ),
            facts=("without_card_at_clinic",),
        ),
        Detail(
            id="renewed-today",
            question=_("If I renew in the morning, does the card work in the afternoon?"),
            answer=lines(
                _(
                    "**Do not count on it:** the readers may know the new certificate only after about {renewed_certificate_hours} hours. Take a 資格確認書, or the 資格情報のお知らせ (notice of eligibility information) with the card."
                ),
                while_holds(
                    "registration_deleted",
                    _(
                        "If it had expired for more than {certificate_grace_months} months, register the card again at the reader."
                    ),
                ),
            ),
            facts=("renewed_certificate_hours",),
        ),
        Detail(
            id="night",
            question=_("It is night or Sunday. Where do I go, and what do I show?"),
            answer=lines(
                _("**An emergency: call {emergency_number}.** The card can be shown later."),
                _(
                    "Not sure whether it is urgent: **{urgent_advice}**, in many prefectures. For a child: **{urgent_advice_children}**, in the evening and on days off. They name a clinic that is open."
                ),
                Line(
                    _(
                        "Many hospitals take a deposit (預り金) and settle it later. Ask until when to come back with the card, and keep the paper for it (預り証)."
                    ),
                    facts=("night_deposit",),
                ),
            ),
            facts=("urgent_advice", "urgent_advice_children"),
        ),
        Detail(
            id="suspended",
            question=_("I have found the card, but it is suspended. Can I use it at the doctor's?"),
            answer=lines(
                _(
                    "**No, not before the suspension is lifted** at the counter of your city office. Ask there whether it works on the same day."
                ),
                nothing.NOTHING_TO_SHOW,
            ),
            facts=("suspended_card", "suspension_lift"),
        ),
        Detail(
            id="being-made",
            question=_("My new card is still being made. What do I show until then?"),
            answer=lines(
                _(
                    "**The old card, if it is still valid and not suspended:** you hand it in only when you collect the new one."
                ),
                while_holds(
                    "certificate_by_application",
                    _(
                        "**Otherwise a 資格確認書** (health insurance eligibility certificate): apply to your insurer (保険者) now. People whose card is lost, damaged or being renewed get it."
                    ),
                ),
            ),
            facts=("card_renewal_month",),
        ),
        Detail(
            id="pharmacy",
            question=_("And at the pharmacy, when I have nothing to show?"),
            answer=lines(
                _(
                    "**The same:** say so at once. You may have to pay for the medicine in full too. Keep that receipt as well, and ask for the 調剤報酬明細書."
                ),
                _(
                    "If the clinic could check your insurance, the prescription (処方箋) shows it, and that is often enough."
                ),
            ),
            facts=("refund_papers", "medicine_fetched"),
        ),
        Detail(
            id="not-insured",
            question=_("I have no Japanese insurance, or only one from abroad."),
            answer=lines(
                _(
                    "**You can be treated, but you pay everything.** Ask before what it costs, and send the receipts to your insurance abroad or your travel insurance."
                ),
                _("Visitors get help in several languages, day and night: **{visitor_hotline}**."),
                _(
                    "If you live in Japan for more than {stay_months_to_join} months, you must join a Japanese insurance: ask the counter for 国民健康保険 at your city office."
                ),
            ),
            facts=("no_japanese_insurance", "stay_months_to_join"),
        ),
    ),
    offers_forms=True,
    flows=("doctor-today", "lost-card", "at-the-clinic", "eligibility-certificate"),
    neighbours=("at-the-clinic", "lost-card", "eligibility-certificate"),
    facts=("without_card_at_clinic",),
)

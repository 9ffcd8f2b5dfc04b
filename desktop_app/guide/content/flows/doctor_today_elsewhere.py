"""Nothing valid in hand for another reason: insurance that changes, night, a disaster, insured abroad, not sure."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import nothing_to_show as nothing
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("doctor-today")

ELSEWHERE = (
    Outcome(
        id="changing",
        title=_("Yes, but no longer with the old insurance"),
        body=lines(
            Line(
                _(
                    "**From the day after your employment ended (退職日) do not use the old insurance**, even if the reader still shows it or you still have its 資格確認書: you would have to pay that money back."
                ),
                facts=("old_insurance_ends",),
                to_do=True,
            ),
            Line(
                _(
                    "Tell the reception which insurance comes next, and show any paper about it. If the clinic takes the form {statement_form}, you pay only your usual part."
                ),
                facts=("new_insurer_days",),
                to_do=True,
            ),
            nothing.NOTHING_TO_SHOW,
        ),
        where=lines(
            nothing.AT_THE_RECEPTION,
            _("**New job:** ask the company whether it has reported you (資格取得届), and for a 資格確認書"),
            Line(
                _(
                    "**No new job:** the counter for 国民健康保険 at your city office, within {kokuho_report_days} days. It counts from the day after the old insurance ended. If you come later, some cities pay nothing back."
                ),
                facts=("kokuho_late",),
            ),
            nothing.URGENT,
        ),
        deadline=lines(nothing.MONEY_BACK_UNTIL),
        checklist=lines(
            shared.CARD,
            _("Any paper about the new insurance, or about leaving the old one (資格喪失証明書)"),
            shared.ID,
            nothing.MONEY,
            nothing.IF_PAID,
        ),
        facts=("joining_notices",),
        picture="clinic-reader",
        staff_sentences=("new-insurance", "statement", "receipt-and-statement", "certificate-today"),
        offers_forms=True,
        next_flows=("at-the-clinic", "eligibility-certificate", "insurer-change"),
    ),
    Outcome(
        id="night",
        title=_("See the doctor first: the card can be shown later"),
        body=lines(
            do(
                _(
                    "**An emergency: call {emergency_number}.** If you are not sure, call **{urgent_advice}** where it exists. For a child call **{urgent_advice_children}**."
                )
            ),
            Line(
                _(
                    "Take along whatever you find. At night many hospitals take a deposit (預り金), settled later: ask until when to come back, and with what."
                ),
                facts=("night_deposit",),
                to_do=True,
            ),
            nothing.NOTHING_TO_SHOW,
        ),
        where=nothing.WHERE_CALM,
        deadline=lines(
            _("Go back to the hospital with the card or the 資格確認書 as soon as you can, best before the month ends"),
            nothing.MONEY_BACK_UNTIL,
        ),
        checklist=nothing.TO_BRING,
        facts=("refund_at_clinic",),
        picture="telephone",
        staff_sentences=("nothing-to-show", "receipt-and-statement", "certificate-today"),
        next_flows=("lost-card", "eligibility-certificate"),
    ),
    Outcome(
        id="disaster",
        title=_("Yes, without card and paper, if the rule for disasters holds for your area"),
        body=lines(nothing.DISASTER, _("**If this exception does not hold for your area:**"), nothing.NOTHING_TO_SHOW),
        where=lines(shared.CLINIC_RECEPTION, nothing.URGENT),
        deadline=lines(nothing.MONEY_BACK_UNTIL),
        checklist=lines(nothing.CERTIFICATE_IF_FOUND, nothing.IF_PAID),
        picture="clinic-reader",
        staff_sentences=("disaster", "receipt-and-statement"),
        next_flows=("lost-card",),
    ),
    Outcome(
        id="abroad",
        title=_("Yes, but you pay everything, and ask your insurance abroad for it"),
        body=lines(
            do(_("Tell the reception at once, show your passport, and **ask before what it will cost**.")),
            do(
                _(
                    "If you can, call your insurance abroad or your travel insurance before you go. Keep every receipt (領収書), and ask for a paper that says what was done (診断書, 診療明細書)."
                )
            ),
            Line(
                _(
                    "**If you live in Japan for more than {stay_months_to_join} months**, you must join a Japanese insurance: ask the counter for 国民健康保険 at your city office, within {kokuho_report_days} days after you came to live there, and whether it counts for this visit."
                ),
                facts=("stay_months_to_join", "kokuho_report_days"),
                to_do=True,
            ),
        ),
        where=lines(
            nothing.AT_THE_RECEPTION,
            _("Help for visitors, in several languages, day and night: **{visitor_hotline}**"),
            nothing.URGENT,
        ),
        checklist=lines(
            _("Your passport or residence card (在留カード)"),
            _("The paper and the telephone number of your insurance abroad"),
            nothing.MONEY,
        ),
        facts=("no_japanese_insurance",),
        picture="counter",
        staff_sentences=("insured-abroad", "receipt-and-statement"),
        next_flows=("eligibility-certificate", "residence"),
    ),
    Outcome(
        id="in-any-case",
        title=_("You can see the doctor: take everything along, and ask first"),
        body=lines(
            nothing.CALL_THE_CLINIC,
            do(
                _(
                    "**What is sure in any case:** with a valid 資格確認書 (health insurance eligibility certificate) everything is as usual. And the reader at the reception tells at once whether your card works."
                )
            ),
            nothing.NOTHING_TO_SHOW,
        ),
        where=nothing.WHERE,
        deadline=lines(nothing.MONEY_BACK_UNTIL),
        checklist=(*lines(shared.CARD, nothing.NOTICE_TOO), *nothing.TO_BRING),
        facts=("certificate_automatic",),
        picture="telephone",
        staff_sentences=("nothing-to-show", "receipt-and-statement", "certificate-today", "am-i-registered"),
        next_flows=("at-the-clinic", "status"),
    ),
    Outcome(
        id="not-yet",
        title=_("Show your insurance card"),
        body=lines(
            while_holds(
                "old_card_issued",
                _(
                    "Before {new_cards_ended:day} the insurance card is issued as always. If you do not have it with you, tell the reception: you may have to pay everything first, and get it back from your insurer (保険者)."
                ),
            ),
        ),
        where=lines(shared.CLINIC_RECEPTION, nothing.URGENT),
        picture="card-front",
        staff_sentences=("no-card",),
    ),
)

"""A doctor without card or paper: what is shown, what it costs today, and how the money comes back."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line, Pack
from desktop_app.language.message import words_about

_ = words_about("doctor-today")

PAPER_FIRST = _(
    "**First look at home for a 資格確認書** (health insurance eligibility certificate). If its date has not passed, show it: you then pay only your usual part."
)
PAY_TODAY = _(
    "**No 資格確認書? Tell the reception before you see the doctor.** You can be treated, but you may have to pay everything today. Most of it usually comes back later (療養費): keep the receipt (領収書)."
)
PAY_TODAY_FACTS = ("without_card_at_clinic", "refund_papers")
NOTHING_TO_SHOW = Line(PAY_TODAY, facts=PAY_TODAY_FACTS, to_do=True)

CERTIFICATE_IF_FOUND = _("A 資格確認書 (health insurance eligibility certificate), if you find one")
NOTICE_TOO = while_holds(
    "notice_not_alone",
    _("A 資格情報のお知らせ (notice of eligibility information), if you have one: it shows who insures you"),
)
MONEY = Line(_("Enough money to pay everything: ask before what it will cost"), pack=Pack.MONEY)
MEDICINE_NOTEBOOK = _("Your medicine notebook (お薬手帳): the doctor cannot see your medicines with the card now")
IF_PAID = Line(
    _(
        "If you paid everything: ask for the 診療報酬明細書 (レセプト) too: not the 明細書 that you always get, but the bill for insurers. Come back with the card or 資格確認書 within the month: many clinics then pay back the difference. If not, your insurer does."
    ),
    facts=("refund_at_clinic", "refund_papers"),
    to_do=True,
)
TO_BRING = lines(shared.ID, MONEY, IF_PAID)

AT_THE_RECEPTION = _("**Today:** the reception of the clinic")
AT_THE_COUNTER = Line(
    _(
        "**When the city office opens**, with the city's insurance (国民健康保険) or that from {elders_age} on (後期高齢者医療): the counter for it. Many give you a 資格確認書 at once if you bring a photo ID: call first."
    ),
    when=rules.fact_holds("certificate_same_day"),
    facts=("certificate_same_day",),
)
AT_THE_COMPANY = Line(
    _(
        "**With an insurance through a company:** ask the company for a 資格確認書. It comes by post, after some working days."
    ),
    when=rules.fact_holds("certificate_company_days"),
    facts=("certificate_company_days",),
)
URGENT = Line(
    _(
        "**If it cannot wait:** an ambulance (救急車) comes on **{emergency_number}**. If you are not sure, call **{urgent_advice}**, in many prefectures. For a child call **{urgent_advice_children}**."
    )
)
"""Whom to call when it cannot wait: not the hotline, whose hours and code stand beside contacts."""
WHERE_CALM = lines(AT_THE_RECEPTION, AT_THE_COUNTER, AT_THE_COMPANY)
WHERE = lines(WHERE_CALM, URGENT)

ASK_THE_INSURER = _(
    "Your insurer (保険者): its number is on your last insurance card, 資格確認書 or 資格情報のお知らせ. With an insurance through a company, the company knows it"
)

MONEY_BACK_UNTIL = Line(
    _("For the money back: within {refund_years} years after you paid. It may take about {refund_months} months.")
)

PAPERS_WITH_CARD = Line(
    _(
        "Show the card **together with** one of these: the 資格情報のお知らせ (notice of eligibility information), the page 資格情報 of Mynaportal (マイナポータル) on a phone, or a saved PDF of it. A 資格確認書 alone will do too."
    ),
    facts=("reader_fails", "notice_on_screen"),
    to_do=True,
)
CALL_THE_CLINIC = do(
    _(
        "**Call the clinic before you go.** Say that you have nothing valid to show, and ask what to bring and what you pay today."
    )
)

_ = words_about("at-the-clinic")
DISASTER = Line(
    _(
        "**After a disaster** (earthquake, flood, heavy snow) people of the area are treated on their health insurance **without card and paper**. Tell the reception your name, date of birth and telephone number, and your employer or address. **Ask whether this holds for your area.**"
    ),
    facts=("disaster_without_card",),
    to_do=True,
)

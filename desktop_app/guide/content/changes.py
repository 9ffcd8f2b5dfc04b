"""What holds for every change of insurance, and what several pages on it say in the same words."""

from __future__ import annotations

from desktop_app.guide.model.dsl import lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.language.message import words_about

_ = words_about("insurer-change")

NOT_AGAIN = Line(
    _(
        "**You need not register the card again.** It shows the new insurance usually one or two days after the insurer (保険者) has entered it; in 国民健康保険 at least two or three working days after you reported it."
    ),
    facts=("registration_once", "new_insurer_days"),
)
OLD_ENDS = Line(
    _(
        "**Use nothing of the old insurance from the day after it ended**, whatever date is on the paper, and even if the reader still shows it. Otherwise you must pay back {claimed_back_percent} per cent of the whole cost later."
    ),
    facts=("old_insurance_ends",),
    to_do=True,
)
MEANWHILE = Line(
    _(
        "**If you need a doctor before it shows:** tell the reception which insurance you have joined, and bring any paper of it. With their form ({statement_form}) you usually pay only your usual part; else everything first, and most of it comes back (療養費)."
    ),
    facts=("new_insurer_days",),
)
USED_BY_MISTAKE = Line(
    _(
        "**Call the clinic at once:** in the same month it can often change the bill. Later the old insurer claims the money back, and you apply for it at the new one (療養費) within {refund_years} years: keep all receipts and the letter."
    ),
    facts=("claimed_back_refund",),
    to_do=True,
)
KOKUHO_COUNTER = _("The counter for 国民健康保険 (the city's health insurance) at your city office")
OLD_INSURER = _("The insurer that you had at work (保険者), or your old company")
FAMILY_COMPANY = _("The company of the family member who is insured there")
THE_COMPANY = _("Your company, or the agency that employs you (派遣会社)")
END_OF_INSURANCE = _(
    "The paper that says when the old insurance ended (健康保険資格喪失証明書): ask the company through which you were insured for it"
)
NEW_INSURANCE = _("A paper of the new insurance (資格情報のお知らせ or 資格確認書)")
MOVE_REPORT = Line(
    _(
        "**Take the card and its four-digit PIN along when you report your new address**: within {move_report_days} days after you moved in, and within {move_leave_days} days after the day on which you said you would leave. Ask for **{move_card_label}** (going on using the card)."
    ),
    facts=("move_keeps_certificate",),
    to_do=True,
)
MOVE_VOID = _(
    "**If you reported the move without the card, bring it within {move_card_days} days after that report.** After that it becomes void, also if you report too late or move on before. Go all the same: a new one costs {reissue_fee} yen."
)
MOVE_INSURANCE = Line(
    _(
        "**With a company's insurance** tell the company your new address. **With 国民健康保険 or 後期高齢者医療** report leaving at the old office and joining at the new one, within {kokuho_report_days} days."
    ),
    facts=("joining_notices", "kouki_moves"),
    to_do=True,
)
TICK_THE_BOX = while_holds(
    "certificate_box",
    _(
        "If your card is not registered, ask the company to tick **{certificate_box}** on the joining notice: then a 資格確認書 (health insurance eligibility certificate) comes without another application."
    ),
)
FUNERAL_MONEY = Line(
    _(
        "**Ask there about money for the funeral** (葬祭費; in a company's insurance 埋葬料). It is paid only to whoever applies, within {funeral_years} years. Keep the receipt of the funeral."
    ),
    facts=("funeral_money",),
    to_do=True,
)
DEATH_CARD = Line(
    _(
        "**The My Number Card** ends with the report of the death (死亡届). Many cities do not want it back: **keep it until everything is settled**, for it may be asked for, then ask the counter."
    ),
    facts=("death_card",),
)
DEATH_RESIDENCE_CARD = Line(
    _(
        "**A residence card (在留カード)** is given back by the family, or by whoever lived with the person, within {death_residence_card_days} days after the death: at the immigration office (出入国在留管理局) or by post, with a paper that proves the death."
    ),
    facts=("death_residence_card",),
    to_do=True,
)
DEATH_PAPERS = Line(
    _(
        "**Give back the 資格確認書** (health insurance eligibility certificate) and other papers of the insurance: a company's to the company, all others to the city office, within {kokuho_report_days} days."
    ),
    facts=("death_insurance",),
    to_do=True,
)
ALWAYS = lines(NOT_AGAIN, OLD_ENDS, MEANWHILE)

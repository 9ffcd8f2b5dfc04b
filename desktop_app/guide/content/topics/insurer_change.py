"""New job, leaving a job, moving, 75, marriage, birth, abroad, death: what to report until when, and what shows."""

from __future__ import annotations

from desktop_app.guide.content import changes
from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content.asked.insurer_change import DETAILS as ASKED
from desktop_app.guide.model.dsl import do, lines, while_holds
from desktop_app.guide.model.node import Line
from desktop_app.guide.model.topic import Detail, Topic
from desktop_app.language.message import words_about

_ = words_about("insurer-change")

_THREE_WAYS = Line(
    _(
        "Three ways: **国民健康保険** (the city's insurance) at your city office within {kokuho_report_days} days; **任意継続** (going on with the old one) at the old insurer within {voluntary_days} days; or **扶養** (with a family member) through that company."
    ),
    facts=("kokuho_report_days", "voluntary_days"),
)
_LATE = Line(
    _(
        "If the days for 国民健康保険 are over, go all the same: you pay from the first day, and perhaps the doctor in full."
    ),
    facts=("kokuho_late",),
)

INSURER_CHANGE = Topic(
    id="insurer-change",
    title=_("New job, leaving a job, moving, marriage"),
    icon="insurer-change",
    answer=lines(
        _("**You need not register the card again.** The new insurer (保険者) must know you first, though."),
        Line(
            _(
                "A company reports you within {company_report_days} days. **You report it yourself, within {kokuho_report_days} days,** at the city office (国民健康保険) if you leave a job and no new one begins, if you move, or if you leave 国民健康保険 for a company."
            ),
            facts=("joining_notices",),
        ),
        changes.OLD_ENDS,
    ),
    to_do=lines(
        do(_("Notice of leaving and of joining: company or city office")),
        do(_("Look in Mynaportal whether the new insurance shows")),
        do(_("If you move: take the card and its PIN to the city office")),
    ),
    details=(
        Detail(
            id="how-long",
            question=_("How long until the card works with the new insurer?"),
            answer=lines(
                _(
                    "Usually one or two days after the new insurer (保険者) has entered your data. In 国民健康保険 at least two or three working days after you reported it. Mynaportal shows it."
                ),
                while_holds(
                    "notice_not_alone",
                    _(
                        "**Until then show the card together with the 資格情報のお知らせ** (notice of eligibility information) of the new insurer."
                    ),
                ),
            ),
            facts=("new_insurer_days",),
        ),
        Detail(
            id="doctor-now",
            question=_("I must see a doctor before the new insurance shows."),
            answer=lines(
                changes.MEANWHILE,
                while_holds(
                    "certificate_by_application",
                    _("The new insurer can also give you a 資格確認書 (health insurance eligibility certificate)."),
                ),
                while_holds(
                    "without_card_at_clinic",
                    _(
                        "If you must pay everything, keep the receipt (領収書) and ask the clinic for the 診療報酬明細書 (レセプト): the new insurer pays back its part (療養費) if you apply within {refund_years} years."
                    ),
                ),
            ),
            facts=("new_insurer_days",),
        ),
        Detail(
            id="between-jobs",
            question=_("I have some days between two jobs. Which insurance do I have?"),
            answer=lines(
                _(
                    "**Not the old one:** it ends with the last day of your employment (退職日). You need another, even for a few days, until the new company's begins."
                ),
                _THREE_WAYS,
                _LATE,
            ),
            facts=("old_insurance_ends", "kokuho_report_days"),
        ),
        Detail(
            id="left-job",
            question=_("I have left my job. What must I do, and until when?"),
            answer=lines(
                _THREE_WAYS,
                _(
                    "Ask the company for the paper 健康保険資格喪失証明書 at once: the city office wants to see it. Give back your 資格確認書 if you have one. **Ask what each way costs** before you choose."
                ),
                _LATE,
            ),
            facts=("kokuho_report_days", "voluntary_days"),
        ),
        Detail(
            id="voluntary",
            question=_("May I keep the insurance of my old company (任意継続)?"),
            answer=lines(
                Line(
                    _(
                        "**Yes, if the application reaches the old insurer within {voluntary_days} days** after the last day of your employment (退職日), and you were insured for at least {voluntary_months} months. Later it is not possible."
                    ),
                    facts=("voluntary_days", "voluntary_months"),
                ),
                Line(
                    _(
                        "It lasts up to {voluntary_years} years. You pay the company's part too; a premium that is not paid in time ends it. Compare with 国民健康保険 first."
                    ),
                    facts=("voluntary_rules",),
                ),
            ),
            facts=("voluntary_days",),
        ),
        Detail(
            id="new-job",
            question=_("I start a new job. What must I do?"),
            answer=lines(
                Line(
                    _(
                        "**Give the company your My Number: it reports you within {company_report_days} days.** With a registered card you need do nothing more."
                    ),
                    facts=("company_report_days",),
                ),
                changes.TICK_THE_BOX,
                Line(
                    _(
                        "**If you were in 国民健康保険, leave it yourself** at the city office within {kokuho_report_days} days, with a paper of the new insurance. Otherwise both ask you for premiums."
                    ),
                    facts=("kokuho_leave_oneself",),
                ),
            ),
            facts=("joining_notices",),
        ),
        Detail(
            id="used-old",
            question=_("I have shown the card or paper of my old insurance after it ended. What now?"),
            answer=lines(changes.USED_BY_MISTAKE),
            facts=("claimed_back_refund", "refund_years"),
        ),
        Detail(
            id="dependant",
            question=_("How do I become a dependant (扶養), or stop being one?"),
            answer=lines(
                Line(
                    _(
                        "**Through the company of the family member**, at once: it reports it within {company_report_days} days. Its insurer decides whether your income is low enough. If you were in 国民健康保険, leave it yourself."
                    ),
                    facts=("company_report_days", "kokuho_leave_oneself"),
                ),
                Line(
                    _(
                        "Who stops being one (a job, more income, divorce) goes to the city office for 国民健康保険 within {kokuho_report_days} days, unless the own company insures."
                    ),
                    facts=("kokuho_report_days",),
                ),
            ),
            facts=("company_report_days",),
        ),
        Detail(
            id="notices",
            question=_("Are the notices to the insurers still needed?"),
            answer=lines(
                _(
                    "Yes. The card does not notice by itself that you changed: leaving and joining must be reported as before."
                )
            ),
            facts=("joining_notices",),
        ),
        Detail(
            id="moving",
            question=_("I am moving to another city."),
            answer=lines(changes.MOVE_REPORT, changes.MOVE_VOID, changes.MOVE_INSURANCE),
            facts=("joining_notices", "move_keeps_certificate"),
        ),
        Detail(
            id="student",
            question=_("My child moves away to study. Which insurance?"),
            answer=lines(
                Line(
                    _(
                        "**The family's insurance can stay.** With 国民健康保険 say so when reporting the move (修学中の特例, マル学), with proof of studying (在学証明書), and again every year. With a company's insurance (扶養) tell the company the new address."
                    ),
                    facts=("student_away",),
                )
            ),
            facts=("student_away",),
        ),
        Detail(
            id="turning-75",
            question=_("I turn {elders_age}. What changes?"),
            answer=lines(
                Line(
                    _(
                        "**The insurance changes by itself on your birthday**, to 後期高齢者医療. You need not apply; a registered card goes on working. Papers of the insurance before may not be used from that day."
                    ),
                    facts=("turning_75",),
                ),
                shared.ELDERS_RULE,
                Line(
                    _(
                        "**Family members who were insured through your company lose their insurance on that day**, and join another within {kokuho_report_days} days."
                    ),
                    facts=("turning_75",),
                ),
            ),
            facts=("turning_75",),
        ),
        Detail(
            id="name",
            question=_("I have married, or my name has changed. Does the card still work?"),
            answer=lines(
                Line(
                    _(
                        "**Yes.** Have the new name written on it at the city office soon, with the card and its four-digit PIN, and tell 国民健康保険 or the company (氏名変更届). Until the insurer knows it, the reader shows the old name, or does not find you."
                    ),
                    facts=("name_on_card", "name_change_form", "registration_once"),
                ),
                Line(
                    _(
                        "The electronic certificate for signatures (署名用電子証明書) ends with the old name; a new one is made at the same counter if you want it. The registration as insurance card stays."
                    ),
                    facts=("move_keeps_certificate",),
                ),
            ),
            facts=("name_on_card",),
        ),
        Detail(
            id="birth",
            question=_("A child has been born. How is it insured?"),
            answer=lines(
                Line(
                    _(
                        "**From the day of birth.** Report the birth (出生届) within {birth_report_days} days; with 国民健康保険 have the baby insured on the same day, with a company's insurance tell the company at once."
                    ),
                    facts=("birth_insurance",),
                ),
                _("If the baby needs a doctor before that, tell the reception, and keep the receipt."),
            ),
            facts=("birth_report_days", "birth_insurance"),
        ),
        Detail(
            id="abroad",
            question=_("I am going abroad, or coming back. What about the insurance?"),
            answer=lines(
                Line(
                    _(
                        "**For a year or more abroad: report it at the city office before you leave** (国外転出届). The city's insurance ends then; a company's usually goes on while you are employed."
                    ),
                    facts=("abroad_leave",),
                ),
                Line(
                    _(
                        "**Coming to live in Japan: report the address within {abroad_return_days} days**, and join 国民健康保険 at the same office, unless a company insures you. For Japanese nationals who go on living abroad and come for less than a year that is usually not possible."
                    ),
                    facts=("abroad_short",),
                ),
                Line(
                    _(
                        "Japanese nationals may keep the card abroad if they say so before they leave; foreign nationals cannot."
                    ),
                    facts=("overseas",),
                ),
            ),
            facts=("abroad_leave", "abroad_return_days"),
        ),
        Detail(
            id="death",
            question=_("Somebody in the family has died. What must be given back?"),
            answer=lines(changes.DEATH_PAPERS, changes.DEATH_CARD, changes.DEATH_RESIDENCE_CARD, changes.FUNERAL_MONEY),
            facts=("death_insurance", "death_card", "funeral_money"),
        ),
        *ASKED,
    ),
    flows=("insurer-change", "doctor-today", "at-the-clinic", "status"),
    neighbours=("status", "eligibility-certificate", "renewal", "welfare"),
    facts=("registration_once", "new_insurer_days", "joining_notices"),
)

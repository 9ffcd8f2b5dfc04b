"""Another insurance because of work: a new job, no job, the family's insurance, and 75."""

from __future__ import annotations

from desktop_app.guide.content import changes, insurers
from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("insurer-change")

_NEXT = ("doctor-today", "eligibility-certificate")
_LATE = Line(
    _(
        "**If these days are over, go all the same, and at once.** You are insured from the first day and pay from then; but what the doctor cost before you reported it you may have to pay in full."
    ),
    facts=("kokuho_late",),
)
_LEAVE_KOKUHO = Line(
    _(
        "**If you were in 国民健康保険 (the city's insurance), leave it yourself** at the city office within {kokuho_report_days} days. It does not end by itself, and you would be asked to pay twice."
    ),
    facts=("kokuho_leave_oneself",),
    to_do=True,
)
_WITHIN = _("Within {kokuho_report_days} days after the old insurance ended")

OF_WORK = (
    Outcome(
        id="new-job",
        title=_("Your company reports you. The city's insurance you leave yourself"),
        body=lines(
            do(
                _(
                    "The company reports you to its insurer **within {company_report_days} days**. Give it your My Number, and that of the family members who are insured with you. If you work for an agency (派遣), that is your company."
                )
            ),
            _LEAVE_KOKUHO,
            changes.TICK_THE_BOX,
        ),
        where=lines(changes.THE_COMPANY, changes.KOKUHO_COUNTER),
        deadline=lines(_("For leaving 国民健康保険: within {kokuho_report_days} days after you joined the new one")),
        checklist=lines(
            changes.NEW_INSURANCE,
            _("The 資格確認書 of the old insurance, if you have one: give it back"),
            shared.ID,
        ),
        facts=("company_report_days", "kokuho_leave_oneself", "joining_notices"),
        picture="counter",
        staff_sentences=("leave-kokuho", "insurance-changed"),
        next_flows=_NEXT,
    ),
    Outcome(
        id="kokuho",
        title=_("Go to the city office within {kokuho_report_days} days"),
        body=lines(
            do(
                _(
                    "Report at the counter for 国民健康保険 (the city's health insurance), for the whole family that was insured with you. The days count from the day after your employment ended (退職日)."
                )
            ),
            _LATE,
            Line(
                _(
                    "When the next job begins, you leave it again yourself, also within {kokuho_report_days} days. Ask whether the premium can be reduced after a job has ended."
                ),
                when=rules.chose("between", "leaving"),
            ),
        ),
        where=lines(changes.KOKUHO_COUNTER),
        deadline=lines(_WITHIN),
        checklist=lines(changes.END_OF_INSURANCE, shared.CARD, shared.ID),
        facts=("kokuho_report_days",),
        picture="counter",
        staff_sentences=("join-kokuho", "insurance-changed"),
        next_flows=_NEXT,
    ),
    Outcome(
        id="voluntary",
        title=_("Apply within {voluntary_days} days, to the old insurer itself"),
        body=lines(
            do(
                _(
                    "It is called **任意継続**. The application must reach the old insurer within {voluntary_days} days after the insurance at work ended. **Later it is not possible any more:** do not wait for papers from the company."
                )
            ),
            Line(
                _(
                    "You must have been insured there for at least {voluntary_months} months. It lasts up to {voluntary_years} years. You pay the company's part too, and a premium that is not paid in time ends it."
                ),
                facts=("voluntary_rules",),
            ),
            _(
                "**Compare first:** ask the city office what 国民健康保険 would cost. If the days are over, that is the way."
            ),
        ),
        where=lines(changes.OLD_INSURER),
        deadline=lines(_("Within {voluntary_days} days, counted from the day after your employment ended (退職日)")),
        checklist=lines(
            _("The form for 任意継続 (任意継続被保険者資格取得申出書), from the insurer"),
            shared.ID,
        ),
        facts=("voluntary_days", "voluntary_months", "voluntary_years"),
        picture="letter",
        staff_sentences=("continue-insurance", "insurance-changed"),
        next_flows=_NEXT,
    ),
    Outcome(
        id="dependant",
        title=_("The company of the family member reports you within {company_report_days} days"),
        body=lines(
            do(
                _(
                    "**Have it told to that company today** (被扶養者異動届). Whether you can be a dependant (扶養), with your income, is decided by its insurer: ask what it wants to see."
                )
            ),
            _LEAVE_KOKUHO,
            _(
                "If it is refused, go to the city office for 国民健康保険 at once, also if the {kokuho_report_days} days after the old insurance ended are over."
            ),
        ),
        where=lines(changes.FAMILY_COMPANY, changes.KOKUHO_COUNTER),
        deadline=lines(_("The company: within {company_report_days} days")),
        checklist=lines(
            changes.END_OF_INSURANCE, _("Papers about your income, as the company asks"), changes.TICK_THE_BOX
        ),
        facts=("company_report_days", "kokuho_leave_oneself"),
        picture="letter",
        staff_sentences=("leave-kokuho", "insurance-changed"),
        next_flows=_NEXT,
    ),
    Outcome(
        id="three-ways",
        title=_("Three ways to be insured, and each has its days"),
        body=lines(
            do(
                _(
                    "**国民健康保険** (the city's insurance): at your city office, **within {kokuho_report_days} days** after the old insurance ended. Later it is still possible, but go at once."
                )
            ),
            do(
                _(
                    "**任意継続** (going on with the old one): at the old insurer, **within {voluntary_days} days**. Later it is not possible any more."
                )
            ),
            do(
                _(
                    "**扶養** (with a member of the family) or **a new job**: the company reports you within {company_report_days} days: ask it today. **Ask what each costs** before you choose."
                )
            ),
        ),
        where=lines(changes.KOKUHO_COUNTER, changes.OLD_INSURER, changes.THE_COMPANY),
        deadline=lines(_WITHIN),
        checklist=lines(changes.END_OF_INSURANCE, shared.CARD, shared.ID),
        facts=("kokuho_report_days", "kokuho_late", "voluntary_days", "company_report_days"),
        picture="counter",
        staff_sentences=("which-insurance", "join-kokuho"),
        next_flows=_NEXT,
    ),
    Outcome(
        id="left-family",
        title=_("Go to the city office within {kokuho_report_days} days, unless your work insures you"),
        body=lines(
            do(
                _(
                    "**Tell the company of the family member** that you are no longer a dependant (扶養), and give back your 資格確認書 if you have one. Ask for the paper about the end of the insurance."
                )
            ),
            do(
                _(
                    "With that paper go to the counter for 国民健康保険. If your own company insures you, it reports you within {company_report_days} days: ask it."
                )
            ),
            _LATE,
        ),
        where=lines(changes.FAMILY_COMPANY, changes.KOKUHO_COUNTER),
        deadline=lines(_WITHIN),
        checklist=lines(changes.END_OF_INSURANCE, shared.CARD, shared.ID),
        facts=("kokuho_report_days", "company_report_days", "old_insurance_ends"),
        picture="counter",
        staff_sentences=("join-kokuho", "insurance-changed"),
        next_flows=_NEXT,
    ),
    Outcome(
        id="turning-75",
        title=_("On your birthday the insurance changes by itself"),
        body=lines(
            Line(
                _(
                    "From the day on which you turn {elders_age} you are in the **後期高齢者医療** (insurance for people of {elders_age} and over). You need not apply. A registered card goes on working."
                ),
                facts=("turning_75",),
            ),
            shared.ELDERS_RULE,
            do(
                _(
                    "**A family member who was insured through your company** loses the insurance on the same day: join 国民健康保険, or the insurance of another member of the family, within {kokuho_report_days} days."
                )
            ),
        ),
        where=lines(insurers.ELDERS_WHERE, changes.KOKUHO_COUNTER),
        deadline=lines(_("For the family member: within {kokuho_report_days} days after your birthday")),
        checklist=lines(
            _("The old 資格確認書: give it back to the company, or bring it to the city office"),
            _("For the family member: the paper that says when the old insurance ended (健康保険資格喪失証明書)"),
        ),
        facts=("turning_75", "elders_counter"),
        picture="letter-certificate",
        staff_sentences=("join-kokuho", "certificate"),
        next_flows=_NEXT,
    ),
)

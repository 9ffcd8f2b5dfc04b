"""Another address or insurance in the course of life: moving, abroad and back, studying, a name, a birth, a death."""

from __future__ import annotations

from desktop_app.guide.content import changes
from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import do, know, lines, while_holds
from desktop_app.guide.model.node import Line, Outcome
from desktop_app.language.message import words_about

_ = words_about("insurer-change")

OF_LIFE = (
    Outcome(
        id="moved",
        title=_("Report the new address within {move_report_days} days, and bring the card"),
        body=lines(changes.MOVE_REPORT, changes.MOVE_VOID, changes.MOVE_INSURANCE),
        where=lines(_("The city office of the place to which you move"), changes.KOKUHO_COUNTER),
        deadline=lines(
            _(
                "Within {move_report_days} days after you moved in; the card at the latest {move_card_days} days after that report"
            )
        ),
        checklist=lines(
            _("The cards of the whole household, and their four-digit PINs"),
            shared.ID,
            _("The 資格確認書 of the old city, if you have one: give it back. After the move it may not be used"),
            Line(
                _("With 後期高齢者医療, to another prefecture: the paper 負担区分等証明書 from the old city office"),
                facts=("kouki_moves",),
            ),
            Line(
                _("Your medical subsidy cards (受給者証): ask at the new office for new ones"),
                facts=("subsidy_cards_change",),
            ),
        ),
        facts=("move_report_days", "move_card_days", "move_keeps_certificate", "joining_notices"),
        picture="counter",
        staff_sentences=("moved-in", "insurance-changed"),
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="abroad",
        title=_("Report it at the city office before you leave"),
        body=lines(
            do(
                _(
                    "**If you go for a year or more, report it** (国外転出届), from about two weeks before you leave. The city's insurance then ends: give back the 資格確認書. A company's insurance usually goes on while you are employed: ask the company."
                )
            ),
            Line(
                _(
                    "**The card:** Japanese nationals may keep it if they say so with that report. For foreign nationals it ends when they leave, and the city office marks it: bring it along."
                ),
                facts=("overseas", "abroad_leave"),
            ),
            _(
                "Up to the day of leaving you see a doctor as always. For a journey of less than a year usually nothing changes."
            ),
        ),
        where=lines(shared.CITY_COUNTER, changes.THE_COMPANY),
        deadline=lines(_("Before you leave")),
        checklist=lines(
            shared.CARD, _("The 資格確認書, if you have one"), _("Passport or residence card (在留カード)")
        ),
        facts=("abroad_leave", "overseas"),
        picture="counter",
        staff_sentences=("leaving-japan",),
        next_flows=("residence", "doctor-today"),
    ),
    Outcome(
        id="back",
        title=_("Report your address within {abroad_return_days} days, and join the insurance"),
        body=lines(
            do(
                _(
                    "At the city office report your address (転入届), and join 国民健康保険 at the counter for it on the same day, unless a company insures you. It counts from the day on which you came to live there."
                )
            ),
            Line(
                _(
                    "**Foreign nationals** join if they may stay for more than {stay_months_to_join} months. Japanese nationals who go on living abroad and come for less than a year usually cannot join, and pay the doctor in full: ask the counter."
                ),
                facts=("abroad_short",),
            ),
            while_holds(
                "express_free",
                _(
                    "**Ask for a My Number Card with the same report:** for people who come from abroad it is made quickly and free of charge (特急発行). Japanese nationals who kept their card bring it, with its PIN."
                ),
            ),
        ),
        where=lines(shared.CITY_COUNTER, changes.KOKUHO_COUNTER),
        deadline=lines(_("Within {abroad_return_days} days after you came to live there")),
        checklist=lines(_("Passport, and the residence card (在留カード) if you have one"), shared.CARD, shared.ID),
        facts=("abroad_return_days", "stay_months_to_join", "abroad_short"),
        picture="counter",
        staff_sentences=("moved-in", "join-kokuho"),
        next_flows=("residence", "doctor-today"),
    ),
    Outcome(
        id="student",
        title=_("The insurance of the family can stay. Say that it is for studying"),
        body=lines(
            do(
                _(
                    "**With 国民健康保険:** when you report moving out, say that it is for studying (修学中の特例, マル学). Then the insurance of the family's city goes on, and you do not join in the new city. It is shown anew every year."
                )
            ),
            do(
                _(
                    "**With a company's insurance (扶養):** nothing changes. The parent tells the company the new address."
                )
            ),
            Line(
                _(
                    "The card: report the new address in the new city within {move_report_days} days, and bring the card and its PIN. When the studies end or a job begins, report that too, within {kokuho_report_days} days."
                ),
                facts=("move_keeps_certificate",),
            ),
        ),
        where=lines(
            _("The counter for 国民健康保険 in the city of the family"),
            _("The city office of the new place, for the address"),
        ),
        deadline=lines(_("Within {kokuho_report_days} days after moving")),
        checklist=lines(_("Proof of studying (在学証明書, student card)"), shared.CARD),
        facts=("student_away", "move_report_days"),
        picture="letter-certificate",
        staff_sentences=("student-away",),
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="name",
        title=_("The card still works. Have the new name written on it soon"),
        body=lines(
            do(
                _(
                    "**Take the card and its four-digit PIN to the city office within {move_report_days} days**, best with the report of the marriage or divorce. Somebody of the same household may go for you."
                )
            ),
            Line(
                _(
                    "The electronic certificate for signatures (署名用) ends with the old name and is made anew there, free of charge, if you want it. The one for the doctor goes on."
                ),
                facts=("name_on_card", "move_keeps_certificate"),
            ),
            do(
                _(
                    "**Tell the insurer the new name:** your company, or the counter for 国民健康保険. Until both know it, the reader may not find you (資格なし): then show the reception both names on paper."
                )
            ),
        ),
        where=lines(shared.CITY_COUNTER, changes.THE_COMPANY, changes.KOKUHO_COUNTER),
        checklist=lines(
            shared.CARD, shared.ID, _("Medical subsidy cards (受給者証) with the old name: ask for new ones")
        ),
        facts=("name_on_card", "joining_notices"),
        picture="counter",
        staff_sentences=("name-changed", "statement"),
        next_flows=("doctor-today",),
    ),
    Outcome(
        id="birth",
        title=_("Report the birth within {birth_report_days} days, and the insurance at once"),
        body=lines(
            do(
                _(
                    "**Report the birth** (出生届) within {birth_report_days} days, the day of birth counted. **With 国民健康保険** have the baby insured at the counter for it on the same day."
                )
            ),
            do(
                _(
                    "**With a company's insurance** tell the company of the parent at once: it reports the baby within {company_report_days} days. The insurance counts from the day of birth."
                )
            ),
            do(
                _(
                    "**If the baby needs a doctor before:** tell the reception that the insurance is being applied for. You may have to pay first; keep the receipt (領収書). Ask at the city office for the child's medical subsidy card (受給者証)."
                )
            ),
        ),
        where=lines(shared.CITY_COUNTER, changes.KOKUHO_COUNTER, _("The company of the parent who insures the baby")),
        deadline=lines(_("Within {birth_report_days} days, the day of birth counted")),
        checklist=lines(
            shared.ID,
            _("The birth report (出生届) and the mother and child handbook (母子健康手帳)"),
            know(
                while_holds(
                    "express_with_birth_report",
                    _("You may apply for the baby's My Number Card with the birth report, without a photo"),
                )
            ),
        ),
        facts=("birth_report_days", "birth_insurance", "without_card_at_clinic"),
        picture="counter",
        staff_sentences=("insure-baby", "insurance-applied"),
        next_flows=("doctor-today", "eligibility-certificate"),
    ),
    Outcome(
        id="death",
        title=_("Give back the insurance papers. There is time for the card"),
        body=lines(changes.DEATH_PAPERS, changes.DEATH_CARD, changes.FUNERAL_MONEY),
        where=lines(
            _("The city office; many have one counter for everything after a death (おくやみ窓口)"),
            _("For a company's insurance: the company"),
        ),
        deadline=lines(_("Within {kokuho_report_days} days after the death")),
        checklist=lines(
            shared.ID,
            _("The 資格確認書 and other papers of the insurance"),
            _("The receipt of the funeral, or a card of thanks with the name of who held it (会葬礼状)"),
            do(
                _(
                    "Family members who were insured through the person: join 国民健康保険 or another family member's insurance within {kokuho_report_days} days"
                )
            ),
        ),
        facts=("death_insurance", "death_card", "funeral_money"),
        picture="counter",
        staff_sentences=("after-a-death",),
        next_flows=("doctor-today",),
    ),
)

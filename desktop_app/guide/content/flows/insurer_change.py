"""Another insurance: a job, a move, a name, 75, a child, abroad, a death; what to report until when, what to show meanwhile."""

from __future__ import annotations

from desktop_app.guide.content import changes, flow_tiles
from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content.flows.insurer_change_life import OF_LIFE
from desktop_app.guide.content.flows.insurer_change_work import OF_WORK
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import do, lines, to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Line, Option, Outcome, Question, Step
from desktop_app.language.message import words_about

_ = words_about("insurer-change")

_WHERE_TO = (
    Edge("new-job", when=rules.chose("new-job")),
    Edge("kokuho", when=rules.chose("city-insurance")),
    Edge("voluntary", when=rules.chose("continued")),
    Edge("dependant", when=rules.chose("family-insurance", "join-family")),
    Edge("left-family", when=rules.chose("leave-family")),
    Edge("turning-75", when=rules.chose("seventy-five")),
    Edge("three-ways"),
)

INSURER_CHANGE = Flow(
    id="insurer-change",
    title=flow_tiles.INSURER_CHANGE.title,
    summary=flow_tiles.INSURER_CHANGE.summary,
    icon=flow_tiles.INSURER_CHANGE.icon,
    start=to("what"),
    nodes=(
        Question(
            id="what",
            title=_("What changes, or has changed?"),
            options=(
                Option("job", _("My job: a new one, or the end of one"), to("job")),
                Option("moving", _("I am moving, or going abroad"), to("move")),
                Option("seventy-five", _("I turn {elders_age}"), to("always")),
                Option("family", _("Marriage, divorce, a new name, family insurance (扶養)"), to("family")),
                Option("birth", _("A child has been born"), to("birth")),
                Option("death", _("Somebody in the family has died"), to("death")),
                Option("not-sure", shared.NOT_SURE, to("unsure")),
            ),
        ),
        Question(
            id="job",
            title=_("How is it with the job?"),
            options=(
                Option("new-job", _("I start a new job, or have just started"), to("always")),
                Option("between", _("I have days or weeks between two jobs"), to("which-way")),
                Option("leaving", _("I have left, or am leaving, and have no new job yet"), to("which-way")),
                Option("job-unsure", shared.NOT_SURE, to("always")),
            ),
        ),
        Question(
            id="which-way",
            title=_("Which insurance will it be until the next job?"),
            body=lines(
                _(
                    "You need one from the day after your employment ends (退職日, paid leave counted), **even for a few days**. There are three ways."
                )
            ),
            options=(
                Option("city-insurance", _("The city's (国民健康保険)"), to("always")),
                Option("continued", _("That of the old company, continued (任意継続)"), to("always")),
                Option("family-insurance", _("That of a member of my family (扶養)"), to("always")),
                Option("way-unsure", shared.NOT_SURE, to("always")),
            ),
        ),
        Question(
            id="move",
            title=_("Where to?"),
            options=(
                Option("within", _("To another place in Japan"), to("moved")),
                Option("abroad", _("I am leaving Japan"), to("abroad")),
                Option("back", _("I have come to Japan, or come back"), to("back")),
                Option("student", _("A student moves away from home"), to("student")),
                Option("move-unsure", shared.NOT_SURE, to("unsure")),
            ),
        ),
        Question(
            id="family",
            title=_("What is it?"),
            options=(
                Option("new-name", _("I have a new name"), to("name")),
                Option("join-family", _("I join the insurance of my partner or family (扶養)"), to("always")),
                Option("leave-family", _("I am no longer a dependant (扶養): divorce, more income"), to("always")),
                Option("family-unsure", shared.NOT_SURE, to("unsure")),
            ),
        ),
        Step(
            id="always",
            title=_("The card stays as it is. The old insurance does not"),
            body=changes.ALWAYS,
            facts=("new_insurer_days", "claimed_back_percent"),
            picture="card-check",
            done_away=True,
            to=_WHERE_TO,
        ),
        *OF_WORK,
        *OF_LIFE,
        Outcome(
            id="unsure",
            title=_("First find out which insurance you have today"),
            body=lines(
                Line(
                    _(
                        "**Sure in any case:** an insurance that has ended may not be used any more, and the card reports no change for you. Somebody must: the company, or you at the city office."
                    ),
                    facts=("joining_notices", "old_insurance_ends"),
                ),
                do(
                    _(
                        "**Find out:** put the card on the reader of a clinic or pharmacy, or look in Mynaportal under 健康保険証. If you or a family member work, ask the company."
                    )
                ),
                do(
                    _(
                        "If nobody insures you, go to the city office **within {kokuho_report_days} days**, better today. If that is over, go all the same."
                    )
                ),
            ),
            where=lines(changes.KOKUHO_COUNTER, changes.THE_COMPANY),
            checklist=lines(shared.CARD, shared.ID, _("Whatever papers of an insurance you have")),
            facts=("kokuho_report_days", "kokuho_late"),
            picture="counter",
            staff_sentences=("which-insurance", "insurance-changed"),
            next_flows=("status", "eligibility-certificate", "doctor-today"),
        ),
    ),
)

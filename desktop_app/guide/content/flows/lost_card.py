"""I lost the card: stop it, report it, a new one, and seeing a doctor meanwhile; and the other way round, found again."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles, insurers
from desktop_app.guide.content.flows.lost_card_found import FOUND
from desktop_app.guide.content.flows.lost_card_outcomes import OUTCOMES
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import know, lines, to, while_holds
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Line, Option, Question, Step
from desktop_app.language.message import words_about

_ = words_about("lost-card")

_NEW_CARD = (Edge("insurer", when=rules.fact_holds("certificate_automatic")), Edge("normal"))
_AFTER_INSURER = (
    Edge("express", when=rules.chose("in-person", "with-parent")),
    Edge("somebody-else", when=rules.chose("not-in-person")),
    Edge("no-new-card", when=rules.chose("no-new-card")),
    Edge("normal"),
)

LOST_CARD = Flow(
    id="lost-card",
    title=flow_tiles.LOST_CARD.title,
    summary=flow_tiles.LOST_CARD.summary,
    icon=flow_tiles.LOST_CARD.icon,
    start=to("what"),
    nodes=(
        Question(
            id="what",
            title=_("What has happened?"),
            options=(
                Option("lost", _("I cannot find it"), to("suspend")),
                Option("stolen", _("It was stolen"), to("suspend")),
                Option("found", _("I have found it again"), to("found-suspended")),
                Option(
                    "paper",
                    _("I have lost the 資格確認書 (health insurance eligibility certificate)"),
                    to("paper"),
                    when=rules.fact_holds("certificate_no_blocking"),
                ),
                Option("not-sure", shared.NOT_SURE, to("suspend")),
            ),
        ),
        Step(
            id="suspend",
            title=_("Have the card suspended now"),
            body=lines(
                shared.LOSS_ASKED,
                _(
                    "Somebody answers **day and night, every day**, free of charge. A phone that holds your certificates can be suspended in the same call."
                ),
                Line(
                    _("From abroad the free numbers may not work: call **{hotline_abroad}**, day and night."),
                    when=rules.on_screen,
                ),
            ),
            checklist=lines(
                know(
                    Line(
                        _("If the holder of the card cannot call, somebody in the family may do it"),
                        facts=("suspension_by_others",),
                    )
                ),
                know(
                    while_holds(
                        "eligibility_certificate",
                        _(
                            "A doctor soon? Look at home for a **資格確認書** (health insurance eligibility certificate). What to do without one stands at the end."
                        ),
                    )
                ),
            ),
            contacts=shared.CALL_TO_SUSPEND,
            facts=("loss_day_and_night",),
            picture="telephone",
            done_away=True,
            to=(Edge("police", when=rules.chose("stolen")), Edge("where-lost")),
        ),
        Question(
            id="where-lost",
            title=_("Where did you lose it?"),
            options=(
                Option("outside", _("Outside the home"), to("police")),
                Option("home", _("At home"), to("how-soon")),
                Option("where-unsure", shared.NOT_SURE, to("police")),
            ),
        ),
        Step(
            id="police",
            title=_("Tell the police"),
            body=lines(
                Line(
                    _(
                        "Go to a police box (交番) or police station. Say 「マイナンバーカードをなくしました」 (I have lost my My Number Card)."
                    ),
                    when=rules.unless(rules.chose("stolen")),
                ),
                Line(
                    _(
                        "Go to a police box (交番) or police station. Say 「マイナンバーカードを盗まれました」 (my My Number Card was stolen)."
                    ),
                    when=rules.chose("stolen"),
                ),
                _(
                    "Write down the **receipt number (受理番号)**: the city office asks for it when you apply for the new card."
                ),
            ),
            checklist=lines(
                Line(
                    _(
                        "Lost on a train, on a bus or in a shop: ask its lost property office (忘れ物センター) too. It keeps things for some days before the police gets them."
                    ),
                    when=rules.unless(rules.chose("stolen")),
                    facts=("railway_lost_property",),
                    to_do=True,
                ),
                Line(
                    _("Have bank cards, credit cards and a telephone stopped too: call each company"),
                    facts=("cards_stopped_too",),
                    to_do=True,
                ),
                _("If every ID was in the wallet, call the city office before you go, and ask what it accepts instead"),
            ),
            facts=("police_receipt",),
            picture="counter",
            done_away=True,
            to=to("how-soon"),
        ),
        Question(
            id="how-soon",
            title=_("Would you like a new card?"),
            options=(
                Option(
                    "soon",
                    _("Yes, quickly: about a week (特急発行)"),
                    to("in-person"),
                    when=rules.fact_holds("express_days"),
                ),
                Option("no-hurry", _("Yes, there is no hurry: about a month"), _NEW_CARD),
                Option(
                    "no-new-card",
                    _("Not for now"),
                    (Edge("insurer", when=rules.fact_holds("certificate_automatic")), Edge("no-new-card")),
                ),
                Option(
                    "soon-unsure",
                    shared.NOT_SURE,
                    (Edge("undecided", when=rules.fact_holds("express_days")), Edge("normal")),
                ),
            ),
        ),
        Question(
            id="in-person",
            title=_("Can the holder of the card go to the counter?"),
            body=lines(
                _(
                    "The express service (特急発行) must be applied for **in person**, within {express_limit_days} days after the loss was reported at the counter (紛失届)."
                )
            ),
            facts=("express_in_person",),
            options=(
                Option("in-person", shared.YES, to("insurer")),
                Option(
                    "with-parent", _("It is a child under {representative_age}: together with a parent"), to("insurer")
                ),
                Option("not-in-person", _("No"), to("insurer")),
                Option("person-unsure", shared.NOT_SURE, to("undecided")),
            ),
        ),
        insurers.insurer_question(_AFTER_INSURER),
        *OUTCOMES,
        *FOUND,
    ),
)

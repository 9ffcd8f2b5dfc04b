"""For somebody who cannot go, write or decide: who may go instead, how often, with which papers; and what is easier."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles
from desktop_app.guide.content.flows.for_somebody_cards import OF_CARDS
from desktop_app.guide.content.flows.for_somebody_outcomes import OUTCOMES
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import lines, to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Edge, Option, Question
from desktop_app.language.message import words_about

_ = words_about("for-somebody")

_NEW_CARD = Edge("new-card", when=rules.chose("new-card"))
_ASKED_FIRST = Edge("can-decide", when=rules.chose("new-card"))
_COLLECT = Edge("collect", when=rules.chose("collect"))
_BY_SHEET = (Edge("sheet-certificate", when=rules.chose("certificate")), Edge("sheet-pin"))
_NO_LONGER = _("The holder can no longer understand it (dementia, unconscious)")

FOR_SOMEBODY = Flow(
    id="for-somebody",
    title=flow_tiles.FOR_SOMEBODY.title,
    summary=flow_tiles.FOR_SOMEBODY.summary,
    icon=flow_tiles.FOR_SOMEBODY.icon,
    start=to("what"),
    nodes=(
        Question(
            id="what",
            title=_("What does that person need?"),
            options=(
                Option(
                    "doctor",
                    _("A doctor: the card is too difficult to use"),
                    to("paper-instead"),
                    when=rules.fact_holds("needs_help"),
                ),
                Option("certificate", _("The electronic certificate (電子証明書) renewed"), to("role")),
                Option("pin", _("A new PIN: nobody knows it, or it is locked"), to("role")),
                Option("new-card", _("A new card: it is about to expire, has expired, or there is none"), to("role")),
                Option("collect", _("To collect a new card: it is ready"), to("role")),
                Option("keep", _("Who keeps the card"), to("keep")),
                Option("not-sure", shared.NOT_SURE, to("begin")),
            ),
        ),
        Question(
            id="role",
            title=_("Who can go to the city office?"),
            options=(
                Option(
                    "helper",
                    _("Family, a friend, or staff of the care home"),
                    (_ASKED_FIRST, _COLLECT, Edge("can-write")),
                ),
                Option("guardian", _("The guardian (成年後見人)"), (_NEW_CARD, _COLLECT, Edge("guardian-goes"))),
                Option(
                    "parent",
                    _("A parent, for a child under {representative_age}"),
                    (Edge("guardian-goes", when=rules.chose("pin")), _COLLECT, Edge("child-card")),
                ),
                Option("nobody", _("Nobody"), to("nobody-goes")),
                Option("role-unsure", shared.NOT_SURE, (_ASKED_FIRST, _COLLECT, Edge("can-write"))),
            ),
        ),
        Question(
            id="can-write",
            title=_("Can the holder of the card fill in a sheet?"),
            body=lines(
                _(
                    "With a sheet (照会書兼回答書) the city asks the holder whether somebody else may go. The holder writes the PIN on it and closes the envelope."
                )
            ),
            options=(
                Option("writes", shared.YES, _BY_SHEET),
                Option("needs-a-hand", _("The holder understands it, but cannot write"), _BY_SHEET),
                Option("cannot-decide", _NO_LONGER, to("no-longer-decides")),
                Option("write-unsure", shared.NOT_SURE, _BY_SHEET),
            ),
        ),
        Question(
            id="can-decide",
            title=_("Does that person still understand what is applied for, and want it?"),
            options=(
                Option("decides", shared.YES, to("new-card")),
                Option("decides-no-longer", _NO_LONGER, to("no-longer-decides")),
                Option("decides-unsure", shared.NOT_SURE, to("new-card")),
            ),
        ),
        *OUTCOMES,
        *OF_CARDS,
    ),
)

"""Residents with a residence card: the stay is extended, pending or over, another status, new in Japan, leaving."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles
from desktop_app.guide.content.flows.residence_changes import CHANGES
from desktop_app.guide.content.flows.residence_outcomes import OUTCOMES
from desktop_app.guide.model import rules
from desktop_app.guide.model.dsl import lines, to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Option, Question
from desktop_app.language.message import words_about

_ = words_about("residence")

RESIDENCE = Flow(
    id="residence",
    title=flow_tiles.RESIDENCE.title,
    summary=flow_tiles.RESIDENCE.summary,
    icon=flow_tiles.RESIDENCE.icon,
    start=to("what"),
    nodes=(
        Question(
            id="what",
            title=_("What has happened?"),
            options=(
                Option("extended", _("My period of stay (在留期間) was extended"), to("extended")),
                Option("pending", _("I have applied, and there is no answer yet"), to("pending")),
                Option("ended", _("The date on my My Number Card has passed"), to("ended")),
                Option("arrived", _("I have just come to live in Japan"), to("arrived")),
                Option("leaving", _("I am leaving Japan, or I have come back"), to("going-or-back")),
                Option("other", _("My status, my name, a lost residence card, my family"), to("what-else")),
                Option("not-sure", shared.NOT_SURE, to("which-date")),
            ),
        ),
        Question(
            id="which-date",
            title=_("Look at the date on the front of the My Number Card"),
            body=lines(
                _("Beside 「まで有効」 (valid until) stands until when the card itself can be used."),
            ),
            picture="card-front",
            options=(
                Option("date-near", _("That day is still to come"), to("before-the-date")),
                Option("date-passed", _("That day has passed"), to("ended")),
                Option("date-unsure", shared.NOT_SURE, to("show-both")),
            ),
        ),
        Question(
            id="before-the-date",
            title=_("Have you received a new residence card (在留カード)?"),
            body=lines(_("One with a later date than the My Number Card shows.")),
            options=(
                Option("card-received", shared.YES, to("extended")),
                Option("card-awaited", _("Not yet: I have applied"), to("pending")),
                Option("card-unsure", shared.NOT_SURE, to("show-both")),
            ),
        ),
        Question(
            id="going-or-back",
            title=_("Are you leaving, or have you come back?"),
            options=(
                Option("for-good", _("I leave Japan and will have no address here any more"), to("for-good")),
                Option("for-a-while", _("I go for a while and keep my address (再入国許可)"), to("for-a-while")),
                Option("back", _("I have come back and live here again"), to("back")),
                Option("going-unsure", shared.NOT_SURE, to("ask-before-leaving")),
            ),
        ),
        Question(
            id="what-else",
            title=_("What is it about?"),
            options=(
                Option("permanent", _("I am now a permanent resident, or a Japanese national"), to("permanent")),
                Option("name", _("My name, its order, or another name (通称)"), to("name")),
                Option("card-lost", _("I have lost the residence card too"), to("residence-card-lost")),
                Option(
                    "one-card",
                    _("Both cards in one (特定在留カード)"),
                    to("one-card"),
                    when=rules.fact_holds("residence_my_number_card"),
                ),
                Option("family", _("My husband, wife or child"), to("family")),
                Option("job", _("A new job, or work through an agency (派遣)"), to("job")),
                Option("else-unsure", shared.NOT_SURE, to("show-both")),
            ),
        ),
        *OUTCOMES,
        *CHANGES,
    ),
)

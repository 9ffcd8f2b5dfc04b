"""A strange message, call, letter, page or visitor: what to do at once, also for people who have done something already."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.content import flow_tiles
from desktop_app.guide.content.flows.suspicious_message_done import DONE
from desktop_app.guide.content.flows.suspicious_message_outcomes import OUTCOMES
from desktop_app.guide.model.dsl import do, lines, to
from desktop_app.guide.model.flow import Flow
from desktop_app.guide.model.node import Option, Question, Step
from desktop_app.language.message import words_about

_ = words_about("suspicious-message")

SUSPICIOUS_MESSAGE = Flow(
    id="suspicious-message",
    title=flow_tiles.SUSPICIOUS_MESSAGE.title,
    summary=flow_tiles.SUSPICIOUS_MESSAGE.summary,
    icon=flow_tiles.SUSPICIOUS_MESSAGE.icon,
    start=to("what"),
    nodes=(
        Question(
            id="what",
            title=_("What has happened?"),
            options=(
                Option("message", _("A message has come (SMS, LINE, e-mail)"), to("message")),
                Option("already", _("I have already pressed, told, sent or paid something"), to("stop")),
                Option("call", _("Somebody calls, or a recorded voice"), to("call")),
                Option("page", _("A page asks for a PIN or a photo"), to("page")),
                Option("paper", _("A letter that I am not sure of"), to("paper")),
                Option("visitor", _("Somebody is at the door"), to("visitor")),
                Option("not-sure", shared.NOT_SURE, to("unsure")),
            ),
        ),
        Step(
            id="stop",
            title=_("Stop here: send, type and pay nothing more"),
            body=lines(
                do(_("Hang up, close the page, and take no more calls from them.")),
                do(
                    _(
                        "**If money has gone, or they have your bank details: call your bank first**, before you read on. The number is on the bank card or in the bankbook (通帳)."
                    )
                ),
                _(
                    "It happens to many people, and nobody will blame you. Keep the message, and write down what you did and when: the bank and the police ask for it."
                ),
            ),
            facts=("bank_stops_transfer",),
            picture="message-stop",
            done_away=True,
            to=to("given"),
        ),
        Question(
            id="given",
            title=_("What did they get?"),
            options=(
                Option("pressed", _("Nothing: I only opened the link or the page"), to("pressed")),
                Option("pin", _("A PIN or a password of the card"), to("pin")),
                Option("photo", _("A photo of the card, or my My Number"), to("photo")),
                Option("money", _("Money, or bank or credit card details"), to("money")),
                Option("app", _("I installed an app, or they saw my screen"), to("app")),
                Option("card-gone", _("The card itself, or I let somebody in"), to("card-gone")),
                Option("given-unsure", _("Several of these, or I am not sure"), to("several")),
            ),
        ),
        *OUTCOMES,
        *DONE,
    ),
)

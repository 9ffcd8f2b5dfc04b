"""What several flows ask in the same words; where the answers lead is theirs."""

from __future__ import annotations

from desktop_app.guide.content import common_sentences as shared
from desktop_app.guide.model.dsl import lines, to
from desktop_app.guide.model.node import Option, Question, Step


def device_options(*, reads_card: str, otherwise: str) -> tuple[Option, ...]:
    """Return the answers to what the person has at hand; a phone and a computer with reader read the card."""
    return (
        Option("phone", shared.PHONE_THAT_READS, to(reads_card), icon="phone-card"),
        Option("computer", shared.COMPUTER_WITH_READER, to(reads_card), icon="computer-reader"),
        Option("neither", shared.NEITHER, to(otherwise), icon="clinic-reader"),
        Option("not-sure", shared.NOT_SURE, to(otherwise)),
    )


def know_pin_question(*, known: str, otherwise: str) -> Question:
    """Return the question whether the four-digit PIN is known."""
    return Question(
        id="know-pin",
        title=shared.KNOW_PIN,
        body=lines(shared.KNOW_PIN_BODY),
        options=(
            Option("pin-known", shared.PIN_KNOWN, to(known)),
            Option("pin-forgotten", shared.PIN_FORGOTTEN, to(otherwise)),
            Option("pin-unsure", shared.NOT_SURE, to(otherwise)),
        ),
    )


def app_first_use(*, then: str) -> Step:
    """Return the step in which the app on the phone is made ready, once."""
    return Step(
        id="app-first-use",
        title=shared.APP_FIRST_USE,
        shows_tries=True,
        body=shared.APP_FIRST_USE_BODY,
        types_pin=True,
        facts=("app_first_use", "pin_tries"),
        picture="phone-card",
        to=to(then),
    )

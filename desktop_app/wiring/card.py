"""The card and the guide wired together: reading cards, and what a reading means to the guide.

PC/SC and cryptography, and whatever is about a card that has been read, are imported where they are first needed: most
commands do without, and so does the first page of the window.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.base.output import OutputError, is_read
from desktop_app.facts.card_validity import PinState

if TYPE_CHECKING:
    from desktop_app.card.events import Event
    from desktop_app.card.reading import CardReading
    from desktop_app.facts.renewal_rules import RenewalRules
    from desktop_app.guide.model.office import Office
    from desktop_app.guide.model.situation import CardSummary, Situation
    from desktop_app.language.day_context import DayContext


def situation_of(
    day_context: DayContext, reading: CardReading | None, office: Office | None = None, *, in_public: bool = False
) -> Situation:
    """Return the situation of a person with the card of this reading, at an office's kiosk (`office`) or elsewhere."""
    from desktop_app.facts.hotline_hours import LINE_OF_OTHER_LANGUAGES, opening_at
    from desktop_app.guide.model.situation import Situation

    facts = day_context.facts_of_day
    card = card_in_hand(reading, day_context.rules()) if reading else None
    japanese = opening_at(day_context.now, facts)
    others = opening_at(day_context.now, facts, LINE_OF_OTHER_LANGUAGES)
    return Situation(day_context.today, card, facts.names, japanese, office, in_public, others)


def situation_with(day_context: DayContext, practice: str | None) -> Situation:
    """Return the situation with a practice card in the reader, or without a card; ScenarioError if it is unknown."""
    return situation_of(day_context, read_card_once(day_context, practice) if practice else None)


def card_in_hand(reading: CardReading, rules: RenewalRules) -> CardSummary | None:
    """Return what a reading means to the guide, None unless a My Number Card was read."""
    if not reading.my_number_card:
        return None
    from desktop_app.guide.model.situation import CardSummary

    pin, certificate = reading.user_authentication_pin, reading.user_authentication_certificate
    ends = certificate.not_after if certificate else None
    return CardSummary(
        pin_state=pin.state if pin else PinState.UNKNOWN,
        pin_tries_left=pin.tries_left if pin else None,
        pin_limit=pin.limit if pin else 0,
        certificate_state=certificate.state if certificate else None,
        certificate_ends=ends,
        renewal_opens=ends and rules.renewal_opens(ends),
        grace_ends=ends and rules.grace_ends(ends),
        password_state=reading.signature_password.state if reading.signature_password else None,
        offices=rules.offices,
    )


def read_card_once(
    day_context: DayContext, practice: str | None = None, reader: str | None = None, seconds: float = 0
) -> CardReading:
    """Read a practice card, or wait up to `seconds` for a real one; ScenarioError if there is no such practice card."""
    if practice is None:
        from desktop_app.card.one_reading import read_until

        return read_until(seconds, day_context.rules(), reader)
    from desktop_app.card.practice.reader import read_practice_card
    from desktop_app.card.practice.scenario import load_scenario

    return read_practice_card(load_scenario(paths.resources() / "practice", practice), day_context.rules())


def run_monitor(day_context: DayContext, practice: str | None) -> None:
    """Print every event of readers and cards until the process that started this one is gone."""
    from desktop_app.base.parent import parent_lives
    from desktop_app.card.monitor import ReaderMonitor, monitor_readers, print_event

    lives = parent_lives()

    def go_on() -> bool:
        return lives() and is_read()

    try:
        if practice is None:
            monitor_readers(partial(ReaderMonitor, day_context.rules), print_event, go_on)
            return
        for event in _practice_events(day_context, practice):
            print_event(event)
        while go_on():
            time.sleep(1)
    except OutputError:
        return  # nobody listens any more


def _practice_events(day_context: DayContext, practice: str) -> tuple[Event, ...]:
    """Return the events of a practice card in the practice reader."""
    from desktop_app.card.events import CardCame, ReaderCame, ReadingChanged
    from desktop_app.card.practice.reader import READER_NAME

    reading = read_card_once(day_context, practice)
    return ReaderCame(READER_NAME), CardCame(READER_NAME), ReadingChanged(reading)

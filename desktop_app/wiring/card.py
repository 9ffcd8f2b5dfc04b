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
    from desktop_app.language.ground import Ground


def case_of(
    ground: Ground, reading: CardReading | None, office: Office | None = None, *, in_public: bool = False
) -> Situation:
    """Return the situation of a person with the card of this reading, at an office's kiosk (`office`) or elsewhere."""
    from desktop_app.facts.hotline_hours import opening_at
    from desktop_app.guide.model.situation import Situation

    facts = ground.facts_of_day
    card = card_in_hand(reading, ground.rules()) if reading else None
    return Situation(ground.today, card, facts.names, opening_at(ground.now, facts), office, in_public)


def case_with(ground: Ground, practice: str | None) -> Situation:
    """Return the situation with a practice card in the reader, or without a card; ScenarioError if it is unknown."""
    return case_of(ground, read_card_once(ground, practice) if practice else None)


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
    ground: Ground, practice: str | None = None, reader: str | None = None, seconds: float = 0
) -> CardReading:
    """Read a practice card, or wait up to `seconds` for a real one; ScenarioError if there is no such practice card."""
    if practice is None:
        from desktop_app.card.one_reading import read_until

        return read_until(seconds, ground.rules(), reader)
    from desktop_app.card.practice.reader import read_practice_card
    from desktop_app.card.practice.scenario import load_scenario

    return read_practice_card(load_scenario(paths.resources() / "practice", practice), ground.rules())


def run_monitor(ground: Ground, practice: str | None) -> None:
    """Print every event of readers and cards until the process that started this one is gone."""
    from desktop_app.base.parent import parent_lives
    from desktop_app.card.monitor import ReaderMonitor, monitor_readers, print_event

    lives = parent_lives()

    def go_on() -> bool:
        return lives() and is_read()

    try:
        if practice is None:
            monitor_readers(partial(ReaderMonitor, ground.rules), print_event, go_on)
            return
        for event in _practice_events(ground, practice):
            print_event(event)
        while go_on():
            time.sleep(1)
    except OutputError:
        return  # nobody listens any more


def _practice_events(ground: Ground, practice: str) -> tuple[Event, ...]:
    """Return the events of a practice card in the practice reader."""
    from desktop_app.card.events import CardCame, ReaderCame, ReadingChanged
    from desktop_app.card.practice.reader import READER_NAME

    reading = read_card_once(ground, practice)
    return ReaderCame(READER_NAME), CardCame(READER_NAME), ReadingChanged(reading)

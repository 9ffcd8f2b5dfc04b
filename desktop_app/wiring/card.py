"""The card and the guide wired together: what a card that was read means to whoever asks.

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
    from desktop_app.card.report import CardReport
    from desktop_app.facts.renewal_rules import RenewalRules
    from desktop_app.guide.model.case import CardInHand, Case
    from desktop_app.guide.model.office import Local
    from desktop_app.language.ground import Ground


def case_of(ground: Ground, report: CardReport | None, local: Local | None = None, *, in_public: bool = False) -> Case:
    """Return the situation of a person with the card of this report, at the desk of an office or elsewhere."""
    from desktop_app.facts.hotline_hours import opening_at
    from desktop_app.guide.model.case import Case

    facts = ground.facts_of_day
    card = card_in_hand(report, ground.rules()) if report else None
    return Case(ground.today, card, facts.names, opening_at(ground.now, facts), local, in_public)


def case_with(ground: Ground, practice: str | None) -> Case:
    """Return the situation with a practice card in the reader, or without a card; ScenarioError as `read_card_once`."""
    return case_of(ground, read_card_once(ground, practice) if practice else None)


def card_in_hand(report: CardReport, rules: RenewalRules) -> CardInHand | None:
    """Return what a report means to the guide: nothing unless a My Number Card was read."""
    if not report.my_number_card:
        return None
    from desktop_app.guide.model.case import CardInHand

    pin, certificate = report.user_authentication_pin, report.user_authentication_certificate
    ends = certificate.not_after if certificate else None
    return CardInHand(
        pin_state=pin.state if pin else PinState.UNKNOWN,
        pin_tries_left=pin.tries_left if pin else None,
        pin_limit=pin.limit if pin else 0,
        certificate_state=certificate.state if certificate else None,
        certificate_ends=ends,
        renewal_opens=ends and rules.renewal_opens(ends),
        grace_ends=ends and rules.grace_ends(ends),
        password_state=report.signature_password.state if report.signature_password else None,
        offices=rules.offices,
    )


def read_card_once(
    ground: Ground, practice: str | None = None, reader: str | None = None, seconds: float = 0
) -> CardReport:
    """Read a practice card, or wait so long for a real one; ScenarioError where there is no such practice card."""
    if practice is None:
        from desktop_app.card.read_once import look_until

        return look_until(seconds, ground.rules(), reader)
    from desktop_app.card.practice.reader import read_practice_card
    from desktop_app.card.practice.scenario import load_scenario

    return read_practice_card(load_scenario(paths.resources() / "practice", practice), ground.rules())


def watch_cards(ground: Ground, practice: str | None) -> None:
    """Print everything that happens to cards until whoever started this process is gone."""
    from desktop_app.card.watch import Watch, parent_lives, print_event, watch_beside

    lives = parent_lives()

    def go_on() -> bool:
        return lives() and is_read()

    try:
        if practice is None:
            watch_beside(partial(Watch, ground.rules), print_event, go_on)
            return
        report = read_card_once(ground, practice)
        print_event({"event": "reader-came", "reader": report.reader})
        print_event({"event": "card-came", "reader": report.reader})
        print_event({"event": "report", "report": report.as_json()})
        while go_on():
            time.sleep(1)
    except OutputError:
        return  # nobody listens any more

"""One look at the readers, as the command `card` takes it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from desktop_app.card.attempt import Attempt
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.report import MAY_PASS, CardError, CardReport, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.facts.card_rules import CardRules

_POLL_SECONDS = 0.3


def look(rules: CardRules, reader: str | None = None, open_pcsc: Callable[[], Pcsc] = Pcsc) -> CardReport:
    """Read the card in the reader of that name, or in the first reader that holds one."""
    try:
        with open_pcsc() as pcsc:
            names = [name for name in pcsc.readers() if reader in (None, name)]
            if not names:
                return CardReport(Outcome.NO_READER)
            states = pcsc.wait(dict.fromkeys(names), 0)
    except CardError as error:
        return CardReport(error.outcome)
    holding = [name for name in names if name in states and states[name].present]
    return Attempt(holding[0], rules, open_pcsc).in_time() if holding else CardReport(Outcome.NO_CARD, names[0])


def look_until(
    seconds: float, rules: CardRules, reader: str | None = None, open_pcsc: Callable[[], Pcsc] = Pcsc
) -> CardReport:
    """Look again and again until there is a card that tells something, or the time is over."""
    end = time.monotonic() + seconds
    while True:
        report = look(rules, reader, open_pcsc)
        if report.outcome not in MAY_PASS or time.monotonic() >= end:
            return report
        time.sleep(_POLL_SECONDS)

"""One attempt at reading the card in a reader, with a deadline: a PC/SC call may block without limit."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from desktop_app.card.pcsc import CardWasResetError, Pcsc
from desktop_app.card.read import read_card
from desktop_app.card.report import CardError, CardReport, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.facts.card_rules import CardRules

DEADLINE_SECONDS = 3.0
_BEGINNINGS = 2
"""How often a reading is begun; a card that other programs reset each time counts as busy."""


class Attempt:
    """A reading in a thread of its own, which is abandoned where it does not come back."""

    def __init__(self, reader: str, rules: CardRules, open_pcsc: Callable[[], Pcsc] = Pcsc) -> None:
        """Begin to read."""
        self.reader = reader
        self._rules = rules
        self._open_pcsc = open_pcsc
        self._held = threading.Event()
        self._report: CardReport | None = None
        self._began = time.monotonic()
        self._thread = threading.Thread(target=self._run, name=f"reading {reader}", daemon=True)
        self._thread.start()

    @property
    def age(self) -> float:
        """Seconds since the attempt began."""
        return time.monotonic() - self._began

    def report(self, seconds: float = 0) -> CardReport | None:
        """Return the report, waiting at most so long for it; None where the reading still goes on."""
        self._thread.join(seconds)
        return self._report

    def in_time(self) -> CardReport:
        """Return the report, or after the deadline what can be said without it."""
        return self.report(DEADLINE_SECONDS) or self.overdue()

    def overdue(self) -> CardReport:
        """Say what a reading that does not come back means: a mute card, or another program that holds it."""
        outcome = Outcome.UNREADABLE if self._held.is_set() else Outcome.BUSY
        return CardReport(outcome, self.reader, milliseconds=round(self.age * 1000))

    def _run(self) -> None:
        try:
            report = self._read()
        except CardError as error:
            report = CardReport(error.outcome, milliseconds=round(self.age * 1000))
        self._report = report.in_reader(self.reader)

    def _read(self) -> CardReport:
        for _ in range(_BEGINNINGS):
            try:
                with self._open_pcsc() as pcsc, pcsc.card(self.reader, self._held.set) as card:
                    return read_card(card, self._rules)
            except CardWasResetError:
                self._held.clear()
        raise CardError(Outcome.BUSY)

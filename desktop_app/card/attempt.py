"""One attempt at reading the card in a reader. A PC/SC call may block without limit, so silence has a deadline."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from desktop_app.card.pcsc import CardWasResetError, Pcsc
from desktop_app.card.read_card import read_card
from desktop_app.card.report import CardError, CardReport, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.card.protocol.connection import Connection, Response
    from desktop_app.facts.card_validity import CardRules

DEADLINE_SECONDS = 4.0
"""How long nothing may come back; a card that takes three seconds for a command is slow, and read all the same."""
LONGEST_SECONDS = 60.0
"""How long a reading may take in which something comes back again and again."""
_BEGINNINGS = 2
"""How often a reading is begun; a card that other programs reset each time counts as busy."""


class Attempt:
    """A reading in a thread of its own, which is abandoned where it does not come back."""

    def __init__(
        self,
        reader: str,
        rules: CardRules,
        open_pcsc: Callable[[], Pcsc] = Pcsc,
        on_end: Callable[[], None] = lambda: None,
    ) -> None:
        """Begin to read; `on_end` is called in the reading's own thread."""
        self.reader = reader
        self._rules = rules
        self._open_pcsc = open_pcsc
        self._on_end = on_end
        self._held = False
        self._said: CardReport | None = None
        self._report: CardReport | None = None
        self._began = self.last_sign = time.monotonic()
        self._thread = threading.Thread(target=self._run, name=f"reading {reader}", daemon=True)
        self._thread.start()

    @property
    def age(self) -> float:
        """Seconds since the attempt began."""
        return time.monotonic() - self._began

    @property
    def late(self) -> bool:
        """Whether nothing has come back for so long that nobody should wait any more."""
        return time.monotonic() - self.last_sign > DEADLINE_SECONDS or self.age > LONGEST_SECONDS

    def report(self, seconds: float = 0) -> CardReport | None:
        """Return the report, waiting at most so long for it; None where the reading still goes on."""
        self._thread.join(seconds)
        return self._report

    def overdue(self) -> CardReport:
        """Say what a reading that does not come back means: a mute card, or another program that holds it.

        What the card said before the service fell silent holds all the same.
        """
        if self._said:
            return self._said.in_reader(self.reader)
        outcome = Outcome.UNREADABLE if self._held else Outcome.BUSY
        return CardReport(outcome, self.reader, milliseconds=round(self.age * 1000))

    def _run(self) -> None:
        try:
            report = self._read()
        except CardError as error:
            report = CardReport(error.outcome, milliseconds=round(self.age * 1000))
        self._report = report.in_reader(self.reader)
        self._on_end()

    def _read(self) -> CardReport:
        for _ in range(_BEGINNINGS):
            try:
                with self._open_pcsc() as pcsc, pcsc.card(self.reader, self._hold) as card:
                    self._said = read_card(_Heard(card, self._hear), self._rules)
                    return self._said
            except CardWasResetError:
                self._held = False
        raise CardError(Outcome.BUSY)

    def _hold(self) -> None:
        self._held = True
        self._hear()

    def _hear(self) -> None:
        self.last_sign = time.monotonic()


class _Heard:
    """A card whose every answer is noticed."""

    def __init__(self, card: Connection, hear: Callable[[], None]) -> None:
        """Take what to call after an answer."""
        self._card = card
        self._hear = hear

    def transmit(self, command: bytes) -> Response:
        """Send one C-APDU and return the R-APDU; CardError where the card does not answer."""
        response = self._card.transmit(command)
        self._hear()
        return response

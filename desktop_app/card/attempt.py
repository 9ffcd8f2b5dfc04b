"""One attempt to read the card in a reader. PC/SC calls may block for ever, so an attempt has a deadline."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from desktop_app.card.pcsc import CardWasResetError, Pcsc
from desktop_app.card.read_card import read_card
from desktop_app.card.reading import CardError, CardReading, ReadStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.card.protocol.connection import Connection, Response
    from desktop_app.facts.card_validity import CardRules

DEADLINE_SECONDS = 4.0
"""How long a card may be silent. Every answer starts it anew: a slow card takes up to three seconds for a command."""
LONGEST_SECONDS = 60.0
"""How long an attempt may take altogether."""
_MOST_STARTS = 2
"""How often reading is started; a card that other programs reset each time counts as busy."""


class ReadAttempt:
    """An attempt in a thread of its own, which is abandoned if it does not return."""

    def __init__(
        self,
        reader: str,
        rules: CardRules,
        open_pcsc: Callable[[], Pcsc] = Pcsc,
        on_end: Callable[[], None] = lambda: None,
    ) -> None:
        """Start to read; `on_end` is called in the attempt's own thread."""
        self.reader = reader
        self._rules = rules
        self._open_pcsc = open_pcsc
        self._on_end = on_end
        self._held = False
        self._from_card: CardReading | None = None
        self._result: CardReading | None = None
        self._started = self.last_sign = time.monotonic()
        self._thread = threading.Thread(target=self._run, name=f"reading {reader}", daemon=True)
        self._thread.start()

    @property
    def age(self) -> float:
        """Seconds since the attempt was started."""
        return time.monotonic() - self._started

    @property
    def late(self) -> bool:
        """Whether the attempt has passed a deadline and should not be waited for."""
        return time.monotonic() - self.last_sign > DEADLINE_SECONDS or self.age > LONGEST_SECONDS

    def result(self, seconds: float = 0) -> CardReading | None:
        """Return the reading after waiting up to `seconds` for it; None while the attempt goes on."""
        self._thread.join(seconds)
        return self._result

    def timed_out_result(self) -> CardReading:
        """Return the reading of an attempt that timed out: what the card has said, if it has said everything.

        Otherwise the card is silent (UNREADABLE), or another program holds it (BUSY).
        """
        if self._from_card:
            return self._from_card.in_reader(self.reader)
        status = ReadStatus.UNREADABLE if self._held else ReadStatus.BUSY
        return CardReading(status, self.reader, milliseconds=round(self.age * 1000))

    def _run(self) -> None:
        try:
            reading = self._read()
        except CardError as error:
            reading = CardReading(error.status, milliseconds=round(self.age * 1000))
        self._result = reading.in_reader(self.reader)
        self._on_end()

    def _read(self) -> CardReading:
        for _ in range(_MOST_STARTS):
            try:
                with self._open_pcsc() as pcsc, pcsc.card(self.reader, self._note_held) as card:
                    self._from_card = read_card(_ObservedCard(card, self._note_sign), self._rules)
                    return self._from_card
            except CardWasResetError:
                self._held = False
        raise CardError(ReadStatus.BUSY)

    def _note_held(self) -> None:
        self._held = True
        self._note_sign()

    def _note_sign(self) -> None:
        self.last_sign = time.monotonic()


class _ObservedCard:
    """A card that calls back after every response."""

    def __init__(self, card: Connection, on_response: Callable[[], None]) -> None:
        """Wrap the card."""
        self._card = card
        self._on_response = on_response

    def transmit(self, command: bytes) -> Response:
        """Send one C-APDU and return the R-APDU; CardError if the card does not answer."""
        response = self._card.transmit(command)
        self._on_response()
        return response

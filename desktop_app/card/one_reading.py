"""Reads the card once, or until a My Number Card was read: the command `card`."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING

from desktop_app.card.attempt import LONGEST_SECONDS
from desktop_app.card.bounded_call import BoundedCall
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.reader_names import readable
from desktop_app.card.readers import Readers
from desktop_app.card.reading import TRANSIENT, CardError, CardReading, ReadStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.facts.card_validity import CardRules

SERVICE_SECONDS = 3.0
"""How long the service may take to list the readers."""
_POLL_SECONDS = 0.3


def read_once(rules: CardRules, reader: str | None = None, open_pcsc: Callable[[], Pcsc] = Pcsc) -> CardReading:
    """Read the card in the reader of that name; without a name, return the most helpful reading of all readers."""
    return read_until(0, rules, reader, open_pcsc)


def read_until(
    seconds: float, rules: CardRules, reader: str | None = None, open_pcsc: Callable[[], Pcsc] = Pcsc
) -> CardReading:
    """Read again and again until a My Number Card was read, nothing better can come, or `seconds` have passed."""
    end = time.monotonic() + seconds
    only = None if reader is None else readable(os.fsencode(reader))
    readers = Readers(lambda: rules, open_pcsc, only=only)
    while True:
        reading = _poll(readers, open_pcsc, end)
        over = time.monotonic() >= end
        if reading and (over or not _worth_waiting(reading, readers)):
            return reading
        time.sleep(0 if over else _POLL_SECONDS)


def _worth_waiting(reading: CardReading, readers: Readers) -> bool:
    return not reading.my_number_card and (reading.status in TRANSIENT or readers.better_may_come)


def _poll(readers: Readers, open_pcsc: Callable[[], Pcsc], end: float) -> CardReading | None:
    """Return the reading of now; None while a card is being read, which is waited for once `end` has passed."""
    polled = threading.Event()

    def poll() -> None:
        with open_pcsc() as pcsc:
            readers.poll(pcsc, 0)
            polled.set()

    try:
        BoundedCall(poll).result(max(SERVICE_SECONDS, end - time.monotonic()))
    except TimeoutError:
        if not polled.is_set():
            return CardReading(ReadStatus.NO_SERVICE)
    except CardError as error:
        readers.forget_all_but()
        return CardReading(error.status)
    readers.retry(_POLL_SECONDS)
    readers.wait_for_attempts(LONGEST_SECONDS if time.monotonic() >= end else _POLL_SECONDS)
    return readers.reading_of_all()

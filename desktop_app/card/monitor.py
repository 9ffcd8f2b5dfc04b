"""The reader monitor: a process of its own that owns PC/SC and prints one JSON line for each event.

It is apart from the window because a PC/SC call can block for ever, and only ending the process helps then.
The events are those of `card/events.py`.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from dataclasses import replace
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from desktop_app.base.output import tell_json
from desktop_app.card.events import CardCame, ReadingChanged, StillReading, event_as_json
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.readers import Readers
from desktop_app.card.reading import CardError, CardReading, ReadStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.card.events import Event
    from desktop_app.facts.card_validity import CardRules

WAIT_MILLISECONDS = 1000
WAIT_WHILE_READING_MILLISECONDS = 100
NO_READER_SECONDS = 0.5
NO_SERVICE_SECONDS = 1.0
RETRY_SECONDS = 2.0
READING_SECONDS = 0.5
"""How long a step waits for cards that are being read; most are done by then."""
SILENCE_SECONDS = 3.0
"""How long a step may take; with a healthy service it takes less than half of it, the longest wait included."""
_POLL_SECONDS = 0.5


class ReaderMonitor:
    """Polls the readers and emits an event for every change."""

    def __init__(
        self, rules: Callable[[], CardRules], emit: Callable[[Event], None], open_pcsc: Callable[[], Pcsc] = Pcsc
    ) -> None:
        """Start without any knowledge; `rules` returns those of the day on which a card is read."""
        self._emit = emit
        self._open_pcsc = open_pcsc
        self._readers = Readers(rules, open_pcsc, self._on_reader_event)
        self._last_published: CardReading | None = None
        self._lock = threading.RLock()
        self._last_sign = time.monotonic()

    def run(self, go_on: Callable[[], bool]) -> None:
        """Monitor while `go_on` returns True; a service that stops is waited for."""
        while go_on():
            self._last_sign = time.monotonic()
            try:
                with self._open_pcsc() as pcsc:
                    while go_on():
                        self.step(pcsc)
            except CardError as error:
                # A reader that vanished between two calls is no reason to speak: the next poll will notice.
                if error.status is not ReadStatus.NO_READER:
                    self._readers.forget_all_but()
                    self._publish_if_changed(CardReading(error.status))
                time.sleep(NO_SERVICE_SECONDS)

    def step(self, pcsc: Pcsc) -> None:
        """Wait for a change once, and emit it."""
        self._last_sign = time.monotonic()
        wait = WAIT_WHILE_READING_MILLISECONDS if self._readers.reading else WAIT_MILLISECONDS
        self._readers.poll(pcsc, min(wait, WAIT_MILLISECONDS))
        self._readers.wait_for_attempts(READING_SECONDS)
        self._readers.retry(RETRY_SECONDS)
        self._readers.wait_for_attempts(READING_SECONDS)
        self._publish_if_changed(self._readers.reading_of_all())
        if self._last_published is None:
            for name in self._readers.slow_readers():
                self._emit(StillReading(name))
        elif self._last_published.status is ReadStatus.NO_READER:
            time.sleep(NO_READER_SECONDS)

    def check_silence(self) -> None:
        """Publish what is known if the service holds up `step` for too long; any thread may call this."""
        if time.monotonic() - self._last_sign > SILENCE_SECONDS:
            self._publish_if_changed(self._readers.reading_in_silence())

    def _on_reader_event(self, event: Event) -> None:
        with self._lock:
            if isinstance(event, CardCame):
                self._last_published = None  # the new card's reading is published even if it equals the last one
            self._emit(event)

    def _publish_if_changed(self, reading: CardReading | None) -> None:
        with self._lock:
            last = self._last_published
            if reading and (last is None or _without_measures(reading) != _without_measures(last)):
                self._emit(ReadingChanged(reading))
            self._last_published = reading or last


def _without_measures(reading: CardReading) -> CardReading:
    """Return what a person would see of a reading."""
    return replace(reading, apdus=0, milliseconds=0)


def monitor_readers(
    make_monitor: Callable[[Callable[[Event], None]], ReaderMonitor],
    emit: Callable[[Event], None],
    go_on: Callable[[], bool],
) -> None:
    """Run a monitor in a thread of its own; this thread emits its events, and checks that it is not held up.

    Returns when `go_on` returns False, even while the service holds the monitor's thread; `emit` may raise.
    """
    events: SimpleQueue[Event] = SimpleQueue()
    monitor = make_monitor(events.put)
    thread = threading.Thread(target=monitor.run, args=(go_on,), name="reader monitor", daemon=True)
    thread.start()
    while go_on() and thread.is_alive():
        with suppress(Empty):
            emit(events.get(timeout=_POLL_SECONDS))
        monitor.check_silence()


def print_event(event: Event) -> None:
    """Print an event as one line, at once."""
    tell_json(event_as_json(event))

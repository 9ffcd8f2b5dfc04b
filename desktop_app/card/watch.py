"""The watcher: a process of its own that owns PC/SC and tells what happens, one JSON line an event.

It is apart from the window because a PC/SC call can block without limit and nothing but ending the process helps.
Events: reader-came, reader-went, card-came and card-went with the reader's name; reading, with that of a reader whose
card takes long, once a second; and report with a card report.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from dataclasses import replace
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from desktop_app.base.output import tell_json
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.readers import Event, Readers
from desktop_app.card.report import CardError, CardReport, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.facts.card_validity import CardRules

WAIT_MILLISECONDS = 1000
WAIT_WHILE_READING_MILLISECONDS = 100
NO_READER_SECONDS = 0.5
NO_SERVICE_SECONDS = 1.0
ANOTHER_TRY_SECONDS = 2.0
READING_SECONDS = 0.5
"""How long a step waits for readings that go on; most have ended by then."""
SILENCE_SECONDS = 3.0
"""How long a step may take; a service that is in order takes less than half of it, the longest wait included."""
_POLL_SECONDS = 0.5


class Watch:
    """Looks at the readers again and again, and tells what changes."""

    def __init__(
        self, rules: Callable[[], CardRules], tell: Callable[[Event], None], open_pcsc: Callable[[], Pcsc] = Pcsc
    ) -> None:
        """Know nothing yet; `rules` returns those of the day on which a card is read."""
        self._tell = tell
        self._open_pcsc = open_pcsc
        self._readers = Readers(rules, open_pcsc, self._happened)
        self._told: CardReport | None = None
        self._telling = threading.RLock()
        self._alive = time.monotonic()

    def run(self, go_on: Callable[[], bool]) -> None:
        """Watch for as long as `go_on` says so; a service that stops is waited for."""
        while go_on():
            self._alive = time.monotonic()
            try:
                with self._open_pcsc() as pcsc:
                    while go_on():
                        self.step(pcsc)
            except CardError as error:
                # A reader that vanished between two calls is no reason to speak: the next look will miss it.
                if error.outcome is not Outcome.NO_READER:
                    self._readers.forget_all_but()
                    self._report(CardReport(error.outcome))
                time.sleep(NO_SERVICE_SECONDS)

    def step(self, pcsc: Pcsc) -> None:
        """Look once: wait for a change and tell it."""
        self._alive = time.monotonic()
        wait = WAIT_WHILE_READING_MILLISECONDS if self._readers.reading else WAIT_MILLISECONDS
        self._readers.look(pcsc, min(wait, WAIT_MILLISECONDS))
        self._readers.follow(READING_SECONDS)
        self._readers.try_again(ANOTHER_TRY_SECONDS)
        self._readers.follow(READING_SECONDS)
        self._report(self._readers.summary())
        if self._told is None:
            for name in self._readers.slowly_read():
                self._tell({"event": "reading", "reader": name})
        elif self._told.outcome is Outcome.NO_READER:
            time.sleep(NO_READER_SECONDS)

    def notice_silence(self) -> None:
        """Tell of a service that does not come back to the thread that watches, however long; any thread may ask."""
        if time.monotonic() - self._alive > SILENCE_SECONDS:
            self._report(self._readers.summary_of_silence())

    def _happened(self, event: Event) -> None:
        with self._telling:
            if event["event"] == "card-came":
                self._told = None  # it is read now: what comes of it is told even where that changes nothing
            self._tell(event)

    def _report(self, report: CardReport | None) -> None:
        """Tell a report unless the same was told last."""
        with self._telling:
            if report and (self._told is None or _essence(report) != _essence(self._told)):
                self._tell({"event": "report", "report": report.as_json()})
            self._told = report or self._told


def _essence(report: CardReport) -> CardReport:
    """Return what a person would see of a report."""
    return replace(report, apdus=0, milliseconds=0)


def watch_beside(
    watch: Callable[[Callable[[Event], None]], Watch], tell: Callable[[Event], None], go_on: Callable[[], bool]
) -> None:
    """Watch in a thread beside this one, which tells what happens, and what it means when nothing comes any more.

    It ends when `go_on` says so, even while the service holds the thread; `tell` may raise.
    """
    events: SimpleQueue[Event] = SimpleQueue()
    watched = watch(events.put)
    eye = threading.Thread(target=watched.run, args=(go_on,), name="watching", daemon=True)
    eye.start()
    while go_on() and eye.is_alive():
        with suppress(Empty):
            tell(events.get(timeout=_POLL_SECONDS))
        watched.notice_silence()


def print_event(event: Event) -> None:
    """Print one event as one line, at once."""
    tell_json(event)


def parent_lives() -> Callable[[], bool]:
    """Return a check that whoever started this process is still there."""
    parent = os.getppid()
    return lambda: os.getppid() == parent

"""The watcher: a process of its own that owns PC/SC and tells what happens, one JSON line an event.

It is apart from the window because a PC/SC call can block without limit and nothing but ending the process helps.
Events: reader-came, reader-went, card-came and card-went with the reader's name, and report with a card report.
"""

from __future__ import annotations

import os
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.card.attempt import Attempt
from desktop_app.card.pcsc import Pcsc, ReaderState
from desktop_app.card.report import MAY_PASS, CardError, CardReport, Outcome
from desktop_app.output import tell_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.facts.card_rules import CardRules

WAIT_MILLISECONDS = 1000
NO_READER_SECONDS = 0.5
NO_SERVICE_SECONDS = 1.0
ANOTHER_TRY_SECONDS = 2.0

Event = dict[str, Any]


class Watch:
    """What is known of the readers, and the telling of what changes."""

    def __init__(
        self, rules: Callable[[], CardRules], tell: Callable[[Event], None], open_pcsc: Callable[[], Pcsc] = Pcsc
    ) -> None:
        """Know nothing yet; `rules` returns those of the day on which a card is read."""
        self._rules = rules
        self._tell = tell
        self._open_pcsc = open_pcsc
        self._states: dict[str, ReaderState | None] = {}
        self._attempts: dict[str, Attempt] = {}
        self._reports: dict[str, CardReport] = {}  # of the cards that are there, the latest last
        self._told: CardReport | None = None

    def run(self, go_on: Callable[[], bool]) -> None:
        """Watch for as long as `go_on` says so; a service that stops is waited for."""
        while go_on():
            try:
                with self._open_pcsc() as pcsc:
                    while go_on():
                        self.step(pcsc)
            except CardError as error:
                # A reader that vanished between two calls is no reason to speak: the next look will miss it.
                if error.outcome is not Outcome.NO_READER:
                    self._forget_readers(())
                    self._report(CardReport(error.outcome))
                time.sleep(NO_SERVICE_SECONDS)

    def step(self, pcsc: Pcsc) -> None:
        """Look once: wait for a change and tell it."""
        names = pcsc.readers()
        self._forget_readers(names)
        for name in names:
            if name not in self._states:
                self._tell({"event": "reader-came", "reader": name})
                self._states[name] = None
        if not names:
            self._report(CardReport(Outcome.NO_READER))
            time.sleep(NO_READER_SECONDS)
            return
        for name, state in pcsc.wait(self._states, WAIT_MILLISECONDS).items():
            self._note_state(name, state)
        for name in list(self._attempts):
            self._follow(name)
        self._report(self._summary(names[0]))

    def _summary(self, first_reader: str) -> CardReport:
        if self._reports:
            return list(self._reports.values())[-1]
        if self._told and self._told.outcome is Outcome.REMOVED:
            return self._told  # it already says that there is no card, and should stay to be read
        return CardReport(Outcome.NO_CARD, first_reader)

    def _forget_readers(self, still_there: tuple[str, ...]) -> None:
        for name in [name for name in self._states if name not in still_there]:
            state = self._states.pop(name)
            if state and state.present:
                self._card_went(name)
            self._tell({"event": "reader-went", "reader": name})

    def _note_state(self, name: str, state: ReaderState) -> None:
        before = self._states.get(name)
        self._states[name] = state
        was_present = before is not None and before.present
        exchanged = before is not None and was_present and before.insertions != state.insertions
        if was_present and (exchanged or not state.present):
            self._card_went(name)
        if state.present and (exchanged or not was_present):
            self._tell({"event": "card-came", "reader": name})
            self._begin(name)

    def _card_went(self, name: str) -> None:
        self._attempts.pop(name, None)
        self._reports.pop(name, None)
        self._tell({"event": "card-went", "reader": name})

    def _begin(self, name: str) -> None:
        attempt = self._attempts[name] = Attempt(name, self._rules(), self._open_pcsc)
        self._reports.pop(name, None)
        self._reports[name] = attempt.in_time()

    def _follow(self, name: str) -> None:
        """Come back to a reading that was late, and try again where that may help."""
        attempt = self._attempts[name]
        report = attempt.report()
        if report is None:
            return
        self._reports[name] = report
        if report.outcome not in MAY_PASS:
            del self._attempts[name]
        elif attempt.age > ANOTHER_TRY_SECONDS:
            self._begin(name)

    def _report(self, report: CardReport) -> None:
        """Tell a report unless the same was told last."""
        if self._told is None or _essence(report) != _essence(self._told):
            self._tell({"event": "report", "report": report.as_json()})
        self._told = report


def _essence(report: CardReport) -> CardReport:
    """Return what a person would see of a report."""
    return replace(report, apdus=0, milliseconds=0)


def print_event(event: Event) -> None:
    """Print one event as one line, at once."""
    tell_json(event)


def parent_lives() -> Callable[[], bool]:
    """Return a check that whoever started this process is still there."""
    parent = os.getppid()
    return lambda: os.getppid() == parent

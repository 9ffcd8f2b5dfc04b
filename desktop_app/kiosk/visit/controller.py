"""Controls visits: begins one, asks whoever does nothing whether they are still there, ends it and forgets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.kiosk.presence.idle_timer import IdleTimer
from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.kiosk.visit.card import card_is_there, is_lifted
from desktop_app.kiosk.visit.clipboards import empty_clipboards
from desktop_app.kiosk.visit.state import Phase, VisitEnd, VisitState
from desktop_app.ui.frame.visit import Visit
from desktop_app.ui.guide.places import FlowPlace

if TYPE_CHECKING:
    from desktop_app.kiosk.hooks import KioskHooks
    from desktop_app.kiosk.site.site_file import Site
    from desktop_app.ui.frame.frame import Frame
    from desktop_app.ui.reader.status import ReaderStatus
    from desktop_app.ui.style.display import DisplaySettings

_END_EVENTS = {
    VisitEnd.FINISH: KioskEvent.VISIT_ENDED_FINISH,
    VisitEnd.IDLE: KioskEvent.VISIT_ENDED_IDLE,
    VisitEnd.CARD: KioskEvent.VISIT_ENDED_CARD,
    VisitEnd.ERROR: KioskEvent.VISIT_ENDED_ERROR,
}


class VisitController(QObject):
    """Lets the frame be used during a visit only, and puts a new `Visit` into it at the end of each.

    `asked` comes with the reason for which a visitor is asked whether to go on, `counted` with the seconds that are
    left for the answer, `ended` with how the visit ended. Between visits `card_changed` comes when a card was laid down
    or taken away.
    """

    began = Signal()
    asked = Signal(object)
    counted = Signal(int)
    resumed = Signal()
    ended = Signal(object)
    card_changed = Signal()

    def __init__(self, frame: Frame, site: Site, display: DisplaySettings, hooks: KioskHooks, second: int) -> None:
        """Take the frame, how pages look when a visit begins, and how long a second is in ms."""
        super().__init__(frame)
        self._frame, self._languages, self._display = frame, site.languages, display
        self._timeouts, self._hooks = site.timeouts, hooks
        self._state = VisitState()
        self.card_is_there = False
        self.idle_timer = IdleTimer(self, second)
        self.idle_timer.silent.connect(self._time_out)
        self.idle_timer.counted.connect(self.counted)
        self.idle_timer.over.connect(self._time_out)
        frame.navigator.locked = True
        frame.moved.connect(self._note_place)

    @property
    def visiting(self) -> bool:
        """Whether a visit is going on."""
        return self._state.somebody

    def begin(self, language: str) -> None:
        """Begin a visit in a language; a card that lies there already is read for this visitor.

        Facts that have become newer hold from here on; the process that reads cards starts anew to know them.
        """
        renewed = self._hooks.renew_facts()
        self._hooks.log(KioskEvent.VISIT_BEGAN)
        self._frame.begin(Visit(language, self._display))
        self._enter(self._state.begin())
        self.began.emit()
        if self.card_is_there or renewed:
            self._frame.read_again()
        self._restart_timer()

    def ask(self, reason: VisitEnd) -> None:
        """Ask the visitor whether to go on; without an answer the visit ends for this reason."""
        state = self._state.ask(reason)
        if state is not self._state:
            self._enter(state)
            self.asked.emit(reason)
            self._restart_timer()

    def go_on(self) -> None:
        """Go on: the visitor has answered."""
        state = self._state.go_on()
        if state is not self._state:
            self._enter(state)
            self.resumed.emit()
            self._restart_timer()

    def end(self, how: VisitEnd) -> None:
        """End the visit and forget it; after an error pages stay in the visitor's language, to apologise in it."""
        self._hooks.log(_END_EVENTS[how])
        language = self._frame.navigator.language if how is VisitEnd.ERROR else ""
        self.forget(language)
        self.ended.emit(how)

    def touch(self) -> None:
        """Begin the wait anew: the visitor has touched something. A countdown goes on."""
        if self._state.phase is Phase.VISITING:
            self._restart_timer()

    def show_reader_status(self, status: ReaderStatus) -> None:
        """Show a visitor what is new about the card; whoever takes it away is asked whether to go on."""
        before, last = self.card_is_there, self._frame.visit.reader_status.last_reading
        if status.last_reading and not status.being_read:
            self.card_is_there = card_is_there(status.last_reading)
        if self.visiting:
            self._frame.show_reader_status(status)
            if is_lifted(last, status.last_reading, there_before=before):
                self.ask(VisitEnd.CARD)
        elif before != self.card_is_there:
            self.card_changed.emit()

    def forget(self, language: str = "") -> None:
        """Forget everything that the visitor has caused: here, in the frame, in its processes, in the clipboards.

        Pages are shown in the given language then, else in the first one of the kiosk.
        """
        self._enter(VisitState())
        self._restart_timer()
        self._frame.read_aloud.stop()
        self._frame.read_aloud.read_as_usual()
        self._frame.services.reader_monitor.forget()
        self._frame.begin(Visit(language or self._languages[0], self._display))
        empty_clipboards()

    def _note_place(self) -> None:
        """Count an outcome, and give more time where there is more to read."""
        outcome, here = self._frame.outcome, self._frame.navigator.here
        if outcome and isinstance(here, FlowPlace):
            self._hooks.count(self._frame.navigator.language, here.flow, outcome.id)
        self._state = self._state.move(reading=outcome is not None or self._frame.kind.on_paper)
        self.touch()

    def _time_out(self) -> None:
        state = self._state.time_out()
        if state.phase is Phase.ASKING:
            self.ask(VisitEnd.IDLE)
        elif self.visiting and state.reason:
            self.end(state.reason)

    def _enter(self, state: VisitState) -> None:
        self._state = state
        self._frame.navigator.locked = state.phase is not Phase.VISITING  # keys do nothing below a question

    def _restart_timer(self) -> None:
        seconds = self._state.timeout(self._timeouts)
        if seconds is None:
            self.idle_timer.stop()
        elif self._state.phase is Phase.ASKING:
            self.idle_timer.count_down(seconds)
        else:
            self.idle_timer.wait(seconds)

"""The window of a kiosk: one visit after the other, each forgotten when it ends."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.card.reading import ReadStatus
from desktop_app.kiosk import messages as words
from desktop_app.kiosk.covers import Covers
from desktop_app.kiosk.endings import CARD_GONE, ENDED, End, is_lifted
from desktop_app.kiosk.herald import Herald
from desktop_app.kiosk.pages import CountdownPage, SorryPage, StartPage
from desktop_app.kiosk.presence.guard import Guard
from desktop_app.kiosk.presence.idle import Idle
from desktop_app.kiosk.record.equipment import Equipment
from desktop_app.kiosk.record.events import Event
from desktop_app.kiosk.record.outcomes import outcome_at, takes_longer
from desktop_app.kiosk.traces import empty_clipboards
from desktop_app.language.text import plain
from desktop_app.ui.frame.visit import Visit
from desktop_app.ui.frame.when_let_go import WhenLetGo
from desktop_app.ui.frame.window import Window

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from desktop_app.kiosk.endings import Told
    from desktop_app.kiosk.site.site_file import Site
    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.card.status import ReaderStatus
    from desktop_app.ui.frame.desk import Desk
    from desktop_app.ui.frame.journey import Journey
    from desktop_app.ui.frame.page import ScreenPage
    from desktop_app.ui.frame.page_builder import Services
    from desktop_app.ui.style.display import Display
    from desktop_app.ui.style.look import Look

_SORRY_SECONDS = 15


class KioskWindow(Window):
    """Shows the window's own pages during a visit, and one of the kiosk's own pages at other times.

    Everything that a visitor causes is in the `Visit` of the window; `end_visit` puts a new one in its place.
    """

    def __init__(
        self,
        services: Services,
        site: Site,
        display: Display,
        told: Told,
        second: int = 1000,
    ) -> None:
        """Take the site, how pages look at the beginning of a visit, whom to tell of it.

        `second` is how long a second of the kiosk is, in milliseconds.
        """
        self._site, self._first_display = site, display
        self._log, self._count, self._now = told.log, told.count, told.now
        services = replace(services, setting=replace(services.setting, finish=self.finish))
        super().__init__(services, site.languages[0], display)
        self.setMinimumSize(0, 0)
        self.leaving = False
        self.visiting = False
        self._card_seen = False
        self._covers = Covers(self.takeCentralWidget() or QWidget())
        self.setCentralWidget(self._covers)
        self._second = second
        self._idle = Idle(self, second)
        self._idle.silent.connect(partial(self.ask, End.IDLE))
        self._idle.counted.connect(self._tell_seconds)
        self._idle.over.connect(self._end_unanswered)
        self._ending = End.IDLE
        self._patience = site.idle_seconds
        self._invitations = {code: services.words(code)(words.TOUCH_TO_BEGIN) for code in site.languages}
        self.guard = Guard(self, self._look.theme.px("target"))
        self.guard.touched.connect(self._touched)
        services.voice.said.connect(self._touched)
        self._herald = Herald(self, services.voice)
        self._equipment = Equipment(self._log)
        services.reader_monitor.lost.connect(self._equipment.lose_watcher)
        self._start_anew = WhenLetGo(self._show_start_anew, self)
        self.show_start()

    @property
    def look(self) -> Look:
        """How pages look now."""
        return self._look

    @property
    def now(self) -> datetime:
        """The moment in Japan."""
        return self._now()

    @property
    def page(self) -> ScreenPage:
        """The page that is to be seen: the visit's, or one of the kiosk."""
        return self._covers.page or self._page

    @property
    def cover(self) -> ScreenPage | None:
        """The page of the kiosk that is shown, None during a visit."""
        return self._covers.page

    def begin_service(self, practice: str | None = None) -> None:
        """Begin to watch for cards, or with a practice card, and find out whether this computer can read aloud."""
        self._services.reader_monitor.start(practice)
        self.find_voices()

    def begin(self, language: str) -> None:
        """Begin a visit in a language."""
        self._log(Event.VISIT_BEGAN)
        self._new_visit(language)
        self.visiting = True
        self._uncover()
        if self._card_seen:
            self.read_again()  # a card that lay there before is read for this visitor
        self._wait()

    def ask(self, end: End) -> None:
        """Ask the visitor whether to go on; without an answer the visit ends, because of idleness or a lifted card."""
        self._ending = end
        card = end is End.CARD
        title = words.CARD_TAKEN if card else words.STILL_THERE
        self.cover_with(CountdownPage(self._look, title, self._go_on, partial(self.end_visit, end)))
        self._herald.ask(self._look.words, title)
        self._idle.count_down(self._site.card_taken_seconds if card else self._site.countdown_seconds)

    def finish(self) -> None:
        """End the visit because the visitor wants to."""
        self.end_visit(End.FINISH)

    def end_visit(self, end: End) -> None:
        """Forget the visit, and wait for the next."""
        self._log(ENDED[end])
        self._forget()
        self.show_start()

    def apologise(self) -> None:
        """End the visit after an error in this program, say so, and begin anew a moment later."""
        self._log(ENDED[End.ERROR])
        language = self._visit.language
        self._forget()
        self._look = self._services.look(language, self._first_display)
        self.show_sorry()

    def show_start(self) -> None:
        """Show the first page, on which a visit begins."""
        note = self._look.words(words.TAKE_CARD) if self._card_seen else ""
        local = self._site.local
        office = [local.line(self._look.words.language)] if local else []
        self.cover_with(StartPage(self._look, office, self._invitations, self._site.logo, self.begin, note))

    def show_sorry(self) -> None:
        """Show for a while that something went wrong."""
        page = SorryPage(self._look, self._begin_anew)
        self.cover_with(page)
        QTimer.singleShot(_SORRY_SECONDS * self._second, page, self._begin_anew)

    def cover_with(self, page: ScreenPage) -> None:
        """Show a page of the kiosk instead of the visit's."""
        self._covers.cover(page)
        page.initial_focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setWindowTitle(plain(page.title))

    def go(self, journey: Journey) -> None:
        """Go to a place during a visit; an outcome is counted, and may be read for longer."""
        if not self.visiting:
            return
        super().go(journey)
        outcome = outcome_at(journey.here, self._services.flows, self._case())
        if outcome:
            self._count(self._visit.language, journey.here.flow, outcome.id)
        longer = takes_longer(journey.here, outcome)
        self._patience = self._site.outcome_seconds if longer else self._site.idle_seconds
        self._wait()

    def _show_anew(self) -> None:
        """Show what is new on the visit's page; a page of the kiosk above it keeps the title and the focus."""
        if self.cover is None:
            super()._show_anew()
        else:
            self._show()
            self.setWindowTitle(plain(self.cover.title))

    def use_display(self, display: Display) -> None:
        """Change how pages look during a visit."""
        if self.visiting:
            super().use_display(display)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let keys work on the visit's pages only: those of the kiosk are buttons."""
        if self.cover is None:
            super().keyPressEvent(event)

    def show_reader_status(self, status: ReaderStatus) -> None:
        """Show what is new about the card to whoever is there; who lifts the card is asked whether to go on."""
        before, last = self._card_seen, self._visit.reader_status.last_reading
        self._equipment.find_watcher()
        if status.last_reading and not status.being_read:
            self._card_seen = status.last_reading.status not in CARD_GONE | {ReadStatus.NO_SERVICE}
        if not self.visiting:
            self._remind_of_card(there_before=before)
            return
        super().show_reader_status(status)
        # A contact that is loose would begin the seconds again and again.
        if is_lifted(last, status.last_reading, before=before) and not self._idle.counting:
            self.ask(End.CARD)

    def _tell_of(self, desk: Desk) -> None:
        """Show what came of printing, and log that it came to something or not."""
        super()._tell_of(desk)
        self._equipment.tell_of(desk)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close for the staff only."""
        if not self.leaving:
            event.ignore()
            return
        super().closeEvent(event)

    def leave(self, code: int) -> None:
        """End the program with an exit code."""
        self.leaving = True
        self._forget()
        self.close()
        QCoreApplication.exit(code)

    def print_sheet(self, sheet: Sheet) -> None:
        """Print something of the staff's."""
        self._services.desk.print(sheet)

    def save_sheet(self, sheet: Sheet, path: Path) -> None:
        """Save something of the staff's; OSError where the file cannot be written."""
        from desktop_app.sheets.pdf import write_pdf

        write_pdf(sheet, path, self._services.desk.paper)

    def _new_visit(self, language: str) -> None:
        self._visit = Visit(language, self._first_display)
        self._patience = self._site.idle_seconds
        self._look = self._services.look(language, self._first_display)
        super().go(self._visit.journey)

    def _forget(self) -> None:
        """Drop everything that the visitor has caused, and what the system may hold of it."""
        self.visiting = False
        self._idle.rest()
        self._reader.stop()
        self._reader.read_as_usual()
        self._services.reader_monitor.forget()
        self._new_visit(self._site.languages[0])
        empty_clipboards()

    def _begin_anew(self) -> None:
        self._new_visit(self._site.languages[0])
        self.show_start()

    def _uncover(self) -> None:
        self._covers.uncover()
        self._page.initial_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remind_of_card(self, *, there_before: bool) -> None:
        """Say on the first page that a card lies there, as long as it does."""
        if there_before != self._card_seen:
            self._start_anew.ask()

    def _show_start_anew(self) -> None:
        if isinstance(self.cover, StartPage):
            self.show_start()

    def _wait(self) -> None:
        self._idle.wait(self._patience)

    def _touched(self) -> None:
        if self.visiting and not self._idle.counting:
            self._wait()

    def _go_on(self) -> None:
        self._uncover()
        self.show_again()
        self._wait()

    def _tell_seconds(self, seconds: int) -> None:
        if isinstance(self.cover, CountdownPage):
            self.cover.count(seconds)
        self._herald.count(self._look.words, seconds, aloud=self._reader.can_read(self._visit.language))

    def _end_unanswered(self) -> None:
        self.end_visit(self._ending)

"""The window of a kiosk: one visit after the other, each forgotten when it ends."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from desktop_app.card.report import Outcome
from desktop_app.kiosk import messages as words
from desktop_app.kiosk.covers import Covers
from desktop_app.kiosk.endings import CARD_GONE, ENDED, End, is_lifted
from desktop_app.kiosk.herald import Herald
from desktop_app.kiosk.pages import CountdownPage, SorryPage, StartPage
from desktop_app.kiosk.presence.guard import Guard
from desktop_app.kiosk.presence.idle import Idle
from desktop_app.kiosk.record.equipment import Equipment
from desktop_app.kiosk.record.events import Event
from desktop_app.kiosk.traces import empty_clipboards
from desktop_app.language.text import plain
from desktop_app.ui.frame.visit import Visit
from desktop_app.ui.frame.when_let_go import WhenLetGo
from desktop_app.ui.frame.window import FrameWindow
from desktop_app.ui.guide.places import FlowPlace

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from desktop_app.kiosk.endings import Told
    from desktop_app.kiosk.site.site_file import Site
    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.frame.services import Services
    from desktop_app.ui.pages.page import ScreenPage
    from desktop_app.ui.reader.status import CardNews
    from desktop_app.ui.style.display import DisplaySettings
    from desktop_app.ui.widgets.look import Look

_SORRY_SECONDS = 15


class KioskWindow(FrameWindow):
    """Shows the frame's pages during a visit, and one of the kiosk's own pages at other times.

    Everything that a visitor causes is in the `Visit` of the frame; `end_visit` puts a new one in its place.
    """

    def __init__(
        self,
        services: Services,
        site: Site,
        display: DisplaySettings,
        told: Told,
        second: int = 1000,
    ) -> None:
        """Take the site, how pages look at the beginning of a visit, whom to tell of it.

        `second` is how long a second of the kiosk is, in milliseconds.
        """
        services = replace(services, deployment=replace(services.deployment, finish=self.finish))
        super().__init__(services, Visit(site.languages[0], display))
        self._services = services
        self._site, self._first_display = site, display
        self._log, self._count, self._now = told.log, told.count, told.now
        self.leaving = False
        self.visiting = False
        self._card_seen = False
        self._visit_title = ""
        self._second = second
        self._ending = End.IDLE
        self._patience = site.idle_seconds
        self._invitations = {code: services.words(code)(words.TOUCH_TO_BEGIN) for code in site.languages}
        self._covers = Covers(self.frame)
        self.setCentralWidget(self._covers)
        self._idle = Idle(self, second)
        self._idle.silent.connect(partial(self.ask, End.IDLE))
        self._idle.counted.connect(self._tell_seconds)
        self._idle.over.connect(self._end_unanswered)
        self.guard = Guard(self, self.look.theme.px("target"))
        self.guard.touched.connect(self._touched)
        services.voice.said.connect(self._touched)
        self._herald = Herald(self, services.voice)
        self._equipment = Equipment(self._log)
        services.watcher.lost.connect(self._equipment.lose_watcher)
        services.watcher.news.connect(self.show_news)
        services.sheet_output.changed.connect(lambda: self._equipment.tell_of(services.sheet_output))
        self._start_anew = WhenLetGo(self._show_start_anew, self)
        self.frame.titled.connect(self._take_title)
        self.frame.moved.connect(self._moved)
        self.frame.start()
        self._lock()
        self.show_start()

    @property
    def look(self) -> Look:
        """How pages look now."""
        return self.frame.look

    @property
    def now(self) -> datetime:
        """The moment in Japan."""
        return self._now()

    @property
    def page(self) -> ScreenPage:
        """The page that is to be seen: the visit's, or one of the kiosk."""
        return self._covers.page or self.frame.page

    @property
    def cover(self) -> ScreenPage | None:
        """The page of the kiosk that is shown, None during a visit."""
        return self._covers.page

    def begin_service(self, practice: str | None = None) -> None:
        """Begin to watch for cards, or with a practice card, and find out whether this computer can read aloud."""
        self._services.watcher.start(practice)
        self.frame.find_voices()

    def begin(self, language: str) -> None:
        """Begin a visit in a language."""
        self._log(Event.VISIT_BEGAN)
        self.visiting = True
        self.navigator.locked = False
        self._new_visit(language)
        self._uncover()
        if self._card_seen:
            self.frame.read_again()  # a card that lay there before is read for this visitor
        self._wait()

    def ask(self, end: End) -> None:
        """Ask the visitor whether to go on; without an answer the visit ends, because of idleness or a lifted card."""
        self._ending = end
        card = end is End.CARD
        title = words.CARD_TAKEN if card else words.STILL_THERE
        self.cover_with(CountdownPage(self.look, title, self._go_on, partial(self.end_visit, end)))
        self._herald.ask(self.look.words, title)
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
        language = self.navigator.language
        self._forget(language)
        self.show_sorry()

    def show_start(self) -> None:
        """Show the first page, on which a visit begins."""
        note = self.look.words(words.TAKE_CARD) if self._card_seen else ""
        local = self._site.local
        office = [local.line(self.look.words.language)] if local else []
        self.cover_with(StartPage(self.look, office, self._invitations, self._site.logo, self.begin, note))

    def show_sorry(self) -> None:
        """Show for a while that something went wrong."""
        page = SorryPage(self.look, self._begin_anew)
        self.cover_with(page)
        QTimer.singleShot(_SORRY_SECONDS * self._second, page, self._begin_anew)

    def cover_with(self, page: ScreenPage) -> None:
        """Show a page of the kiosk instead of the visit's."""
        self.frame.covered = True
        self._covers.cover(page)
        page.initial_focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entitle(plain(page.title))

    def _moved(self) -> None:
        """Count an outcome, which may be read for longer."""
        outcome, here = self.frame.outcome, self.navigator.here
        if outcome and isinstance(here, FlowPlace):
            self._count(self.navigator.language, here.flow, outcome.id)
        longer = outcome is not None or self.frame.kind.on_paper
        self._patience = self._site.outcome_seconds if longer else self._site.idle_seconds
        self._wait()

    def _take_title(self, title: str) -> None:
        """Give the window the title of a page of the visit, once it is not covered."""
        self._visit_title = title
        if self.cover is None:
            self.entitle(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let keys work on the visit's pages only: those of the kiosk are buttons."""
        if self.cover is None:
            super().keyPressEvent(event)

    def show_news(self, news: CardNews) -> None:
        """Show what is new about the card to whoever is there; who lifts the card is asked whether to go on."""
        before, last = self._card_seen, self.frame.visit.news.report
        self._equipment.find_watcher()
        if news.report and not news.reading:
            self._card_seen = news.report.outcome not in CARD_GONE | {Outcome.NO_SERVICE}
        if not self.visiting:
            self._remind_of_card(there_before=before)
            return
        self.frame.show_news(news)
        if (
            is_lifted(last, news.report, before=before) and not self._idle.counting
        ):  # a contact that is loose would begin the seconds again and again
            self.ask(End.CARD)

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
        self._services.sheet_output.print(sheet)

    def save_sheet(self, sheet: Sheet, path: Path) -> None:
        """Save something of the staff's; OSError where the file cannot be written."""
        from desktop_app.sheets.pdf import write_pdf

        write_pdf(sheet, path, self._services.sheet_output.paper)

    def _new_visit(self, language: str) -> None:
        self._patience = self._site.idle_seconds
        self.frame.begin(Visit(language, self._first_display))

    def _lock(self) -> None:
        """Nobody is visiting: nothing leads anywhere."""
        self.visiting = False
        self.navigator.locked = True

    def _forget(self, language: str = "") -> None:
        """Drop everything that the visitor has caused, and what the system may hold of it."""
        self._lock()
        self._idle.rest()
        self.frame.reader.stop()
        self.frame.reader.read_as_usual()
        self._services.watcher.forget()
        self._new_visit(language or self._site.languages[0])
        empty_clipboards()

    def _begin_anew(self) -> None:
        self._new_visit(self._site.languages[0])
        self.show_start()

    def _uncover(self) -> None:
        self.frame.covered = False
        self._covers.uncover()
        self.frame.page.initial_focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entitle(self._visit_title)

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
        self.frame.show_again()
        self._wait()

    def _tell_seconds(self, seconds: int) -> None:
        if isinstance(self.cover, CountdownPage):
            self.cover.count(seconds)
        self._herald.count(self.look.words, seconds, aloud=self.frame.reader.can_read(self.navigator.language))

    def _end_unanswered(self) -> None:
        self.end_visit(self._ending)

"""The window of a kiosk: the frame during a visit, pages of the kiosk before, between and after visits."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from desktop_app.kiosk import messages
from desktop_app.kiosk.overlays import OverlayStack
from desktop_app.kiosk.pages import CountdownPage, ErrorPage
from desktop_app.kiosk.poster.page import StartPage, poster_of
from desktop_app.kiosk.poster.scale import as_large_as_fits
from desktop_app.kiosk.presence.input_filter import InputFilter
from desktop_app.kiosk.record.equipment import EquipmentLog
from desktop_app.kiosk.visit.announcer import Announcer
from desktop_app.kiosk.visit.controller import VisitController
from desktop_app.kiosk.visit.state import VisitEnd
from desktop_app.language.markup import without_markup
from desktop_app.ui.frame.visit import Visit
from desktop_app.ui.frame.when_let_go import WhenLetGo
from desktop_app.ui.frame.window import FrameWindow
from desktop_app.ui.pages.room import filling

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from desktop_app.kiosk.hooks import KioskHooks
    from desktop_app.kiosk.site.site_file import Site
    from desktop_app.ui.frame.services import Services
    from desktop_app.ui.pages.page import ScreenPage
    from desktop_app.ui.style.display import DisplaySettings
    from desktop_app.ui.widgets.ui_context import UiContext

_SORRY_SECONDS = 15
_QUESTIONS = {VisitEnd.IDLE: messages.STILL_THERE, VisitEnd.CARD: messages.CARD_TAKEN}


class KioskWindow(FrameWindow):
    """Puts together the frame, which shows a visit, the kiosk's own pages over it, and what controls visits."""

    def __init__(
        self, services: Services, site: Site, display: DisplaySettings, hooks: KioskHooks, second: int = 1000
    ) -> None:
        """Show the first page; `display` is how pages look when a visit begins.

        `second` is how long a second of the kiosk is, in milliseconds.
        """
        services = replace(services, deployment=replace(services.deployment, finish=self.finish))
        super().__init__(services, Visit(site.languages[0], display))
        self.leaving = False
        self._site, self._second = site, second
        self._invitations = {code: services.translator_of(code)(messages.TOUCH_TO_BEGIN) for code in site.languages}
        self._visit_title = ""
        self._overlays = OverlayStack(self.frame)
        self.setCentralWidget(self._overlays)
        self.visits = VisitController(self.frame, site, display, hooks, second)
        self.input_filter = InputFilter(self, self.ui.theme.px("target"))
        self._announcer = Announcer(self, services.voice)
        self._equipment_log = EquipmentLog(hooks.log)
        self._start_again = WhenLetGo(self._show_start_again, self)
        self._connect(services)
        self.frame.start()
        self.show_start()

    def _connect(self, services: Services) -> None:
        self._equipment_log.follow(services.reader_monitor, services.sheet_output)
        services.reader_monitor.status_changed.connect(self.visits.show_reader_status)
        services.voice.said.connect(self.visits.touch)
        self.input_filter.touched.connect(self.visits.touch)
        self.frame.titled.connect(self._set_visit_title)
        self.visits.began.connect(self._uncover)
        self.visits.asked.connect(self._ask)
        self.visits.counted.connect(self._count)
        self.visits.resumed.connect(self._resume)
        self.visits.ended.connect(self._show_end)
        self.visits.card_changed.connect(self._start_again.ask)

    @property
    def ui(self) -> UiContext:
        """What pages are built with now."""
        return self.frame.ui

    @property
    def page(self) -> ScreenPage:
        """The page that is to be seen: of the kiosk, or of the visit."""
        return self.overlay or self.frame.page

    @property
    def overlay(self) -> ScreenPage | None:
        """The page of the kiosk that is shown, None while it is a page of the visit."""
        return self._overlays.page

    def begin_service(self, practice: str | None = None) -> None:
        """Begin to watch for cards, or use a practice card, and find out whether this computer can read aloud."""
        self.frame.services.reader_monitor.start(practice)
        self.frame.find_voices()

    def finish(self) -> None:
        """End the visit because the visitor wants to."""
        self.visits.end(VisitEnd.FINISH)

    def apologise(self) -> None:
        """End the visit after an error in this program, say so, and show the first page a moment later."""
        self.visits.end(VisitEnd.ERROR)

    def leave(self, code: int) -> None:
        """End the program with an exit code."""
        self.leaving = True
        self.visits.forget()
        self.close()
        QCoreApplication.exit(code)

    def show_start(self) -> None:
        """Show the first page, on which a visit begins."""
        translator = self.ui.translator
        note = translator(messages.TAKE_CARD) if self.visits.card_is_there else ""
        poster = poster_of(self._site, self._invitations, translator.language, note)
        upright = self.height() > self.width()

        def build(ui: UiContext) -> StartPage:
            return StartPage(ui, poster, self.visits.begin, upright=upright)

        self.show_overlay(as_large_as_fits(self.ui, build, self.size()))

    def show_error_page(self) -> None:
        """Show for a while that something went wrong."""
        page = self._filling(lambda ui: ErrorPage(ui, self._begin_again))
        self.show_overlay(page)
        QTimer.singleShot(_SORRY_SECONDS * self._second, page, self._begin_again)

    def show_question(self, reason: VisitEnd) -> None:
        """Show the question whether to go on, which is asked for a reason."""
        seconds, end = self._site.timeouts.to_answer(reason), partial(self.visits.end, reason)

        def build(ui: UiContext) -> CountdownPage:
            return CountdownPage(ui, _QUESTIONS[reason], seconds, self.visits.go_on, end)

        self.show_overlay(self._filling(build))

    def show_overlay(self, page: ScreenPage) -> None:
        """Show a page of the kiosk over the visit's."""
        self.frame.covered = True
        self._overlays.cover(page)
        page.initial_focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entitle(without_markup(page.title))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let keys work on the visit's pages only: those of the kiosk are buttons."""
        if self.overlay is None:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the page that is shown fill the screen."""
        super().resizeEvent(event)
        self._start_again.ask()
        self.frame.show_again()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close for the staff only."""
        if self.leaving:
            super().closeEvent(event)
        else:
            event.ignore()

    def _filling(self, build: Callable[[UiContext], ScreenPage]) -> ScreenPage:
        """Return a page of the kiosk as large as the screen has room."""
        return filling(self.ui, build, self.size(), self.frame.visit.display.text_size)

    def _ask(self, reason: VisitEnd) -> None:
        self.show_question(reason)
        self._announcer.ask(self.ui.translator, _QUESTIONS[reason])

    def _count(self, seconds: int) -> None:
        if isinstance(self.overlay, CountdownPage):
            self.overlay.count(seconds)
        aloud = self.frame.read_aloud.can_read(self.navigator.language)
        self._announcer.count(self.ui.translator, seconds, aloud=aloud)

    def _resume(self) -> None:
        self._uncover()
        self.frame.show_again()

    def _show_end(self, how: VisitEnd) -> None:
        if how is VisitEnd.ERROR:
            self.show_error_page()
        else:
            self.show_start()

    def _uncover(self) -> None:
        self.frame.covered = False
        self._overlays.uncover()
        self.frame.page.initial_focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entitle(self._visit_title)

    def _set_visit_title(self, title: str) -> None:
        """Give the window the title of a page of the visit, once it is not covered."""
        self._visit_title = title
        if self.overlay is None:
            self.entitle(title)

    def _show_start_again(self) -> None:
        if isinstance(self.overlay, StartPage):
            self.show_start()

    def _begin_again(self) -> None:
        self.visits.forget()
        self.show_start()

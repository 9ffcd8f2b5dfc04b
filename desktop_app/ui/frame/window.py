"""The window: shows the place where the person is, built anew whenever something changes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLayout, QMainWindow, QVBoxLayout, QWidget

from desktop_app.language.text import plain, spoken
from desktop_app.ui import messages as words
from desktop_app.ui.card.status import ReaderStatus
from desktop_app.ui.frame.bars import BottomBar, ReadingBar, TopActions, TopBar
from desktop_app.ui.frame.journey import Journey, Place, Screen, leads_elsewhere
from desktop_app.ui.frame.notices import Notices, notice_bands
from desktop_app.ui.frame.page_builder import PageBuilder, Services
from desktop_app.ui.frame.shortcuts import add_shortcuts
from desktop_app.ui.frame.visit import Visit
from desktop_app.ui.frame.when_let_go import WhenLetGo
from desktop_app.ui.speech.read_aloud import ReadAloud
from desktop_app.ui.speech.voice import speech_installed
from desktop_app.ui.style.accessible import announce
from desktop_app.ui.style.display import DEFAULT, Display
from desktop_app.ui.widgets.removal import discard
from desktop_app.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from desktop_app.guide.model.situation import Situation
    from desktop_app.ui.frame.desk import Desk
    from desktop_app.ui.frame.page import ScreenPage
    from desktop_app.ui.widgets.band import Band
    from desktop_app.ui.widgets.text_field import Caret


class Window(QMainWindow):
    """The one window of the program."""

    def __init__(self, services: Services, language: str, display: Display = DEFAULT) -> None:
        """Show the home page in this language, for these eyes."""
        super().__init__()
        self._services = services
        self._visit = Visit(language, display)
        self._look = services.look(language, display)
        self.painted = False
        frame = QWidget()
        self.setCentralWidget(frame)
        self._column = QVBoxLayout(frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[QWidget] = []
        # Pages scroll: none of them may make the window larger.
        if (layout := self.layout()) is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        px = self._look.theme.px
        self.setMinimumSize(px("smallest_width"), px("smallest_height"))
        self.resize(px("window_width"), px("window_height"))
        self._again = WhenLetGo(self._show_anew, self)
        services.reader_monitor.status_changed.connect(self.show_reader_status)
        self._reader = ReadAloud(services.voice, self)
        services.voice.ready.connect(self.show_again)
        services.voice.lost.connect(self.show_again)
        for desk in self._desks:
            desk.changed.connect(partial(self._tell_of, desk))
        if services.setting.keyboard:
            add_shortcuts(self, self)
        self._show()

    @property
    def page(self) -> ScreenPage:
        """The page that is shown."""
        return self._page

    @property
    def display(self) -> Display:
        """How pages are shown."""
        return self._visit.display

    @property
    def journey(self) -> Journey:
        """Where the person is."""
        return self._visit.journey

    def go(self, journey: Journey) -> None:
        """Go to a place and read its heading out."""
        self._visit.journey = journey
        self._visit.sorry = False
        for desk in self._desks:
            desk.put_away()
        self._show()
        self._page.initial_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def apologise(self) -> None:
        """Begin again at home after an error in this program, and say so."""
        self.go(Journey())
        self._visit.sorry = True
        self._show()

    def use_language(self, language: str) -> None:
        """Change the language and go back to where the person was."""
        self._visit.language = language
        self._dress(Screen.LANGUAGE)

    def use_display(self, display: Display) -> None:
        """Change the size of the letters or the colours, and stay to see how that looks."""
        self._visit.display = display
        self._dress(None)

    def _dress(self, leave: Screen | None) -> None:
        """Show the page anew in the language and look that were chosen, leaving the screen where that was done."""
        self._look = self._services.look(self._visit.language, self._visit.display)
        self._services.remember(self._visit.language, self._visit.display)
        self.go(self._visit.journey.back() if self._visit.journey.here.screen is leave else self._visit.journey)

    def practise(self, card: str | None) -> None:
        """Use a practice card instead of a reader, or real cards again; begin at the home page."""
        self._visit.reader_status = ReaderStatus()
        self._services.reader_monitor.start(card)
        self.go(Journey())

    def answer(self, option: str) -> None:
        """Give an answer in the open flow."""
        self.go(self._visit.journey.answer(option))

    def open_screen(self, screen: Screen) -> None:
        """Go to a page of its own, unless it is open already."""
        if self._visit.journey.here.screen is not screen:
            self.go(self._visit.journey.go(Place(screen)))

    def open_topic(self, topic: str, detail: str = "") -> None:
        """Show a topic, or one question in it."""
        self.go(self._visit.journey.go(Place(Screen.TOPIC, topic=topic, detail=detail)))

    def read_again(self) -> None:
        """Read the card once more."""
        self._services.reader_monitor.start(self._services.reader_monitor.practice)

    def open_sheet(self, screen: Screen, sheet: str = "") -> None:
        """Show a page about paper that belongs to the place where the person is."""
        self.go(self._visit.journey.go(replace(self._visit.journey.here, screen=screen, sheet=sheet)))

    def note_value(self, field: str, value: str) -> None:
        """Remember what has been typed into a field of the form."""
        self._visit.journey = self._visit.journey.with_value(field, value)

    def tick(self, field: str, value: str) -> None:
        """Remember what has been ticked in the form, and show it."""
        self.note_value(field, value)
        self.show_again()

    def check_form(self) -> None:
        """Go on to the sheet of the form, or show what is wrong with it."""
        from desktop_app.ui.paper.builder import after_form  # no paper at home

        self.go(after_form(self._visit.journey, self._services.setting))

    def note_query(self, query: str) -> None:
        """Remember what has been typed into the search, for when the person comes back."""
        self._visit.journey = self._visit.journey.with_query(query)

    def open_flow(self, flow: str) -> None:
        """Begin a flow with the card that is in the reader now."""
        self.go(self._visit.journey.go(Place(Screen.FLOW, flow, card=self._case().card)))

    def show_reader_status(self, status: ReaderStatus) -> None:
        """Show what is new about the card without taking the person away from where they are."""
        self._visit.reader_status = status
        here, case = self._visit.journey.here, self._case()
        if here.screen is Screen.FLOW and case.card and not self._elsewhere_with_card():
            self._visit.journey = self._visit.journey.with_card(case.card)
        self.show_again()
        announce(self, spoken(self._look.words.sentences(status.sentences(self._look))))

    def find_voices(self) -> None:
        """Find out whether this computer can read aloud."""
        if speech_installed():
            self._services.voice.start()

    def read_aloud_or_stop(self) -> None:
        """Read the page aloud, or stop reading."""
        if self._reader.reading:
            self._reader.stop()
        elif self._reader.can_read(self._visit.language):
            self._reader.start(self._page, self._visit.language)

    def look_into_book(self) -> None:
        """Show at home what is due in the renewal book."""
        if self._services.book and self._services.book.look() and self._services.book.people:
            self.show_again()

    @property
    def _desks(self) -> list[Desk]:
        return [self._services.desk, *([self._services.book] if self._services.book else [])]

    def _tell_of(self, desk: Desk) -> None:
        """Show and say what came of printing, saving, remembering."""
        self.show_again()
        if desk.note:
            announce(self, spoken(self._look.words.sentences(desk.note.lines(self._look.words))))

    def show_again(self) -> None:
        """Show what is new on the page, once nothing is pressed."""
        self._again.ask()

    def _show_anew(self) -> None:
        """Build the page anew, with the focus where it is."""
        focus, scrolled = self.focusWidget(), self._page.verticalScrollBar().value()
        caret = focus.caret if isinstance(focus, TextField) else None
        self._show()
        self._focus_again(focus.objectName() if focus else "", caret)
        page = self._page
        QTimer.singleShot(0, page, lambda: page.verticalScrollBar().setValue(scrolled))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes back; Return at the heading goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.go(self._visit.journey.back())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._page.primary:
            self._page.primary.do()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Note that the window has been seen."""
        super().paintEvent(event)
        self.painted = True

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop the reader monitor with the window."""
        self._services.reader_monitor.stop()
        self._services.voice.stop()
        super().closeEvent(event)

    def _case(self) -> Situation:
        return self._services.case(self._visit.reader_status.last_reading)

    def _elsewhere_with_card(self) -> bool:
        """Whether the card in the reader now would lead the open flow to another page."""
        here = self._visit.journey.here
        if here.screen is not Screen.FLOW or (case := self._case()).card in (None, here.card):
            return False
        return leads_elsewhere(self._services.flows[here.flow], here, case)

    def _show(self) -> None:
        """Build the page and the bars anew; cheaper than keeping every label of every page up to date."""
        self._reader.stop()
        old = self._shown
        # Made in the order in which the Tab key goes through them.
        turned_round = self._visit.journey.here.screen is Screen.SHOW_STAFF
        above = [] if turned_round else [self._top_bar(), *self._reading_bar(), *self._notices()]
        self._page = PageBuilder(self._services, self._look, self._visit.display, self).build(
            self._visit.journey.here, self._visit.reader_status
        )
        self._shown = [*above, self._page]
        if self._visit.journey.here.screen is not Screen.HOME:
            self._shown.append(BottomBar(self._look, lambda: self.go(self._visit.journey.back()), self._page.primary))
        for widget in old:
            self._column.removeWidget(widget)
            discard(widget)
        # Else it would first be laid out at some other width.
        self._page.resize(self.size())
        for widget in self._shown:
            self._column.addWidget(widget, 1 if widget is self._page else 0)
            widget.show()
        title = f"{plain(self._page.title)} – {self._look.words(words.APP_NAME)}"
        self.setWindowTitle(title.replace("[*]", "[*][*]"))  # Qt's sign for what is not saved yet

    def _top_bar(self) -> TopBar:
        language, text_size, colours = (
            partial(self.open_screen, screen) for screen in (Screen.LANGUAGE, Screen.TEXT_SIZE, Screen.COLOURS)
        )
        read = self.read_aloud_or_stop if self._reader.can_read(self._visit.language) else None
        finish = self._services.setting.finish
        bar = TopBar(self._look, TopActions(lambda: self.go(Journey()), language, text_size, colours, read, finish))
        bar.home.setVisible(self._visit.journey.here.screen is not Screen.HOME)
        return bar

    def _reading_bar(self) -> list[ReadingBar]:
        return [ReadingBar(self._look, self._reader)] if self._reader.can_read(self._visit.language) else []

    def _notices(self) -> list[Band]:
        notices = Notices(
            self._visit.sorry, self._services.reader_monitor.practice is not None, self._elsewhere_with_card()
        )
        return notice_bands(self._look, notices, lambda: self.practise(None), self._start_again_with_card)

    def _start_again_with_card(self) -> None:
        flow = self._visit.journey.here.flow
        self._visit.journey = Journey(self._visit.journey.places[:-1])
        self.open_flow(flow)

    def _focus_again(self, name: str, caret: Caret | None) -> None:
        """Give the focus to the widget of that name on the new page, where it was in a text, or to the heading."""
        again = self.findChild(QWidget, name) if name else None
        (again or self._page.initial_focus).setFocus(Qt.FocusReason.OtherFocusReason)
        if caret and isinstance(again, TextField):
            again.caret = caret

"""Bars, notices and the page of the place where the person is, built anew whenever something changes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.language.markup import accessible_text, without_markup
from desktop_app.ui import messages
from desktop_app.ui.frame.bars import Above, AboveIs, BottomBar, ReadingBar, TopBar
from desktop_app.ui.frame.feature import PageContext, Pages
from desktop_app.ui.frame.journey import HomePlace
from desktop_app.ui.frame.navigator import Navigator
from desktop_app.ui.frame.notices import Notices, notice_bands
from desktop_app.ui.frame.when_let_go import WhenLetGo
from desktop_app.ui.pages.read_aloud import ReadAloud
from desktop_app.ui.pages.room import filling, room_below
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.ui.speech.voice import speech_installed
from desktop_app.ui.widgets.accessible import announce
from desktop_app.ui.widgets.removal import discard, take_focus_out
from desktop_app.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.guide.model.node import Outcome
    from desktop_app.guide.model.situation import Situation
    from desktop_app.ui.frame.feature import PageKind
    from desktop_app.ui.frame.services import Services
    from desktop_app.ui.frame.visit import Visit
    from desktop_app.ui.pages.page import ScreenPage
    from desktop_app.ui.services.status import StatusService
    from desktop_app.ui.widgets.text_field import Caret
    from desktop_app.ui.widgets.ui_context import UiContext


class Frame(QWidget):
    """Shows a visit: nothing before `start`, then one page after the other.

    `moved` comes with the place after every move of the `navigator`, `titled` with the title of every page that is
    built. While the frame is `covered` by something else, pages that are built anew leave the focus where it is. What
    the reader monitor says of cards must be handed to `show_reader_status` by whoever holds the frame.
    """

    moved = Signal(object)
    titled = Signal(str)

    def __init__(self, services: Services, visit: Visit, parent: QWidget | None = None) -> None:
        """Take what pages are built with, and whom they are for."""
        super().__init__(parent)
        self.services = services
        self.covered = False
        self.pages = Pages(services.features)
        self.navigator = Navigator(visit, self.pages.has, self._move, self._restyle)
        self.read_aloud = ReadAloud(services.voice, self)
        self._ui = services.restyle(visit.language, visit.display)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[QWidget] = []
        self._above = Above(self._bars)
        self._says = False
        self._again = WhenLetGo(self.rebuild, self)
        self._status_services = [
            services.sheet_output,
            *(feature.status_service for feature in self.pages.features if feature.status_service),
        ]
        for service in self._status_services:
            service.changed.connect(partial(self._announce_note, service))

    def start(self) -> None:
        """Show the first page; from now on it is seen whether there is a voice."""
        self._show()
        self.services.voice.ready.connect(self._show_voice)
        self.services.voice.lost.connect(self._show_voice)

    def begin(self, visit: Visit) -> None:
        """Show another visit, of which nothing is known of the one before."""
        self.navigator.visit = visit
        self._ui = self.services.restyle(visit.language, visit.display)
        self._arrive()

    @property
    def visit(self) -> Visit:
        """The visit that is shown."""
        return self.navigator.visit

    @property
    def page(self) -> ScreenPage:
        """The page that is shown."""
        return self._page

    @property
    def ui(self) -> UiContext:
        """What pages are built with now."""
        return self._ui

    @property
    def situation(self) -> Situation:
        """What the guide knows before it asks, with the card in the reader now."""
        return self.services.situation_of(self.visit.reader_status.last_reading)

    @property
    def kind(self) -> PageKind[Any]:
        """The kind of the page that is shown."""
        return self.pages.kind_of(self.navigator.here)

    @property
    def outcome(self) -> Outcome | None:
        """The outcome of a conversation that is shown, None on other pages."""
        talk = self.kind.conversation
        return talk.outcome(self.navigator.here, self.situation) if talk else None

    def prepare(self) -> None:
        """Have the features do what has time until the first page has been painted."""
        new = [feature.prepare() for feature in self.pages.features if feature.prepare]
        if any(new):
            self.show_again()

    def apologise(self) -> None:
        """Begin again at home after an error in this program, and say so."""
        self.navigator.home()
        self.visit.after_error = True
        self._show()

    def practise(self, card: str | None) -> None:
        """Use a practice card instead of a reader, or real cards again; begin at the home page."""
        self.visit.reader_status = ReaderStatus()
        self.services.reader_monitor.start(card)
        self.navigator.home()

    def read_again(self) -> None:
        """Read the card once more."""
        self.services.reader_monitor.start(self.services.reader_monitor.practice)

    def show_reader_status(self, status: ReaderStatus) -> None:
        """Show what is new about the card without taking the person away from where they are."""
        self.visit.reader_status = status
        talk = self.kind.conversation
        if talk and (card := self.situation.card) and not self._elsewhere_with_card():
            self.navigator.stay(talk.with_card(self.navigator.here, card))
        self.show_again()
        announce(self.window(), accessible_text(self._ui.translator.sentences(status.sentences(self._ui))))

    def find_voices(self) -> None:
        """Find out whether this computer can read aloud."""
        if speech_installed():
            self.services.voice.start()

    def read_aloud_or_stop(self) -> None:
        """Read the page aloud, or stop reading."""
        self.read_aloud.start_or_stop(self._page, self.visit.language)

    def clear_notes(self) -> None:
        """Have the services forget what they had to say on the page, and stop what they do for it."""
        for service in self._status_services:
            service.clear_note()

    def show_again(self) -> None:
        """Show what is new on the page, once nothing is pressed."""
        self._again.ask()

    def rebuild(self) -> None:
        """Build the page anew, with the focus where it is."""
        if self.covered:
            self._show()
            return
        focus, scrolled = self.window().focusWidget(), self._page.verticalScrollBar().value()
        caret = focus.caret if isinstance(focus, TextField) else None
        self._show()
        self._focus_again(focus.objectName() if focus else "", caret)
        page = self._page
        QTimer.singleShot(0, page, lambda: page.verticalScrollBar().setValue(scrolled))

    def _move(self) -> None:
        self._arrive()
        self.moved.emit(self.navigator.here)

    def _arrive(self) -> None:
        """Show the place, and have its heading read out."""
        self.clear_notes()
        self._show()
        self._page.initial_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        """Apply the language and the display settings that were chosen, and keep them for the next start."""
        self._ui = self.services.restyle(self.visit.language, self.visit.display)
        self.services.remember(self.visit.language, self.visit.display)

    def _announce_note(self, service: StatusService) -> None:
        """Show and say what came of printing, saving, remembering."""
        self.show_again()
        if service.note:
            translator = self._ui.translator
            announce(self.window(), accessible_text(translator.sentences(service.note.lines(translator))))

    def _elsewhere_with_card(self) -> bool:
        """Whether the card in the reader now would lead the open conversation to another page."""
        talk = self.kind.conversation
        return bool(talk and talk.elsewhere(self.navigator.here, self.situation))

    def _show(self) -> None:
        """Build the page and the bar below anew; cheaper than keeping every label of every page up to date."""
        self.read_aloud.stop()
        old, here = self._shown, self.navigator.here
        # Made in the order in which the Tab key goes through them.
        above = self._bars_above()
        self._page = self._built(above)
        self._shown = [*above, self._page]
        if not isinstance(here, HomePlace):
            self._shown.append(BottomBar(self._ui, self.navigator.back, self._page))
        for widget in old:
            if widget not in above:
                self._column.removeWidget(widget)
                take_focus_out(widget)
                discard(widget)
        # Else it would first be laid out at some other width.
        self._page.resize(self.window().size())
        for widget in self._shown:
            if widget not in old:
                self._column.addWidget(widget, 1 if widget is self._page else 0)
                widget.show()
        self.titled.emit(f"{without_markup(self._page.title)} – {self._ui.translator(messages.APP_NAME)}")

    def _show_voice(self) -> None:
        """Show what can be read aloud and said now; a page without anything to say stays, and what is pressed on it."""
        self._offer_reading()
        if self._says or not self.services.deployment.private:
            self.show_again()

    def _built(self, above: list[QWidget]) -> ScreenPage:
        """Return the page of the place, in public as large as it has room below these bars."""
        if self.services.deployment.private:
            return self._build(self._ui)
        bar = 0 if isinstance(self.navigator.here, HomePlace) else self._ui.theme.px("bottom_bar")
        room = room_below(above, self.window().size(), bar)
        return filling(self._ui, self._build, room, self.visit.display.text_size)

    def _build(self, ui: UiContext) -> ScreenPage:
        services, self._says = self.services, False
        context = PageContext(
            ui,
            self.visit.reader_status,
            partial(services.situation_of, self.visit.reader_status.last_reading),
            translator_of=services.translator_of,
            sheet_output=services.sheet_output,
            deployment=services.deployment,
            pages=self.pages,
            navigator=self.navigator,
            actions=self,
            speaker=self._speaker,
        )
        return self.kind.build(context, self.navigator.here)

    def _speaker(self) -> Callable[[str, float], None] | None:
        self._says = True
        return self.read_aloud.speaker_of_japanese

    def _bars_above(self) -> list[QWidget]:
        at_home = isinstance(self.navigator.here, HomePlace)
        above = self._above.ask(None if self.kind.turned_round else AboveIs(self._ui, self._notices, at_home))
        self._offer_reading()
        return above

    def _offer_reading(self) -> None:
        self._above.offer_reading(possible=self.read_aloud.can_read(self.visit.language))

    def _bars(self, asked: AboveIs) -> list[QWidget]:
        links = [link for feature in self.pages.features for link in feature.bar]
        top = TopBar(asked.ui, links, self.navigator, self.read_aloud_or_stop, self.services.deployment.finish)
        top.home.setVisible(not asked.at_home)
        bands = notice_bands(asked.ui, asked.notices, partial(self.practise, None), self._start_again_with_card)
        return [top, ReadingBar(asked.ui, self.read_aloud), *bands]

    @property
    def _notices(self) -> Notices:
        practising = self.services.reader_monitor.practice is not None
        return Notices(self.visit.after_error, practising, self._elsewhere_with_card())

    def _start_again_with_card(self) -> None:
        talk = self.kind.conversation
        if talk:
            self.navigator.replace(talk.again(self.navigator.here, self.situation.card))

    def _focus_again(self, name: str, caret: Caret | None) -> None:
        """Give the focus to the widget of that name on the new page, where it was in a text, or to the heading."""
        again = self.findChild(QWidget, name) if name else None
        (again or self._page.initial_focus).setFocus(Qt.FocusReason.OtherFocusReason)
        if caret and isinstance(again, TextField):
            again.caret = caret

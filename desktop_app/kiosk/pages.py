"""The pages that only a kiosk has, besides the first: those around a visit, and those of the staff."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.kiosk import messages
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.services.check_result import Severity
from desktop_app.ui.services.examination import LOOKING
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import TILE, ChoiceButton, ChoiceText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QVBoxLayout

    from desktop_app.language.message import Message
    from desktop_app.ui.services.check_result import CheckResult
    from desktop_app.ui.widgets.ui_context import Label, UiContext


_COLUMNS, _KEYPAD_COLUMNS = 2, 3
_LONG_CODE = 12
_DIGITS = "123456789"
_LEVELS = {Severity.OK: "success", Severity.NOTE: "info", Severity.FAULT: "warning"}


def _instead(column: QVBoxLayout, old: Label, new: Label) -> Label:
    """Put a label in the place of another; return it."""
    column.replaceWidget(old, new)
    old.hide()  # Qt takes its time to delete it
    old.deleteLater()
    return new


class CountdownPage(ScreenPage):
    """Asks whether somebody is still there, and counts the seconds."""

    def __init__(
        self, ui: UiContext, title: Message, seconds: int, on_stay: Callable[[], None], on_end: Callable[[], None]
    ) -> None:
        """Lay out the page, with the seconds that there are to answer."""
        super().__init__(ui, ui.translator(title))
        self.column.addStretch(1)
        self.add_heading()
        self._seconds = ui.label(ui.translator(messages.ENDS_IN, {"seconds": seconds}), "body")
        self.column.addWidget(self._seconds)
        stay = ChoiceText("still-here", ui.translator(messages.STILL_HERE), icon="person")
        self.column.addWidget(ChoiceButton(ui, stay, on_stay, TILE))
        end = ChoiceText("end-now", ui.translator(messages.END_NOW), ui.translator(messages.TAKE_CARD), "finish")
        self.column.addWidget(ChoiceButton(ui, end, on_end, TILE))
        self.column.addStretch(2)

    def count(self, seconds: int) -> None:
        """Show the seconds that are left."""
        said = self.ui.translator(messages.ENDS_IN, {"seconds": seconds})
        new = self.ui.label(said, "body")
        self._seconds = _instead(self.column, self._seconds, new)


class ErrorPage(ScreenPage):
    """Says that something went wrong, and goes on."""

    def __init__(self, ui: UiContext, on_begin: Callable[[], None]) -> None:
        """Lay out the page."""
        super().__init__(ui, ui.translator(messages.WENT_WRONG))
        self.column.addStretch(1)
        self.add_heading()
        self.column.addWidget(ui.text(ui.translator(messages.WENT_WRONG_MORE), "body"))
        again = ChoiceText("begin-anew", ui.translator(messages.BEGIN_ANEW), icon="home")
        self.column.addWidget(ChoiceButton(ui, again, on_begin))
        self.column.addStretch(2)


class CodePage(ScreenPage):
    """Takes the staff's code on large keys; what is typed is never shown."""

    def __init__(
        self, ui: UiContext, note: str, on_code: Callable[[str], None], on_back: Callable[[], None], *, locked: bool
    ) -> None:
        """Lay out the page; while it is locked there are no keys."""
        super().__init__(ui, ui.translator(messages.STAFF))
        self._code, self._on_code = "", on_code
        self.add_heading()
        self.column.addWidget(ui.text(ui.translator(messages.CODE), "body"))
        if note:
            self.column.addWidget(Band(ui, "warning", [note]))
        self._typed = ui.label("", "body")
        self.column.addWidget(self._typed)
        if not locked:
            self._add_keys()
        back = ChoiceText("back-to-visitors", ui.translator(messages.BACK_TO_VISITORS), icon="home")
        self.column.addWidget(ChoiceButton(ui, back, on_back))
        self.column.addStretch(1)

    def _add_keys(self) -> None:
        translator = self.ui.translator
        digits = [self._key(f"digit-{digit}", digit, partial(self._type, digit)) for digit in _DIGITS]
        delete = self._key("digit-delete", translator(messages.DELETE_DIGIT), self._delete)
        enter = self._key("digit-enter", translator(messages.ENTER), lambda: self._on_code(self._code))
        zero = self._key("digit-0", "0", partial(self._type, "0"))
        self.column.addWidget(self.ui.columns([*digits, delete, zero, enter], _KEYPAD_COLUMNS, "key"))

    def _key(self, name: str, title: str, on_press: Callable[[], None]) -> ChoiceButton:
        return ChoiceButton(self.ui, ChoiceText(name, title), on_press)

    def _type(self, digit: str) -> None:
        self._code = (self._code + digit)[:_LONG_CODE]
        self._show_count()

    def _delete(self) -> None:
        self._code = self._code[:-1]
        self._show_count()

    def _show_count(self) -> None:
        new = self.ui.label(self.ui.translator(messages.CODE_DIGITS, {"count": len(self._code)}), "body")
        self._typed = _instead(self.column, self._typed, new)


@dataclass(frozen=True)
class StaffButton:
    """A button on the staff's page; `name` becomes its object name."""

    name: str
    title: Message
    icon: str
    on_press: Callable[[], None]


class StaffOnlyPage(ScreenPage):
    """What the staff can do, and what works here, which may come later than the page."""

    def __init__(self, ui: UiContext, buttons: Iterable[StaffButton], note: str = "") -> None:
        """Lay out the page."""
        super().__init__(ui, ui.translator(messages.STAFF))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else buttons move when it comes
        self.add_heading()
        if note:
            self.column.addWidget(Band(ui, "info", [note]))
        shown = [
            ChoiceButton(ui, ChoiceText(each.name, ui.translator(each.title), icon=each.icon), each.on_press)
            for each in buttons
        ]
        self.column.addWidget(ui.columns(shown, _COLUMNS))
        self._looking = Band(ui, "info", [ui.translator(LOOKING)])
        self.column.addWidget(self._looking)
        self.column.addStretch(1)

    def add_result(self, result: CheckResult) -> None:
        """Show what a check says; the buttons stay where they are, for a finger may be on one."""
        band = Band(self.ui, _LEVELS[result.severity], [result.sentence])
        self.column.insertWidget(self.column.indexOf(self._looking), band)

    def end_looking(self) -> None:
        """Show that nothing more will be found."""
        self._looking.hide()

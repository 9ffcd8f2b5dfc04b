"""The pages that only a kiosk has: those around a visit, and those of the staff."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from desktop_app.kiosk import messages as words
from desktop_app.kiosk.staff.check_result import Severity
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QVBoxLayout

    from desktop_app.kiosk.staff.check_result import CheckResult
    from desktop_app.language.message import Message
    from desktop_app.ui.widgets.look import Label, Look


_COLUMNS, _KEYPAD_COLUMNS = 2, 3
_LONG_CODE = 12
_DIGITS = "123456789"
_TONES = {Severity.OK: "good", Severity.NOTE: "neutral", Severity.FAULT: "careful"}


class StartPage(ScreenPage):
    """Begins a visit: the same sentence in every language, each on a button that begins in it."""

    def __init__(
        self,
        look: Look,
        office: Sequence[str],
        invitations: Mapping[str, str],
        logo: Path | None,
        on_begin: Callable[[str], None],
        note: str = "",
    ) -> None:
        """Lay out the page; `office` is what the city says of itself, a line each, `invitations` by language."""
        super().__init__(look, look.words(words.WELCOME))
        if logo and not (emblem := QPixmap(str(logo))).isNull():
            self.column.addWidget(_logo(look, emblem))
        self.add_heading()
        for line in office:
            self.column.addWidget(look.label(line, "body"))
        if note:
            self.column.addWidget(Band(look, "careful", [note]))
        buttons = [
            ChoiceButton(
                look.in_letters_of(code),
                ChoiceWords(f"begin-{code}", said, LANGUAGES[code].own_name, "globe"),
                partial(on_begin, code),
            )
            for code, said in invitations.items()
        ]
        self.column.addStretch(1)
        self.column.addWidget(look.columns(buttons, _COLUMNS))
        self.column.addStretch(2)
        self.add_note(look.words(words.NOTHING_KEPT))


def _logo(look: Look, emblem: QPixmap) -> QLabel:
    label = QLabel()
    label.setObjectName("logo")
    height = look.theme.px("tile")
    label.setPixmap(emblem.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation))
    return label


def _instead(column: QVBoxLayout, old: Label, new: Label) -> Label:
    """Put a label in the place of another; return it."""
    column.replaceWidget(old, new)
    old.hide()  # Qt takes its time to delete it
    old.deleteLater()
    return new


class CountdownPage(ScreenPage):
    """Asks whether somebody is still there, and counts the seconds."""

    def __init__(
        self, look: Look, title: Message, seconds: int, on_stay: Callable[[], None], on_end: Callable[[], None]
    ) -> None:
        """Lay out the page, with the seconds that there are to answer."""
        super().__init__(look, look.words(title))
        self.column.addStretch(1)
        self.add_heading()
        self._seconds = look.label(look.words(words.ENDS_IN, {"seconds": seconds}), "body")
        self.column.addWidget(self._seconds)
        stay = ChoiceWords("still-here", look.words(words.STILL_HERE), icon="person")
        self.column.addWidget(ChoiceButton(look, stay, on_stay, tile=True))
        end = ChoiceWords("end-now", look.words(words.END_NOW), look.words(words.TAKE_CARD), "finish")
        self.column.addWidget(ChoiceButton(look, end, on_end, tile=True))
        self.column.addStretch(2)

    def count(self, seconds: int) -> None:
        """Show the seconds that are left."""
        said = self.look.words(words.ENDS_IN, {"seconds": seconds})
        new = self.look.label(said, "body")
        self._seconds = _instead(self.column, self._seconds, new)


class SorryPage(ScreenPage):
    """Says that something went wrong, and goes on."""

    def __init__(self, look: Look, on_begin: Callable[[], None]) -> None:
        """Lay out the page."""
        super().__init__(look, look.words(words.SORRY))
        self.column.addStretch(1)
        self.add_heading()
        self.column.addWidget(look.text(look.words(words.SORRY_MORE), "body"))
        again = ChoiceWords("begin-anew", look.words(words.BEGIN_ANEW), icon="home")
        self.column.addWidget(ChoiceButton(look, again, on_begin))
        self.column.addStretch(2)


class CodePage(ScreenPage):
    """Takes the staff's code on large keys; what is typed is never shown."""

    def __init__(
        self, look: Look, note: str, on_code: Callable[[str], None], on_back: Callable[[], None], *, locked: bool
    ) -> None:
        """Lay out the page; while it is locked there are no keys."""
        super().__init__(look, look.words(words.STAFF))
        self._code, self._on_code = "", on_code
        self.add_heading()
        self.column.addWidget(look.text(look.words(words.CODE), "body"))
        if note:
            self.column.addWidget(Band(look, "careful", [note]))
        self._typed = look.label("", "body")
        self.column.addWidget(self._typed)
        if not locked:
            self._add_keys()
        back = ChoiceWords("back-to-visitors", look.words(words.BACK_TO_VISITORS), icon="home")
        self.column.addWidget(ChoiceButton(look, back, on_back))
        self.column.addStretch(1)

    def _add_keys(self) -> None:
        say = self.look.words
        digits = [self._key(f"digit-{digit}", digit, partial(self._type, digit)) for digit in _DIGITS]
        delete = self._key("digit-delete", say(words.DELETE_DIGIT), self._delete)
        enter = self._key("digit-enter", say(words.ENTER), lambda: self._on_code(self._code))
        zero = self._key("digit-0", "0", partial(self._type, "0"))
        self.column.addWidget(self.look.columns([*digits, delete, zero, enter], _KEYPAD_COLUMNS, "key"))

    def _key(self, name: str, title: str, on_press: Callable[[], None]) -> ChoiceButton:
        return ChoiceButton(self.look, ChoiceWords(name, title), on_press)

    def _type(self, digit: str) -> None:
        self._code = (self._code + digit)[:_LONG_CODE]
        self._tell()

    def _delete(self) -> None:
        self._code = self._code[:-1]
        self._tell()

    def _tell(self) -> None:
        new = self.look.label(self.look.words(words.CODE_DIGITS, {"count": len(self._code)}), "body")
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

    def __init__(self, look: Look, buttons: Iterable[StaffButton], note: str = "") -> None:
        """Lay out the page."""
        super().__init__(look, look.words(words.STAFF))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else buttons move when it comes
        self.add_heading()
        if note:
            self.column.addWidget(Band(look, "neutral", [note]))
        shown = [
            ChoiceButton(look, ChoiceWords(each.name, look.words(each.title), icon=each.icon), each.on_press)
            for each in buttons
        ]
        self.column.addWidget(look.columns(shown, _COLUMNS))
        self._looking = Band(look, "neutral", [look.words(words.LOOKING)])
        self.column.addWidget(self._looking)
        self.column.addStretch(1)

    def add_result(self, result: CheckResult) -> None:
        """Show what a check says; the buttons stay where they are, for a finger may be on one."""
        band = Band(self.look, _TONES[result.severity], [result.sentence])
        self.column.insertWidget(self.column.indexOf(self._looking), band)

    def end_looking(self) -> None:
        """Show that nothing more will be found."""
        self._looking.hide()

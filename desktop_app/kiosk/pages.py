"""The pages that only a kiosk has; visitors and staff see one of them instead of the window's own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from desktop_app.kiosk import words
from desktop_app.text import LANGUAGES
from desktop_app.ui.pages.page import Action, ScreenPage
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.bars import BottomBar
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from desktop_app.text import Message, Words
    from desktop_app.ui.look import Look

_LANGUAGE_COLUMNS, _KEYPAD_COLUMNS = 2, 3
_SHORT_CODE, _LONG_CODE = 6, 12
_DIGITS = "123456789"


class StartPage(ScreenPage):
    """Begins a visit: the same sentence in every language, each on a button that begins in it."""

    def __init__(
        self,
        look: Look,
        office: Sequence[str],
        languages: Iterable[Words],
        logo: Path | None,
        on_begin: Callable[[str], None],
        note: str = "",
    ) -> None:
        """Lay out the page; `office` is what the city says of itself, a line each."""
        super().__init__(look, look.words(words.WELCOME))
        if logo:
            self.column.addWidget(_logo(look, logo))
        self.add_heading()
        for line in office:
            self.column.addWidget(look.label(line, "body"))
        if note:
            self.column.addWidget(Band(look, "careful", [note]))
        buttons = [
            ChoiceButton(
                look,
                ChoiceWords(f"begin-{say.language}", say(words.TOUCH_TO_BEGIN), LANGUAGES[say.language], "globe"),
                partial(on_begin, say.language),
            )
            for say in languages
        ]
        self.column.addStretch(1)
        self.column.addWidget(look.columns(buttons, _LANGUAGE_COLUMNS))
        self.column.addStretch(2)
        self.add_note(look.words(words.NOTHING_KEPT))


def _logo(look: Look, path: Path) -> QLabel:
    label = QLabel()
    label.setObjectName("logo")
    height = look.theme.px("tile")
    label.setPixmap(QPixmap(str(path)).scaledToHeight(height, Qt.TransformationMode.SmoothTransformation))
    return label


class CountdownPage(ScreenPage):
    """Asks whether somebody is still there, and counts the seconds."""

    def __init__(self, look: Look, title: Message, on_stay: Callable[[], None], on_end: Callable[[], None]) -> None:
        """Lay out the page."""
        super().__init__(look, look.words(title))
        self.column.addStretch(1)
        self.add_heading()
        self._seconds = look.label(look.words(words.ENDS_IN, {"seconds": ""}), "body")
        self.column.addWidget(self._seconds)
        stay = ChoiceWords("still-here", look.words(words.STILL_HERE), icon="seen-done")
        self.column.addWidget(ChoiceButton(look, stay, on_stay))
        end = ChoiceWords("end-now", look.words(words.END_NOW), look.words(words.TAKE_CARD), "stop")
        self.column.addWidget(ChoiceButton(look, end, on_end))
        self.column.addStretch(2)

    def count(self, seconds: int) -> None:
        """Show the seconds that are left."""
        said = self.look.words(words.ENDS_IN, {"seconds": seconds})
        new = self.look.label(said, "body")
        self.column.replaceWidget(self._seconds, new)
        self._seconds.deleteLater()
        self._seconds = new


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
        self.column.addStretch(1)
        self.column.addWidget(BottomBar(look, on_back, None))

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
        self.column.replaceWidget(self._typed, new)
        self._typed.deleteLater()
        self._typed = new


class StaffOnlyPage(ScreenPage):
    """What works here, and what the staff can do."""

    def __init__(
        self,
        look: Look,
        findings: Iterable[tuple[str, str]],
        acts: Sequence[tuple[str, Message, str, Callable[[], None]]],
        note: str = "",
    ) -> None:
        """Lay out the page: findings as tone and sentence, acts as name, title, icon and what they do."""
        back = acts[0]
        super().__init__(look, look.words(words.STAFF), primary=Action(look.words(back[1]), back[3]))
        self.add_heading()
        if note:
            self.column.addWidget(Band(look, "neutral", [note]))
        for tone, sentence in findings:
            self.column.addWidget(Band(look, tone, [sentence]))
        buttons = [
            ChoiceButton(look, ChoiceWords(name, look.words(title), icon=icon), do) for name, title, icon, do in acts
        ]
        self.column.addWidget(look.columns(buttons, _LANGUAGE_COLUMNS))
        self.column.addStretch(1)

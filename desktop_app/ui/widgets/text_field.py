"""The fields into which something can be typed: words for the search, what stands on a form. Never a PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLineEdit

from desktop_app.language.markup import accessible_text
from desktop_app.ui.widgets.box import Box, draw_box
from desktop_app.ui.widgets.focus_ring import draw_focus_ring

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QInputMethodEvent, QPaintEvent

    from desktop_app.ui.widgets.ui_context import UiContext


class Caret(NamedTuple):
    """Where the next letter goes, and what is marked: the places of letters, from 0."""

    place: int
    marked_from: int
    marked: int


class TextField(QLineEdit):
    """A large line; `composing` while an input method holds a word that is not in it yet."""

    def __init__(
        self, ui: UiContext, name: str, said: str, hint: str, longest: int, on_change: Callable[[str], None]
    ) -> None:
        """Make an empty field; a screen reader says what is to be `said` of it and the hint."""
        super().__init__()
        self.composing = False
        ui.fonts.load_all()  # a field that is shown does not look for letters of other languages again
        self._theme = ui.theme
        self.setObjectName(name)
        self.setFont(ui.letters("answer"))
        self._wear_box()
        self.setAccessibleName(accessible_text(said))
        self.setAccessibleDescription(accessible_text(hint))
        self.setMinimumHeight(ui.theme.px("answer"))
        self.setMaxLength(longest)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.textChanged.connect(lambda text: on_change(text))

    @property
    def caret(self) -> Caret:
        """Where the person is in the text."""
        return Caret(self.cursorPosition(), self.selectionStart(), self.selectionLength())

    @caret.setter
    def caret(self, caret: Caret) -> None:
        if caret.marked and caret.place == caret.marked_from:  # marked from its end on
            self.setSelection(caret.marked_from + caret.marked, -caret.marked)
        elif caret.marked:
            self.setSelection(caret.marked_from, caret.marked)
        else:
            self.setCursorPosition(caret.place)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Note whether a word is being composed."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def _wear_box(self) -> None:
        """Leave room for the box, and let it be seen through the field."""
        self.setFrame(False)
        beside = self._theme.px("gap") + self._theme.px("border")
        self.setTextMargins(beside, 0, beside, 0)
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, the field and the focus ring."""
        colours, px = self._theme.colours, self._theme.px
        border = colours["focus" if self.hasFocus() else "border"]
        draw_box(QPainter(self), self.rect(), Box(colours["background"], border, px("border"), px("radius_small")))
        super().paintEvent(event)
        draw_focus_ring(self, self._theme)

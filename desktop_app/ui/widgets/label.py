"""A label that wraps, and can mark the sentence that is being read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.language.fonts import letters_of
from desktop_app.language.line_breaks import keep_together
from desktop_app.ui.speech.sentences import sentences
from desktop_app.ui.style.theme import MARK_BEGIN, MARK_END

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QFont

    from desktop_app.ui.style.theme import Theme


class TextLabel(QLabel):
    """A text of the catalogue in the style of its role."""

    above = 0
    """The room for readings above a line, in px; only `RubyLabel` has any."""

    def __init__(self, text: str, role: str, theme: Theme, language: str, font: QFont) -> None:
        """Set the text in the letters of a language."""
        super().__init__()
        # Before any text: a screen reader asks what a label is as soon as it says something.
        self.setProperty("role", role)
        self._heights: dict[int, int] = {}
        self._hints: tuple[QSize, QSize] | None = None
        style = theme.text_style(role)
        # Of its own: letters from a style sheet come anew, and are measured anew, whenever the label gets a parent.
        self.setFont(letters_of(font, style.size, style.weight))
        self._theme, self._role, self._language = theme, role, language
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        # Qt puts the room of a line height below the letters; half of it belongs above them.
        half = theme.room_between_lines(role) // 2
        self.setContentsMargins(0, half, 0, -half)
        self.said = text
        self._set(keep_together(text, language))

    def setFont(self, font: QFont | Sequence[str] | str) -> None:  # noqa: N802 - Qt's name
        """Set the text in other letters, which are measured anew."""
        self._heights, self._hints = {}, None
        super().setFont(font)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that the text wants; measured once, though every change of parents has layouts ask anew."""
        return self._size_hints()[0]

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the longest word."""
        return self._size_hints()[1]

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height at this width, measured once too."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def _size_hints(self) -> tuple[QSize, QSize]:
        if self._hints is None:
            self._hints = super().sizeHint(), super().minimumSizeHint()
        return self._hints

    def mark(self, sentence: int | None) -> None:
        """Mark one of the text's sentences, or none."""
        parts = [keep_together(part, self._language) for part in sentences(self.said)]
        if sentence is not None:
            words = parts[sentence].rstrip()
            parts[sentence] = f"{MARK_BEGIN}{words}{MARK_END}{parts[sentence][len(words) :]}"
        self._set("".join(parts))

    def _set(self, text: str) -> None:
        self.setText(self._theme.rich(text, self._role))

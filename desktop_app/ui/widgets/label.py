"""A label that wraps, and can mark the sentence that is being read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.letters.line_breaks import keep_together
from desktop_app.ui.speech.sentences import sentences
from desktop_app.ui.theme import MARK_BEGIN, MARK_END

if TYPE_CHECKING:
    from desktop_app.ui.theme import Theme


class TextLabel(QLabel):
    """A text of the catalogue in the style of its role."""

    def __init__(self, text: str, role: str, theme: Theme, language: str, *, phrases: bool = True) -> None:
        """Set the text; `language` and `phrases` decide where its lines break, see `keep_together`."""
        super().__init__()
        # Before any text: a screen reader asks what a label is as soon as it says something.
        self.setProperty("role", role)
        self._theme, self._role, self._language, self._phrases = theme, role, language, phrases
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        # Qt puts the room of a line height below the letters; half of it belongs above them.
        half = theme.room_between_lines(role) // 2
        self.setContentsMargins(0, half, 0, -half)
        self.said = text
        self._set(keep_together(text, language, phrases=phrases))

    def mark(self, sentence: int | None) -> None:
        """Mark one of the text's sentences, or none."""
        parts = [keep_together(part, self._language, phrases=self._phrases) for part in sentences(self.said)]
        if sentence is not None:
            words = parts[sentence].rstrip()
            parts[sentence] = f"{MARK_BEGIN}{words}{MARK_END}{parts[sentence][len(words) :]}"
        self._set("".join(parts))

    def _set(self, text: str) -> None:
        self.setText(self._theme.rich(text, self._role))

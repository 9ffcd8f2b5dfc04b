"""A label that wraps, and can mark the sentence that is being read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.language.fonts import letters_of
from desktop_app.language.line_breaks import keep_together
from desktop_app.language.markup import readings_in_brackets
from desktop_app.language.phrases import LONGEST_PHRASE
from desktop_app.ui.speech.sentences import sentences
from desktop_app.ui.widgets.labels.lines import MARK_BEGIN, MARK_END, Lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont, QPaintEvent

    from desktop_app.ui.style.theme import Theme

_LONGEST_LINE = 40
"""In sizes of its letters: what a label wants where nothing else says how wide it is."""
_NARROWEST = 860
"""A line of a page in the smallest window, in px."""


class TextLabel(QLabel):
    """A text of the catalogue in the style of its role."""

    above = 0
    """The room for readings above a line, in px; only `RubyLabel` has any."""

    def __init__(
        self,
        text: str,
        role: str,
        theme: Theme,
        language: str,
        font: QFont,
        keep: Callable[[str, str, int, int], str] = keep_together,
    ) -> None:
        """Set the text in the letters of a language; `keep` tells where its lines may break."""
        super().__init__()
        # Before any text: a screen reader asks what a label is as soon as it says something.
        self.setProperty("role", role)
        self._style = theme.text_style(role)
        self.setFont(letters_of(font, self._style.size, self._style.weight))
        self._theme, self._role, self._language = theme, role, language
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # The room of a line height is below the letters; half of it belongs above them.
        self._half = theme.room_between_lines(role) // 2
        self.said = text
        self._set(self._kept(text, keep))

    @property
    def shown(self) -> str:
        """The letters that are to be seen, with the joiners that nobody sees."""
        return self._lines.text

    @property
    def marked(self) -> str:
        """The words that are marked."""
        return self._lines.marked

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size on one line, or on several where that would be very long."""
        width = min(self._lines.widest, _LONGEST_LINE * self._style.size)
        return QSize(width, self._lines.height(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the longest word."""
        return QSize(self._lines.narrowest, self._lines.one_line)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height at this width."""
        return self._lines.height(width)

    def mark(self, sentence: int | None) -> None:
        """Mark one of the text's sentences, or none."""
        parts = [self._kept(part, keep_together) for part in sentences(self.said)]
        if sentence is not None:
            words = parts[sentence].rstrip()
            parts[sentence] = f"{MARK_BEGIN}{words}{MARK_END}{parts[sentence][len(words) :]}"
        self._set("".join(parts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the lines, in the middle of the height that there is."""
        del event
        painter = QPainter(self)
        painter.setPen(QColor(self._style.colour))
        self._lines.draw(painter, 0, self._half, self.width(), self.height())

    def _kept(self, text: str, keep: Callable[[str, str, int, int], str]) -> str:
        return keep(readings_in_brackets(text), self._language, LONGEST_PHRASE, _NARROWEST // self._style.size)

    def _set(self, text: str) -> None:
        self._lines = Lines(text, self.font(), self._theme.line_height(self._role), self._theme.colours["mark"])

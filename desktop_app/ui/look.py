"""Everything that a page needs to be drawn: the language, the look and the pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.text import has_readings, pieces, spoken
from desktop_app.ui import words
from desktop_app.ui.line_breaks import keep_together
from desktop_app.ui.widgets.flowing import Columns
from desktop_app.ui.widgets.ruby import RubyLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPixmap

    from desktop_app.text import Words
    from desktop_app.ui.pictures import Pictures
    from desktop_app.ui.theme import Theme


_ALL = 1000


@dataclass(frozen=True)
class Look:
    """One language, one theme, one screen; `ratio` is its device pixels to a pixel of ours."""

    words: Words
    theme: Theme
    pictures: Pictures
    ratio: float = 1.0

    def text(self, text: str, role: str) -> QLabel:
        """Return a label that wraps, set in the style of its role."""
        label = self._label_with_readings(text, role) if has_readings(text) else self._label(text, role)
        label.setAccessibleName(spoken(text))
        label.setProperty("role", role)
        return label

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(self.theme.rich(keep_together(text, self.words.language), role))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        # Qt puts the room of a line height below the letters; half of it belongs above them.
        half = self.theme.room_between_lines(role) // 2
        label.setContentsMargins(0, half, 0, -half)
        return label

    def _label_with_readings(self, text: str, role: str) -> QLabel:
        return RubyLabel(pieces(text), self.theme.text_style(role))

    def heading(self, text: str) -> QLabel:
        """Return the page's heading, which takes the focus after a page change so that it is read out."""
        label = self.text(text, "heading")
        label.setObjectName("heading")
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return label

    def icon(self, name: str, side: int) -> QPixmap:
        """Draw an icon of this side in px."""
        return self.pictures.icon(name, side, self.ratio)

    def columns(self, widgets: Iterable[QWidget], most: int, kind: str = "answer") -> Columns:
        """Return widgets in at most so many columns, fewer where large letters need the room."""
        gap = self.theme.px("gap_small")
        return Columns(widgets, most=most, narrowest=self.theme.column(kind), gap=gap)

    def centred(self, outer: QWidget) -> QWidget:
        """Return a widget in the middle of another, as wide as it but no wider than a page is good to read."""
        inner = QWidget()
        inner.setMaximumWidth(self.theme.px("page_width"))
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(inner, _ALL)
        row.addStretch(1)
        return inner

    def picture(self, name: str) -> QLabel:
        """Return a label with a large picture and what is to be seen in it."""
        label = QLabel()
        label.setAccessibleName(spoken(self.words(words.PICTURES[name])))
        label.setPixmap(self.pictures.picture(name, self.theme.px("picture"), self.ratio))
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        return label

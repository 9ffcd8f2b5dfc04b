"""A paragraph of a text with bold and marked words, broken into lines at any width.

`QLabel` would lay out a whole document of HTML for it, several times for each question of a layout.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.language.markup import bold_as

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

MARK_BEGIN, MARK_END = "\N{START OF TEXT}", "\N{END OF TEXT}"
"""Signs around words that are marked while they are read aloud."""
_BOLD_BEGIN, _BOLD_END = "\N{SHIFT OUT}", "\N{SHIFT IN}"
_SIGNS = re.compile(f"([{MARK_BEGIN}{MARK_END}{_BOLD_BEGIN}{_BOLD_END}])")
_WIDE_SPACE = "\N{IDEOGRAPHIC SPACE}"
_SPACES = re.compile(r"[^\S\N{NO-BREAK SPACE}]{2,}|[^\S\N{NO-BREAK SPACE} ]")
"""Those that are no single ones."""
_PARTS = 64
"""Of a pixel, in which Qt counts lines; heights of other fractions would add up to more."""
_ENDLESS = 100_000.0
"""Wider than any line, in px."""
_UNKNOWN = -1.0
"""The width of a text that is not broken into lines, or not for good."""


@dataclass(frozen=True)
class Run:
    """Letters that look alike."""

    text: str
    bold: bool
    marked: bool


def runs(text: str) -> Iterator[Run]:
    """Take a text of the catalogue apart where it becomes bold or marked, or ceases to be."""
    bold = marked = False
    for part in _SIGNS.split(bold_as(_spaced(text), _BOLD_BEGIN, _BOLD_END)):
        if part in {_BOLD_BEGIN, _BOLD_END}:
            bold = part == _BOLD_BEGIN
        elif part in {MARK_BEGIN, MARK_END}:
            marked = part == MARK_BEGIN
        elif part:
            yield Run(part, bold, marked)


def _spaced(text: str) -> str:
    """Return the text with single spaces, unless it has wide ones, which stay."""
    return text if _WIDE_SPACE in text else _SPACES.sub(" ", text).strip(" ")


class Lines:
    """The lines of a text; `line_height` in percent of the font's own, `mark` is the background of marked words."""

    def __init__(self, text: str, font: QFont, line_height: int, mark: str) -> None:
        """Measure the text on one line."""
        parts = list(runs(text))
        self.text = "".join(part.text for part in parts)
        self.marked = "".join(part.text for part in parts if part.marked)
        self._percent = line_height / 100
        self._layout = QTextLayout(self.text, font)
        if any(part.bold or part.marked for part in parts):
            self._layout.setFormats(list(_formats(parts, mark)))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self._layout.setTextOption(option)
        self._width = _UNKNOWN
        self._height = self._break(_ENDLESS)
        self._heights: dict[int, int] = {}
        self.one_line = ceil(self._height)
        self.widest = ceil(self._layout.lineAt(0).naturalTextWidth()) if self.text else 0

    @cached_property
    def narrowest(self) -> int:
        """The width in px of what never breaks; `QTextLayout.minimumWidth` takes kanji and kana for two words."""
        widest, self._width = 0.0, _UNKNOWN  # no line has a place
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(0)
            widest = max(widest, line.naturalTextWidth())
        self._layout.endLayout()
        return ceil(widest)

    def height(self, width: int) -> int:
        """Return how high the lines are at a width; both in px."""
        if width >= self.widest:
            return self.one_line
        if width not in self._heights:
            self._heights[width] = ceil(self._break(width))
        return self._heights[width]

    def draw(self, painter: QPainter, left: int, top: int, width: int, height: int) -> None:
        """Draw the lines in the middle of a height."""
        self._break(width)
        above = max(0, (height - ceil(self._height)) // 2)
        self._layout.draw(painter, QPointF(left, top + above))

    def _break(self, width: float) -> float:
        """Break the text at a width, unless that is how it is broken; return the height."""
        if width == self._width:
            return self._height
        layout, top = self._layout, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += int(line.height() * self._percent * _PARTS) / _PARTS
        layout.endLayout()
        self._width, self._height = width, top
        return top


def _formats(parts: list[Run], mark: str) -> Iterator[QTextLayout.FormatRange]:
    """Yield how the letters of each run look; Qt counts them in UTF-16."""
    start = 0
    for part in parts:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, len(part.text.encode("utf-16-le")) // 2
        start += found.length
        letters = QTextCharFormat()
        if part.bold:
            letters.setFontWeight(QFont.Weight.Bold)
        if part.marked:
            letters.setBackground(QBrush(QColor(mark)))
        found.format = letters
        yield found

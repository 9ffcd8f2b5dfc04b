"""A label whose words carry their readings in small letters above them (furigana, as ruby annotation).

Qt's labels cannot do that. Easy Japanese is written with spaces between its phrases, so lines break there.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.language.fonts import letters_of
from desktop_app.language.graphemes import graphemes
from desktop_app.language.markup import parse_markup
from desktop_app.ui.speech.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.style.theme import TextStyle

_READING_SIZE = 0.5
"""Of the size of the letters below, rounded up."""
_LONGEST_LINE = 40
_WIDTHS = 16
"""At how many widths a label remembers its lines; the layouts of a page ask at some eight."""
_SPACE = " "
_LATIN = re.compile(r"([!-~]+)")
_NEVER_LAST = frozenset("「『（【([")
_ENDS = frozenset("。、：！？")
_NEVER_FIRST = frozenset("、。，．）」』】？！：・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]%")


class RubyUnit(NamedTuple):
    """What is never broken: a word with its reading, a letter, or a run of Latin letters."""

    text: str
    reading: str = ""
    bold: bool = False
    sentence: int = 0


Line = list[tuple[RubyUnit, float]]
"""Units with the place of their left edge."""


def units(text: str) -> Iterator[RubyUnit]:
    """Take a text of the catalogue apart."""
    for number, sentence in enumerate(sentences(text)):
        for piece in parse_markup(sentence):
            parts = [piece.text] if piece.reading else _parts(piece.text)
            yield from (RubyUnit(part, piece.reading, piece.bold, number) for part in parts)


def _parts(text: str) -> Iterator[str]:
    """Yield runs of Latin letters, and each other letter."""
    for place, part in enumerate(_LATIN.split(text)):
        yield from [part] if place % 2 else graphemes(part)


def set_lines(text: Iterable[RubyUnit], width: float, measure: Callable[[RubyUnit], float]) -> list[Line]:
    """Break a text into lines of at most this width: between phrases, within one only where it is too long."""
    lines: list[Line] = [[]]
    left = 0.0
    for phrase in _phrases(text):
        room = sum(map(measure, phrase))
        if phrase[0].text == _SPACE:
            left += room if lines[-1] else 0
            continue
        if lines[-1] and left + room > width:
            lines.append([])
            left = 0.0
        for place, unit in enumerate(phrase):
            needed = measure(unit)
            follower = phrase[place + 1] if place + 1 < len(phrase) else None
            together = follower and (follower.text in _NEVER_FIRST or unit.text in _NEVER_LAST)
            hanging = measure(follower) if follower and together else 0
            if lines[-1] and left + needed + hanging > width and unit.text not in _NEVER_FIRST:
                lines.append([])
                left = 0.0
            lines[-1].append((unit, left))
            left += needed
    return lines


def _phrases(text: Iterable[RubyUnit]) -> Iterator[list[RubyUnit]]:
    """Take a text apart between its phrases: at spaces, after a stop or comma, before an opening bracket."""
    phrase: list[RubyUnit] = []
    for unit in text:
        ended = phrase and phrase[-1].text in _ENDS and unit.text not in _NEVER_FIRST
        opens = unit.text in _NEVER_LAST and not (phrase and phrase[-1].text in _NEVER_LAST)
        if phrase and (ended or opens or _SPACE in (unit.text, phrase[-1].text)):
            yield phrase
            phrase = []
        phrase.append(unit)
    if phrase:
        yield phrase


class RubyLabel(QLabel):
    """Wraps like any label."""

    def __init__(self, text: str, style: TextStyle, font: QFont, mark: str) -> None:
        """Set a text of the catalogue in a text style; `mark` is the background of the sentence that is read aloud."""
        super().__init__()
        self._marked: int | None = None
        self._mark_colour = QColor(mark)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.said = text
        self._units = list(units(text))
        self._colour = QColor(style.colour)
        self._font = letters_of(font, style.size, style.weight)
        self._bold, self._small = QFont(self._font), QFont(self._font)
        self._bold.setWeight(QFont.Weight.Bold)
        self._small.setPixelSize(ceil(style.size * _READING_SIZE))
        self._small.setWeight(QFont.Weight.Normal)
        # Made once: a label asks them of every unit.
        self._metrics = {False: QFontMetricsF(self._font), True: QFontMetricsF(self._bold)}
        self._small_metrics = QFontMetricsF(self._small)
        self._line = round(style.size * max(style.line, 125) / 100) + self._small.pixelSize()
        self._widths = {unit: self._measure(unit) for unit in self._units}
        self._width = self._widths.__getitem__
        self._whole = sum(map(self._width, self._units))
        self._set = lru_cache(_WIDTHS)(lambda width: set_lines(self._units, width, self._width))

    @property
    def above(self) -> int:
        """The room for readings above a line, in px."""
        return self._small.pixelSize()

    def mark(self, sentence: int | None) -> None:
        """Mark one of the text's sentences, or none."""
        self._marked = sentence
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size on one line, or on several where that would be very long."""
        width = min(self._whole, _LONGEST_LINE * self._font.pixelSize())
        return QSize(int(width) + 1, self.heightForWidth(int(width) + 1))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the widest unit."""
        return QSize(int(max(map(self._width, self._units), default=0.0)) + 1, self._line)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height at this width."""
        return self._line * len(self._lines(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the lines, in the middle of the height that there is."""
        del event
        painter = QPainter(self)
        painter.setPen(self._colour)
        lines = self._lines(self.width())
        top = max(0, (self.height() - self._line * len(lines)) // 2)
        for number, line in enumerate(lines):
            self._paint_mark(painter, line, top + number * self._line)
            for unit, left in line:
                self._paint(painter, unit, left, top + number * self._line)

    def _lines(self, width: int) -> list[Line]:
        """Return the lines at a width; at all at which there is one they are the same."""
        return self._set(min(width, ceil(self._whole)))

    def _paint_mark(self, painter: QPainter, line: Line, top: float) -> None:
        marked = [(left, left + self._width(unit)) for unit, left in line if unit.sentence == self._marked]
        if marked:
            left, right = marked[0][0], marked[-1][1]
            painter.fillRect(QRectF(left, top, right - left, self._line), self._mark_colour)

    def _paint(self, painter: QPainter, unit: RubyUnit, left: float, top: float) -> None:
        width, metrics = self._width(unit), self._metrics[unit.bold]
        room = self._line - self._small.pixelSize()
        base = top + self._small.pixelSize() + (room + metrics.ascent() - metrics.descent()) / 2
        painter.setFont(self._font_of(unit))
        painter.drawText(QPointF(left + (width - metrics.horizontalAdvance(unit.text)) / 2, base), unit.text)
        if unit.reading:
            small = self._small_metrics
            painter.setFont(self._small)
            middle = left + (width - small.horizontalAdvance(unit.reading)) / 2
            painter.drawText(QPointF(middle, base - metrics.ascent() - small.descent() / 2), unit.reading)

    def _font_of(self, unit: RubyUnit) -> QFont:
        return self._bold if unit.bold else self._font

    def _measure(self, unit: RubyUnit) -> float:
        reading = self._small_metrics.horizontalAdvance(unit.reading) if unit.reading else 0.0
        return max(self._metrics[unit.bold].horizontalAdvance(unit.text), reading)

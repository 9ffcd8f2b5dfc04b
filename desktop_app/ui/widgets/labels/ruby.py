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
_MOST_UNITS = 1000
"""Of how many units letters remember the width: some pages have so many."""
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


class Phrase(NamedTuple):
    """Units that stand on one line where there is room, and how wide they are together."""

    units: list[RubyUnit]
    width: float


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


def phrases(text: Iterable[RubyUnit], measure: Callable[[RubyUnit], float]) -> list[Phrase]:
    """Take a text apart between its phrases."""
    return [Phrase(parts, sum(map(measure, parts))) for parts in _phrases(text)]


def set_lines(text: Iterable[Phrase], width: float, measure: Callable[[RubyUnit], float]) -> list[Line]:
    """Break a text into lines of at most this width: between phrases, within one only where it is too long."""
    lines: list[Line] = [[]]
    left = 0.0
    for phrase, room in text:
        if phrase[0].text == _SPACE:
            left += room if lines[-1] else 0
            continue
        if lines[-1] and left + room > width:
            lines.append([])
            left = 0.0
        too_long = left + room > width
        for place, unit in enumerate(phrase):
            if too_long and lines[-1] and left + _held(phrase[place:], measure) > width:
                lines.append([])
                left = 0.0
            lines[-1].append((unit, left))
            left += measure(unit)
    return lines


def _held(rest: list[RubyUnit], measure: Callable[[RubyUnit], float]) -> float:
    """Return how much room the next unit needs with what must stand beside it, none where it never begins a line."""
    unit, *others = rest
    if unit.text in _NEVER_FIRST:
        return 0.0
    together = others and (others[0].text in _NEVER_FIRST or unit.text in _NEVER_LAST)
    return measure(unit) + (measure(others[0]) if together else 0.0)


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


class Measured(NamedTuple):
    """How wide a unit is, and how far from its left edge its word and its reading begin."""

    width: float
    word: float
    reading: float


class RubyLetters:
    """The letters of a text style with those of readings above them; how wide units are is measured once."""

    def __init__(self, style: TextStyle, font: QFont) -> None:
        """Take the style, and the font of the language."""
        self.size, self.colour = style.size, QColor(style.colour)
        self.small = letters_of(font, ceil(style.size * _READING_SIZE), QFont.Weight.Normal)
        regular = letters_of(font, style.size, style.weight)
        self.fonts = {False: regular, True: letters_of(font, style.size, QFont.Weight.Bold)}
        self._metrics = {bold: QFontMetricsF(letters) for bold, letters in self.fonts.items()}
        self._small_metrics = QFontMetricsF(self.small)
        self.line = round(style.size * max(style.line, 125) / 100) + self.small.pixelSize()
        self.measured = lru_cache(_MOST_UNITS)(self._measure)

    def baseline(self, *, bold: bool) -> float:
        """Return how far below the upper edge of a line its words stand."""
        small, metrics = self.small.pixelSize(), self._metrics[bold]
        return small + (self.line - small + metrics.ascent() - metrics.descent()) / 2

    def baseline_of_readings(self, *, bold: bool) -> float:
        """Return how far below the upper edge of a line the readings of its words stand."""
        return self.baseline(bold=bold) - self._metrics[bold].ascent() - self._small_metrics.descent() / 2

    def _measure(self, text: str, reading: str, bold: bool) -> Measured:  # noqa: FBT001 - called by its cache
        word = self._metrics[bold].horizontalAdvance(text)
        above = self._small_metrics.horizontalAdvance(reading) if reading else 0.0
        width = max(word, above)
        return Measured(width, (width - word) / 2, (width - above) / 2)


class RubyLabel(QLabel):
    """Wraps like any label."""

    def __init__(self, text: str, letters: RubyLetters, mark: str) -> None:
        """Set a text of the catalogue in these letters; `mark` is the background of the sentence that is read aloud."""
        super().__init__()
        self._marked: int | None = None
        self._mark_colour = QColor(mark)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.said = text
        self._letters = letters
        self._units = list(units(text))
        self._measured = {unit: letters.measured(unit.text, unit.reading, unit.bold) for unit in self._units}
        self._phrases = phrases(self._units, self._width)
        self._whole = sum(phrase.width for phrase in self._phrases)
        self._widest = ceil(self._whole)
        self._set = lru_cache(_WIDTHS)(lambda width: set_lines(self._phrases, width, self._width))

    @property
    def above(self) -> int:
        """The room for readings above a line, in px."""
        return self._letters.small.pixelSize()

    def mark(self, sentence: int | None) -> None:
        """Mark one of the text's sentences, or none."""
        self._marked = sentence
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size on one line, or on several where that would be very long."""
        width = int(min(self._whole, _LONGEST_LINE * self._letters.size)) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the widest unit."""
        return QSize(int(max((each.width for each in self._measured.values()), default=0.0)) + 1, self._letters.line)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height at this width."""
        return self._letters.line * (1 if width >= self._widest else len(self._set(width)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the lines, in the middle of the height that there is."""
        del event
        painter = QPainter(self)
        painter.setPen(self._letters.colour)
        lines, high = self._lines(self.width()), self._letters.line
        top = max(0, (self.height() - high * len(lines)) // 2)
        for number, line in enumerate(lines):
            self._paint_mark(painter, line, top + number * high)
            self._paint_words(painter, line, top + number * high)
            self._paint_readings(painter, line, top + number * high)

    def _lines(self, width: int) -> list[Line]:
        """Return the lines at a width; at all at which there is one they are the same."""
        return self._set(min(width, self._widest))

    def _paint_mark(self, painter: QPainter, line: Line, top: float) -> None:
        marked = [(left, left + self._width(unit)) for unit, left in line if unit.sentence == self._marked]
        if marked:
            left, right = marked[0][0], marked[-1][1]
            painter.fillRect(QRectF(left, top, right - left, self._letters.line), self._mark_colour)

    def _paint_words(self, painter: QPainter, line: Line, top: float) -> None:
        for unit, left in _joined(line, self._width):
            painter.setFont(self._letters.fonts[unit.bold])
            word = left + self._measured[unit].word if unit.reading else left
            painter.drawText(QPointF(word, top + self._letters.baseline(bold=unit.bold)), unit.text)

    def _paint_readings(self, painter: QPainter, line: Line, top: float) -> None:
        painter.setFont(self._letters.small)
        for unit, left in line:
            if unit.reading:
                base = top + self._letters.baseline_of_readings(bold=unit.bold)
                painter.drawText(QPointF(left + self._measured[unit].reading, base), unit.reading)

    def _width(self, unit: RubyUnit) -> float:
        return self._measured[unit].width


def _joined(line: Line, width: Callable[[RubyUnit], float]) -> Line:
    """Return the line with letters beside each other that carry no readings as one, to be painted in one go."""
    found: Line = []
    end = 0.0
    for unit, left in line:
        before = found[-1][0] if found and left == end else None
        if before and before.bold == unit.bold and not (before.reading or unit.reading):
            found[-1] = before._replace(text=before.text + unit.text), found[-1][1]
        else:
            found.append((unit, left))
        end = left + width(unit)
    return found

"""Sets a text in lines of a width, with bold words, and draws it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPaintEngine, QPainterPath, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.language.graphemes import slices
from desktop_app.language.languages import JAPANESE
from desktop_app.language.line_breaks import JOINER, keep_together
from desktop_app.language.markup import readings_in_brackets
from desktop_app.language.phrases import LONGEST_PHRASE
from desktop_app.sheets.layout.style import AS_LARGE, PT

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop_app.sheets.layout.style import Style

_MIDDLE_OF_LETTERS = 0.37
"""How far above the base line the middle of letters lies, measured by their size."""

_LAST_OF_ONE_UNIT = 0xFFFF
_OF_A_LINE = 0.5
"""How much of a line a piece of Japanese may fill: with longer ones too many lines would end early."""

Letters = list[tuple[str, bool]]
"""Letters, and whether each is bold."""


@dataclass(frozen=True)
class SetText:
    """A text in lines."""

    lines: tuple[QTextLayout, ...]
    style: Style

    @property
    def height(self) -> float:
        """The height of all lines."""
        return len(self.lines) * self.style.line_height

    @property
    def width(self) -> float:
        """The width of the widest line."""
        return max((line.lineAt(0).naturalTextWidth() for line in self.lines), default=0.0)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it with its upper left corner there.

        On the screen those of some fonts are drawn as outlines: shrunk as letters they come out by a third too light.
        """
        painter.setPen(self.style.colour)
        on_screen = painter.paintEngine().type() is QPaintEngine.Type.Raster
        for number, line in enumerate(self.lines):
            middle = top + (number + 0.5) * self.style.line_height
            base = middle + _MIDDLE_OF_LETTERS * self.style.font(JAPANESE).pixelSize()
            if on_screen and line.font().families()[0] in AS_LARGE:
                painter.fillPath(_outline(line).translated(left, base), self.style.colour)
            else:
                line.draw(painter, QPointF(left, base - line.lineAt(0).ascent()))


def _outline(line: QTextLayout) -> QPainterPath:
    """Return the letters of a line as a drawing that begins at its left edge, on the base line."""
    path, plain = QPainterPath(), line.font()
    path.setFillRule(Qt.FillRule.WindingFill)
    starts, fonts = [0], [plain]
    for bold in line.formats():
        starts += [bold.start, bold.start + bold.length]
        fonts += [bold.format.font(), plain]
    parts = slices(line.text(), [*starts, _units(line.text())])
    for start, part, font in zip(starts, parts, fonts, strict=True):
        left, _place = cast("tuple[float, int]", line.lineAt(0).cursorToX(start))
        path.addText(left, 0, font, part)
    return path


def _units(text: str) -> int:
    """Return how many letters Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def set_text(text: str, language: str, style: Style, width: float) -> SetText:
    """Break a text into lines of at most this width, Japanese between its phrases, or in narrow columns its words.

    Where lines may break is told by word joiners; they are taken out again, because our fonts have no letter for them
    and another font would get into the file.
    """
    longest = min(LONGEST_PHRASE, int(width / (style.size * PT) * _OF_A_LINE))
    letters = _letters(keep_together(readings_in_brackets(text), language, longest))
    whole = _layout(letters, language, style, width)
    lines = [whole.lineAt(number) for number in range(whole.lineCount())]
    ranges = [(line.textStart(), line.textStart() + line.textLength()) for line in lines]
    return SetText(tuple(_line(letters[start:end], language, style) for start, end in ranges), style)


def set_typed(text: str, style: Style, width: float) -> SetText:
    """Break what somebody has typed into lines of at most this width; no sign in it is a mark."""
    whole = _layout([(text, False)], JAPANESE, style, width)
    ends = [whole.lineAt(number).textStart() for number in range(whole.lineCount())]
    lines = slices(text, [*ends, _units(whole.text())])
    return SetText(tuple(_layout([(line.rstrip(), False)], JAPANESE, style) for line in lines), style)


def _letters(text: str) -> Letters:
    """Return the letters, as many as Qt counts: it takes those beyond U+FFFF for two."""
    parts = text.split("**")
    return [
        (piece, bool(index % 2))
        for index, part in enumerate(parts)
        for letter in part
        for piece in ((letter, "") if ord(letter) > _LAST_OF_ONE_UNIT else (letter,))
    ]


def _line(letters: Letters, language: str, style: Style) -> QTextLayout:
    shown = [(letter, bold) for letter, bold in letters if letter != JOINER]
    while shown and not shown[-1][0].strip():
        shown.pop()
    return _layout(shown, language, style)


def _layout(letters: Letters, language: str, style: Style, width: float | None = None) -> QTextLayout:
    """Return the letters laid out, on one line where no width is given."""
    layout = QTextLayout("".join(letter for letter, _ in letters), style.font(language))
    option = QTextOption()
    wrap = QTextOption.WrapMode
    option.setWrapMode(wrap.NoWrap if width is None else wrap.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_bold_ranges(letters, language, style))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width or _ENDLESS)
    layout.endLayout()
    return layout


_ENDLESS = 1e6


def _bold_ranges(letters: Letters, language: str, style: Style) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for bold, group in groupby(letters, lambda letter: letter[1]):
        length = len(list(group))
        if bold and style.weight < QFont.Weight.Bold:
            ranges.append(_bold_range(start, length, style.font(language, bold=True)))
        start += length
    return ranges


def _bold_range(start: int, length: int, font: QFont) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    found.format = QTextCharFormat()
    found.format.setFont(font)
    return found

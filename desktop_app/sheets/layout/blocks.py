"""Lays the blocks of a sheet out; those of forms stand in form_blocks.py.

Each function returns the parts of a block from top to bottom; a page may end between two of them.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from desktop_app.language.languages import JAPANESE
from desktop_app.sheets.layout.areas import Area, Laid, below, beside, framed, line_pen, space, text_at
from desktop_app.sheets.layout.style import PT
from desktop_app.sheets.layout.typesetting import set_text
from desktop_app.sheets.sheet import (
    Box,
    Checkbox,
    Code,
    Codes,
    DetachedParagraph,
    FinePrint,
    LargeSentence,
    NoteLines,
    Pair,
    Paragraph,
    Section,
    Title,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from desktop_app.sheets.layout.typesetting import SetText
    from desktop_app.sheets.qr_code import Modules

_SMALLEST_LOUD = 30
_MOST_CODES_A_ROW, _LETTERS_BELOW_A_CODE = 4, 16
_FEWEST_NOTE_LINES, _MOST_NOTE_LINES = 1, 7


def title(block: Title, area: Area) -> list[Laid]:
    """Lay out a title with a strip of colour at its left."""
    strip = area.size("strip")
    inner = area.part(strip + area.size("gap"), area.width - strip - area.size("gap"))
    above = [inner.columns(block.above, "above")] if block.above else []
    words = below(*above, inner.stack(block.text, "title", "title_japanese"))

    def draw(painter: QPainter, top: float, height: float) -> None:
        painter.fillRect(QRectF(area.left, top, strip, height), area.paper.colour("primary"))
        words.draw(painter, top, height)

    return [Laid(words.height, draw, keeps=True), space(area.size("gap"))]


def section(block: Section, area: Area) -> list[Laid]:
    """Lay out a heading with a line below it."""
    words = area.columns(block.text, "section")
    pen = line_pen(area, "primary", "border")

    def draw(painter: QPainter, top: float, height: float) -> None:
        words.draw(painter, top, height)
        painter.setPen(pen)
        bottom = top + height - area.size("gap_tiny")
        painter.drawLine(QLineF(area.left, bottom, area.left + area.width, bottom))

    room = area.size("gap_small")
    return [Laid(room, space(room).draw, keeps=True), Laid(words.height + room, draw, keeps=True)]


def paragraph(block: Paragraph, area: Area) -> list[Laid]:
    """Lay out a text."""
    return [below(area.pair(block.text, "body"), space(area.size("gap_small")))]


def small(block: FinePrint, area: Area) -> list[Laid]:
    """Lay out a text in small letters."""
    return [below(space(area.size("gap_small")), area.pair(block.text, "small"))]


def apart(block: DetachedParagraph, area: Area) -> list[Laid]:
    """Lay out a text with room above it."""
    return [space(area.size("gap")), *paragraph(Paragraph(block.text), area)]


def check(block: Checkbox, area: Area) -> list[Laid]:
    """Lay out a text with a box to tick off."""
    return [below(ticked(area, block.text, "body"), space(area.size("gap_small")))]


def ticked(area: Area, text: Pair, role: str, *, done: bool = False) -> Laid:
    """Return a text with a box before it, to be ticked off or ticked already."""
    indent = area.size("tick") + area.size("tick_gap")
    words = area.part(indent, area.width - indent).pair(text, role)
    line = area.style(role).line_height
    pen, tick = line_pen(area, "text", "border"), line_pen(area, "text", "border")
    tick.setWidthF(tick.widthF() * 2)

    def draw(painter: QPainter, top: float, height: float) -> None:
        side = area.size("tick")
        box = QRectF(area.left, top + (line - side) / 2, side, side)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        if done:
            painter.setPen(tick)
            ends = [QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in _TICK]
            painter.drawPolyline(ends)
        words.draw(painter, top, height)

    return Laid(words.height, draw)


_TICK = ((0.15, 0.5), (0.4, 0.8), (0.9, 0.15))
"""The corners of a tick, in its box of side 1."""


def box(block: Box, area: Area) -> list[Laid]:
    """Lay out texts on a coloured background."""
    padding = area.size("gap")
    inner = area.part(padding, area.width - 2 * padding)
    words = below(*(inner.pair(line, "box") for line in block.lines))

    def frame(painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(area.paper.colour("warning_soft"))
        painter.drawRoundedRect(room, area.size("radius"), area.size("radius"))

    return [framed(words, frame, area, area.size("gap_small")), space(area.size("gap_small"))]


def codes(block: Codes, area: Area) -> list[Laid]:
    """Lay out codes in rows, with long contents in words below them; ValueError where a page has no room for one."""
    cells = _cells_of_codes(area)
    starts = range(0, len(block.codes), len(cells))
    *rows, last = (beside(*map(_code, block.codes[start:], cells)) for start in starts)
    addresses = [text_at(area.own(code.shown, "body"), area.left) for code in block.codes if _is_long(code.shown)]
    gap = space(area.size("gap"))
    return [*(below(row, gap) for row in rows), below(last, *addresses, gap)]


def _cells_of_codes(area: Area) -> list[Area]:
    """Return the cells of a row, as many as have room for a code with its quiet zone; at least one."""
    gap = area.size("column_gap")
    fitting = int((area.width + gap) // (area.size("code") + gap))
    count = min(max(fitting, 1), _MOST_CODES_A_ROW)
    width = (area.width - (count - 1) * gap) / count
    return [area.part(place * (width + gap), width) for place in range(count)]


def _is_long(shown: str) -> bool:
    """Whether a content in words needs the whole width of the sheet."""
    return len(shown) > _LETTERS_BELOW_A_CODE


def _code(code: Code, area: Area) -> Laid:
    side = area.size("code")
    if side > area.width:
        msg = f"a code {side / PT:.0f} pt wide with its quiet zone has no room in {area.width / PT:.0f} pt"
        raise ValueError(msg)
    shown = [text_at(area.own(code.shown, "body"), area.left)] if code.shown and not _is_long(code.shown) else []
    words = Pair(code.caption.own) if area.dense else code.caption
    caption = below(space(side), area.stack(words, "body"), *shown)
    rows = code.modules
    bars, module = list(_bars(rows)), side / len(rows)

    def draw(painter: QPainter, top: float, height: float) -> None:
        painter.save()
        painter.translate(area.left, top)
        painter.scale(module, module)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(area.paper.colour("dark"))
        painter.drawRects(bars)
        painter.restore()
        caption.draw(painter, top, height)

    return Laid(caption.height, draw)


def _bars(rows: Modules) -> Iterator[QRectF]:
    """Yield the dark modules, those beside each other as one bar, so that no hairline shows between them."""
    for y, row in enumerate(rows):
        x = 0
        for dark, group in groupby(row):
            length = len(list(group))
            if dark:
                yield QRectF(x, y, length, 1)
            x += length


def note_lines(block: NoteLines, area: Area) -> list[Laid]:
    """Lay out lines to write on; they take what is left of the page."""
    line = area.size("writing_line")
    pen = line_pen(area, "border_soft", "border_soft")

    def draw(painter: QPainter, top: float, height: float) -> None:
        painter.setPen(pen)
        for number in range(1, min(_MOST_NOTE_LINES, int(height // line)) + 1):
            y = top + number * line
            painter.drawLine(QLineF(area.left, y, area.left + area.width, y))

    return [
        *section(Section(block.title), area),
        Laid(_FEWEST_NOTE_LINES * line, draw, grows=True),
    ]


def loud(block: LargeSentence, area: Area) -> list[Laid]:
    """Lay out a sentence as large as the page allows, with its reading and the language of the person below it."""
    gap, small = space(area.size("gap") * 2), []
    if block.reading:
        small += [gap, text_at(area.own(block.reading, "loud_reading"), area.left)]
    if block.text.japanese:
        small += [gap, text_at(area.own(block.text.own, "loud_own"), area.left)]
    room = area.height - sum(part.height for part in small) - area.size("loud_rest")
    large = _as_large_as_fits(block.text.for_staff, area, room)
    before = space(max(0.0, room - large.height) / 2)
    return [below(before, text_at(large, area.left), *small, before)]


def _as_large_as_fits(text: str, area: Area, room: float) -> SetText:
    style = area.paper.style("loud")
    sizes = range(round(style.size), _SMALLEST_LOUD, -2)
    texts = (set_text(text, JAPANESE, replace(style, size=size), area.width) for size in sizes)
    smallest = set_text(text, JAPANESE, replace(style, size=_SMALLEST_LOUD), area.width)
    return next((each for each in texts if each.height <= room), smallest)

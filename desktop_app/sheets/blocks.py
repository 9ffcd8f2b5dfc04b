"""Lays the blocks of a sheet out; those of forms stand in form_blocks.py."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from desktop_app.sheets.codes import modules
from desktop_app.sheets.desk import Desk, Laid, below, beside, framed, line_pen, space, text_at
from desktop_app.sheets.sheet import (
    Apart,
    Box,
    Check,
    Code,
    Codes,
    Loud,
    NoteLines,
    Pair,
    Paragraph,
    Section,
    Small,
    Title,
)
from desktop_app.sheets.typesetting import set_text
from desktop_app.text import JAPANESE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from desktop_app.sheets.codes import Modules
    from desktop_app.sheets.typesetting import SetText

_SMALLEST_LOUD = 30
_CODES_A_ROW, _LETTERS_BELOW_A_CODE = 4, 16
_FEWEST_NOTE_LINES, _MOST_NOTE_LINES = 1, 7


@singledispatch
def lay_out(block: object, desk: Desk) -> list[Laid]:
    """Return the parts of a block, from top to bottom; a page may end between two of them."""
    raise TypeError(block, desk)


@lay_out.register
def _title(block: Title, desk: Desk) -> list[Laid]:
    strip = desk.size("strip")
    inner = desk.part(strip + desk.size("gap"), desk.width - strip - desk.size("gap"))
    above = [inner.columns(block.above, "above")] if block.above else []
    words = below(*above, inner.stack(block.text, "title", "title_japanese"))

    def draw(painter: QPainter, top: float, height: float) -> None:
        painter.fillRect(QRectF(desk.left, top, strip, height), desk.paper.colour("primary"))
        words.draw(painter, top, height)

    return [Laid(words.height, draw, keeps=True), space(desk.size("gap"))]


@lay_out.register
def _section(block: Section, desk: Desk) -> list[Laid]:
    words = desk.columns(block.text, "section")
    pen = line_pen(desk, "primary", "border")

    def draw(painter: QPainter, top: float, height: float) -> None:
        words.draw(painter, top, height)
        painter.setPen(pen)
        bottom = top + height - desk.size("gap_tiny")
        painter.drawLine(QLineF(desk.left, bottom, desk.left + desk.width, bottom))

    room = desk.size("gap_small")
    return [Laid(room, space(room).draw, keeps=True), Laid(words.height + room, draw, keeps=True)]


@lay_out.register
def _paragraph(block: Paragraph, desk: Desk) -> list[Laid]:
    return [below(desk.pair(block.text, "body"), space(desk.size("gap_small")))]


@lay_out.register
def _small(block: Small, desk: Desk) -> list[Laid]:
    return [below(space(desk.size("gap_small")), desk.pair(block.text, "small"))]


@lay_out.register
def _apart(block: Apart, desk: Desk) -> list[Laid]:
    return [space(desk.size("gap")), *lay_out(Paragraph(block.text), desk)]


@lay_out.register
def _check(block: Check, desk: Desk) -> list[Laid]:
    return [below(ticked(desk, block.text, "body"), space(desk.size("gap_small")))]


def ticked(desk: Desk, text: Pair, role: str, *, done: bool = False) -> Laid:
    """Return a text with a box before it, to be ticked off or ticked already."""
    indent = desk.size("tick") + desk.size("tick_gap")
    words = desk.part(indent, desk.width - indent).pair(text, role)
    line = desk.style(role).line_height
    pen, tick = line_pen(desk, "text", "border"), line_pen(desk, "text", "border")
    tick.setWidthF(tick.widthF() * 2)

    def draw(painter: QPainter, top: float, height: float) -> None:
        side = desk.size("tick")
        box = QRectF(desk.left, top + (line - side) / 2, side, side)
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


@lay_out.register
def _box(block: Box, desk: Desk) -> list[Laid]:
    padding = desk.size("gap")
    inner = desk.part(padding, desk.width - 2 * padding)
    words = below(*(inner.pair(line, "box") for line in block.lines))

    def frame(painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(desk.paper.colour("careful_soft"))
        painter.drawRoundedRect(room, desk.size("radius"), desk.size("radius"))

    return [framed(words, frame, desk, desk.size("gap_small")), space(desk.size("gap_small"))]


@lay_out.register
def _codes(block: Codes, desk: Desk) -> list[Laid]:
    gap = desk.size("column_gap")
    width = (desk.width - (_CODES_A_ROW - 1) * gap) / _CODES_A_ROW
    cells = [_code(code, desk.part(place * (width + gap), width)) for place, code in enumerate(block.codes)]
    addresses = [text_at(desk.own(code.shown, "body"), desk.left) for code in block.codes if _is_long(code.shown)]
    return [below(beside(*cells), *addresses, space(desk.size("gap")))]


def _is_long(shown: str) -> bool:
    """Whether a content in words needs the whole width of the sheet."""
    return len(shown) > _LETTERS_BELOW_A_CODE


def _code(code: Code, desk: Desk) -> Laid:
    side = desk.size("code")
    shown = [text_at(desk.own(code.shown, "body"), desk.left)] if code.shown and not _is_long(code.shown) else []
    words = Pair(code.caption.own) if desk.dense else code.caption
    caption = below(space(side), desk.stack(words, "body"), *shown)
    rows = modules(code.content)
    bars, module = list(_bars(rows)), side / len(rows)

    def draw(painter: QPainter, top: float, height: float) -> None:
        painter.save()
        painter.translate(desk.left, top)
        painter.scale(module, module)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(desk.paper.colour("dark"))
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


@lay_out.register
def _note_lines(block: NoteLines, desk: Desk) -> list[Laid]:
    line = desk.size("writing_line")
    pen = line_pen(desk, "border_soft", "border_soft")

    def draw(painter: QPainter, top: float, height: float) -> None:
        painter.setPen(pen)
        for number in range(1, min(_MOST_NOTE_LINES, int(height // line)) + 1):
            y = top + number * line
            painter.drawLine(QLineF(desk.left, y, desk.left + desk.width, y))

    return [
        *_section(Section(block.title), desk),
        Laid(_FEWEST_NOTE_LINES * line, draw, grows=True),
    ]


@lay_out.register
def _loud(block: Loud, desk: Desk) -> list[Laid]:
    own = text_at(desk.own(block.text.own, "loud_own"), desk.left) if block.text.japanese else space(0)
    room = desk.height - own.height - desk.size("loud_rest")
    loud = _as_large_as_fits(block.text.for_staff, desk, room)
    before = space(max(0.0, room - loud.height) / 2)
    return [below(before, text_at(loud, desk.left), space(desk.size("gap") * 2), own, before)]


def _as_large_as_fits(text: str, desk: Desk, room: float) -> SetText:
    style = desk.paper.style("loud")
    sizes = range(round(style.size), _SMALLEST_LOUD, -2)
    texts = (set_text(text, JAPANESE, replace(style, size=size), desk.width) for size in sizes)
    smallest = set_text(text, JAPANESE, replace(style, size=_SMALLEST_LOUD), desk.width)
    return next((each for each in texts if each.height <= room), smallest)

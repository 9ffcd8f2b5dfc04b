"""Lays the blocks of forms out: head, table, things to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from desktop_app.sheets.layout.areas import Area, Laid, below, beside, line_pen, space, text_at
from desktop_app.sheets.layout.blocks import ticked
from desktop_app.sheets.sheet import Choices, Entry, Fields, FormTitle, Pair

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop_app.sheets.layout.typesetting import SetText

_SHARE_OF_LABEL = 0.56


def form_title(block: FormTitle, area: Area) -> list[Laid]:
    """Lay out the head of a form: the day, its name, whom it is for."""
    day, title = area.japanese(block.day, "entry"), area.japanese(block.title.for_staff, "form_title")
    meaning = [_in_the_middle(area.own(block.title.own, "meaning"), area)] if block.title.japanese else []
    return [
        text_at(day, area.left + area.width - day.width),
        below(_in_the_middle(title, area), *meaning, space(area.size("gap_small"))),
        below(_typed(block.addressee, area), space(area.size("gap"))),
    ]


def _in_the_middle(text: SetText, area: Area) -> Laid:
    return text_at(text, area.left + (area.width - text.width) / 2)


def fields(block: Fields, area: Area) -> list[Laid]:
    """Lay out the table of a form; a page may end between two rows."""
    rows = [_entry(row, area) if isinstance(row, Entry) else _choices(row, area) for row in block.rows]
    return [*rows, space(area.size("gap"))]


def _entry(entry: Entry, area: Area) -> Laid:
    cell = value_cell(area)
    value = _typed(entry.value, cell) if entry.value else space(0)
    if entry.by_hand:
        above = value if entry.value else space(area.size("by_hand_height"))
        return _row(entry.label, below(above, cell.columns(entry.by_hand, "meaning")), area, 0)
    return _row(entry.label, value, area, area.size("entry_height"))


def _typed(text: str, area: Area) -> Laid:
    """Lay out what was typed; what has no room is not offered to this (see `Typist`)."""
    found = area.typed(text, "entry")
    return text_at(found, area.left) if found else space(0)


def _choices(choices: Choices, area: Area) -> Laid:
    cell = value_cell(area)
    options = [_option(cell, option, chosen=chosen) for option, chosen in choices.options]
    return _row(choices.label, below(*options), area, 0)


def _option(cell: Area, option: Pair, *, chosen: bool) -> Laid:
    """Return something to tick, with its meaning at the right."""
    gap = cell.size("column_gap")
    share = (cell.width - gap) * _SHARE_OF_LABEL
    label = ticked(cell.part(0, share), Pair(option.for_staff), "option", done=chosen)
    right = cell.part(share + gap, cell.width - gap - share)
    meaning = [text_at(right.own(option.own, "meaning"), right.left)] if option.japanese else []
    return below(beside(label, *meaning), space(cell.size("gap_tiny")))


def value_cell(area: Area) -> Area:
    """Return the column of a form in which values stand."""
    label, padding = area.size("label_width"), area.size("padding")
    return area.part(label + padding, area.width - label - 2 * padding)


def _row(label: Pair, value: Laid, area: Area, least: float) -> Laid:
    """Return a row of the table: frame, label with meaning, value."""
    padding = area.size("padding")
    cell = area.part(padding, area.size("label_width") - 2 * padding)
    words = text_at(cell.japanese(label.for_staff, "label"), cell.left)
    if label.japanese:
        words = below(words, text_at(cell.own(label.own, "meaning"), cell.left))
    inner = beside(words, value)
    height = max(inner.height + padding, least)
    pen = line_pen(area, "border", "border")

    def draw(painter: QPainter, top: float, _height: float) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = area.left + area.size("label_width")
        painter.fillRect(QRectF(area.left, top, edge - area.left, height), area.paper.colour("info_soft"))
        painter.drawRect(QRectF(area.left, top, area.width, height))
        painter.drawLine(QPointF(edge, top), QPointF(edge, top + height))
        for part in (words, value):
            part.draw(painter, top + (height - part.height) / 2, part.height)

    return Laid(height, draw)

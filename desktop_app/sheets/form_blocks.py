"""Lays the blocks of forms out: head, table, things to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from desktop_app.sheets.blocks import lay_out, ticked
from desktop_app.sheets.desk import Desk, Laid, below, beside, line_pen, space, text_at
from desktop_app.sheets.sheet import Choices, Entry, Fields, FormTitle, Pair

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop_app.sheets.typesetting import SetText

_SHARE_OF_LABEL = 0.56


@lay_out.register
def _form_title(block: FormTitle, desk: Desk) -> list[Laid]:
    day, title = desk.japanese(block.day, "entry"), desk.japanese(block.title.for_staff, "form_title")
    meaning = [_in_the_middle(desk.own(block.title.own, "meaning"), desk)] if block.title.japanese else []
    return [
        text_at(day, desk.left + desk.width - day.width),
        below(_in_the_middle(title, desk), *meaning, space(desk.size("gap_small"))),
        below(text_at(desk.japanese(block.addressee, "entry"), desk.left), space(desk.size("gap"))),
    ]


def _in_the_middle(text: SetText, desk: Desk) -> Laid:
    return text_at(text, desk.left + (desk.width - text.width) / 2)


@lay_out.register
def _fields(block: Fields, desk: Desk) -> list[Laid]:
    rows = [_entry(row, desk) if isinstance(row, Entry) else _choices(row, desk) for row in block.rows]
    return [*rows, space(desk.size("gap"))]


def _entry(entry: Entry, desk: Desk) -> Laid:
    cell = _value_cell(desk)
    if entry.by_hand:
        words = below(space(desk.size("by_hand_height")), cell.columns(entry.by_hand, "meaning"))
        return _row(entry.label, words, desk, 0)
    value = text_at(cell.japanese(entry.value, "entry"), cell.left) if entry.value else space(0)
    return _row(entry.label, value, desk, desk.size("entry_height"))


def _choices(choices: Choices, desk: Desk) -> Laid:
    cell = _value_cell(desk)
    options = [_option(cell, option, chosen=chosen) for option, chosen in choices.options]
    return _row(choices.label, below(*options), desk, 0)


def _option(cell: Desk, option: Pair, *, chosen: bool) -> Laid:
    """Return something to tick, with its meaning at the right."""
    gap = cell.size("column_gap")
    share = (cell.width - gap) * _SHARE_OF_LABEL
    label = ticked(cell.part(0, share), Pair(option.for_staff), "option", done=chosen)
    right = cell.part(share + gap, cell.width - gap - share)
    meaning = [text_at(right.own(option.own, "meaning"), right.left)] if option.japanese else []
    return below(beside(label, *meaning), space(cell.size("gap_tiny")))


def _value_cell(desk: Desk) -> Desk:
    label, padding = desk.size("label_width"), desk.size("padding")
    return desk.part(label + padding, desk.width - label - 2 * padding)


def _row(label: Pair, value: Laid, desk: Desk, least: float) -> Laid:
    """Return a row of the table: frame, label with meaning, value."""
    padding = desk.size("padding")
    cell = desk.part(padding, desk.size("label_width") - 2 * padding)
    words = text_at(cell.japanese(label.for_staff, "label"), cell.left)
    if label.japanese:
        words = below(words, text_at(cell.own(label.own, "meaning"), cell.left))
    inner = beside(words, value)
    height = max(inner.height + padding, least)
    pen = line_pen(desk, "border", "border")

    def draw(painter: QPainter, top: float, _height: float) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = desk.left + desk.size("label_width")
        painter.fillRect(QRectF(desk.left, top, edge - desk.left, height), desk.paper.colour("neutral_soft"))
        painter.drawRect(QRectF(desk.left, top, desk.width, height))
        painter.drawLine(QPointF(edge, top), QPointF(edge, top + height))
        for part in (words, value):
            part.draw(painter, top + (height - part.height) / 2, part.height)

    return Laid(height, draw)

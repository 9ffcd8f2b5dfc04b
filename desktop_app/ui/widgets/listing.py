"""A box with what to bring and to do: where, until when, a list to tick off; and lines that say whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.language.second_language import second_of
from desktop_app.ui import messages
from desktop_app.ui.widgets.box import Box, draw_box

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.ui.widgets.ui_context import UiContext

Lines = tuple[str, ...]


class ListBox(QFrame):
    """The box; a screen reader takes it for a group with the name of what is in it."""

    def __init__(self, ui: UiContext, *, checklist: Lines = (), where: Lines = (), deadline: Lines = ()) -> None:
        """Lay out what there is."""
        super().__init__()
        colours, px = ui.theme.colours, ui.theme.px
        self._box = Box(colours["primary_soft"], colours["frame"], px("border"), px("radius"))
        column = QVBoxLayout(self)
        margin = px("gap") + px("border")
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(ui.theme.px("gap_tiny"))
        parts = ((messages.WHERE, where), (messages.DEADLINE, deadline), (messages.CHECKLIST, checklist))
        titles = [ui.translator(title) for title, lines in parts if lines]
        self.setAccessibleName(accessible_text(ui.translator.join_names(titles)))
        for title, lines in parts:
            if lines:
                column.addWidget(ui.text(ui.translator(title), "list_title"))
            if lines is checklist and lines:
                column.addWidget(tick_list(ui, lines, "list", px("gap_tiny")))
                continue
            for line in lines:
                column.addWidget(ui.text(line, "list"))
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box."""
        del event
        draw_box(QPainter(self), self.rect(), self._box)


class Item(QWidget):
    """A widget of a list; a screen reader says its text, in both languages where there are two, and not its parts."""

    def __init__(self, widget: QWidget, text: str) -> None:
        """Take what is shown, and the text of it."""
        super().__init__()
        self.setAccessibleName(" ".join(map(accessible_text, filter(None, (text, second_of(text))))))
        _column(self, 0).addWidget(widget)


class ItemList(QWidget):
    """Items below each other."""

    def __init__(self, items: Iterable[Item], gap: int) -> None:
        """Lay out the items, with so many px between them."""
        super().__init__()
        column = _column(self, gap)
        for item in items:
            column.addWidget(item)


def _column(widget: QWidget, gap: int) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    return column


class TickBox(QWidget):
    """A box to tick off on paper, which is to be seen and not to be heard; as high as a line of its role."""

    def __init__(self, ui: UiContext, role: str, above: int) -> None:
        """Take the size of the letters beside it, and the px above them that readings take."""
        super().__init__()
        style = ui.theme.text_style(role)
        self._side, self._line = style.size, ui.theme.px("border")
        self._colour = QColor(style.colour)
        self._above, line = above, round(style.size * style.line / 100)
        self.setFixedSize(self._side + ui.theme.px("gap_small"), above + line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box in the middle of its letters."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(self._colour, self._line))
        side = self._side - self._line
        painter.drawRect(QRectF(self._line / 2, (self.height() + self._above - side) / 2, side, side))


def tick_line(ui: UiContext, line: str, role: str) -> QWidget:
    """Return a line with a box to tick off; further lines begin below its words."""
    row, label = QWidget(), ui.label(line, role)
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(0)
    beside.addWidget(TickBox(ui, role, label.above), 0, Qt.AlignmentFlag.AlignTop)
    beside.addWidget(ui.with_second(label, line), 1)
    return row


def tick_list(ui: UiContext, lines: Lines, role: str, gap: int) -> ItemList:
    """Return lines with boxes to tick off, which screen readers take for a list; `gap` px between them."""
    return ItemList((Item(tick_line(ui, line, role), line) for line in lines), gap)


def text_list(ui: UiContext, lines: Iterable[str], role: str, gap: int) -> ItemList:
    """Return texts in the letters of a role as a list, with so many px between them."""
    return ItemList((Item(ui.text(line, role), line) for line in lines), gap)


def add_contacts(column: QVBoxLayout, ui: UiContext, contacts: Lines) -> None:
    """Add the lines that say whom to ask."""
    for line in contacts:
        column.addWidget(ui.text(line, "contact"))

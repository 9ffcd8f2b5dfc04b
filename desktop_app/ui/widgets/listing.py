"""A box with what to bring and to do: where, until when, a list to tick off; and lines that say whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.language.markup import spoken
from desktop_app.ui import messages as words
from desktop_app.ui.widgets.box import Box, draw_box

if TYPE_CHECKING:
    from desktop_app.ui.widgets.look import Look

Lines = tuple[str, ...]


class ListBox(QFrame):
    """The box; a screen reader takes it for a group with the name of what is in it."""

    def __init__(self, look: Look, *, checklist: Lines = (), where: Lines = (), deadline: Lines = ()) -> None:
        """Lay out what there is."""
        super().__init__()
        colours, px = look.theme.colours, look.theme.px
        self._box = Box(colours["primary_soft"], colours["frame"], px("border"), px("radius"))
        column = QVBoxLayout(self)
        margin = px("gap") + px("border")
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.theme.px("gap_tiny"))
        parts = ((words.WHERE, where), (words.DEADLINE, deadline), (words.CHECKLIST, checklist))
        titles = [look.words(title) for title, lines in parts if lines]
        self.setAccessibleName(spoken(look.words.listing(titles)))
        for title, lines in parts:
            if lines:
                column.addWidget(look.text(look.words(title), "list_title"))
            for line in lines:
                column.addWidget(tick_line(look, line, "list") if lines is checklist else look.text(line, "list"))
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box."""
        del event
        draw_box(QPainter(self), self.rect(), self._box)


class TickBox(QWidget):
    """A box to tick off on paper, which is to be seen and not to be heard; as high as a line of its role."""

    def __init__(self, look: Look, role: str, above: int) -> None:
        """Take the size of the letters beside it, and the px above them that readings take."""
        super().__init__()
        style = look.theme.text_style(role)
        self._side, self._line = style.size, look.theme.px("border")
        self._colour = QColor(style.colour)
        self._above, line = above, round(style.size * style.line / 100)
        self.setFixedSize(self._side + look.theme.px("gap_small"), above + line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box in the middle of its letters."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(self._colour, self._line))
        side = self._side - self._line
        painter.drawRect(QRectF(self._line / 2, (self.height() + self._above - side) / 2, side, side))


def tick_line(look: Look, line: str, role: str) -> QWidget:
    """Return a line with a box to tick off; further lines begin below its words."""
    row, label = QWidget(), look.label(line, role)
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(0)
    beside.addWidget(TickBox(look, role, label.above), 0, Qt.AlignmentFlag.AlignTop)
    beside.addWidget(look.with_second(label, line), 1)
    return row


def add_contacts(column: QVBoxLayout, look: Look, contacts: Lines) -> None:
    """Add the lines that say whom to ask."""
    for line in contacts:
        column.addWidget(look.text(line, "contact"))

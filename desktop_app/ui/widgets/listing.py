"""A box with what to bring and to do: where, until when, a list to tick off; and lines that say whom to ask."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.language.second_language import second_of
from desktop_app.ui import messages
from desktop_app.ui.widgets.box import Box, draw_box

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.guide.render.calls import Telephone
    from desktop_app.language.message import Message
    from desktop_app.ui.widgets.ui_context import UiContext

Lines = tuple[str, ...]

_WITHIN_CIRCLE = 0.146
"""Of a side: so far from its corners a circle crosses the diagonal."""


@dataclass(frozen=True)
class Listed:
    """What a box says: where, until when, what is ticked off, and what is not."""

    checklist: Lines = ()
    where: Lines = ()
    deadline: Lines = ()
    do_not: Lines = ()
    know: Lines = ()

    def __bool__(self) -> bool:
        """Whether it says anything."""
        return any((self.checklist, self.where, self.deadline, self.do_not, self.know))


class _Part(NamedTuple):
    """Lines under a title, each made a widget by `line`; with `items` a screen reader takes them for a list."""

    title: Message | None
    lines: Lines
    line: Callable[[UiContext, str], QWidget]
    items: bool = False


def _parts(said: Listed) -> tuple[_Part, ...]:
    where = _Part(messages.WHERE, said.where, partial(_plain, "where"))
    several = len(said.where) > 1  # then the list would be out of sight below them
    return (
        _Part(messages.DEADLINE, said.deadline, partial(_plain, "deadline")),
        *(() if several else (where,)),
        _Part(messages.CHECKLIST, said.checklist, lambda ui, line: tick_line(ui, line, "list"), items=True),
        *((where,) if several else ()),
        _Part(messages.DO_NOT, said.do_not, lambda ui, line: not_line(ui, line, "list"), items=True),
        _Part(None, said.know, partial(_plain, "know")),
    )


def _plain(name: str, ui: UiContext, line: str) -> QWidget:
    made = ui.text(line, "list")
    made.setObjectName(name)
    return made


class ListBox(QFrame):
    """The box; a screen reader takes it for a group with the name of what is in it."""

    def __init__(self, ui: UiContext, said: Listed) -> None:
        """Lay out what there is: what is to be known first comes first."""
        super().__init__()
        colours, px = ui.theme.colours, ui.theme.px
        self._box = Box(colours["primary_soft"], colours["frame"], px("border"), px("radius"))
        column = QVBoxLayout(self)
        margin = px("gap") + px("border")
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(ui.theme.px("gap_tiny"))
        parts = [part for part in _parts(said) if part.lines]
        titles = [ui.translator(part.title) for part in parts if part.title]
        self.setAccessibleName(accessible_text(ui.translator.join_names(titles)))
        for part in parts:
            if part.title:
                column.addWidget(ui.text(ui.translator(part.title), "list_title"))
            if part.items:
                column.addWidget(ItemList((Item(part.line(ui, line), line) for line in part.lines), px("gap_tiny")))
            else:
                for line in part.lines:
                    column.addWidget(part.line(ui, line))
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


class _Sign(QWidget):
    """A sign before a line, which is to be seen and not to be heard; as high as a line of its role."""

    _round = False

    def __init__(self, ui: UiContext, role: str, above: int) -> None:
        """Take the size of the letters beside it, and the px above them that readings take."""
        super().__init__()
        style = ui.theme.text_style(role)
        self._side, self._line = style.size, ui.theme.px("border")
        self._colour = QColor(style.colour)
        self._above, line = above, round(style.size * style.line / 100)
        self.setFixedSize(self._side + ui.theme.px("gap_small"), above + line)

    def _painter(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=self._round)
        painter.setPen(QPen(self._colour, self._line))
        return painter

    @property
    def _room(self) -> QRectF:
        """In the middle of the letters."""
        side = self._side - self._line
        return QRectF(self._line / 2, (self.height() + self._above - side) / 2, side, side)


class TickBox(_Sign):
    """A box to tick off on paper."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box."""
        del event
        self._painter().drawRect(self._room)


class NotSign(_Sign):
    """A crossed circle: not to be done."""

    _round = True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the circle and the line through it."""
        del event
        painter, room = self._painter(), self._room
        painter.drawEllipse(room)
        inset = room.width() * _WITHIN_CIRCLE
        inner = room.adjusted(inset, inset, -inset, -inset)
        painter.drawLine(inner.topLeft(), inner.bottomRight())


def tick_line(ui: UiContext, line: str, role: str) -> QWidget:
    """Return a line with a box to tick off; further lines begin below its words."""
    return _signed(ui, line, role, TickBox)


def not_line(ui: UiContext, line: str, role: str) -> QWidget:
    """Return a line that says what not to do, with the sign for it."""
    return _signed(ui, line, role, NotSign)


def _signed(ui: UiContext, line: str, role: str, sign: type[_Sign]) -> QWidget:
    row, label = QWidget(), ui.label(line, role)
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(0)
    beside.addWidget(sign(ui, role, label.above), 0, Qt.AlignmentFlag.AlignTop)
    beside.addWidget(ui.with_second(label, line), 1)
    return row


def text_list(ui: UiContext, lines: Iterable[str], role: str, gap: int) -> ItemList:
    """Return texts in the letters of a role as a list, with so many px between them."""
    return ItemList((Item(ui.text(line, role), line) for line in lines), gap)


def add_contacts(column: QVBoxLayout, ui: UiContext, telephones: Sequence[Telephone], notes: Lines) -> None:
    """Add whom to call, and the lines that say whom to ask besides."""
    if telephones:
        from desktop_app.ui.widgets.telephone import Telephones  # most pages have no code

        column.addWidget(Telephones(ui, telephones))
    for line in notes:
        column.addWidget(ui.text(line, "contact"))

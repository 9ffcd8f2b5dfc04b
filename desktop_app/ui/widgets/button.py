"""Buttons that Return presses too: a box with a title, maybe an icon before it, and the ring where the focus is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from desktop_app.language.markup import accessible_text, has_readings, readings_in_brackets
from desktop_app.ui.widgets.box import Box, draw_box
from desktop_app.ui.widgets.focus_ring import draw_focus_ring

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFont

    from desktop_app.ui.style.theme import Theme
    from desktop_app.ui.widgets.ui_context import UiContext

_AFTER_ICON = 4
"""Between an icon and the title, in px."""


@dataclass(frozen=True)
class ButtonColours:
    """Names of colours: of the title, of the background, also while it is pressed, and of the border."""

    text: str = "text"
    background: str = "background"
    pressed: str = "primary_soft"
    border: str = "border_soft"


PLAIN = ButtonColours()
PRIMARY = ButtonColours("on_primary", "primary", "primary_strong", "primary")
SECONDARY = ButtonColours(text="primary", border="primary")


class Button(QPushButton):
    """Its title is drawn in the letters that it is given; without any it shows what is laid out in it."""

    def __init__(self, theme: Theme, name: str, title: str = "", colours: ButtonColours = PLAIN) -> None:
        """Make it; `name` is its object name. Readings stand behind their words: above them there is no room."""
        super().__init__(readings_in_brackets(title))
        if has_readings(title):
            self.setAccessibleName(accessible_text(title))
        self._theme, self._colours = theme, colours
        self._radius = theme.px("radius_small")
        self._border = theme.px("border")
        self._padding = theme.px("gap"), 0
        self._least = QSize()
        self.setObjectName(name)
        self.setAutoDefault(True)

    def set_letters(self, font: QFont, *, tight: bool = False) -> None:
        """Set the title in these letters; a tight button is as high as a target, borders and all."""
        self.setFont(font)
        self._padding = self._theme.px("gap"), self._theme.px("gap_tiny") if tight else 0
        least = QSize(self._theme.px("primary_button"), self._theme.px("target") - 2 * self._padding[1])
        self.setMinimumHeight(self._around(least).height())
        if self._colours is PRIMARY:  # as the least width a layout would take it for enough, whatever the title
            self._least = self._around(least)

    @cached_property
    def _size(self) -> QSize:
        """The size of icon and title with the box around them; asked for hundreds of times while a page is laid out."""
        words = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        icon = self._icon_room
        inside = QSize(icon.width() + words.width(), max(icon.height(), words.height()))
        return self._around(inside).expandedTo(self.minimumSize()).expandedTo(self._least)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size, measured once: title, icon and letters must have been set."""
        return self._size

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: a title is never cut off."""
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, the title and the ring."""
        del event
        painter = QPainter(self)
        draw_box(painter, self.rect(), self._box(self._theme.colours))
        if self.text():
            self._paint_title(painter)
        painter.end()
        draw_focus_ring(self, self._theme)

    def _box(self, colours: Mapping[str, str]) -> Box:
        background = self._colours.pressed if self.isDown() else self._colours.background
        border = "focus" if self.hasFocus() else self._colours.border
        return Box(colours[background], colours[border], self._border, self._radius)

    def _paint_title(self, painter: QPainter) -> None:
        room, icon = self.rect(), self._icon_room
        if not icon.isEmpty():
            both = icon.width() + self.fontMetrics().horizontalAdvance(self.text())
            left = (room.width() - both) // 2
            self.icon().paint(painter, QRect(QPoint(left, (room.height() - icon.height()) // 2), self.iconSize()))
            room.setLeft(left + icon.width() - _AFTER_ICON // 2)
        across = Qt.AlignmentFlag.AlignHCenter if icon.isEmpty() else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(self._theme.colours[self._colours.text]))
        painter.drawText(room, across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())

    @cached_property
    def _icon_room(self) -> QSize:
        """The size of the icon with the room after it, nothing without one."""
        return QSize(0, 0) if self.icon().isNull() else self.iconSize() + QSize(_AFTER_ICON, 0)

    def _around(self, inside: QSize) -> QSize:
        across, down = (2 * (self._border + padding) for padding in self._padding)
        return inside + QSize(across, down)


def button(ui: UiContext, name: str, title: str, icon: str | None = None, colours: ButtonColours = PLAIN) -> Button:
    """Return a button in small letters; one in other colours than plain ones is a large one, as in the bottom bar."""
    made = Button(ui.theme, name, title, colours)
    made.set_letters(ui.letters("small_button" if colours is PLAIN else "button"), tight=colours is not PLAIN)
    if icon:
        made.setText(f"\N{EN SPACE}{made.text()}")
        made.setAccessibleName(accessible_text(title))
        side = ui.theme.letter_px("icon_small")
        made.setIcon(QIcon(ui.icon(icon, side)))
        made.setIconSize(QSize(side, side))
    return made

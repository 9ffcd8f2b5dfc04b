"""A band with a coloured strip at its left: what the card said, or a warning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.widgets.box import Box, draw_box
from desktop_app.ui.widgets.button import SECONDARY, Button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.ui.widgets.ui_context import UiContext


class Band(QFrame):
    """Sentences on a coloured background; the level is success, warning, stop or info, and a sign shows it too."""

    def __init__(self, ui: UiContext, level: str, texts: Iterable[str], sign: str = "") -> None:
        """Lay out one label a sentence; the sign is a drawing of resources/icons."""
        super().__init__()
        self.setProperty("level", level)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._ui = ui
        self._strip = QColor(ui.theme.colours[level])
        px = ui.theme.px
        border, colours = px("border"), ui.theme.colours
        self._box = Box(colours[f"{level}_soft"], colours["frame"], border, px("radius_small"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        beside, above = px("gap") + border, px("gap_tiny") + border
        self._row.setContentsMargins(beside + px("strip"), above, beside, above)
        self._row.setSpacing(px("gap"))
        if sign:
            self._row.addWidget(_Sign(ui, sign))
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        for text in texts:
            self._words.addWidget(ui.text(text, "band"))
        self._row.addLayout(self._words, 1)
        self._others = QHBoxLayout()
        self._others.setSpacing(px("gap"))
        self._row.addLayout(self._others)

    def add_tries(self, tries_left: int | None, limit: int, said: str) -> None:
        """Say how many tries are left, and show them as filled and empty dots before the words, where that is known."""
        words = self._ui.text(said, "band")
        words.setObjectName("tries-words")
        row = QHBoxLayout()
        row.setSpacing(self._ui.theme.px("gap_small"))
        if tries_left is not None:
            row.addWidget(Dots(self._ui, tries_left, limit))
        row.addWidget(words, 1)
        self._words.addLayout(row)

    def add_button(self, name: str, title: str, on_press: Callable[[], None]) -> None:
        """Add a button at the right."""
        self._others.addStretch(1)
        button = Button(self._ui.theme, name, title, SECONDARY)
        button.set_letters(self._ui.letters("small_button"))
        button.clicked.connect(lambda: on_press())
        self._others.addWidget(button)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the wider part: they can stand below each other."""
        margins = self._row.contentsMargins()
        widest = max(self._words.minimumSize().width(), self._others.minimumSize().width())
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put dots and button below the words where they would leave too little room for them."""
        super().resizeEvent(event)
        taken = self._others.sizeHint().width()
        tight = event.size().width() - taken - self._row.spacing() < self._ui.theme.column("text")
        wanted = QBoxLayout.Direction.TopToBottom if tight and taken else QBoxLayout.Direction.LeftToRight
        if wanted != self._row.direction():
            self._row.setDirection(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the strip inside the rounded corners."""
        del event
        radius = self._box.radius
        painter = QPainter(self)
        draw_box(painter, self.rect(), self._box)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(corners)
        painter.fillRect(0, 0, self._ui.theme.px("strip"), self.height(), self._strip)


class _Sign(QWidget):
    """A drawing that is to be seen and not to be heard: the words beside it say the same."""

    def __init__(self, ui: UiContext, name: str) -> None:
        super().__init__()
        side = ui.theme.letter_px("icon")
        self._drawing = ui.icon(name, side)
        self.setObjectName("band-sign")
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        del event
        QPainter(self).drawPixmap(0, 0, self._drawing)


class Dots(QWidget):
    """The tries of a password: filled dots for those left, empty ones for those used up. The words say it too."""

    def __init__(self, ui: UiContext, tries_left: int, limit: int) -> None:
        """Take the numbers."""
        super().__init__()
        self._tries_left, self._limit = tries_left, limit
        self.setAccessibleName(f"{tries_left} / {limit}")
        self._side = ui.theme.letter_px("dot")
        self._gap = ui.theme.px("gap_tiny")
        self._line = ui.theme.px("border")
        self._colour = QColor(ui.theme.colours["text"])
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of all dots."""
        return QSize(self._limit * (self._side + self._gap), self._side + self._line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the dots."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, self._line))
        for index in range(self._limit):
            painter.setBrush(self._colour if index < self._tries_left else Qt.BrushStyle.NoBrush)
            left, inset, side = index * (self._side + self._gap), self._line / 2, self._side - self._line
            painter.drawEllipse(QRectF(left + inset, inset, side, side))

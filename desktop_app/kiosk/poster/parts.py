"""Parts of the poster: strips of one colour from edge to edge, and a picture as large as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.ui import messages

if TYPE_CHECKING:
    from desktop_app.ui.widgets.ui_context import UiContext


class Strip(QWidget):
    """A strip of one colour; `row` is what stands on it."""

    def __init__(self, ui: UiContext, colour: str) -> None:
        """Make an empty strip of a colour of the tokens."""
        super().__init__()
        px = ui.theme.px
        self._colour = QColor(ui.theme.colours[colour])
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px("margin"), px("gap"), px("margin"), px("gap"))
        self.row.setSpacing(px("margin"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the strip."""
        del event
        QPainter(self).fillRect(self.rect(), self._colour)


class PosterPicture(QLabel):
    """A picture that takes the room that there is."""

    def __init__(self, ui: UiContext, name: str) -> None:
        """Take its name."""
        super().__init__()
        self._ui, self._name = ui, name
        self.setObjectName(name)
        self.setAccessibleName(accessible_text(ui.translator(messages.PICTURES[name])))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: the rest is what nobody else needs."""
        side = self._ui.theme.px("poster_picture")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture in the new room."""
        super().resizeEvent(event)
        side = min(self.width(), self.height())
        self.setPixmap(self._ui.pictures.picture(self._name, side, self._ui.ratio))

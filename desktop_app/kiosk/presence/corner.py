"""The corner that the staff hold: the upper left one of the window, by mouse or finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

_Type = QEvent.Type
_LONG_PRESS_MILLISECONDS = 4000
_PRESSES = frozenset({_Type.MouseButtonPress, _Type.MouseButtonDblClick})
_STILL_THERE = 2
"""A hand that shakes may leave the corner by as much again."""


class Corner(QObject):
    """`held` comes once it has been held long enough.

    It takes the events of the window itself, in which each press is told once and by its place in the window: a page
    that is built anew under the finger, or one that scrolls, loses none of them.
    """

    held = Signal()

    def __init__(self, side: int, parent: QObject | None = None) -> None:
        """Take how many px it is wide and high."""
        super().__init__(parent)
        self._side = side
        self.waiting = QTimer(self)
        self.waiting.setSingleShot(True)
        self.waiting.setInterval(_LONG_PRESS_MILLISECONDS)
        self.waiting.timeout.connect(self.held)

    def feel(self, event: QEvent) -> None:
        """Take an event of the window."""
        if isinstance(event, QMouseEvent):
            self._feel(event.position(), pressed=event.type() in _PRESSES, up=event.type() == _Type.MouseButtonRelease)
        elif isinstance(event, QTouchEvent):
            ended = event.type() in {_Type.TouchEnd, _Type.TouchCancel}
            for point in event.points():
                pressed = point.state() == QEventPoint.State.Pressed
                self._feel(point.position(), pressed=pressed, up=ended)

    def _feel(self, place: QPointF, *, pressed: bool, up: bool) -> None:
        if pressed and self._within(place, 1):
            self.waiting.start()
        elif up or (not pressed and not self._within(place, _STILL_THERE)):
            self.waiting.stop()

    def _within(self, place: QPointF, times: int) -> bool:
        return 0 <= place.x() < times * self._side and 0 <= place.y() < times * self._side

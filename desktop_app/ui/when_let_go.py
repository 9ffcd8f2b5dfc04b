"""Waits for a finger or mouse button to be let go before a page is built anew: a button that goes loses its press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK_AGAIN_MILLISECONDS = 20
_MOST_LOOKS = 250
"""After five seconds nobody presses a button any more: something is stuck, and the news are shown all the same."""


class WhenLetGo(QObject):
    """Does one thing, at once where nothing is pressed."""

    def __init__(self, act: Callable[[], None], parent: QObject) -> None:
        """Take what is to be done."""
        super().__init__(parent)
        self._act, self._looks = act, 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def ask(self) -> None:
        """Do it as soon as nothing is pressed; several times in between are one."""
        if not self._timer.isActive():
            self._looks = 0
            self._look()

    def _look(self) -> None:
        self._looks += 1
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton and self._looks < _MOST_LOOKS:
            self._timer.start()
            return
        self._timer.stop()
        self._act()

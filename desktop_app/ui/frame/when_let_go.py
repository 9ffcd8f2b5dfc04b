"""What is pressed or half written is not taken away: a page built anew under a finger would lose the press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from desktop_app.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_POLL_MILLISECONDS = 20
_MOST_POLLS = 250
"""After five seconds nobody presses a button any more: something is stuck, and the news are shown all the same."""


class WhenLetGo(QObject):
    """Does one thing in a window, at once where nobody is in the middle of a press or of a word."""

    def __init__(self, act: Callable[[], None], window: QWidget) -> None:
        """Take what is to be done."""
        super().__init__(window)
        self._act, self._window, self._polls = act, window, 0
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._poll)

    def ask(self) -> None:
        """Do it as soon as may be; several times in between are one."""
        if not self._timer.isActive():
            self._polls = 0
            self._poll()

    def _poll(self) -> None:
        self._polls += 1
        if is_composing(self._window) or (is_pressed(self._window) and self._polls < _MOST_POLLS):
            self._timer.start()
            return
        self._timer.stop()
        self._act()


def is_pressed(window: QWidget) -> bool:
    """Whether a button of the mouse or a finger is down, or a key on a button of the window."""
    focus = window.window().focusWidget()
    by_key = isinstance(focus, QAbstractButton) and focus.isDown()
    return by_key or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


def is_composing(window: QWidget) -> bool:
    """Whether an input method holds a word that is not in the window's field yet."""
    focus = window.window().focusWidget()
    return isinstance(focus, TextField) and focus.composing

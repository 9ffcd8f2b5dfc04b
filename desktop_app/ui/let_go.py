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

_LOOK_AGAIN_MILLISECONDS = 30


class OnceLetGo(QObject):
    """Does something in a window, but only once nobody is in the middle of a press there."""

    def __init__(self, window: QWidget, do: Callable[[], None]) -> None:
        """Take what is to be done."""
        super().__init__(window)
        self._window, self._do = window, do
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN_MILLISECONDS)
        self._again.timeout.connect(self.do)

    def do(self) -> None:
        """Do it now or as soon as may be, once however often it was asked for."""
        if in_hand(self._window):
            self._again.start()
        else:
            self._again.stop()
            self._do()


def in_hand(window: QWidget) -> bool:
    """Whether a button of the mouse, a finger or a key is down in a window, or a word is being composed (IME)."""
    focus = window.focusWidget()
    return (
        QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        or (isinstance(focus, QAbstractButton) and focus.isDown())
        or (isinstance(focus, TextField) and focus.composing)
    )

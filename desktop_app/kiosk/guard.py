"""Stands between the visitors and the window: swallows what leads out, notices that somebody is there.

What Qt never sees (Alt+Tab, Ctrl+Alt+Del, switching of consoles) only the operating system can lock: docs/kiosk.md.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QInputEvent, QKeyEvent, QMouseEvent, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QWidget

_Key, _Type = Qt.Key, QEvent.Type
_LONG_PRESS_MILLISECONDS = 4000
_SIGNS_OF_LIFE = frozenset(
    {_Type.MouseButtonPress, _Type.KeyPress, _Type.TouchBegin, _Type.TouchUpdate, _Type.Wheel, _Type.ShortcutOverride}
)
_LEADING_OUT = frozenset(
    {_Type.ContextMenu, _Type.DragEnter, _Type.DragMove, _Type.Drop, _Type.NativeGesture, _Type.WhatsThisClicked}
)
_OF_PEOPLE = (QInputEvent, QDropEvent, QWhatsThisClickedEvent)
"""The classes of all these events."""
_NO_KEYS = frozenset(
    {_Key.Key_Print, _Key.Key_SysReq, _Key.Key_Menu, _Key.Key_Meta, _Key.Key_Super_L, _Key.Key_Super_R}
)
_FUNCTION_KEYS = range(_Key.Key_F1, _Key.Key_F35 + 1)
_WITH_CONTROL = frozenset(
    {_Key.Key_Q, _Key.Key_W, _Key.Key_P, _Key.Key_S, _Key.Key_O, _Key.Key_N, _Key.Key_C, _Key.Key_V, _Key.Key_X}
)
_OUT_MODIFIERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Guard(QObject):
    """Filters every event of the application while it lives.

    `touched` comes with every sign of life, `pressed_long` when the upper left corner of the window is held.
    """

    touched = Signal()
    pressed_long = Signal()

    def __init__(self, window: QWidget, corner: int) -> None:
        """Guard a window; the corner for the staff is so many px wide and high."""
        super().__init__(window)
        self._window, self._corner = window, corner
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(_LONG_PRESS_MILLISECONDS)
        self._holding.timeout.connect(self.pressed_long)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Return True for what nobody shall get."""
        if not isinstance(event, _OF_PEOPLE):  # thousands at each page, of Qt's own
            return False
        kind = event.type()
        if kind in _LEADING_OUT:
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and leads_out(event):
            event.accept()
            return True
        if isinstance(event, QMouseEvent) and watched.isWidgetType():
            self._hold(event)
        if kind in _SIGNS_OF_LIFE:
            self.touched.emit()
        return False

    def _hold(self, event: QMouseEvent) -> None:
        if event.type() == _Type.MouseButtonPress and self._in_corner(event.globalPosition().toPoint()):
            self._holding.start()
        elif event.type() == _Type.MouseButtonRelease:
            self._holding.stop()

    def _in_corner(self, place: QPoint) -> bool:
        inside = self._window.mapFromGlobal(place)
        return 0 <= inside.x() < self._corner and 0 <= inside.y() < self._corner


def leads_out(event: QKeyEvent) -> bool:
    """Whether a key may lead out of the program, to its menus, to files, or to the clipboard."""
    key, modifiers = event.key(), event.modifiers()
    if key in _NO_KEYS or key in _FUNCTION_KEYS or modifiers & _OUT_MODIFIERS:
        return True
    return bool(modifiers & Qt.KeyboardModifier.ControlModifier) and key in _WITH_CONTROL

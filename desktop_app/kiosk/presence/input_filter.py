"""The event filter between visitors and the window: it swallows what leads out, and reports that somebody is there.

What Qt never sees (Alt+Tab, Ctrl+Alt+Del, switching of consoles) only the operating system can lock: docs/kiosk.md.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QEventPoint,
    QInputEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QTouchEvent,
    QWhatsThisClickedEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.kiosk.presence.corner import Corner
from desktop_app.kiosk.presence.signs import Held, Signs

if TYPE_CHECKING:
    from collections.abc import Callable

_Key, _Type = Qt.Key, QEvent.Type
_LEADING_OUT = frozenset(
    {_Type.ContextMenu, _Type.DragEnter, _Type.DragMove, _Type.Drop, _Type.NativeGesture, _Type.WhatsThisClicked}
)
_OF_PEOPLE = (QInputEvent, QInputMethodEvent, QDropEvent, QWhatsThisClickedEvent)
"""The classes of all these events."""
_NO_KEYS = frozenset(
    {_Key.Key_Print, _Key.Key_SysReq, _Key.Key_Menu, _Key.Key_Meta, _Key.Key_Super_L, _Key.Key_Super_R}
)
_ACTING = frozenset({_Key.Key_Return, _Key.Key_Enter, _Key.Key_Escape, _Key.Key_Space})
_FUNCTION_KEYS = range(_Key.Key_F1, _Key.Key_F35 + 1)
_WITH_CONTROL = frozenset(
    {_Key.Key_Q, _Key.Key_W, _Key.Key_P, _Key.Key_S, _Key.Key_O, _Key.Key_N, _Key.Key_C, _Key.Key_V, _Key.Key_X}
)
_OUT_MODIFIERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_FINGER, _INPUT_METHOD = "finger", "input method"
_HEARD_WITHIN = 10.0
"""Seconds in which a screen reader has heard a key, be the machine busy."""


class InputFilter(QObject):
    """Filters every event of the application while it lives.

    `touched` comes with every sign of life, `pressed_long` when the upper left corner of the window is held.
    """

    touched = Signal()
    pressed_long = Signal()

    def __init__(self, window: QWidget, target: int, clock: Callable[[], float] = time.monotonic) -> None:
        """Filter what is meant for a window; what is pressed in it, and the corner for the staff, is so many px high.

        The clock, in seconds, is for events that do not say when they were.
        """
        super().__init__(window)
        self._clock = clock
        self._signs, self._keys = Signs(target), Held()
        self._timed = (0, 0.0, 0.0)  # of the last key that said when it was: which, that moment, when it was met
        self.corner = Corner(target, self)
        self.corner.held.connect(self.pressed_long)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Return True for what nobody shall get."""
        if not isinstance(event, _OF_PEOPLE):  # thousands at each page, of Qt's own
            return False
        if event.type() in _LEADING_OUT:
            event.ignore()
            return True
        if watched.isWindowType():
            self.corner.observe(event)
        if self._is_sign_of_life(event):
            self.touched.emit()
        if isinstance(event, QKeyEvent) and (leads_out(event) or (watched.isWindowType() and self._acts_again(event))):
            event.accept()
            return True
        return False

    def _acts_again(self, event: QKeyEvent) -> bool:
        """Whether a key that goes back or on is still held: each page that it leads to would keep the visit open."""
        what, at = _key_of(event), self._moment_of_key(event)
        if event.type() == _Type.KeyRelease and not event.isAutoRepeat():
            self._keys.let_go(what, at)
        if event.type() != _Type.KeyPress or event.key() not in _ACTING:
            return False
        return not self._keys.pressed(what, at, repeated=event.isAutoRepeat())

    def _is_sign_of_life(self, event: QEvent) -> bool:
        """Whether it tells that somebody is there; each is met several times, on its way through window and widgets."""
        match event:
            case QKeyEvent():
                return self._key(event)
            case QMouseEvent():
                return self._mouse(event)
            case QTouchEvent():
                return self._touch(event)
            case QWheelEvent():
                return self._signs.turned(self._moment(event))
            case QInputMethodEvent():  # in which keys come where Japanese is typed
                written = event.preeditString() or event.commitString()
                return bool(written) and self._signs.pressed(_INPUT_METHOD, self._clock())
        return False

    def _moment(self, event: QInputEvent) -> float:
        """Return when it was, in seconds; a keyboard on the screen may not say so."""
        return event.timestamp() / 1000 or self._clock()

    def _moment_of_key(self, event: QKeyEvent) -> float:
        """Return when it was: of one that Qt sends anew once a screen reader has heard it, when it was first met."""
        what, now = _key_of(event), self._clock()
        if event.timestamp():
            self._timed = (what, event.timestamp() / 1000, now)
        known, moment, met = self._timed
        return moment if known == what and now - met < _HEARD_WITHIN else now

    def _key(self, event: QKeyEvent) -> bool:
        what, at = _key_of(event), self._moment_of_key(event)
        if event.type() != _Type.KeyRelease:
            return self._signs.pressed(what, at, repeated=event.isAutoRepeat())
        if not event.isAutoRepeat():
            self._signs.let_go(what, at)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        place = event.globalPosition().toTuple()
        if event.type() == _Type.MouseMove:
            return self._signs.moved(*place)
        if event.type() != _Type.MouseButtonRelease:
            return self._signs.pressed(event.button(), self._moment(event), place)
        self._signs.let_go(event.button(), self._moment(event))
        return False

    def _touch(self, event: QTouchEvent) -> bool:
        if event.type() in {_Type.TouchEnd, _Type.TouchCancel}:
            self._signs.let_go(_FINGER, self._moment(event))
        new = [each for each in event.points() if each.state() == QEventPoint.State.Pressed]
        return bool(new) and self._signs.pressed(_FINGER, self._moment(event), new[0].globalPosition().toTuple())


def _key_of(event: QKeyEvent) -> int:
    return event.nativeScanCode() or event.key()


def leads_out(event: QKeyEvent) -> bool:
    """Whether a key may lead out of the program, to its menus, to files, or to the clipboard."""
    key, modifiers = event.key(), event.modifiers()
    if key in _NO_KEYS or key in _FUNCTION_KEYS or modifiers & _OUT_MODIFIERS:
        return True
    return bool(modifiers & Qt.KeyboardModifier.ControlModifier) and key in _WITH_CONTROL

"""Notices that nobody has touched anything for a while, and counts down before the visit ends."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_SECOND = 1000


class Idle(QObject):
    """First `silent` comes, then `counted` with the seconds that are left, once a second, then `over`."""

    silent = Signal()
    counted = Signal(int)
    over = Signal()

    def __init__(self, parent: QObject | None = None, second: int = _SECOND) -> None:
        """Begin at rest; `second` is the length of one in milliseconds."""
        super().__init__(parent)
        self._second = second
        self._left = 0
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self.silent)
        self._counting = QTimer(self)
        self._counting.setInterval(second)
        self._counting.timeout.connect(self._count)

    @property
    def counting(self) -> bool:
        """Whether the countdown runs."""
        return self._counting.isActive()

    def wait(self, seconds: int) -> None:
        """Wait anew for so long."""
        self._counting.stop()
        self._waiting.start(seconds * self._second)

    def count_down(self, seconds: int) -> None:
        """Count down now."""
        self._waiting.stop()
        self._left = seconds
        self._counting.start()
        self.counted.emit(seconds)

    def rest(self) -> None:
        """Wait for nothing."""
        self._waiting.stop()
        self._counting.stop()

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.counted.emit(self._left)
        else:
            self.rest()
            self.over.emit()

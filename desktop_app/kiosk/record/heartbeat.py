"""Tells systemd that the program is ready, and again and again that its window still answers.

A file's time tells it besides, for the monitoring of a city (`site metrics`).

The signs come from the event loop of the window: where that hangs, they stay away, and systemd starts the program anew.
See sd_notify(3), and sd_watchdog_enabled(3) for the variables.
"""

from __future__ import annotations

import os
from contextlib import suppress
from ctypes import CDLL
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_LIBRARY = "libsystemd.so.0"
_KEEP_VARIABLES = 0
_MICROSECONDS = 1000
"""In a millisecond."""


def notify_systemd(state: str) -> None:
    """Tell systemd a state such as READY=1; nothing happens where systemd does not listen, or there is none."""
    with suppress(OSError):
        CDLL(_LIBRARY).sd_notify(_KEEP_VARIABLES, state.encode())


def mark_heartbeat(file: Path) -> None:
    """Let the time of a file be now; where the disk takes nothing, nothing happens."""
    with suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.touch(mode=0o600)


def beat_milliseconds(environment: Mapping[str, str], pid: int) -> int | None:
    """Return how often to give a sign, half of what systemd waits for; None where it does not wait for this process."""
    if environment.get("WATCHDOG_PID", str(pid)) != str(pid):
        return None
    timeout = environment.get("WATCHDOG_USEC", "")
    return int(timeout) // _MICROSECONDS // 2 or None if timeout.isdecimal() else None


class Heartbeat(QObject):
    """Gives systemd a sign as long as the event loop turns."""

    def __init__(
        self, file: Path, notify: Callable[[str], None] = notify_systemd, parent: QObject | None = None
    ) -> None:
        """Take the file to mark, and what tells systemd a state; how often is read from the environment."""
        super().__init__(parent)
        self._file = file
        self._notify = notify
        self._milliseconds = beat_milliseconds(os.environ, os.getpid())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    def ready(self) -> None:
        """Say that the program can be used, and begin to give signs where they are waited for."""
        self._notify("READY=1")
        mark_heartbeat(self._file)
        if self._milliseconds is not None:
            self._timer.start(self._milliseconds)

    def stopping(self) -> None:
        """Say that the program is about to end, and give no more signs."""
        self._timer.stop()
        self._notify("STOPPING=1")

    def _beat(self) -> None:
        self._notify("WATCHDOG=1")
        mark_heartbeat(self._file)

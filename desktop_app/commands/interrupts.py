"""Ctrl-C: a command that is interrupted ends quietly."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import NOTHING

if TYPE_CHECKING:
    from types import FrameType

_LOADING = ("PySide6", "shiboken6", "shibokensupport")
"""What aborts the process where it is interrupted while it is imported."""


def interrupt_well() -> None:
    """Raise KeyboardInterrupt at Ctrl-C as always, but end at once where Qt is being loaded."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupt)


def _interrupt(_number: int, frame: FrameType | None) -> None:
    while frame is not None:
        if frame.f_globals.get("__name__", "").partition(".")[0] in _LOADING:
            os._exit(NOTHING)
        frame = frame.f_back
    raise KeyboardInterrupt

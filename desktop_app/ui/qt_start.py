"""The start of Qt, which ends the process by a signal where there is no screen: here a sentence and an exit code do."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop_app.exit_codes import NOTHING
from desktop_app.output import complain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

IN_MEMORY = ("-platform", "offscreen")
"""Arguments by which Qt draws without a screen, whatever the environment says of one."""
_TROUBLE = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


@contextmanager
def ended_in_words(say: Callable[[str], None]) -> Iterator[None]:
    """While Qt starts, say the reason where it cannot, and end the process with NOTHING before Qt aborts it."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind in _TROUBLE:
            heard.append(" ".join(text.split()))
        if kind is QtMsgType.QtFatalMsg:
            try:
                say(heard[0])
            finally:
                os._exit(NOTHING)  # Qt aborts when this returns, and nothing can be raised through it

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for text in heard:
        complain(text)

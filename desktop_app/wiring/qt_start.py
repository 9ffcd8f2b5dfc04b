"""The start of Qt, which ends the process by a signal where there is no screen: here a sentence and an exit code do."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QSocketNotifier, QtMsgType, qInstallMessageHandler

from desktop_app.base.exit_codes import NOTHING
from desktop_app.base.output import complain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

IN_MEMORY = ("-platform", "offscreen")
"""Arguments by which Qt draws without a screen, whatever the environment says of one."""
_TROUBLE = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


@contextmanager
def ended_with_reason(print_error: Callable[[str], None]) -> Iterator[None]:
    """While Qt starts, print the reason where it cannot, and end the process with NOTHING before Qt aborts it."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind in _TROUBLE:
            heard.append(" ".join(text.split()))
        if kind is QtMsgType.QtFatalMsg:
            try:
                print_error(heard[0])
            finally:
                os._exit(NOTHING)  # Qt aborts when this returns, and nothing can be raised through it

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for text in heard:
        complain(text)


def end_on_interrupt(application: QCoreApplication) -> None:
    """Let Ctrl-C end the process with NOTHING: raised as always, it would be lost in whatever Qt calls next."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        return
    signal.signal(signal.SIGINT, lambda _number, _frame: os._exit(NOTHING))
    if sys.platform == "win32":
        return  # no pipe wakes Qt there; the next thing that happens does
    heard, written = os.pipe()
    os.set_blocking(written, False)
    signal.set_wakeup_fd(written, warn_on_full_buffer=False)
    notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: os.read(heard, 1))

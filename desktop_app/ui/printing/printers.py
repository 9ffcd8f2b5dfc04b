"""Which printers there are, asked in a process beside this one.

Qt asks the printing service and waits for its answer without end; nothing but ending the process helps then.
"""

from __future__ import annotations

import signal
from contextlib import suppress
from multiprocessing import get_context
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinterInfo

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_START_SECONDS = 10.0
"""How long this program itself may take to start on a computer that is busy."""
_TIMEOUT_SECONDS = 2.5
_STARTED = "started"


def printer_names(timeout: float = _TIMEOUT_SECONDS) -> list[str]:
    """Return the printers of this computer; TimeoutError where the service does not tell them in so many seconds."""
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    child = context.Process(target=_tell_names, args=(there,), daemon=True)
    child.start()
    there.close()
    try:
        with here, suppress(EOFError):
            if here.poll(_START_SECONDS) and here.recv() and here.poll(timeout):
                names: list[str] = here.recv()
                return names
    finally:
        child.kill()
        child.join()
    raise TimeoutError


def _tell_names(pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts means the program that asks, and that ends this one
    application = QCoreApplication([])  # plugins are found through it
    with suppress(BrokenPipeError):  # it is gone
        pipe.send(_STARTED)
        pipe.send(QPrinterInfo.availablePrinterNames())
    del application

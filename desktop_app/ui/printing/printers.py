"""Which printers there are, asked in a process beside this one.

Qt asks the printing service and waits for its answer without end; nothing but ending the process helps then.
"""

from __future__ import annotations

from contextlib import suppress
from multiprocessing import Pipe
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinterInfo

from desktop_app.base.child import start_child

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_START_SECONDS = 10.0
"""How long this program itself may take to start on a computer that is busy."""
_TIMEOUT_SECONDS = 2.5
_STARTED = "started"


def printer_names(timeout: float = _TIMEOUT_SECONDS) -> list[str]:
    """Return the printers of this computer; TimeoutError where the service does not tell them in so many seconds."""
    here, there = Pipe(duplex=False)
    child = start_child(_tell_names, there)
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
    application = QCoreApplication([])  # plugins are found through it
    with suppress(BrokenPipeError):  # it is gone
        pipe.send(_STARTED)
        pipe.send(QPrinterInfo.availablePrinterNames())
    del application

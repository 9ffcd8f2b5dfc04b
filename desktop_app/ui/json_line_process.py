"""A process of this program beside the window, which prints one JSON object a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from desktop_app.base.parent import as_variable

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_UNREAD_BYTES = 16 * 1024
"""More than a process in order has to say at once; whoever prints without end would fill the memory."""
_END_MILLISECONDS = 1000


class JsonLineProcess(QObject):
    """`received` comes with every object that the process prints, `exited` when it ends by itself.

    A turn of the event loop reads one line, so that the window answers however much is printed. A process that prints
    faster than it is read is ended.
    """

    received = Signal(object)
    exited = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Take the command line."""
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())  # libraries below are talkative
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._hear)
        self._process.errorOccurred.connect(self._fail)
        self._next_turn = QTimer(self)
        self._next_turn.setSingleShot(True)
        self._next_turn.timeout.connect(self._read)

    def start(self) -> None:
        """Start the process, once."""
        program, *arguments = self._command
        if self._process is not None:
            self._process.start(program, arguments)

    def stop(self) -> None:
        """End the process; nothing more is heard of it."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_END_MILLISECONDS)
        self.deleteLater()

    def write(self, order: dict[str, object]) -> None:
        """Send an object to the process as a line."""
        if self._process is not None:
            self._process.write(json.dumps(order).encode() + b"\n")

    def _hear(self) -> None:
        """Read in the next turn, which no timer gets while more and more is printed: that is ended here."""
        if self._process is not None and self._process.bytesAvailable() > MOST_UNREAD_BYTES:
            self._process.closeReadChannel(QProcess.ProcessChannel.StandardOutput)
            self._process.readAllStandardOutput()
            self._process.kill()
        self._next_turn.start()

    def _read(self) -> None:
        """Read one line, and take the process for gone once it has finished and all its lines are read."""
        if self._process is None:
            return
        if self._process.canReadLine():
            self._next_turn.start()
            received = object_in(bytes(self._process.readLine().data()))
            if received is not None:
                self.received.emit(received)
        elif self._process.state() is QProcess.ProcessState.NotRunning:
            self._gone()

    def _fail(self, error: QProcess.ProcessError) -> None:
        """Take a process for gone that did not start; every other one finishes sooner or later, and says so."""
        if error is QProcess.ProcessError.FailedToStart:
            self._gone()

    def _gone(self) -> None:
        if self._process is not None:
            self._process = None
            self.exited.emit()
            self.deleteLater()


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert(*as_variable())
    return environment


def object_in(line: bytes) -> dict[str, Any] | None:
    """Return the JSON object of a line, None for a line that is no object and says nothing."""
    try:
        received = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return received if isinstance(received, dict) else None

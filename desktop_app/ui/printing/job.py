"""Prints on the default printer of the computer, and follows the job to its end."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop_app.ui.printing.queue import NO_ANSWER, PrintStatus, Queue, read_queue, status_at_end, status_in_queue

if TYPE_CHECKING:
    from collections.abc import Callable

_POLL_MILLISECONDS = 500
_TIMEOUT_MILLISECONDS = 5000
_SOON_MILLISECONDS = 3000


class PrintJob(QObject):
    """One job. `changed` comes with every new `PrintStatus`; after one that is `ended` there is no other."""

    changed = Signal(object)

    def __init__(
        self, name: str, paint: Callable[[QPrinter], bool], parent: QObject | None = None, printer: str = ""
    ) -> None:
        """Take the name that the queue shows, and what paints the pages: False where the printer takes nothing.

        Without a printer's name it is the default one.
        """
        super().__init__(parent)
        self._name, self._paint, self._wanted = name, paint, printer
        self._printer_name = ""
        self._before: frozenset[str] = frozenset()
        self._job = ""
        self._status: PrintStatus | None = None
        self._then: Callable[[Queue | None], None] | None = None
        self._asking = self._make_asking()
        self._deadline = QTimer(self, singleShot=True, interval=_TIMEOUT_MILLISECONDS)
        self._deadline.timeout.connect(self._asking.kill)

    def _make_asking(self) -> QProcess:
        """Make what asks, connected to methods alone: a closure would keep the job, that then went with its child."""
        asking = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C")
        asking.setProcessEnvironment(environment)
        asking.finished.connect(self._answered)
        asking.errorOccurred.connect(self._not_asked, Qt.ConnectionType.QueuedConnection)  # it may be started anew
        return asking

    def start(self) -> None:
        """Print; `changed` comes after the window has had the time to say that it prints."""
        if not service_answers():
            self._set_status(PrintStatus.FAILED)
            return
        printer = self._printer()
        self._printer_name = printer.printerName()
        if printer.isNull():
            self._set_status(PrintStatus.NO_PRINTER)
            return
        self._set_status(PrintStatus.PRINTING)
        self._ask(["-W", "all"], self._print)

    def _printer(self) -> QPrinterInfo:
        return QPrinterInfo.printerInfo(self._wanted) if self._wanted else QPrinterInfo.defaultPrinter()

    def _print(self, queue: Queue | None) -> None:
        if queue is NO_ANSWER and not service_answers():
            self._set_status(PrintStatus.FAILED)
            return
        self._before = frozenset(queue.jobs if queue else ())
        printer = QPrinter(self._printer(), QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name)
        if not self._paint(printer):
            self._set_status(PrintStatus.FAILED)
        elif queue is None:
            self._set_status(PrintStatus.PRINTED)
        else:
            self._ask(["-W", "all"], self._find)

    def _find(self, queue: Queue | None) -> None:
        """Find the job among those that were not there before: the last one."""
        new = [job for job in (queue.jobs if queue else ()) if job not in self._before]
        if not new:
            self._set_status(PrintStatus.FAILED)
            return
        self._job = max(new, key=_number)
        self._poll()

    def _poll(self) -> None:
        self._ask(["-W", "not-completed"], self._judge)

    def _judge(self, queue: Queue | None) -> None:
        status = status_in_queue(queue, self._job) if queue else PrintStatus.FAILED
        if status is None:
            self._ask(["-W", "completed"], self._end)
            return
        self._set_status(status)
        if not status.ended:
            QTimer.singleShot(_POLL_MILLISECONDS, self, self._poll)

    def _end(self, queue: Queue | None) -> None:
        self._set_status(status_at_end(queue, self._job) if queue else PrintStatus.FAILED)

    def _set_status(self, status: PrintStatus) -> None:
        if status is not self._status:
            self._status = status
            self.changed.emit(status)

    def _ask(self, which: list[str], then: Callable[[Queue | None], None]) -> None:
        """Ask the printing system about the printer and some of its jobs; None where there is no such system."""
        program = shutil.which("lpstat")
        if program is None:
            then(None)
            return
        self._then = then
        self._deadline.start()
        self._asking.start(program, ["-l", "-p", self._printer_name, *which, "-o", self._printer_name])

    def _answered(self) -> None:
        asking = self._asking
        said = bytes(asking.readAllStandardOutput().data()).decode(errors="replace")
        failed = asking.exitStatus() is not QProcess.ExitStatus.NormalExit or asking.exitCode() != 0
        self._go_on(NO_ANSWER if failed else read_queue(said))

    def _not_asked(self, error: QProcess.ProcessError) -> None:
        """Go on where the command cannot be started; after every other error it finishes."""
        if error is QProcess.ProcessError.FailedToStart:
            self._go_on(NO_ANSWER)

    def _go_on(self, queue: Queue) -> None:
        self._deadline.stop()
        if self._then is not None:
            self._then(queue)


def service_answers() -> bool:
    """Return whether Qt may be asked for printers: it waits without end for a printing system that stands still."""
    program = shutil.which("lpstat")
    if program is None:
        return True
    asking = QProcess()
    asking.start(program, ["-v"])  # "-r" does not wait for an answer
    if asking.waitForFinished(_SOON_MILLISECONDS) or asking.state() is QProcess.ProcessState.NotRunning:
        return True
    asking.kill()
    asking.waitForFinished()
    return False


def _number(job: str) -> int:
    return int(job.rpartition("-")[2])

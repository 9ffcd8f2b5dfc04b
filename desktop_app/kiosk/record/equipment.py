"""Logs the state of the equipment at the counter: the process that watches the reader, the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.ui.printing.queue import PrintStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.reader.monitor_client import ReaderMonitorClient
    from desktop_app.ui.services.sheet_output import SheetOutput

_PRINT_EVENTS = {
    PrintStatus.PRINTED: KioskEvent.PRINTED,
    PrintStatus.FAILED: KioskEvent.PRINT_FAILED,
    PrintStatus.NO_PRINTER: KioskEvent.PRINT_FAILED,
}


class EquipmentLog:
    """Logs each change once."""

    def __init__(self, log: Callable[[KioskEvent], None]) -> None:
        """Take what logs an event."""
        self._log = log
        self._monitor_is_lost = False

    def follow(self, monitor: ReaderMonitorClient, sheets: SheetOutput) -> None:
        """Log from now on what these report."""
        monitor.lost.connect(self.note_lost_monitor)
        monitor.status_changed.connect(lambda _news: self.note_monitor())
        sheets.print_status_changed.connect(self.note_print_status)

    def note_lost_monitor(self) -> None:
        """Log that the reader monitor's process is gone."""
        self._monitor_is_lost = True
        self._log(KioskEvent.WATCHER_LOST)

    def note_monitor(self) -> None:
        """Log that there is a reader monitor again; it has just reported something."""
        if self._monitor_is_lost:
            self._monitor_is_lost = False
            self._log(KioskEvent.WATCHER_BACK)

    def note_print_status(self, status: PrintStatus) -> None:
        """Log whether a sheet was printed, once that is known."""
        if status in _PRINT_EVENTS:
            self._log(_PRINT_EVENTS[status])

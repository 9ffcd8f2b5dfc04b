"""Logs what becomes of the things at the counter: the process that watches the reader, the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.kiosk.record.events import Event
from desktop_app.ui.paper.messages import FATES
from desktop_app.ui.printing.queue import Fate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.frame.desk import Desk

_OF_PRINTING = {
    FATES[Fate.PRINTED]: Event.PRINTED,
    FATES[Fate.FAILED]: Event.PRINT_FAILED,
    FATES[Fate.NO_PRINTER]: Event.PRINT_FAILED,
}


class Equipment:
    """Each event once."""

    def __init__(self, log: Callable[[Event], None]) -> None:
        """Take what logs."""
        self._log = log
        self._watcher_lost = False

    def lose_watcher(self) -> None:
        """Log that the watcher is gone."""
        self._watcher_lost = True
        self._log(Event.WATCHER_LOST)

    def find_watcher(self) -> None:
        """Log that there is a watcher again, with its first news."""
        if self._watcher_lost:
            self._watcher_lost = False
            self._log(Event.WATCHER_BACK)

    def tell_of(self, desk: Desk) -> None:
        """Log what came of printing, where it has ended."""
        if desk.note and desk.note.message in _OF_PRINTING:
            self._log(_OF_PRINTING[desk.note.message])

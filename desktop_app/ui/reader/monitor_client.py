"""The window's side of the reader monitor: runs its process, reads its events, restarts it when it hangs or ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.ui.reader.status import ReaderStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.json_line_process import JsonLineProcess

READING_DEADLINE_MILLISECONDS = 8000
"""How long the process may be silent while a card is read: twice as long as it waits for the card itself."""
RESTART_MILLISECONDS = 1000


class ReaderMonitorClient(QObject):
    """Runs `card --watch` and emits `status_changed` with a `ReaderStatus` whenever something changes.

    `lost` is emitted when the process hung or ended by itself; another one is started then.
    """

    status_changed = Signal(object)
    lost = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Take the command line of the monitor, without the option for a practice card."""
        super().__init__(parent)
        self._command = tuple(command)
        self._practice: str | None = None
        self._reading: CardReading | None = None
        self._process: JsonLineProcess | None = None
        self._deadline = self._timer(self._on_deadline)
        self._restart = self._timer(self._run)

    @property
    def practice(self) -> str | None:
        """The practice card in use, None for real ones."""
        return self._practice

    def start(self, practice: str | None = None) -> None:
        """Start a process for real cards or a practice card; what was known is forgotten."""
        self._practice = practice
        self._reading = None
        self.stop()
        self._run()

    def forget(self) -> None:
        """Forget what the last card said."""
        if self._reading and self._reading.kind:
            self._reading = CardReading(ReadStatus.NO_CARD)

    def stop(self) -> None:
        """Stop the process."""
        self._deadline.stop()
        self._restart.stop()
        process, self._process = self._process, None
        if process is not None:
            process.stop()

    def _timer(self, on_timeout: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(on_timeout)
        return timer

    def _run(self) -> None:
        from desktop_app.ui.json_line_process import JsonLineProcess  # once the first page is painted

        practice = ["--practice", self._practice] if self._practice else []
        process = self._process = JsonLineProcess([*self._command, *practice], self)
        process.received.connect(self._on_object)
        process.exited.connect(self._on_exited)
        process.start()

    def _on_object(self, data: dict[str, Any]) -> None:
        # Nothing comes before the first page is painted.
        from desktop_app.card.events import CardCame, ReadingChanged, StillReading, event_from_json

        event = event_from_json(data)
        if isinstance(event, ReadingChanged):
            self._deadline.stop()
            self._show(event.reading)
        elif isinstance(event, CardCame | StillReading):
            self._deadline.start(READING_DEADLINE_MILLISECONDS)
            self.status_changed.emit(ReaderStatus(self._reading, being_read=True))

    def _show(self, reading: CardReading) -> None:
        self._reading = reading
        self.status_changed.emit(ReaderStatus(reading))

    def _on_deadline(self) -> None:
        """Replace a process that hangs in the middle of a reading: nothing else helps."""
        self._show(CardReading(ReadStatus.BUSY))
        self.stop()
        self._restart.start(RESTART_MILLISECONDS)
        self.lost.emit()

    def _on_exited(self) -> None:
        """Replace a process that ended without having been stopped."""
        self._process = None
        self._deadline.stop()
        if self._reading is None:
            self._show(CardReading(ReadStatus.NO_SERVICE))
        self._restart.start(RESTART_MILLISECONDS)
        self.lost.emit()

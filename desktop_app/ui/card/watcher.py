"""The window's side of the watcher process: reads its lines, and replaces it when it hangs or ends."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.card.report import CardReport, Outcome, report_from_json
from desktop_app.ui.card.news import CardNews

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.frame.line_process import LineProcess

READING_DEADLINE_MILLISECONDS = 8000
"""How long nothing may be heard while a card is read: twice as long as the process itself waits for the card."""
RESTART_MILLISECONDS = 1000
_BEING_READ = frozenset({"card-came", "reading"})


class CardWatcher(QObject):
    """Runs `card --watch` and emits `news` with a `CardNews` whenever something changes.

    `lost` comes when the process hung or ended by itself; another one is on its way then.
    """

    news = Signal(object)
    lost = Signal()

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Take the command line of the watcher, without options for a practice card."""
        super().__init__(parent)
        self._command = tuple(command)
        self._practice: str | None = None
        self._report: CardReport | None = None
        self._process: LineProcess | None = None
        self._deadline = self._timer(self._hangs)
        self._again = self._timer(self._run)

    @property
    def practice(self) -> str | None:
        """The practice card in use, None for real ones."""
        return self._practice

    def start(self, practice: str | None = None) -> None:
        """Begin to watch, for real cards or with a practice card; whatever was known is forgotten."""
        self._practice = practice
        self._report = None
        self.stop()
        self._run()

    def forget(self) -> None:
        """Forget what the last card said."""
        if self._report and self._report.kind:
            self._report = CardReport(Outcome.NO_CARD)

    def stop(self) -> None:
        """End the process."""
        self._deadline.stop()
        self._again.stop()
        process, self._process = self._process, None
        if process is not None:
            process.stop()

    def _timer(self, on_timeout: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(on_timeout)
        return timer

    def _run(self) -> None:
        from desktop_app.ui.frame.line_process import LineProcess  # once the first page is painted

        practice = ["--practice", self._practice] if self._practice else []
        process = self._process = LineProcess([*self._command, *practice], self)
        process.told.connect(self._take)
        process.ended.connect(self._ended)
        process.start()

    def _take(self, event: dict[str, Any]) -> None:
        if event.get("event") == "report":
            with suppress(ValueError, KeyError, TypeError):  # a report that is none says nothing
                self._told(report_from_json(event["report"]))
        elif event.get("event") in _BEING_READ:
            self._deadline.start(READING_DEADLINE_MILLISECONDS)
            self.news.emit(CardNews(self._report, reading=True))

    def _told(self, report: CardReport) -> None:
        self._deadline.stop()
        self._report = report
        self.news.emit(CardNews(report))

    def _hangs(self) -> None:
        """Replace a process whose reading did not come back: nothing else helps."""
        self._report = CardReport(Outcome.BUSY)
        self.news.emit(CardNews(self._report))
        self.stop()
        self._again.start(RESTART_MILLISECONDS)
        self.lost.emit()

    def _ended(self) -> None:
        """Begin another process where one is gone that nobody ended."""
        self._process = None
        self._deadline.stop()
        if self._report is None:
            self._report = CardReport(Outcome.NO_SERVICE)
            self.news.emit(CardNews(self._report))
        self._again.start(RESTART_MILLISECONDS)
        self.lost.emit()

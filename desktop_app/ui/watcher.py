"""The window's side of the watcher process: reads its lines, and replaces it when it hangs or ends."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from desktop_app.card.report import CardReport, Outcome, report_from_json
from desktop_app.ui.card_news import CardNews

if TYPE_CHECKING:
    from collections.abc import Sequence

READING_DEADLINE_MILLISECONDS = 8000
RESTART_MILLISECONDS = 1000
_END_MILLISECONDS = 1000


class CardWatcher(QObject):
    """Runs `card --watch` and emits `news` with a `CardNews` whenever something changes."""

    news = Signal(object)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """Take the command line of the watcher, without options for a practice card."""
        super().__init__(parent)
        self._command = tuple(command)
        self._practice: str | None = None
        self._report: CardReport | None = None
        self._process: QProcess | None = None
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

    def stop(self) -> None:
        """End the process."""
        self._deadline.stop()
        self._again.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_END_MILLISECONDS)
            process.deleteLater()

    def _timer(self, on_timeout: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(on_timeout)
        return timer

    def _run(self) -> None:
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        program, *arguments = self._command
        practice = ["--practice", self._practice] if self._practice else []
        process.start(program, [*arguments, *practice])

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                self._take(json.loads(bytes(self._process.readLine().data())))
            except (ValueError, KeyError, TypeError):
                continue  # a line that is no event says nothing

    def _take(self, event: dict[str, Any]) -> None:
        if event["event"] == "report":
            self._deadline.stop()
            self._report = report_from_json(event["report"])
            self.news.emit(CardNews(self._report))
        elif event["event"] == "card-came":
            self._deadline.start(READING_DEADLINE_MILLISECONDS)
            self.news.emit(CardNews(self._report, reading=True))

    def _hangs(self) -> None:
        """Replace a process whose reading did not come back: nothing else helps."""
        self._report = CardReport(Outcome.BUSY)
        self.news.emit(CardNews(self._report))
        self.stop()
        self._again.start(RESTART_MILLISECONDS)

    def _ended(self) -> None:
        """Begin another process where one is gone that nobody ended."""
        self._deadline.stop()
        if self._report is None or self._process is None:
            self._report = CardReport(Outcome.NO_SERVICE)
            self.news.emit(CardNews(self._report))
        self._again.start(RESTART_MILLISECONDS)

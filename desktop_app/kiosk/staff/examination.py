"""The examination of this computer for the staff. Services may take long to answer, so it goes on beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.frame.line_process import LineProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

DEADLINE_MILLISECONDS = 15_000
"""More than the process needs where no service answers; it may be held up before it asks any."""


class Examination(QObject):
    """What is known from the beginning. `found` comes with tone and sentence of each finding, `ended` at the end."""

    found = Signal(str, str)
    ended = Signal()

    def __init__(self, known: Iterable[tuple[str, str]], parent: QObject | None = None) -> None:
        """Take tone and sentence of each finding."""
        super().__init__(parent)
        self._known = tuple(known)
        self.findings: list[tuple[str, str]] = []
        self.complete = False

    def start(self) -> None:
        """Tell everything."""
        self._tell_known()
        self._end()

    def stop(self) -> None:
        """End it where it goes on."""

    def _tell_known(self) -> None:
        for tone, sentence in self._known:
            self._tell(tone, sentence)

    def _tell(self, tone: str, sentence: str) -> None:
        self.findings.append((tone, sentence))
        self.found.emit(tone, sentence)

    def _end(self) -> None:
        self.complete = True
        self.ended.emit()


class ExaminationBeside(Examination):
    """What is known from the beginning, and what a process beside the window finds out."""

    def __init__(
        self,
        known: Iterable[tuple[str, str]],
        command: Sequence[str],
        finding: Callable[[dict[str, Any]], tuple[str, str]],
        given_up: tuple[str, str],
        parent: QObject,
    ) -> None:
        """Take the command line of `doctor --lines`, what makes a finding of a line, and the one of waiting in vain."""
        super().__init__(known, parent)
        self._command, self._finding, self._given_up = tuple(command), finding, given_up
        self._heard = False
        self._process: LineProcess | None = None
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._give_up)

    def start(self) -> None:
        """Tell what is known, and begin to find out the rest."""
        self._tell_known()
        process = self._process = LineProcess(self._command, self)
        process.told.connect(self._hear)
        process.ended.connect(self._gone)
        process.start()
        self._deadline.start(DEADLINE_MILLISECONDS)

    def stop(self) -> None:
        """End it where it goes on."""
        self._deadline.stop()
        process, self._process = self._process, None
        if process is not None:
            process.stop()

    def _hear(self, line: dict[str, Any]) -> None:
        self._heard = True
        self._tell(*self._finding(line))

    def _give_up(self) -> None:
        self.stop()
        self._tell(*self._given_up)
        self._end()

    def _gone(self) -> None:
        self._process = None
        if self._heard:
            self.stop()
            self._end()
        else:
            self._give_up()

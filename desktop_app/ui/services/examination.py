"""The examination of this computer for a page. Services may take long to answer, so it goes on beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.language.message import words_about
from desktop_app.ui.json_line_process import JsonLineProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.ui.services.check_result import CheckResult

_ = words_about("kiosk")

LOOKING = _("This computer is being looked at …")
NOT_ALL_LOOKED_AT = _("Not everything could be looked at: something on this computer does not answer. Restart it.")
DEADLINE_MILLISECONDS = 15_000
"""More than the process needs where no service answers; it may be held up before it asks any."""


class Examination(QObject):
    """Gives results that are known from the beginning: each `CheckResult` by `found`, and then `ended`."""

    found = Signal(object)
    ended = Signal()

    def __init__(self, known: Iterable[CheckResult], parent: QObject | None = None) -> None:
        """Take the results that are known."""
        super().__init__(parent)
        self._known = tuple(known)
        self.results: list[CheckResult] = []
        self.complete = False

    def start(self) -> None:
        """Give the results."""
        self._add_known()
        self._end()

    def stop(self) -> None:
        """Stop an examination that is still going on."""

    def _add_known(self) -> None:
        for result in self._known:
            self._add(result)

    def _add(self, result: CheckResult) -> None:
        self.results.append(result)
        self.found.emit(result)

    def _end(self) -> None:
        self.complete = True
        self.ended.emit()


class ExaminationBeside(Examination):
    """Gives at once what is known, and then what a process beside the window finds out."""

    def __init__(
        self,
        known: Iterable[CheckResult],
        command: Sequence[str],
        result_of: Callable[[dict[str, Any]], CheckResult],
        given_up: CheckResult,
        parent: QObject,
    ) -> None:
        """Take the command line of `doctor --lines` and what makes a result of a line of it.

        `given_up` is the result where the process does not answer, or not in time.
        """
        super().__init__(known, parent)
        self._command, self._result_of, self._given_up = tuple(command), result_of, given_up
        self._heard = False
        self._process: JsonLineProcess | None = None
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._give_up)

    def start(self) -> None:
        """Give what is known, and start the process that finds out the rest."""
        self._add_known()
        process = self._process = JsonLineProcess(self._command, self)
        process.received.connect(self._hear)
        process.exited.connect(self._gone)
        process.start()
        self._deadline.start(DEADLINE_MILLISECONDS)

    def stop(self) -> None:
        """Stop an examination that is still going on."""
        self._deadline.stop()
        process, self._process = self._process, None
        if process is not None:
            process.stop()

    def _hear(self, line: dict[str, Any]) -> None:
        self._heard = True
        self._add(self._result_of(line))

    def _give_up(self) -> None:
        self.stop()
        self._add(self._given_up)
        self._end()

    def _gone(self) -> None:
        self._process = None
        if self._heard:
            self.stop()
            self._end()
        else:
            self._give_up()

"""An examination that ends when a test lets it."""

from __future__ import annotations

from desktop_app.ui.services.check_result import CheckResult, Severity
from desktop_app.ui.services.examination import Examination

NO_ANSWER = "The printers do not answer."


class Later:
    """Makes such examinations, and counts how many have begun and how many were stopped before their end."""

    def __init__(self):
        self.begun = self.stopped = 0

    def __call__(self, _translator, parent):
        self.begun += 1
        self.examination = _Waiting(self, parent)
        return self.examination

    def end(self):
        self.examination._add(CheckResult(Severity.FAULT, NO_ANSWER, "printers", NO_ANSWER))
        self.examination._end()


class _Waiting(Examination):
    def __init__(self, counted, parent):
        super().__init__((), parent)
        self._counted = counted

    def start(self):
        """Find nothing yet."""

    def stop(self):
        self._counted.stopped += 1

"""The examination of this computer for a page: what `doctor` finds, in a process beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject

    from desktop_app.language.translator import Translator
    from desktop_app.ui.services.check_result import CheckResult
    from desktop_app.ui.services.examination import Examination


def examination_beside(
    command: Sequence[str], translator: Translator, parent: QObject, known: Iterable[CheckResult] = ()
) -> Examination:
    """Return the examination of this computer by a command line, and what is known without one."""
    from desktop_app.ui.services.check_result import CheckResult, Severity
    from desktop_app.ui.services.examination import NOT_ALL_LOOKED_AT, ExaminationBeside

    said = translator(NOT_ALL_LOOKED_AT)
    return ExaminationBeside(known, command, result_of, CheckResult(Severity.FAULT, said, "doctor", said), parent)


def result_of(check: dict[str, Any]) -> CheckResult:
    """Return the result of a check as `doctor --lines` prints it."""
    from desktop_app.ui.services.check_result import CheckResult, Severity
    from desktop_app.wiring.doctor import CheckState

    severity = {CheckState.OK: Severity.OK, CheckState.OPTIONAL: Severity.NOTE, CheckState.FAULT: Severity.FAULT}
    return CheckResult(severity[CheckState(check["state"])], check["detail"], check["check"], check["report"])

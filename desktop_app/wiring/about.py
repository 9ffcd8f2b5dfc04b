"""What the program tells of itself, and the report of a fault: for the window, the kiosk and `doctor`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.base.files import read_bounded, write_whole
from desktop_app.base.version import version
from desktop_app.facts.pack.store import store_in
from desktop_app.language.day_context import builtin_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop_app.language.day_context import DayContext
    from desktop_app.language.translator import Translator
    from desktop_app.ui.about.fault_report import Examine
    from desktop_app.ui.about.feature import Program
    from desktop_app.ui.about.report import Installation
    from desktop_app.ui.services.check_result import CheckResult
    from desktop_app.ui.services.file_dialogs import FilesChosen
    from desktop_app.wiring.doctor import DoctorCheck

_MOST_BYTES_OF_LICENCES = 64 * 1024


def this_program(day_context: DayContext, files: FilesChosen, examine: Examine) -> Program:
    """Return what the window tells of the program; `examine` looks at this computer for the report of a fault."""
    from desktop_app.ui.about.fault_report import FaultReport
    from desktop_app.ui.about.feature import Program

    report = FaultReport(examine, partial(fault_report_lines, day_context), files)
    return Program(version, partial(_day_of_facts, day_context), licences, report)


def _day_of_facts(day_context: DayContext, translator: Translator) -> str:
    """Return in sentences how many facts there are, of which day, and where they come from."""
    from desktop_app.wiring.facts.account import account

    return account(translator, store_in(paths.user_data()).in_use(builtin_facts()), day_context.today)


def licences() -> list[tuple[str, str]]:
    """Return the name and the licence of everything that is shipped, as `make licences` knows them."""
    text = read_bounded(paths.resources() / "licences.tsv", _MOST_BYTES_OF_LICENCES).decode()
    return [(name, licence) for name, licence in (line.split("\t") for line in text.splitlines())]


def fault_report_lines(
    day_context: DayContext, translator: Translator, results: Sequence[CheckResult]
) -> tuple[str, ...]:
    """Return the lines of the report of a fault, of what the examination of this computer has found."""
    from desktop_app.ui.about.report import report_lines

    return report_lines(translator, installation(), results, day_context.today)


def write_fault_report(
    day_context: DayContext, translator: Translator, checks: Iterable[DoctorCheck], path: Path
) -> None:
    """Write the report of a fault with these checks of the computer; OSError where the file cannot be written."""
    from desktop_app.ui.about.report import text_of
    from desktop_app.wiring.examination import result_of

    results = [result_of(check.as_json()) for check in checks]
    write_whole(path, text_of(fault_report_lines(day_context, translator, results)).encode())


def installation() -> Installation:
    """Return what runs here. The name of this computer and its kernel's, which may be anybody's, are not in it."""
    import platform

    from PySide6.QtCore import QSysInfo, qVersion

    from desktop_app.ui.about.report import Installation

    system = f"{QSysInfo.prettyProductName()} {QSysInfo.currentCpuArchitecture()}"
    return Installation(version(), system, f"Python {platform.python_version()} · Qt {qVersion()}")

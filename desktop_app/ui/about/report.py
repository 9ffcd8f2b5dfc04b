"""The text of a report of a fault: what matters to whoever mends it, and nothing personal.

It is put together from what is listed here alone. No name of a person, folder, user or computer comes in: a check of
the computer gives a sentence of its own for reports, which its author wrote without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.language.markup import without_markup
from desktop_app.sheets.qr_code import shortened
from desktop_app.ui.about import messages
from desktop_app.ui.services.check_result import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.language.translator import Translator
    from desktop_app.ui.services.check_result import CheckResult

FILE_NAME = "myna-hoken-navi-fault.txt"


class Installation(NamedTuple):
    """What runs here: the version of the program, None where it never was installed; the system; what it runs on."""

    version: str | None
    system: str
    runtime: str


def version_line(translator: Translator, version: str | None) -> str:
    """Return which version this is."""
    return translator(messages.VERSION, {"version": version}) if version else translator(messages.NO_VERSION)


def report_lines(
    translator: Translator, here: Installation, results: Sequence[CheckResult], today: date
) -> tuple[str, ...]:
    """Return the lines of the report; what is not as it should be comes first of what was checked."""
    said = [each for each in results if each.name]
    lines = (
        "Myna Hoken Navi",
        version_line(translator, here.version),
        f"{here.system} · {here.runtime} · {today.isoformat()}",
        *(f"{each.name}: {each.report}" for each in sorted(said, key=_worst_first) if each.report),
        *_only_named(translator, said),
        translator(messages.WHAT_HAPPENED),
    )
    return tuple(without_markup(line) for line in lines)


def _worst_first(result: CheckResult) -> int:
    return (Severity.FAULT, Severity.NOTE, Severity.OK).index(result.severity)


def _only_named(translator: Translator, results: Sequence[CheckResult]) -> list[str]:
    """Return a line with the names of what works, and one with those of what is not there."""
    lines = []
    for message, severity in ((messages.WORKS, Severity.OK), (messages.NOT_THERE, Severity.NOTE)):
        if names := [each.name for each in results if each.severity is severity and not each.report]:
            lines.append(translator(message, {"names": ", ".join(names)}))
    return lines


def text_of(lines: Sequence[str]) -> str:
    """Return the report as the content of a file."""
    return "\n".join([*lines, ""])


def code_of(translator: Translator, lines: Sequence[str]) -> str:
    """Return as much of the report as fits into a code for the phone."""
    return shortened(lines, without_markup(translator(messages.REST_IN_FILE)))

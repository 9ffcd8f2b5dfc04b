"""What a check of this computer says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether anything is to be done: nothing, nothing but to know it, or a fault is to be repaired."""

    OK = "ok"
    NOTE = "note"
    FAULT = "fault"


@dataclass(frozen=True)
class CheckResult:
    """One thing that was checked, in a sentence; a report of a fault has its `name` and the sentence `report`.

    In that nothing is personal. Without a name it is left out of reports, without a sentence it is only named there.
    """

    severity: Severity
    sentence: str
    name: str = ""
    report: str = ""

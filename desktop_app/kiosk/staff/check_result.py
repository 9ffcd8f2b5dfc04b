"""What a check of this computer says to the staff."""

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
    """One thing that was checked, in a sentence."""

    severity: Severity
    sentence: str

"""What a kiosk does outside of its window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from desktop_app.kiosk.record.events import KioskEvent
    from desktop_app.language.translator import Translator
    from desktop_app.ui.services.check_result import CheckResult


def _same_facts() -> bool:
    return False


@dataclass(frozen=True)
class KioskHooks:
    """Logs an event; counts an outcome by language, flow and outcome; returns the moment in Japan.

    `renew_facts` lets newer facts hold, if there are any, and returns whether it did. `take_facts` installs those of a
    folder and returns what came of it in a sentence; without it none are taken. `report_lines` makes a report of a
    fault of what the examination of this computer found; without it none is offered.
    """

    log: Callable[[KioskEvent], None]
    count: Callable[[str, str, str], None]
    now: Callable[[], datetime]
    renew_facts: Callable[[], bool] = _same_facts
    take_facts: Callable[[Path, Translator], str] | None = None
    report_lines: Callable[[Translator, Sequence[CheckResult]], tuple[str, ...]] | None = None

"""What a kiosk does outside of its window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from desktop_app.kiosk.record.events import KioskEvent
    from desktop_app.language.translator import Translator


def _same_facts() -> bool:
    return False


@dataclass(frozen=True)
class KioskHooks:
    """Logs an event; counts an outcome by language, flow and outcome; returns the moment in Japan.

    `renew_facts` lets newer facts hold, if there are any, and returns whether it did. `take_facts` installs those of a
    folder and returns what came of it in a sentence; without it none are taken.
    """

    log: Callable[[KioskEvent], None]
    count: Callable[[str, str, str], None]
    now: Callable[[], datetime]
    renew_facts: Callable[[], bool] = _same_facts
    take_facts: Callable[[Path, Translator], str] | None = None

"""What a kiosk does outside of its window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop_app.kiosk.record.events import KioskEvent


@dataclass(frozen=True)
class KioskHooks:
    """Logs an event; counts an outcome by language, flow and outcome; returns the moment in Japan."""

    log: Callable[[KioskEvent], None]
    count: Callable[[str, str, str], None]
    now: Callable[[], datetime]

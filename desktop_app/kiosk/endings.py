"""How a visit ends, and who is told of what happens in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.kiosk.events import Event

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


class End(StrEnum):
    """How a visit ends."""

    FINISH = "finish"
    IDLE = "idle"
    CARD = "card"
    ERROR = "error"


ENDED = {
    End.FINISH: Event.VISIT_ENDED_FINISH,
    End.IDLE: Event.VISIT_ENDED_IDLE,
    End.CARD: Event.VISIT_ENDED_CARD,
    End.ERROR: Event.VISIT_ENDED_ERROR,
}
"""The event of each."""


@dataclass(frozen=True)
class Told:
    """Who is told of events and of outcomes (language, flow, outcome), and who tells the time."""

    log: Callable[[Event], None]
    count: Callable[[str, str, str], None]
    now: Callable[[], datetime]

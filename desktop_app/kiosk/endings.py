"""How a visit ends, and who is told of what happens in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.card.reading import ReadStatus
from desktop_app.kiosk.record.events import Event

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop_app.card.reading import CardReading


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


CARD_GONE = frozenset({ReadStatus.NO_CARD, ReadStatus.NO_READER})
"""What is told when no card is there."""


def is_lifted(last: CardReading | None, now: CardReading | None, *, before: bool) -> bool:
    """Whether the visitor's card has gone: `before` there was one, and none is there now or only another one.

    In a second reader the card of somebody else may lie all day, which is told as soon as the right one is gone.
    """
    if now is None:
        return False
    was_read = last is not None and last.kind is not None
    return (before and now.status in CARD_GONE) or (was_read and now.status is ReadStatus.NOT_MY_NUMBER_CARD)


@dataclass(frozen=True)
class Told:
    """Who is told of events and of outcomes (language, flow, outcome), and who tells the time."""

    log: Callable[[Event], None]
    count: Callable[[str, str, str], None]
    now: Callable[[], datetime]

"""What the reader's reports say about the card of a visitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.card.reading import ReadStatus

if TYPE_CHECKING:
    from desktop_app.card.reading import CardReading

_GONE = frozenset({ReadStatus.NO_CARD, ReadStatus.NO_READER})


def card_is_there(report: CardReading) -> bool:
    """Whether a card lies on the reader, readable or not."""
    return report.status not in _GONE | {ReadStatus.NO_SERVICE}


def is_lifted(last: CardReading | None, now: CardReading | None, *, there_before: bool) -> bool:
    """Whether the visitor's card has gone: there was one before, and none is there now or only another one.

    In a second reader the card of somebody else may lie all day, which is reported as soon as the right one is gone.
    """
    if now is None:
        return False
    was_read = last is not None and last.kind is not None
    return (there_before and now.status in _GONE) or (was_read and now.status is ReadStatus.NOT_MY_NUMBER_CARD)

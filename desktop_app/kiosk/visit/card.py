"""What the reader's reports say about the card of a visitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.card.report import Outcome

if TYPE_CHECKING:
    from desktop_app.card.report import CardReport

_GONE = frozenset({Outcome.NO_CARD, Outcome.NO_READER})


def card_is_there(report: CardReport) -> bool:
    """Whether a card lies on the reader, readable or not."""
    return report.outcome not in _GONE | {Outcome.NO_SERVICE}


def is_lifted(last: CardReport | None, now: CardReport | None, *, there_before: bool) -> bool:
    """Whether the visitor's card has gone: there was one before, and none is there now or only another one.

    In a second reader the card of somebody else may lie all day, which is reported as soon as the right one is gone.
    """
    if now is None:
        return False
    was_read = last is not None and last.kind is not None
    return (there_before and now.outcome in _GONE) or (was_read and now.outcome is Outcome.NOT_MY_NUMBER_CARD)

"""Which of several reports is told where several readers hold a card. One card is wanted: a My Number Card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.card.report import CardKind, CardReport, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

_ORDER = (
    (Outcome.READ, CardKind.MY_NUMBER_CARD),  # what everybody came for, whatever else lies about
    (Outcome.BUSY, None),  # may be the one that is wanted, and is read by itself once it is free
    (Outcome.REMOVED, None),  # was nearly read: to put it back is all that is missing
    (Outcome.READ, CardKind.RESIDENTS_CARD),  # taken for a My Number Card by whoever put it there
    (Outcome.READ, CardKind.PHONE),  # likewise
    # May be the right one, badly placed. To hear "not a My Number Card" of it, said of another card, would be wrong.
    (Outcome.UNREADABLE, None),
    (Outcome.NOT_MY_NUMBER_CARD, None),  # surely not the right one: a card of the staff, a second factor
    (Outcome.NO_CARD, None),
    (Outcome.NO_READER, None),
    (Outcome.NO_SERVICE, None),
)


def best_of(reports: Iterable[CardReport]) -> CardReport:
    """Return the report that helps a person most, of equal ones the first; ValueError where there is none."""
    return min(reports, key=_rank)


def _rank(report: CardReport) -> int:
    kind = report.kind if report.outcome is Outcome.READ else None
    return _ORDER.index((report.outcome, kind))

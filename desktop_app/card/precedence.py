"""Which reading is shown when several readers hold a card. One card is wanted: a My Number Card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.card.reading import CardKind, CardReading, ReadStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

_ORDER = (
    (ReadStatus.READ, CardKind.MY_NUMBER_CARD),  # what people came for, whatever other cards are there
    (ReadStatus.BUSY, None),  # may be the wanted card, and is read by itself once it is free
    (ReadStatus.REMOVED, None),  # was nearly read: it only has to be put back
    (ReadStatus.READ, CardKind.RESIDENTS_CARD),  # was probably taken for a My Number Card
    (ReadStatus.READ, CardKind.PHONE),  # likewise
    # May be the right card, badly placed. "Not a My Number Card", said of another card, would be taken for this one.
    (ReadStatus.UNREADABLE, None),
    (ReadStatus.NOT_MY_NUMBER_CARD, None),  # surely not the right one: a staff card, a second factor
    (ReadStatus.NO_CARD, None),
    (ReadStatus.NO_READER, None),
    (ReadStatus.NO_SERVICE, None),
)


def most_helpful(readings: Iterable[CardReading]) -> CardReading:
    """Return the reading that helps a person most, of equal ones the first; ValueError if there is none."""
    return min(readings, key=_rank)


def _rank(reading: CardReading) -> int:
    kind = reading.kind if reading.status is ReadStatus.READ else None
    return _ORDER.index((reading.status, kind))

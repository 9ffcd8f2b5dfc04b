"""Whether a fact is too old to be believed unasked: a telephone number lasts longer than a fee."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.facts.units import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from desktop_app.facts.record.fact import Fact

_YEAR = 365
_LASTS_DAYS: Mapping[Unit, int] = {
    **dict.fromkeys((Unit.TELEPHONE, Unit.HOURS, Unit.DAYS_OF_YEAR, Unit.ADDRESS), 3 * _YEAR),
    **dict.fromkeys((Unit.COUNT, Unit.RANGE, Unit.MONTHS, Unit.LABEL), 3 * _YEAR),
    **dict.fromkeys((Unit.STATEMENT, Unit.DAYS, Unit.YEN), 2 * _YEAR),
}
"""Days after which a page may be overtaken. What is not here does not age: a day that is named stays that day."""


def is_old(fact: Fact, today: date) -> bool:
    """Whether nobody knows if the fact still holds: its page is undated, too old, or older than an announced change."""
    if fact.unit not in _LASTS_DAYS:
        return False
    spoken = fact.speaks_of
    if spoken is None:
        return True
    overtaken = fact.review is not None and spoken < fact.review <= today
    return overtaken or today - spoken > timedelta(days=_LASTS_DAYS[fact.unit])


def old_ones(facts: Iterable[Fact], today: date) -> tuple[Fact, ...]:
    """Return those of which nobody knows whether they still hold."""
    return tuple(fact for fact in facts if is_old(fact, today))

"""Days taken apart into what can be chosen on one page: years by tens, years, months, days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.facts.days import add_days, add_months, month_of
from desktop_app.sheets.forms.form import When

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_YEARS = 16
"""So many years can be seen at once."""
_OLDEST = 110
_YEARS_BEFORE, _YEARS_AFTER = 2, 10
"""How far what ends may lie away: something that has ended is noted down soon, and a card lasts ten years."""


class Unit(StrEnum):
    """What is chosen next."""

    DECADE = "decade"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True)
class Span:
    """Days from the first to the last."""

    first: date
    last: date

    @property
    def unit(self) -> Unit:
        """What these days are chosen by."""
        if self.last.year - self.first.year >= _MOST_YEARS:
            return Unit.DECADE
        if self.last.year != self.first.year:
            return Unit.YEAR
        return Unit.MONTH if self.last.month != self.first.month else Unit.DAY

    @property
    def parts(self) -> tuple[Span, ...]:
        """The parts to choose from, the earliest first."""
        return tuple(self._parts())

    def _parts(self) -> Iterator[Span]:
        unit, first = self.unit, self.first
        while first <= self.last:
            following = _following(first, unit)
            yield Span(first, min(self.last, add_days(following, -1)))
            first = following


def _following(day: date, unit: Unit) -> date:
    """Return the first day after the ten years, the year, the month or the day in which a day lies."""
    if unit is Unit.DECADE:
        return date(day.year // 10 * 10 + 10, 1, 1)
    if unit is Unit.YEAR:
        return date(day.year + 1, 1, 1)
    return add_months(month_of(day), 1) if unit is Unit.MONTH else add_days(day, 1)


def offered(when: When, today: date) -> Span:
    """Return the days that are offered for a field: of people who live, of this year and the next, of cards."""
    if when is When.PAST:
        return Span(date((today.year - _OLDEST) // 10 * 10, 1, 1), today)
    if when is When.NOW:
        return Span(date(today.year, 1, 1), date(today.year + 1, 12, 31))
    return Span(date(today.year - _YEARS_BEFORE, 1, 1), date(today.year + _YEARS_AFTER, 12, 31))


def narrowed(span: Span) -> Span:
    """Return the days between which there is something to choose: a year of which one month is left is that month."""
    while len(span.parts) == 1 and span.first != span.last:
        (span,) = span.parts
    return span

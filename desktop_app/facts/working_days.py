"""Days on which people rest: weekends, holidays, and spans of the year like New Year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.facts.days import add_days, days_from
from desktop_app.facts.units import is_within

if TYPE_CHECKING:
    from desktop_app.facts.store import FactsOfDay

_SATURDAY = 5
FARTHEST_DAYS = 8 * 366
"""How far an open day is looked for: any day of the year comes again within eight years, 29 February too."""


def is_day_of_rest(day: date) -> bool:
    """Whether it is a Saturday, a Sunday or a holiday."""
    return day.weekday() >= _SATURDAY or _is_holiday(day)


@lru_cache(maxsize=1024)
def _is_holiday(day: date) -> bool:
    """Whether the library calls it a holiday; it looks at the days beside, which the calendar's last day lacks."""
    import jpholiday  # the start does without

    return day < date.max and bool(jpholiday.is_holiday(day))


@dataclass(frozen=True)
class OpenDays:
    """When city offices are open: never on days of rest, nor in the spans `closed` of the year (`MM-DD/MM-DD`)."""

    closed: str | None = None

    def is_open(self, day: date) -> bool:
        """Whether they are open on a day."""
        return not ((self.closed and is_within(day, self.closed)) or is_day_of_rest(day))

    def last_until(self, day: date) -> date:
        """Return the last day until this one on which they are open; the calendar's first where there is none."""
        return next(filter(self.is_open, days_from(day, -FARTHEST_DAYS)), date.min)

    def first_from(self, day: date) -> date:
        """Return the first day from this one on, itself included; the calendar's last where there is none."""
        return next(filter(self.is_open, days_from(day, FARTHEST_DAYS)), date.max)

    def first_after(self, day: date) -> date:
        """Return the first day after this one; the calendar's last where there is none."""
        return self.first_from(add_days(day, 1))


def open_days(facts: FactsOfDay) -> OpenDays:
    """Return the days on which city offices are open (fact `offices_closed`)."""
    return OpenDays(str(facts["offices_closed"].value))

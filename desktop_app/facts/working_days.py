"""Days on which people rest: weekends, holidays, and spans of the year like New Year."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import jpholiday

if TYPE_CHECKING:
    from desktop_app.facts.book import FactsOfDay

_SATURDAY = 5


def is_day_of_rest(day: date) -> bool:
    """Whether it is a Saturday, a Sunday or a holiday."""
    return day.weekday() >= _SATURDAY or bool(jpholiday.is_holiday(day))


def is_within(day: date, span: str) -> bool:
    """Whether it lies in a span `MM-DD/MM-DD`, which reaches over the end of the year; both days belong to it."""
    first, last = span.split("/")
    written = day.strftime("%m-%d")
    return written >= first or written <= last


def last_working_day(day: date, facts: FactsOfDay) -> date:
    """Return the last day until this one on which city offices are open (fact `offices_closed`)."""
    while _is_closed(day, facts):
        day -= timedelta(days=1)
    return day


def next_working_day(day: date, facts: FactsOfDay) -> date:
    """Return the first day after this one on which city offices are open (fact `offices_closed`)."""
    day += timedelta(days=1)
    while _is_closed(day, facts):
        day += timedelta(days=1)
    return day


def _is_closed(day: date, facts: FactsOfDay) -> bool:
    return is_day_of_rest(day) or is_within(day, str(facts["offices_closed"].value))

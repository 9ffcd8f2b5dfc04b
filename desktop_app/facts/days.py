"""Arithmetic on days that stays in the calendar of Python (years 1 to 9999): beyond it comes its first or last day."""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def add_days(day: date, days: int) -> date:
    """Return the day so many days later (or earlier)."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def days_from(day: date, days: int) -> Iterator[date]:
    """Yield a day and so many after it, or before it where `days` is negative, as far as the calendar goes."""
    step = 1 if days > 0 else -1
    for ordinal in range(day.toordinal(), add_days(day, days).toordinal() + step, step):
        yield date.fromordinal(ordinal)


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later (or earlier), or the month's last day where there is no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if months > 0 else date.min
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def in_year(day: date, year: int) -> date:
    """Return the same day of a year; that of 29 February is the 28th in years without it."""
    if not MINYEAR <= year <= MAXYEAR:
        return date.max if year > MAXYEAR else date.min
    if (day.month, day.day) == (2, 29) and not calendar.isleap(year):
        return date(year, 2, 28)
    return day.replace(year=year)


def month_of(day: date) -> date:
    """Return the first day of the day's month."""
    return day.replace(day=1)


def end_of_month(day: date) -> date:
    """Return the last day of the day's month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def end_of_month_before(day: date) -> date:
    """Return the last day of the month before that of the day."""
    return add_days(month_of(day), -1)

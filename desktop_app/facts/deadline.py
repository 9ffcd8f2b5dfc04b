"""The last day until an end on which a city office is open, and how near it is: what people are told to keep to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.facts.days import add_days, add_months, month_of

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.working_days import OpenDays


class Near(StrEnum):
    """How near a deadline is, each told in its own words. Weeks begin on Monday."""

    LATER = "later"
    MONTH = "month"  # within a month, but not in this one
    THIS_MONTH = "this-month"
    WEEK = "week"  # within a week, but not in this one
    THIS_WEEK = "this-week"
    TOMORROW = "tomorrow"
    TODAY = "today"
    PASSED = "passed"  # until the end, no office opens any more


_WEEK_DAYS = 7


@dataclass(frozen=True)
class Deadline:
    """An end, and the days on which somebody can go to a city office: the last until it, the first from today on."""

    end: date
    day: date
    go_on: date
    today: date

    @property
    def days_left(self) -> int:
        """Days until the last open day, below 0 after it."""
        return (self.day - self.today).days

    @property
    def passed(self) -> bool:
        """Whether no office opens any more until the end."""
        return self.day < self.today

    @property
    def near(self) -> Near:
        """How near it is."""
        if self.days_left <= 1:
            return {0: Near.TODAY, 1: Near.TOMORROW}.get(self.days_left, Near.PASSED)
        if self.days_left <= _WEEK_DAYS:
            same_week = self.day <= add_days(self.today, 6 - self.today.weekday())
            return Near.THIS_WEEK if same_week else Near.WEEK
        if month_of(self.day) == month_of(self.today):
            return Near.THIS_MONTH
        return Near.MONTH if self.day <= add_months(self.today, 1) else Near.LATER


def deadline_of(end: date, today: date, offices: OpenDays) -> Deadline:
    """Return the deadline of an end, seen from a day."""
    return Deadline(end, offices.last_until(end), offices.first_from(today), today)

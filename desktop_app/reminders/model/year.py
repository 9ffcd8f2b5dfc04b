"""The coming twelve months at a glance: when something can be renewed, until when clinics take what has ended."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.facts.days import add_days, add_months, end_of_month, month_of
from desktop_app.reminders.model.due import DueState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from desktop_app.reminders.model.due import Due

MONTHS = 12


class Time(StrEnum):
    """What a stretch of time is for somebody."""

    OPEN = "open"
    GRACE = "grace"
    OVER = "over"


@dataclass(frozen=True)
class Span:
    """A stretch of time, both days included."""

    time: Time
    first: date
    last: date


@dataclass(frozen=True)
class Row:
    """Something that ends, and its stretches of time within the year."""

    due: Due
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Year:
    """Twelve months from the first of this one, and a row for everything that happens in them."""

    first: date
    last: date
    rows: tuple[Row, ...]

    @property
    def months(self) -> list[date]:
        """The first days of the months."""
        return [add_months(self.first, number) for number in range(MONTHS)]


def year_of(dues: Iterable[Due], today: date) -> Year:
    """Return the coming year; what does not concern it has no row, a date that cannot be right one without spans."""
    first = month_of(today)
    last = end_of_month(add_months(first, MONTHS - 1))
    rows = (Row(due, tuple(_within(_spans(due, last), first, last))) for due in dues)
    return Year(first, last, tuple(row for row in rows if row.spans or row.due.state is DueState.IMPOSSIBLE))


def _spans(due: Due, end_of_year: date) -> Iterator[Span]:
    if due.state is DueState.IMPOSSIBLE:
        return
    yield Span(Time.OPEN, due.opens, due.day)
    after = add_days(due.day, 1)
    if due.grace_ends:
        yield Span(Time.GRACE, after, due.grace_ends)
        after = add_days(due.grace_ends, 1)
    if due.state is DueState.EXPIRED:
        yield Span(Time.OVER, after, end_of_year)


def _within(spans: Iterable[Span], first: date, last: date) -> Iterator[Span]:
    for span in spans:
        if span.first <= last and span.last >= first:
            yield Span(span.time, max(span.first, first), min(span.last, last))

"""What the phone takes over: a deadline for its calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from desktop_app.reminders.ical_event import DayEvent, calendar_of

_EARLY, _LATE = timedelta(days=7), timedelta(days=1)


@dataclass(frozen=True)
class DatedTask:
    """A day, and what is to be done until it."""

    day: date
    summary: str
    description: str = ""


def calendar(deadline: DatedTask, now: datetime | None = None) -> str:
    """Return a calendar with the deadline as an event of a whole day (RFC 5545).

    It rings at nine in the morning, a week before, or on the day before where less than a week is left.
    """
    now = now or datetime.now(UTC)
    before = _EARLY if deadline.day - now.date() > _EARLY else _LATE
    event = DayEvent(str(uuid4()), deadline.day, deadline.summary, deadline.description, before)
    return calendar_of([event], now).decode()

"""What the phone takes over: a deadline for its calendar, a number to call, the steps as text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from icalendar import Alarm, Calendar, Event

_PRODUCT = "-//Myna Hoken Navi//JA"
_MORNING = timedelta(hours=9)
_EARLY, _LATE = timedelta(days=7), timedelta(days=1)


@dataclass(frozen=True)
class Deadline:
    """A day, and what is to be done until it."""

    day: date
    summary: str
    description: str = ""


def calendar(deadline: Deadline, now: datetime | None = None) -> str:
    """Return a calendar with the deadline as an event of a whole day (RFC 5545).

    It rings at nine in the morning, a week before, or on the day before where less than a week is left.
    """
    now = now or datetime.now(UTC)
    event = Event()
    event.add("uid", str(uuid4()))
    event.add("dtstamp", now)
    event.add("dtstart", deadline.day)
    event.add("dtend", deadline.day + timedelta(days=1))
    event.add("summary", deadline.summary)
    if deadline.description:
        event.add("description", deadline.description)
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(deadline, now))
    found = Calendar()
    found.add("prodid", _PRODUCT)
    found.add("version", "2.0")
    found.add_component(event)
    written: bytes = found.to_ical()
    return written.decode()


def _alarm(deadline: Deadline, now: datetime) -> Alarm:
    before = _EARLY if deadline.day - now.date() > _EARLY else _LATE
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", deadline.summary)
    alarm.add("trigger", _MORNING - before)
    return alarm


def telephone(number: str) -> str:
    """Return the link that makes a phone call a number (RFC 3966)."""
    return f"tel:{number.replace('-', '')}"

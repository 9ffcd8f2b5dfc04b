"""An event of a whole day that rings once, as calendars read it (RFC 5545)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from icalendar import Alarm, Calendar, Event

from desktop_app.facts.card_validity import in_universal_time
from desktop_app.facts.days import add_days

if TYPE_CHECKING:
    from collections.abc import Iterable

_PRODUCT = "-//Myna Hoken Navi//JA"
_MORNING = timedelta(hours=9)


@dataclass(frozen=True)
class DayEvent:
    """A day, what is to be done on it, and how long before its morning it rings.

    Calendars know it by its `uid`. An event that may change counts its changes in `revision`. The alarm says the
    summary unless `alarm` has a shorter text.
    """

    uid: str
    day: date
    summary: str
    description: str = ""
    rings_before: timedelta = timedelta(0)
    revision: int | None = None
    changed: datetime | None = None
    alarm: str = ""


def calendar_of(events: Iterable[DayEvent], now: datetime) -> bytes:
    """Return a calendar with these events, each with one alarm at nine in the morning."""
    found = Calendar()
    found.add("prodid", _PRODUCT)
    found.add("version", "2.0")
    for event in events:
        found.add_component(_event(event, in_universal_time(now)))
    written: bytes = found.to_ical()
    return written


def _event(event: DayEvent, now: datetime) -> Event:
    found = Event()
    found.add("uid", event.uid)
    found.add("dtstamp", now)
    found.add("dtstart", event.day)
    if event.day < date.max:
        found.add("dtend", add_days(event.day, 1))
    found.add("summary", event.summary)
    if event.description:
        found.add("description", event.description)
    found.add("transp", "TRANSPARENT")
    if event.revision is not None:
        found.add("sequence", event.revision)
    if event.changed is not None:
        found.add("last-modified", in_universal_time(event.changed))
    found.add_component(_alarm(event))  # some calendars look for it after everything else
    return found


def _alarm(event: DayEvent) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.alarm or event.summary)
    alarm.add("trigger", _MORNING - event.rings_before)
    return alarm

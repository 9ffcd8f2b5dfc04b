"""When the hotline is open: weekdays, weekends and holidays, and the days on which it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.facts.card_validity import JAPAN
from desktop_app.facts.working_days import is_day_of_rest, is_within

if TYPE_CHECKING:
    from desktop_app.facts.store import FactsOfDay


@dataclass(frozen=True)
class Opening:
    """Whether the hotline is open at a moment, and when that changes next, in Japan's time."""

    is_open: bool
    changes: datetime
    asked: datetime

    @property
    def days_until_change(self) -> int:
        """Calendar days from the moment to the change."""
        return (self.changes.date() - self.asked.date()).days


def opening_at(moment: datetime, facts: FactsOfDay) -> Opening:
    """Return whether the hotline is open (facts `hotline_weekdays`, `hotline_weekends`, `hotline_closed`).

    Where the calendar of Python ends before the hotline opens again, the change is its last moment.
    """
    moment = moment.astimezone(JAPAN)
    today = hours_on(moment.date(), facts)
    if today and today[0] <= moment.time() < today[1]:
        return Opening(is_open=True, changes=_at(moment.date(), today[1]), asked=moment)
    if today and moment.time() < today[0]:
        return Opening(is_open=False, changes=_at(moment.date(), today[0]), asked=moment)
    return Opening(is_open=False, changes=_next_opening(moment.date(), facts), asked=moment)


def _next_opening(day: date, facts: FactsOfDay) -> datetime:
    """Return when the hotline opens first after a day."""
    while day < date.max:
        day += timedelta(days=1)
        if hours := hours_on(day, facts):
            return _at(day, hours[0])
    return _at(date.max, time.max)


def hours_on(day: date, facts: FactsOfDay) -> tuple[time, time] | None:
    """Return when the hotline opens and closes on a day in Japan, None where it is closed all day."""
    if is_within(day, str(facts["hotline_closed"].value)):
        return None
    hours = facts["hotline_weekends" if is_day_of_rest(day) else "hotline_weekdays"]
    opens, closes = str(hours.value).split("–")
    return _clock(opens), _clock(closes)


def _clock(text: str) -> time:
    hour, minute = text.split(":")
    return time(int(hour), int(minute))


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, JAPAN)

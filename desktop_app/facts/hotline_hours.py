"""When the hotline is open: weekdays, weekends and holidays, and the days on which it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.facts.card_validity import JAPAN
from desktop_app.facts.days import days_from
from desktop_app.facts.units import hours_in, is_within
from desktop_app.facts.working_days import FARTHEST_DAYS, is_day_of_rest

if TYPE_CHECKING:
    from desktop_app.facts.store import FactsOfDay


class HoursFacts(NamedTuple):
    """The names of the facts that tell when a line is open: on weekdays, and on days of rest."""

    weekdays: str
    rest: str


JAPANESE_LINE = HoursFacts("hotline_weekdays", "hotline_weekends")
LINE_OF_OTHER_LANGUAGES = HoursFacts("hotline_languages_hours", "hotline_languages_hours")


@dataclass(frozen=True)
class Opening:
    """Whether the hotline is open at a moment, and when that changes next, in Japan's time; None if it never opens."""

    is_open: bool
    changes: datetime | None
    asked: datetime

    @property
    def days_until_change(self) -> int | None:
        """Calendar days from the moment to the change, None where there is none."""
        return (self.changes.date() - self.asked.date()).days if self.changes else None


def opening_at(moment: datetime, facts: FactsOfDay, hours: HoursFacts = JAPANESE_LINE) -> Opening:
    """Return whether the hotline is open (fact `hotline_closed`, and those of its `hours`).

    There is no change where the calendar of Python ends before the hotline opens again.
    """
    moment = moment.astimezone(JAPAN)
    today = hours_on(moment.date(), facts, hours)
    if today and today[0] <= moment.time() < today[1]:
        return Opening(is_open=True, changes=_at(moment.date(), today[1]), asked=moment)
    if today and moment.time() < today[0]:
        return Opening(is_open=False, changes=_at(moment.date(), today[0]), asked=moment)
    return Opening(is_open=False, changes=_next_opening(moment.date(), facts, hours), asked=moment)


def _next_opening(day: date, facts: FactsOfDay, hours: HoursFacts) -> datetime | None:
    """Return when the hotline opens first after a day, None where it never does."""
    for each in days_from(day, FARTHEST_DAYS):
        if each > day and (there := hours_on(each, facts, hours)):
            return _at(each, there[0])
    return None


def hours_on(day: date, facts: FactsOfDay, hours: HoursFacts = JAPANESE_LINE) -> tuple[time, time] | None:
    """Return when the hotline opens and closes on a day in Japan, None where it is closed all day."""
    if is_within(day, str(facts["hotline_closed"].value)):
        return None
    fact = facts[hours.rest if is_day_of_rest(day) else hours.weekdays]
    return hours_in(str(fact.value))


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, JAPAN)

"""The day until which something should be done, as a sheet says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.facts.working_days import open_days

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.store import FactsOfDay
    from desktop_app.guide.model.due import DueRule
    from desktop_app.guide.model.situation import Situation
    from desktop_app.language.message import Message


@dataclass(frozen=True)
class DueDay:
    """A day, the sentence that says it, and the title of its event in a calendar, if not that of the page.

    `go_on` is the first day from today on on which city offices are open.
    """

    day: date
    sentence: Message
    summary: Message | None
    go_on: date

    @property
    def values(self) -> dict[str, object]:
        """What the sentence may fill in."""
        return {"due": self.day, "go_on": self.go_on}


def due_day(rule: DueRule | None, situation: Situation, facts: FactsOfDay) -> DueDay | None:
    """Return the last day on which city offices are open until a day is due; None if it is over, or not known."""
    day = rule.day_of(situation, facts) if rule else None
    if rule is None or day is None:
        return None
    offices = open_days(facts)
    open_day, go_on = offices.last_until(day), offices.first_from(situation.today)
    closed_today = go_on > situation.today
    sentence = rule.when_closed if closed_today and rule.when_closed else rule.sentence
    return DueDay(open_day, sentence, rule.summary, go_on) if open_day >= situation.today else None

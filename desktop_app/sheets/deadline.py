"""The day until which something should be done, where the guide knows one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.facts.days import add_days, end_of_month_before
from desktop_app.facts.working_days import open_days
from desktop_app.sheets import messages as words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from desktop_app.facts.store import FactsOfDay
    from desktop_app.guide.model.case import Case
    from desktop_app.guide.model.flow import Line
    from desktop_app.language.text import Message


@dataclass(frozen=True)
class DueDay:
    """A day, the sentence that says it, and what a calendar says instead of the page's title, if it must.

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


def due_day(deadline: Iterable[Line], case: Case, facts: FactsOfDay) -> DueDay | None:
    """Return the day that the sentences of a deadline come to; None where none does.

    The certificate ends on its holder's birthday, which no paper should show: its day is the last of the month before.
    Where city offices are closed on a day, it is the last one before on which they are open.
    """
    offices = open_days(facts)
    go_on = offices.first_from(case.today)
    named = {name for line in deadline for name in line.text.placeholders}
    for name, (day_of, sentence, summary) in _DAYS.items():
        day = day_of(case, facts) if name in named else None
        open_day = offices.last_until(day) if day else None
        if open_day and open_day >= case.today:
            said = _ON_CLOSED_DAY.get(sentence, sentence) if go_on > case.today else sentence
            return DueDay(open_day, said, summary, go_on)
    return None


def _before_certificate_ends(case: Case, facts: FactsOfDay) -> date | None:
    del facts
    return _month_before(case.card.certificate_ends) if case.card else None


def _before_grace_ends(case: Case, facts: FactsOfDay) -> date | None:
    del facts
    return _month_before(case.card.grace_ends) if case.card else None


def _end_of_express(case: Case, facts: FactsOfDay) -> date:
    return add_days(case.today, facts.count("express_limit_days"))


def _month_before(day: date | None) -> date | None:
    return end_of_month_before(day) if day else None


_DAYS: dict[str, tuple[Callable[[Case, FactsOfDay], date | None], Message, Message | None]] = {
    "certificate_ends": (_before_certificate_ends, words.BEST_BY, None),
    "grace_ends": (_before_grace_ends, words.BEST_BY, None),
    "express_limit_days": (_end_of_express, words.IF_REPORTED_TODAY, words.LAST_DAY_FOR_EXPRESS),
}
"""How the day follows from what a deadline names, how it is said, and what a calendar says."""

_ON_CLOSED_DAY = {words.IF_REPORTED_TODAY: words.IF_REPORTED_ON}
"""What is said instead on a day on which city offices are closed; the days are counted from today, to be safe."""

"""What a family must know of a day to renew in time: the rules for cards, the open days, the ends that are possible."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.facts.card_validity import CardRules, card_rules
from desktop_app.facts.days import add_months
from desktop_app.facts.deadline import Deadline, deadline_of
from desktop_app.facts.record.fact import FactError
from desktop_app.facts.working_days import OpenDays, open_days

if TYPE_CHECKING:
    from desktop_app.facts.store import FactsOfDay

_MARGIN_MONTHS = 1
"""For a clock that goes wrong, and rules that are told a little differently."""


@dataclass(frozen=True)
class Period:
    """A stretch of time, both days included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class RenewalRules(CardRules):
    """The rules for cards, for how many years they are issued and since when, and when city offices are open."""

    certificate_years: int
    card_years: int
    cards_since: date
    offices: OpenDays

    @property
    def certificate_period(self) -> Period:
        """The days on which an electronic certificate can end."""
        return self._period(self.certificate_years)

    @property
    def card_period(self) -> Period:
        """The days on which a card can end."""
        return self._period(self.card_years)

    @property
    def issue_years(self) -> range:
        """The years in which a card can have been issued."""
        return range(self.cards_since.year, self.today.year + 1)

    def deadline(self, end: date) -> Deadline:
        """Return the last day until an end on which a city office is open."""
        return deadline_of(end, self.today, self.offices)

    def _period(self, years: int) -> Period:
        """Return when something can end that lasts so many years; what is renewed early lasts so much longer."""
        longest = add_months(self.today, 12 * years + self.renewal_months + _MARGIN_MONTHS)
        return Period(self.cards_since, max(self.cards_since, longest))


def renewal_rules(facts: FactsOfDay) -> RenewalRules:
    """Take the rules of the day from the facts; FactError where one does not hold."""
    since = facts["cards_since"].value
    if not isinstance(since, date):
        msg = "fact 'cards_since' is not a day"
        raise FactError(msg)
    return RenewalRules(
        **vars(card_rules(facts)),
        certificate_years=facts.count("certificate_birthdays"),
        card_years=facts.count("card_years_adult"),
        cards_since=since,
        offices=open_days(facts),
    )

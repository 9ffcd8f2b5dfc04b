"""Who must do what until when: pure functions of the book and the day.

Renewal opens three months before the end; a certificate that has ended still serves clinics to the end of the third
month (facts `renewal_opens_months`, `certificate_grace_months`). For the card itself the sources do not agree on such
months (fact `card_itself_expired`), so none are promised. Nobody is sent to a city office on a day on which it is
closed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.facts.days import add_days
from desktop_app.language.markup import literal
from desktop_app.reminders.model.person import End
from desktop_app.reminders.model.possible import is_possible

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.facts.deadline import Deadline
    from desktop_app.facts.renewal_rules import Period, RenewalRules
    from desktop_app.reminders.model.person import ExpiryDate, Person


class DueState(StrEnum):
    """Where today lies in the life of a certificate or a card; a card has no grace. Worst first."""

    EXPIRED = "expired"
    GRACE = "grace"
    RENEWAL_OPEN = "renewal-open"
    IMPOSSIBLE = "impossible"  # a date that no certificate or card can have, from before such dates were refused
    VALID = "valid"


class Stage(StrEnum):
    """The days on which somebody is reminded."""

    OPENS = "opens"
    MONTH = "month"
    WEEK = "week"
    LAST_DAY = "last-day"
    GRACE_ENDS = "grace-ends"


_BEFORE = {Stage.OPENS: 90, Stage.MONTH: 30, Stage.WEEK: 7}
"""Days before the last one on which a city office is open."""


@dataclass(frozen=True)
class Due:
    """What ends for a person on `day`.

    `opens` is the first day on which it can be renewed, `grace_ends` the last on which clinics take the card.
    """

    person: Person
    end: End
    day: date
    state: DueState
    opens: date
    grace_ends: date | None
    rules: RenewalRules

    @property
    def today(self) -> date:
        """The day that is looked at."""
        return self.rules.today

    @property
    def possible(self) -> Period:
        """The days on which such a thing can end."""
        return self.rules.certificate_period if self.end is End.CERTIFICATE else self.rules.card_period

    @property
    def before_end(self) -> Deadline:
        """The last day until the end on which a city office is open."""
        return self.rules.deadline(self.day)

    @property
    def before_worse(self) -> Deadline:
        """The same until the end, or until the end of the grace period once that runs."""
        return self.rules.deadline(self.grace_ends if self.state is DueState.GRACE and self.grace_ends else self.day)

    @property
    def deadline(self) -> date:
        """The next day that counts: until then somebody must have gone to the city office, which is open on it.

        Where no office opens any more until the end, it is that of the grace period, or the next open day at all.
        """
        ends = [end for end in (self.day, self.grace_ends) if end]
        deadlines = [self.rules.deadline(end) for end in ends]
        if self.state is DueState.EXPIRED:
            return deadlines[0].day
        return next((each.day for each in deadlines if not each.passed), deadlines[0].go_on)

    @property
    def days_left(self) -> int:
        """Days until the deadline, below 0 after it."""
        return (self.deadline - self.today).days

    @property
    def next_visit(self) -> date:
        """The next day on which somebody can go, today left out unless it is the last one in time."""
        next_open = self.rules.offices.first_after(self.today)
        return next_open if self.state is DueState.EXPIRED else min(next_open, self.deadline)

    @property
    def values(self) -> dict[str, object]:
        """What sentences about it may fill in."""
        worse, possible = self.before_worse, self.possible
        return {
            "nickname": literal(self.person.nickname),
            "day": self.day,
            "opens": self.opens,
            "grace_ends": self.grace_ends,
            "days_left": self.days_left,
            "deadline": worse.day,
            "go_on": worse.go_on,
            "first": possible.first,
            "last": possible.last,
        }

    @property
    def stages(self) -> dict[Stage, date]:
        """The days on which to remind: city offices are open, and it can be renewed; none of an impossible date."""
        if self.state is DueState.IMPOSSIBLE:
            return {}
        offices, last = self.rules.offices, self.before_end.day
        opens = offices.first_from(self.opens)
        days = {stage: max(offices.last_until(add_days(last, -days)), opens) for stage, days in _BEFORE.items()}
        days[Stage.LAST_DAY] = max(last, opens)
        return days | ({Stage.GRACE_ENDS: offices.last_until(self.grace_ends)} if self.grace_ends else {})

    @property
    def stage(self) -> Stage | None:
        """The last stage that has come, None before the first."""
        reached = [stage for stage, day in self.stages.items() if day <= self.today]
        return reached[-1] if reached else None


def due_list(people: Iterable[Person], rules: RenewalRules) -> list[Due]:
    """Return everything that ends, worst first: what is over, then what ends sooner."""
    found = [_due(person, end, known, rules) for person in people for end, known in _renewed_alone(person, rules)]
    return sorted(found, key=_urgency)


def to_do(dues: Iterable[Due]) -> list[Due]:
    """Return what can or must be done today."""
    return [due for due in dues if due.state is not DueState.VALID]


def _renewed_alone(person: Person, rules: RenewalRules) -> list[tuple[End, ExpiryDate]]:
    """Return what ends without the certificate that ends with its card: the new card brings a new one."""
    card, certificate = person.card, person.certificate
    both = card is not None and certificate is not None and certificate.day >= card.day
    with_card = both and all(is_possible(end, known.day, rules) for end, known in person.ends.items())
    return [(end, known) for end, known in person.ends.items() if end is End.CARD or not with_card]


def _due(person: Person, end: End, known: ExpiryDate, rules: RenewalRules) -> Due:
    grace_ends = rules.grace_ends(known.day) if end is End.CERTIFICATE else None
    possible = is_possible(end, known.day, rules)
    state = DueState(rules.state(known.day, grace_ends)) if possible else DueState.IMPOSSIBLE
    return Due(person, end, known.day, state, rules.renewal_opens(known.day), grace_ends, rules)


def _urgency(due: Due) -> tuple[int, date, str, str]:
    return list(DueState).index(due.state), due.before_worse.end, due.person.nickname, due.end

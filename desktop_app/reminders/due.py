"""Who must do what until when: pure functions of the book and the day.

Renewal opens three months before the end; a certificate that has ended still serves clinics for about three months
(facts `renewal_opens_months`, `certificate_grace_months`). For the card itself the sources do not agree on such months
(fact `card_itself_expired`), so none are promised.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.facts.card_rules import CertificateState
from desktop_app.reminders import words
from desktop_app.reminders.person import End
from desktop_app.text import literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.facts.card_rules import CardRules
    from desktop_app.reminders.person import KnownEnd, Person
    from desktop_app.text import Message

State = CertificateState
"""Where today lies in the life of a certificate or a card; a card has no grace."""


class Stage(StrEnum):
    """The days on which somebody is reminded."""

    OPENS = "opens"
    MONTH = "month"
    WEEK = "week"
    LAST_DAY = "last-day"
    GRACE_ENDS = "grace-ends"


_BEFORE = {Stage.OPENS: 90, Stage.MONTH: 30, Stage.WEEK: 7}
"""Days."""


@dataclass(frozen=True)
class Due:
    """What ends for a person. `deadline` is the next day that counts, `days_left` until it (below 0 after it).

    `opens` is the first day on which it can be renewed, `grace_ends` the last on which clinics take the card.
    """

    person: Person
    end: End
    day: date
    state: State
    opens: date
    grace_ends: date | None
    today: date

    @property
    def deadline(self) -> date:
        """The last day, or that of the grace period once it runs."""
        return self.grace_ends if self.state is State.GRACE and self.grace_ends else self.day

    @property
    def days_left(self) -> int:
        """Days until the deadline."""
        return (self.deadline - self.today).days

    @property
    def sentence(self) -> Message:
        """What is the case and what to do, to be filled in with `values`."""
        return _ON_LAST_DAY[self.end] if self.day == self.today else _SENTENCES[self.end, self.state]

    @property
    def values(self) -> dict[str, object]:
        """What sentences about it may fill in."""
        known = {
            "nickname": literal(self.person.nickname),
            "day": self.day,
            "opens": self.opens,
            "grace_ends": self.grace_ends,
        }
        return {**known, "days_left": self.days_left}

    @property
    def stages(self) -> dict[Stage, date]:
        """The days on which to remind; never before it can be renewed."""
        days = {stage: max(_days_before(self.day, days), self.opens) for stage, days in _BEFORE.items()}
        days[Stage.LAST_DAY] = self.day
        return days | ({Stage.GRACE_ENDS: self.grace_ends} if self.grace_ends else {})

    @property
    def stage(self) -> Stage | None:
        """The last stage that has come, None before the first."""
        reached = [stage for stage, day in self.stages.items() if day <= self.today]
        return reached[-1] if reached else None


def due_list(people: Iterable[Person], rules: CardRules) -> list[Due]:
    """Return everything that ends, worst first: what is over, then what ends sooner."""
    found = [_due(person, end, known, rules) for person in people for end, known in _renewed_alone(person)]
    return sorted(found, key=_urgency)


def to_do(dues: Iterable[Due]) -> list[Due]:
    """Return what can or must be done today."""
    return [due for due in dues if due.state is not State.VALID]


def _renewed_alone(person: Person) -> list[tuple[End, KnownEnd]]:
    """Return what ends without the certificate that ends with its card: the new card brings a new one."""
    card, certificate = person.card, person.certificate
    with_card = card is not None and certificate is not None and certificate.day >= card.day
    return [(end, known) for end, known in person.ends.items() if end is End.CARD or not with_card]


def _due(person: Person, end: End, known: KnownEnd, rules: CardRules) -> Due:
    grace_ends = rules.grace_ends(known.day) if end is End.CERTIFICATE else None
    state, opens = rules.state(known.day, grace_ends), rules.renewal_opens(known.day)
    return Due(person, end, known.day, state, opens, grace_ends, rules.today)


def _days_before(day: date, days: int) -> date:
    """Return the day so many days earlier, or the calendar's first."""
    return date.fromordinal(max(day.toordinal() - days, date.min.toordinal()))


_WORST_FIRST = (State.EXPIRED, State.GRACE, State.RENEWAL_OPEN, State.VALID)


def _urgency(due: Due) -> tuple[int, date, str, str]:
    return _WORST_FIRST.index(due.state), due.deadline, due.person.nickname, due.end


_SENTENCES: dict[tuple[End, State], Message] = {
    (End.CERTIFICATE, State.VALID): words.CERTIFICATE_VALID,
    (End.CERTIFICATE, State.RENEWAL_OPEN): words.CERTIFICATE_RENEWAL_OPEN,
    (End.CERTIFICATE, State.GRACE): words.CERTIFICATE_GRACE,
    (End.CERTIFICATE, State.EXPIRED): words.CERTIFICATE_EXPIRED,
    (End.CARD, State.VALID): words.CARD_VALID,
    (End.CARD, State.RENEWAL_OPEN): words.CARD_RENEWAL_OPEN,
    (End.CARD, State.EXPIRED): words.CARD_EXPIRED,
}
_ON_LAST_DAY = {End.CERTIFICATE: words.CERTIFICATE_LAST_DAY, End.CARD: words.CARD_LAST_DAY}

"""Which ends a certificate or a card can have: the one check that every date passes before it is in the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.reminders import messages
from desktop_app.reminders.model.person import End, PersonError

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.renewal_rules import Period, RenewalRules
    from desktop_app.language.message import Message
    from desktop_app.reminders.model.person import Person

_SENTENCES = {End.CERTIFICATE: messages.CERTIFICATE_END_IMPOSSIBLE, End.CARD: messages.CARD_END_IMPOSSIBLE}


def possible_ends(end: End, rules: RenewalRules) -> Period:
    """Return the days on which a certificate or a card can end: since there are cards, till the longest has ended."""
    return rules.certificate_period if end is End.CERTIFICATE else rules.card_period


def is_possible(end: End, day: date, rules: RenewalRules) -> bool:
    """Whether a certificate or a card can end on a day."""
    return day in possible_ends(end, rules)


def why_impossible(person: Person, rules: RenewalRules) -> PersonError | None:
    """Return the sentence that says why a date of this person cannot be and which can; None where all can be."""
    wrong = [end for end, known in person.ends.items() if not is_possible(end, known.day, rules)]
    end = wrong[-1] if wrong else None  # of two, the card: the certificate may only follow it
    return PersonError(*saying_possible(end, rules), end) if end else None


def saying_possible(end: End, rules: RenewalRules) -> tuple[Message, dict[str, object]]:
    """Return the sentence that says which ends are possible, and what is filled into it."""
    period = possible_ends(end, rules)
    return _SENTENCES[end], {"first": period.first, "last": period.last}

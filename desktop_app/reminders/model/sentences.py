"""What is said of something that ends: what is the case, until when to go, what is still possible after that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.deadline import Near
from desktop_app.language.markup import without_markup
from desktop_app.reminders import messages
from desktop_app.reminders.model.person import End
from desktop_app.reminders.model.possible import is_possible, saying_possible

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desktop_app.facts.renewal_rules import RenewalRules
    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator
    from desktop_app.reminders.model.due import Due
    from desktop_app.reminders.model.person import Person

_CERTIFICATE, _CARD = End.CERTIFICATE, End.CARD
_NAMES = {_CERTIFICATE: messages.CERTIFICATE, _CARD: messages.CARD}


def due_text(due: Due, translator: Translator) -> str:
    """Return what is the case with something that ends, and what to do."""
    return translator.sentences(translator(sentence, due.values) for sentence in _SAID[due.state](due))


def listed(person: Person, rules: RenewalRules, translator: Translator) -> str:
    """Return the ends of a person on one line, days as computers write them, with the last open day if it differs."""
    return ", ".join(_listed(end, known.day, rules, translator) for end, known in person.ends.items())


def _listed(end: End, day: date, rules: RenewalRules, translator: Translator) -> str:
    name, last_open = translator(_NAMES[end]), rules.deadline(day).day
    said = [f"{name}: {day.isoformat()}"]
    if not is_possible(end, day, rules):
        said.append(translator(*saying_possible(end, rules)))
    elif rules.today <= last_open < day:
        said.append(translator(messages.OPEN_UNTIL, {"open": last_open.isoformat()}))
    return without_markup(" ".join(said))


def _valid(due: Due) -> Iterator[Message]:
    yield {_CERTIFICATE: messages.CERTIFICATE_VALID, _CARD: messages.CARD_VALID}[due.end]


def _open(due: Due) -> Iterator[Message]:
    near = due.before_end.near
    if near is Near.LATER:
        yield {_CERTIFICATE: messages.CERTIFICATE_RENEWAL_OPEN, _CARD: messages.CARD_RENEWAL_OPEN}[due.end]
        yield from _closed_before(due)
        return
    yield _ends(due)
    yield _GO[near]
    if due.end is _CARD:
        yield messages.CARD_TAKES_A_MONTH
    elif near in (Near.TODAY, Near.PASSED):
        yield messages.CERTIFICATE_SERVES_ON


def _ends(due: Due) -> Message:
    ends = {
        0: {_CERTIFICATE: messages.CERTIFICATE_ENDS_TODAY, _CARD: messages.CARD_ENDS_TODAY},
        1: {_CERTIFICATE: messages.CERTIFICATE_ENDS_TOMORROW, _CARD: messages.CARD_ENDS_TOMORROW},
    }
    later = {_CERTIFICATE: messages.CERTIFICATE_ENDS, _CARD: messages.CARD_ENDS}
    return ends.get((due.day - due.today).days, later)[due.end]


def _grace(due: Due) -> Iterator[Message]:
    near = due.before_worse.near
    yield messages.CERTIFICATE_GRACE
    if near is Near.LATER:
        yield messages.RENEW_BEFORE_THAT
        yield from _closed_before(due)
        return
    yield _GO[near]
    if near is Near.PASSED:
        yield messages.ASK_FOR_ELIGIBILITY


def _closed_before(due: Due) -> Iterator[Message]:
    """Yield the last open day where it lies before the end."""
    if due.before_worse.day < due.before_worse.end:
        yield messages.LAST_OPEN_DAY


def _expired(due: Due) -> Iterator[Message]:
    yield {_CERTIFICATE: messages.CERTIFICATE_EXPIRED, _CARD: messages.CARD_EXPIRED}[due.end]


def _impossible(due: Due) -> Iterator[Message]:
    yield {_CERTIFICATE: messages.CERTIFICATE_DATE_WRONG, _CARD: messages.CARD_DATE_WRONG}[due.end]


_SAID = {"valid": _valid, "renewal-open": _open, "grace": _grace, "expired": _expired, "impossible": _impossible}
_GO = {
    Near.MONTH: messages.GO_BY,
    Near.THIS_MONTH: messages.GO_THIS_MONTH,
    Near.WEEK: messages.GO_WITHIN_A_WEEK,
    Near.THIS_WEEK: messages.GO_THIS_WEEK,
    Near.TOMORROW: messages.GO_BY_TOMORROW,
    Near.TODAY: messages.GO_TODAY,
    Near.PASSED: messages.GO_WHEN_OPEN,
}

"""What a pack may bring: values in the form of their unit, and less than the facts that the program was built with.

Whoever has stolen a key could sign anything. So a pack brings no words that lead elsewhere: addresses are of sites that
are listed here, labels are short and hold no telephone number, and no text has a sign that the pages read as a mark.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.facts.pack.errors import PackError, PackFault
from desktop_app.facts.record.fact import FactError
from desktop_app.facts.store import FactStore, facts_in_toml
from desktop_app.facts.units import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop_app.facts.record.fact import Fact

    Periods = Mapping[str, Sequence[Fact]]

SITES = frozenset({"myna.go.jp", "www.mhlw.go.jp", "www.kojinbango-card.go.jp", "www2.jpki.go.jp"})
"""To which the addresses lead that are shown."""
_SITE = re.compile(r"https://([a-z0-9.-]+)")
_MARKS = frozenset("｜《》*{}<>")
_PLACEHOLDER = re.compile(r"\{[a-z]+\}")
_LONGEST_LABEL, _LONGEST_PUBLISHER, _LONGEST_TEXT = 80, 60, 200
_MOST_DIGITS_OF_A_LABEL = 6
"""Fewer than a telephone number has."""
_LEADS_ELSEWHERE = re.compile(r"[&@\\]|/|[^\W\d]\.\w|\w\.[^\W\d]")
_UNSEEN = frozenset({"Zl", "Zp"})
"""Ends of lines; signs of control and direction are all of a category that begins with C."""
_FIRST_DAY, _LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
_LARGEST = {Unit.COUNT: 10_000, Unit.MONTHS: 1_200, Unit.DAYS: 36_600, Unit.YEN: 1_000_000}


def facts_brought(content: bytes, builtin: FactStore, day: date) -> FactStore:
    """Return the facts of a facts.toml that the program knows; PackError where they are not as they must be.

    None of the facts that the program was built with may be missing, and none was seen after the day of the pack.
    """
    known = builtin.by_name()
    try:
        brought = facts_in_toml(content, known).by_name()
    except FactError as error:
        raise PackError(PackFault.WRONG_FACTS, str(error)) from error
    if missing := [name for name in known if name not in brought]:
        raise PackError(PackFault.MISSING_FACTS, ", ".join(missing))
    for name, periods in brought.items():
        for fault in _faults(periods, known[name], day):
            raise PackError(PackFault.WRONG_FACTS, f"{name} {fault}")
    return FactStore(fact for periods in brought.values() for fact in periods)


def _faults(periods: Sequence[Fact], known: Sequence[Fact], day: date) -> Iterator[str]:
    """Yield what is wrong with the periods of a fact, in the words that follow its name."""
    if _overlap(periods):
        yield "has two values on one day"
    if any(_hold_from(first, known) and not _hold_from(first, periods) for first in (date.min, day)):
        yield "does not hold on all days on which it must"
    placeholders = {each for fact in known for each in _PLACEHOLDER.findall(str(fact.value))}
    for fact in periods:
        if fact.unit not in {each.unit for each in known}:
            yield f"is written as {fact.unit}"
        if fact.seen > day:
            yield f"was seen on {fact.seen}, after the day of the pack"
        if not _is_plain(fact.publisher, _LONGEST_PUBLISHER):
            yield "has a publisher that is too long or has signs that no name has"
        yield from _faults_of_value(fact, placeholders)


def _faults_of_value(fact: Fact, placeholders: set[str]) -> Iterator[str]:
    value = fact.value
    if isinstance(value, int) and value > _LARGEST[fact.unit]:
        yield "is a number out of all bounds"
    if isinstance(value, date) and not _FIRST_DAY <= value <= _LAST_DAY:
        yield "is a day out of all bounds"
    if not isinstance(value, str) or fact.unit is Unit.STATEMENT:  # nobody sees one
        return
    rest = _PLACEHOLDER.sub(lambda found: "" if found[0] in placeholders else found[0], value)
    if not _is_plain(rest, _LONGEST_LABEL if fact.unit is Unit.LABEL else _LONGEST_TEXT):
        yield "is too long, or has signs that no fact has"
    if fact.unit is Unit.LABEL and _leads_elsewhere(rest):
        yield "is a label that holds a number or an address"
    if fact.unit is Unit.ADDRESS and not ((site := _SITE.match(value)) and site[1] in SITES):
        yield "leads to a site that is not listed"


def _leads_elsewhere(label: str) -> bool:
    digits = sum(unicodedata.numeric(letter, None) is not None for letter in label)
    written = unicodedata.normalize("NFKC", label)
    return digits > _MOST_DIGITS_OF_A_LABEL or _LEADS_ELSEWHERE.search(written) is not None


def _is_plain(text: str, longest: int) -> bool:
    return len(text) <= longest and not any(map(_is_mark, text))


def _is_mark(letter: str) -> bool:
    category = unicodedata.category(letter)
    return letter in _MARKS or category.startswith("C") or category in _UNSEEN


def _overlap(periods: Sequence[Fact]) -> bool:
    return any(one is not other and other.holds_on(one.valid_from or date.min) for one in periods for other in periods)


def _hold_from(first: date, periods: Sequence[Fact]) -> bool:
    """Whether one of the periods holds on every day from the first on: sentences may ask for it without looking."""
    for fact in sorted(periods, key=lambda each: each.valid_from or date.min):
        if fact.holds_on(first):
            ends = fact.valid_until or date.max
            if ends == date.max:
                return True
            first = ends + timedelta(days=1)
    return False

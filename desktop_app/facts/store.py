"""The facts of resources/facts.toml: every number, address and screen label that may change, each with its source."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.base.files import read_bounded
from desktop_app.facts.units import FORMS, Unit, is_written_right

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path


class FactError(Exception):
    """The facts file is missing or wrong, or, as a `NoFactError`, says nothing of that day."""


class NoFactError(FactError):
    """A fact was asked for that does not hold on that day."""


class Confidence(StrEnum):
    """How sure we are of a fact."""

    OFFICIAL = "official"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


_TYPES: Mapping[str, tuple[type, ...]] = {
    "value": (str, int, date),
    **dict.fromkeys(("checked_on", "valid_from", "valid_until"), (date,)),
}
"""What TOML holds under a key, exactly: True is no number, a moment no day. Other keys are texts."""
_LONG_AGO_DAYS = 365
_MOST_BYTES = 10_000_000


class Source(NamedTuple):
    """Who says so, and where it can be read."""

    publisher: str
    address: str


@dataclass(frozen=True)
class Fact:
    """One value with the period in which it holds; an open end is None."""

    name: str
    value: str | int | date
    unit: Unit
    publisher: str
    address: str
    checked_on: date
    confidence: Confidence
    valid_from: date | None = None
    valid_until: date | None = None

    @property
    def source(self) -> Source:
        """The publisher and the address."""
        return Source(self.publisher, self.address)

    def holds_on(self, day: date) -> bool:
        """Whether the day lies in the period, both ends included."""
        return (self.valid_from or date.min) <= day <= (self.valid_until or date.max)


class FactsOfDay:
    """The facts that hold on one day, by name."""

    def __init__(self, day: date, facts: Mapping[str, Fact]) -> None:
        """Take the day and what holds on it."""
        self.day = day
        self._facts = facts

    def __contains__(self, name: str) -> bool:
        """Whether a fact of this name holds on the day."""
        return name in self._facts

    def __getitem__(self, name: str) -> Fact:
        """Return the fact of this name; NoFactError where none holds."""
        try:
            return self._facts[name]
        except KeyError:
            msg = f"no fact {name!r} holds on {self.day}"
            raise NoFactError(msg) from None

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of all facts that hold."""
        return frozenset(self._facts)

    def of_unit(self, unit: Unit) -> tuple[Fact, ...]:
        """Return the facts of one kind."""
        return tuple(fact for fact in self._facts.values() if fact.unit is unit)

    def count(self, name: str) -> int:
        """Return the value of a fact that is a number."""
        value = self[name].value
        if not isinstance(value, int):
            msg = f"fact {name!r} is not a number"
            raise FactError(msg)
        return value


class FactBook:
    """All facts of all times."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        """Keep the facts."""
        self._facts = tuple(facts)
        self._latest: FactsOfDay | None = None

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact."""
        return self._facts

    def names(self) -> Iterator[str]:
        """Yield the name of every fact, once for each period."""
        return (fact.name for fact in self.facts)

    def on(self, day: date) -> FactsOfDay:
        """Return what holds on that day, found once while one day is asked for; FactError where one has two values."""
        if self._latest is None or self._latest.day != day:
            self._latest = self._holding_on(day)
        return self._latest

    def _holding_on(self, day: date) -> FactsOfDay:
        found: dict[str, Fact] = {}
        for fact in self.facts:
            if fact.holds_on(day) and found.setdefault(fact.name, fact) is not fact:
                msg = f"fact {fact.name!r} has two values on {day}"
                raise FactError(msg)
        return FactsOfDay(day, found)


def oldest_check(facts: Iterable[Fact]) -> date:
    """Return the day of the oldest check of these facts; ValueError where there are none."""
    return min(fact.checked_on for fact in facts)


def is_long_ago(check: date, today: date) -> bool:
    """Whether a check is more than a year old, so that somebody should look whether the fact still holds."""
    return (today - check).days > _LONG_AGO_DAYS


def load_facts(path: Path) -> FactBook:
    """Read facts.toml: one array of tables for each fact, one table for each period; FactError where it is wrong."""
    import tomllib  # an installed program has its facts compiled

    try:
        tables = tomllib.loads(read_bounded(path, _MOST_BYTES).decode())
    except (OSError, ValueError, RecursionError) as error:  # no file, TOML, UTF-8, a number too long, brackets too deep
        msg = f"{path.name} cannot be read: {error}"
        raise FactError(msg) from error
    return FactBook(_fact(name, period) for name, periods in tables.items() for period in _periods(name, periods))


def _periods(name: str, periods: object) -> list[dict[str, Any]]:
    if not isinstance(periods, list) or not all(isinstance(period, dict) for period in periods):
        msg = f"fact {name!r} is no array of tables"
        raise FactError(msg)
    return periods


def _fact(name: str, table: Mapping[str, Any]) -> Fact:
    known = {field.name for field in fields(Fact)}
    if unknown := set(table) - known:
        msg = f"fact {name!r} has unknown keys: {', '.join(sorted(unknown))}"
        raise FactError(msg)
    if wrong := [key for key, value in table.items() if type(value) not in _TYPES.get(key, (str,))]:
        msg = f"fact {name!r} has values of a wrong kind: {', '.join(wrong)}"
        raise FactError(msg)
    try:
        unit, confidence = Unit(table["unit"]), Confidence(table["confidence"])
        fact = Fact(**{**table, "name": name, "unit": unit, "confidence": confidence})
    except (TypeError, ValueError, KeyError) as error:
        msg = f"fact {name!r} is incomplete or wrong: {error}"
        raise FactError(msg) from error
    if not is_written_right(unit, fact.value):
        msg = f"fact {name!r} is {fact.value!r}; its unit {unit} wants {FORMS[unit].wanted}"
        raise FactError(msg)
    return fact

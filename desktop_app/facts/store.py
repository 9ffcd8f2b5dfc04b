"""The facts of resources/facts.toml: every number, address and screen label that may change, each with its source."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop_app.base.files import read_bounded
from desktop_app.facts.record.fact import FactError, NoFactError
from desktop_app.facts.record.written import fact_in

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping
    from pathlib import Path

    from desktop_app.facts.record.fact import Fact

_MOST_BYTES = 10_000_000


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

    def count(self, name: str) -> int:
        """Return the value of a fact that is a number."""
        value = self[name].value
        if not isinstance(value, int):
            msg = f"fact {name!r} is not a number"
            raise FactError(msg)
        return value


class FactStore:
    """All facts of all times."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        """Keep the facts."""
        self._facts = tuple(facts)
        self._latest: FactsOfDay | None = None

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact."""
        return self._facts

    @property
    def day(self) -> date:
        """The day of the facts: on which somebody has last seen the page of one, whatever day that speaks of."""
        return max((fact.seen for fact in self.facts), default=date.min)

    def names(self) -> Iterator[str]:
        """Yield the name of every fact, once for each period."""
        return (fact.name for fact in self.facts)

    def by_name(self) -> dict[str, list[Fact]]:
        """Return the periods of each fact by its name."""
        found: dict[str, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.name, []).append(fact)
        return found

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


def load_facts(path: Path) -> FactStore:
    """Read facts.toml; FactError where it is wrong."""
    try:
        return facts_in_toml(read_bounded(path, _MOST_BYTES))
    except OSError as error:
        msg = f"{path.name} cannot be read: {error}"
        raise FactError(msg) from error


def facts_in_toml(content: bytes, names: Container[str] | None = None) -> FactStore:
    """Read one array of tables for each fact, one table for each period; FactError where anything is wrong.

    Facts of other names than these are not looked at, where names are given.
    """
    import tomllib  # an installed program has its facts compiled

    try:
        tables = tomllib.loads(content.decode())
    except (ValueError, RecursionError) as error:  # no TOML, no UTF-8, a number too long, brackets too deep
        msg = f"the facts cannot be read: {error}"
        raise FactError(msg) from error
    wanted = [name for name in tables if names is None or name in names]
    return FactStore(fact_in(name, period) for name in wanted for period in _periods(name, tables[name]))


def _periods(name: str, periods: object) -> list[dict[str, Any]]:
    if not isinstance(periods, list) or not all(isinstance(period, dict) for period in periods):
        msg = f"fact {name!r} is no array of tables"
        raise FactError(msg)
    return periods

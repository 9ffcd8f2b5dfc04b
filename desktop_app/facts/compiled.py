"""The facts as they are loaded at the start: each is taken from a file made of facts.toml when it is asked for.

`python -m tools.facts` makes it, whenever the program is installed. One that was made of other facts is not used.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.base.files import read_bounded, write_whole
from desktop_app.base.text_table import TextTable, table_of
from desktop_app.facts.store import Confidence, Fact, FactBook, FactError, FactsOfDay, load_facts
from desktop_app.facts.units import Unit

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIX = ".table"
_MOST_BYTES = 10_000_000
_CHECKSUM = ""
"""The key under which stands what the facts were made of."""


class CompiledFacts(FactBook):
    """All facts of all times, none of which is made before it is asked for."""

    def __init__(self, table: TextTable) -> None:
        """Take the table: the periods of a fact by its name, as JSON."""
        super().__init__(())
        self._table = table
        self._known: dict[str, tuple[Fact, ...]] = {}

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact."""
        return tuple(fact for name in self.names() for fact in self.periods(name))

    def _holding_on(self, day: date) -> FactsOfDay:
        return FactsOfDay(day, _OfDay(day, self))

    def names(self) -> Iterator[str]:
        """Yield the name of every fact."""
        return (name for name in self._table.keys() if name != _CHECKSUM)  # noqa: SIM118 - it is no dict

    def periods(self, name: str) -> tuple[Fact, ...]:
        """Return what a fact is in each of its periods; none where there is no such fact, FactError where damaged."""
        if name not in self._known:
            try:
                self._known[name] = tuple(map(_fact, json.loads(self._table.get(name) or "[]")))
            except (TypeError, ValueError) as error:
                msg = f"fact {name!r} cannot be read"
                raise FactError(msg) from error
        return self._known[name]


class _OfDay(Mapping[str, Fact]):
    """The facts that hold on a day, by name."""

    def __init__(self, day: date, facts: CompiledFacts) -> None:
        self._day = day
        self._facts = facts

    def __getitem__(self, name: str) -> Fact:
        for fact in self._facts.periods(name):
            if fact.holds_on(self._day):
                return fact
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._facts.names() if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def facts_in(path: Path) -> FactBook:
    """Return the facts of facts.toml, from what was made of it if that is so; FactError where they are wrong."""
    try:
        table = TextTable(read_bounded(path.with_suffix(_SUFFIX), _MOST_BYTES))
        if table.get(_CHECKSUM) == _checksum(path):
            return CompiledFacts(table)
    except (OSError, ValueError):
        pass  # a checkout in which it was not made, or damage
    return load_facts(path)


def compile_facts(path: Path) -> None:
    """Write what is loaded at the start beside facts.toml; FactError where facts are wrong, or two hold on one day."""
    periods: dict[str, list[Fact]] = {}
    for fact in load_facts(path).facts:
        periods.setdefault(fact.name, []).append(fact)
    texts = {name: _as_json(found) for name, found in periods.items()}
    write_whole(path.with_suffix(_SUFFIX), table_of({**texts, _CHECKSUM: _checksum(path)}))


def _checksum(path: Path) -> str:
    return f"{zlib.crc32(read_bounded(path, _MOST_BYTES)):08x}"


def _as_json(periods: list[Fact]) -> str:
    for fact in periods:
        FactBook(periods).on(fact.valid_from or date.min)  # a second value on one day would begin or go on there
    return json.dumps([vars(fact) for fact in periods], default=_written_day)


def _written_day(day: date) -> list[str]:
    """Return a day as a list, for no other value is one."""
    return [day.isoformat()]


def _fact(row: dict[str, Any]) -> Fact:
    values: dict[str, Any] = {
        key: date.fromisoformat(*value) if isinstance(value, list) else value for key, value in row.items()
    }
    values |= {"unit": Unit(row["unit"]), "confidence": Confidence(row["confidence"])}
    return Fact(**values)

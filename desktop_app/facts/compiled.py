"""The facts as they are loaded at the start: each is taken from a file made of facts.toml when it is asked for.

`python -m tools.facts` makes it, whenever the program is installed. One that was made of other facts is not used.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.base import text_table
from desktop_app.base.files import read_bounded, write_whole
from desktop_app.facts.record.fact import Fact, FactError
from desktop_app.facts.record.written import fact_in, table_of
from desktop_app.facts.store import FactsOfDay, FactStore, load_facts

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIX = ".table"
_MOST_BYTES = 10_000_000
_HEAD = ""
"""The key under which stands what the facts were made of, and their day."""
_DAY = "day"
"""The only key of an object that stands for a day."""


class CompiledFacts(FactStore):
    """All facts of all times, none of which is made before it is asked for."""

    def __init__(self, table: text_table.TextTable) -> None:
        """Take the table: the periods of a fact by its name, as JSON. ValueError where it has no head."""
        super().__init__(())
        self._table = table
        self.made_of, _, day = (table.get(_HEAD) or "").rpartition(" ")
        self._day = date.fromisoformat(day)
        self._known: dict[str, tuple[Fact, ...]] = {}

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact."""
        return tuple(fact for name in self.names() for fact in self.periods(name))

    @property
    def day(self) -> date:
        """The day of the facts."""
        return self._day

    def _holding_on(self, day: date) -> FactsOfDay:
        return FactsOfDay(day, _OfDay(day, self))

    def names(self) -> Iterator[str]:
        """Yield the name of every fact."""
        return (name for name in self._table.keys() if name != _HEAD)  # noqa: SIM118 - it is no dict

    def periods(self, name: str) -> tuple[Fact, ...]:
        """Return what a fact is in each of its periods; none where there is no such fact, FactError where damaged."""
        if name not in self._known:
            try:
                tables = json.loads(self._table.get(name) or "[]", object_hook=_read_day)
                self._known[name] = tuple(fact_in(name, table) for table in tables)
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


def facts_in(path: Path) -> FactStore:
    """Return the facts of facts.toml, from what was made of it if that is so; FactError where they are wrong."""
    try:
        facts = CompiledFacts(text_table.TextTable(read_bounded(path.with_suffix(_SUFFIX), _MOST_BYTES)))
        if facts.made_of == checksum(path):
            return facts
    except (OSError, ValueError):
        pass  # a checkout in which it was not made, or damage
    return load_facts(path)


def compile_facts(path: Path) -> None:
    """Write what is loaded at the start beside facts.toml; FactError where facts are wrong, or two hold on one day."""
    facts = load_facts(path)
    write_whole(path.with_suffix(_SUFFIX), compiled(facts, checksum(path), facts.day))


def compiled(facts: FactStore, made_of: str, day: date) -> bytes:
    """Return the table of `CompiledFacts`; FactError where two of the facts hold on one day."""
    texts = {name: _as_json(periods) for name, periods in facts.by_name().items()}
    return text_table.table_of({**texts, _HEAD: f"{made_of} {day}"})


def checksum(path: Path) -> str:
    """Return what tells one file from another; OSError where it cannot be read."""
    return checksum_of(read_bounded(path, _MOST_BYTES))


def checksum_of(content: bytes) -> str:
    """Return what tells one content from another, unless somebody wants them to be taken for each other."""
    return f"{zlib.crc32(content):08x}"


def _as_json(periods: list[Fact]) -> str:
    for fact in periods:
        FactStore(periods).on(fact.valid_from or date.min)  # a second value on one day would begin or go on there
    return json.dumps([table_of(fact) for fact in periods], default=_written_day)


def _written_day(day: date) -> dict[str, str]:
    return {_DAY: day.isoformat()}


def _read_day(table: dict[str, Any]) -> Any:
    return date.fromisoformat(table[_DAY]) if _DAY in table else table

"""Notes in facts.toml when somebody saw what a fact rests on, and touches nothing else."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from datetime import date

_HEADER = re.compile(r"\s*\[\[\s*([\w-]+)\s*\]\]", re.ASCII)
_SEEN = re.compile(r"(\s*seen\s*=\s*)\d{4}-\d\d-\d\d", re.ASCII)
_SEEN_AS = re.compile(r"""(\s*seen_as\s*=\s*)(["'])[a-z-]+\2""", re.ASCII)


class Period(NamedTuple):
    """One of the tables of a fact: its name and its number among them, from 0."""

    name: str
    number: int


class NotWrittenError(Exception):
    """The file is written such that nothing in it can be changed safely."""


def with_seen(text: str, periods: AbstractSet[Period], today: date) -> str:
    """Return the text of facts.toml in which these periods were seen live today; NotWrittenError where unsure."""
    new = "\n".join(_changed(text, periods, today))
    if tomllib.loads(new) != _wanted(text, periods, today):
        msg = "facts.toml was not changed: seen and seen_as must stand on lines of their own below the fact's name"
        raise NotWrittenError(msg)
    return new


def _changed(text: str, periods: AbstractSet[Period], today: date) -> Iterator[str]:
    counts: dict[str, int] = {}
    inside = False
    for line in text.split("\n"):
        if header := _HEADER.match(line):
            name = header[1]
            inside = Period(name, counts.get(name, 0)) in periods
            counts[name] = counts.get(name, 0) + 1
        yield _seen_live(line, today) if inside else line


def _wanted(text: str, periods: AbstractSet[Period], today: date) -> dict[str, object]:
    tables = tomllib.loads(text)
    for name, number in periods:
        tables[name][number] |= {"seen": today, "seen_as": "live"}
    return tables


def _seen_live(line: str, today: date) -> str:
    if found := _SEEN.match(line):
        return f"{found[1]}{today}{line[found.end() :]}"
    if found := _SEEN_AS.match(line):
        return f"{found[1]}{found[2]}live{found[2]}{line[found.end() :]}"
    return line

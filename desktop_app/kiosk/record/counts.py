"""How often a kiosk was used: numbers a day, language, flow and outcome, and nothing about any single visit.

There is no time of day. The file is in order of its cells, so that it does not show who came after whom.
"""

from __future__ import annotations

import csv
import io
import json
import re
from contextlib import suppress
from dataclasses import astuple, dataclass, fields
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.base.files import read_bounded, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MOST_DAYS = 400
SMALLEST_SHOWN = 5
_MOST_BYTES = 100_000_000
_FILE, _DAMAGED = "counts.json", "counts-damaged.json"
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,39}")


@dataclass(frozen=True, order=True)
class Cell:
    """What is counted together; ValueError where a part is no identifier of the program, such as a text."""

    day: date
    language: str
    flow: str
    outcome: str

    def __post_init__(self) -> None:
        """Let nothing in but identifiers."""
        if not all(_ID.fullmatch(part) for part in (self.language, self.flow, self.outcome)):
            msg = "only identifiers are counted"
            raise ValueError(msg)


def counted(counts: Mapping[Cell, int], cell: Cell) -> dict[Cell, int]:
    """Return the counts with one more in a cell, of the last 400 days on which anything was counted.

    Days are not measured from today: a clock that is wrong for an hour would else delete everything.
    """
    more = {**counts, cell: counts.get(cell, 0) + 1}
    kept = sorted({each.day for each in more})[-MOST_DAYS:]
    return {each: more[each] for each in sorted(more) if each.day in kept}


def export_csv(counts: Mapping[Cell, int]) -> str:
    """Return a table (RFC 4180) in order of its cells; a number below 5 is written `<5`.

    There are no totals, from which such numbers could be computed.
    """
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow([*(field.name for field in fields(Cell)), "count"])
    for cell in sorted(counts):
        writer.writerow([*astuple(cell), _shown(counts[cell])])
    return table.getvalue()


def _shown(count: int) -> str:
    return str(count) if count >= SMALLEST_SHOWN else f"<{SMALLEST_SHOWN}"


class Counts:
    """The counts in a folder."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; it need not exist."""
        self._folder = folder

    def add(self, day: date, language: str, flow: str, outcome: str) -> None:
        """Count one visit; a disk that takes nothing is no reason to trouble anybody."""
        cell = Cell(day, language, flow, outcome)
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._folder / _FILE, _as_json(counted(self.read(), cell)))

    def read(self) -> dict[Cell, int]:
        """Return what was counted; a damaged file is moved aside, and counting begins anew. OSError from the disk."""
        path = self._folder / _FILE
        try:
            return _from_json(read_bounded(path, _MOST_BYTES))
        except FileNotFoundError:
            return {}
        except (ValueError, TypeError, RecursionError):
            path.replace(self._folder / _DAMAGED)
            return {}


def _as_json(counts: Mapping[Cell, int]) -> bytes:
    rows = (
        json.dumps([cell.day.isoformat(), cell.language, cell.flow, cell.outcome, counts[cell]])
        for cell in sorted(counts)
    )
    return ("[\n" + ",\n".join(rows) + "\n]\n").encode()


def _from_json(content: bytes) -> dict[Cell, int]:
    """Read the file; ValueError or TypeError where it is not one of ours."""
    rows = [_row(*row) for row in json.loads(content)]
    counts = dict(rows)
    if len(counts) < len(rows):
        msg = "a cell stands there twice"
        raise ValueError(msg)
    return counts


def _row(day: str, language: str, flow: str, outcome: str, count: int) -> tuple[Cell, int]:
    if type(count) is not int or count < 1:
        msg = "a count is a number from 1"
        raise ValueError(msg)
    return Cell(date.fromisoformat(day), language, flow, outcome), count

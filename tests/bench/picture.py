"""What a picture of a measurement shows, as plain data; `charts.py` draws it, in a process of its own."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

KEPT = Path(__file__).resolve().parent.parent.parent / "build" / "bench"
"""Where pictures wait to be drawn, a file each."""


@dataclass(frozen=True)
class Row:
    """What was measured of one thing, a dot each, and what it may be at most, if anything."""

    name: str
    numbers: Sequence[float]
    budget: float | None = None


@dataclass(frozen=True)
class Panel:
    """Rows below one another, under a title of their own if there are several panels."""

    rows: Sequence[Row]
    title: str = ""


@dataclass(frozen=True)
class Picture:
    """Panels with one axis, of `unit` and `what` is measured.

    `name` is that of the file, `dots` says what they are, `budgeted` is the percentile that the budgets are about.
    """

    name: str
    title: str
    dots: str
    unit: str
    what: str
    panels: Sequence[Panel]
    budgeted: int = 50
    logarithmic: bool = False

    @property
    def budgeted_name(self) -> str:
        """What tables call that percentile."""
        return "median" if self.budgeted == 50 else f"p{self.budgeted}"

    @property
    def axis(self) -> str:
        """What the axis says."""
        return f"{self.unit} {self.what}"

    @property
    def budget(self) -> float:
        """The budget that is told; each row has this or none."""
        return next(row.budget for panel in self.panels for row in panel.rows if row.budget is not None)

    @property
    def note(self) -> str:
        """How to read it."""
        share = "half" if self.budgeted == 50 else f"{self.budgeted} of 100"
        return f"{self.dots}; {share} are left of the bar. Orange is above the budget of {self.budget:g} {self.unit}."

    @property
    def markdown(self) -> str:
        """The line of the report that shows it, with what it shows in words."""
        said = f"{self.title}. {self.note} The axis: {self.axis}."
        return f"\n![{said}](pictures/benchmarks/{self.name}.svg)\n"


def rows(found: Mapping[str, Sequence[float]], budget: float) -> list[Row]:
    """Return a row for each of several things under one budget."""
    return [Row(name, numbers, budget) for name, numbers in found.items()]


def keep(picture: Picture, folder: Path = KEPT) -> None:
    """Write a picture into its file."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{picture.name}.json").write_text(json.dumps(asdict(picture)), encoding="utf-8")


def kept(folder: Path = KEPT) -> list[Picture]:
    """Return the pictures that were kept in a folder, by name."""
    return [_read(path) for path in sorted(folder.glob("*.json"))]


def _read(path: Path) -> Picture:
    known = json.loads(path.read_text(encoding="utf-8"))
    panels = [Panel([Row(**row) for row in panel["rows"]], panel["title"]) for panel in known["panels"]]
    return Picture(**{**known, "panels": panels})

"""What a picture of a measurement shows, as plain data; `charts.py` draws it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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

"""Draws what was measured as rows of dots, with the budget as a line: python -m tests.bench.charts.

With matplotlib (requirements/bench.txt), for every picture that `report.py` has kept; nothing is measured anew.
"""

from __future__ import annotations

from collections import Counter
from math import ceil, floor
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Any

from matplotlib import rc_context
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.ticker import StrMethodFormatter

from desktop_app.base import paths
from tests.bench.percentiles import percentiles
from tests.bench.picture import kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from tests.bench.picture import Panel, Picture, Row

PICTURES = Path(__file__).resolve().parent.parent.parent / "docs" / "pictures" / "benchmarks"
WITHIN, ABOVE, INK, QUIET = "#0072b2", "#d55e00", "#1a1a1a", "#595959"
"""Blue and vermilion of Okabe and Ito, which people tell apart whatever colours they see."""
STYLE: dict[Any, Any] = {
    "svg.hashsalt": "myna-hoken-navi",  # names in the file are made from it, not by chance
    "svg.fonttype": "none",  # letters stay letters, in files a third as large
    "font.family": ["DejaVu Sans", "Myna Navi JP", "sans-serif"],  # matplotlib brings the first, others are narrower
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 9.5,
    "text.color": INK,
    "axes.edgecolor": QUIET,
    "axes.labelcolor": INK,
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.grid": True,
    "axes.grid.axis": "x",
    "axes.axisbelow": True,
    "grid.color": "#e3e3e3",
    "xtick.color": QUIET,
    "xtick.labelcolor": INK,
    "ytick.left": False,
}
WIDTH, ROW_HEIGHT, PANEL_HEIGHT, MARGINS = 7.3, 0.36, 0.55, 1.35
"""In inches, of which a browser makes 96 pixels."""
DOT = 0.045
"""How wide a dot is, in inches."""
MOST_DOTS = 150
"""Where more was measured, each hundredth of it is a dot."""


def draw(picture: Picture, folder: Path) -> None:
    """Write the picture into a folder as an SVG; the same numbers make the same bytes."""
    for font in paths.resources().glob("fonts/MynaNaviJP-*.ttf"):
        fontManager.addfont(font)
    folder.mkdir(parents=True, exist_ok=True)
    said = {"Title": picture.title, "Date": None, "Creator": None}
    with rc_context(STYLE):
        _figure(picture).savefig(folder / f"{picture.name}.svg", metadata=said)


def _figure(picture: Picture) -> Figure:
    columns = min(len(picture.panels), 2)
    lines = ceil(len(picture.panels) / columns)
    height = MARGINS + lines * (PANEL_HEIGHT + ROW_HEIGHT * max(len(panel.rows) for panel in picture.panels))
    figure = Figure(figsize=(WIDTH, height), layout="constrained", facecolor="white")
    every = figure.subplots(lines, columns, sharex=True, sharey=True, squeeze=False).flat
    for axes, panel in zip(every, picture.panels, strict=True):
        _draw_panel(axes, panel, picture)
    figure.suptitle(fill(picture.title, 76), x=0.01, ha="left", fontsize=12, fontweight="bold")
    figure.supxlabel(f"{picture.axis}\n{picture.note}", x=0.01, ha="left", fontsize=9.5, linespacing=1.5)
    return figure


def _draw_panel(axes: Axes, panel: Panel, picture: Picture) -> None:
    axes.set_title(panel.title, loc="left", fontsize=10, fontweight="bold", pad=20)
    axes.set_xscale("log" if picture.logarithmic else "linear")
    axes.set_xlim(_ends(picture))
    axes.xaxis.set_major_formatter(StrMethodFormatter("{x:g}"))
    axes.minorticks_off()
    axes.set_yticks(range(len(panel.rows)), [row.name for row in panel.rows])
    axes.set_ylim(len(panel.rows) - 0.5, -0.5)
    side = "left" if _place(axes, picture.budget) < 0.5 else "right"
    axes.text(picture.budget, -0.56, f"budget {picture.budget:g} {picture.unit}", ha=side, va="bottom")
    _write_beside(axes, -0.56, picture.budgeted_name, "bottom")
    for number, row in enumerate(panel.rows):
        _draw_row(axes, number, row, picture.budgeted)


def _ends(picture: Picture) -> tuple[float, float]:
    """Return where the axis begins and ends, with some room: at nothing, or before the smallest."""
    shown = [number for panel in picture.panels for row in panel.rows for number in row.numbers]
    most = max(picture.budget, *shown)
    return (min(shown) / 1.4, most * 1.4) if picture.logarithmic else (0, most * 1.05)


def _draw_row(axes: Axes, number: int, row: Row, budgeted: int) -> None:
    every = percentiles(row.numbers)
    _draw_dots(axes, number, row, every[1:] if len(row.numbers) > MOST_DOTS else sorted(row.numbers))
    if row.budget is not None:
        axes.plot([row.budget] * 2, [number - 0.5, number + 0.5], color=INK, linewidth=1, linestyle=(0, (4, 2)))
    told = every[budgeted]
    axes.plot([told] * 2, [number - 0.42, number + 0.42], color=INK, linewidth=2.2, solid_capstyle="butt")
    _write_beside(axes, number, _three_digits(told), "center")


def _three_digits(number: float) -> str:
    decimals = max(0, 3 - len(str(int(number))))
    return f"{number:.{decimals}f}"


def _draw_dots(axes: Axes, number: int, row: Row, dots: Sequence[float]) -> None:
    room = axes.get_position().width * WIDTH / DOT
    heights = _heights([_place(axes, dot) * room for dot in dots])
    for colour in (WITHIN, ABOVE, QUIET):
        chosen = [(dot, at) for dot, at in zip(dots, heights, strict=True) if _colour(dot, row.budget) == colour]
        across, up = [dot for dot, _ in chosen], [number + at for _, at in chosen]
        axes.plot(across, up, "o", color=colour, markersize=DOT * 72, markeredgewidth=0)


def _place(axes: Axes, number: float) -> float:
    """Return where a number is on the axis, from 0 at its beginning to 1 at its end."""
    return float((axes.transScale + axes.transLimits).transform((number, 0))[0])


def _colour(dot: float, budget: float | None) -> str:
    if budget is None:
        return QUIET
    return ABOVE if dot > budget else WITHIN


def _heights(places: Sequence[float]) -> list[float]:
    """Return how far above or below its row each dot stands; places are in dots, and those of one place make a heap.

    The first of a heap stands in its middle, and the others by turns below and above it.
    """
    size = Counter(map(floor, places))
    step = min(DOT / ROW_HEIGHT, 0.8 / size.most_common(1)[0][1])
    seen: Counter[int] = Counter()
    heights = []
    for place in map(floor, places):
        seen[place] += 1
        heights.append(seen[place] // 2 * step * (-1) ** seen[place])
    return heights


def _write_beside(axes: Axes, height: float, text: str, vertical: str) -> None:
    """Write at the right of the panel."""
    axes.text(1.02, height, text, transform=axes.get_yaxis_transform(), verticalalignment=vertical)


def main() -> None:
    """Draw every picture that was kept."""
    for picture in kept():
        draw(picture, PICTURES)


if __name__ == "__main__":
    main()

"""Whether the start stays as fast as it is when the content grows: python -m tests.bench.growth."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.apart import own_process
from tests.bench.grown import GROWTH, LANGUAGE, grown
from tests.bench.percentiles import percentiles
from tests.bench.start import run

TIMES = (1, 10, 100)
TURNS = 10
_PAINTED = ["-m", "desktop_app", "--lang", LANGUAGE, "--until-painted"]
_BOOK_SHOWN = f"""
from desktop_app.base import paths
from desktop_app.language.day_context import load_day
from desktop_app.ui.style.display import DEFAULT
from desktop_app.wiring import home as app
nothing = lambda language, display: None
application, window = app.open_window(load_day(None), "{LANGUAGE}", DEFAULT, nothing, paths.user_data())
window.show()
app.run_until_painted(application, window)
window.frame.prepare()
assert any(feature.status_service.people for feature in window.frame.pages.features if feature.status_service)
application.processEvents()
"""
PAINTED = "first painted page"
MEASURED = {
    **{content: {PAINTED: _PAINTED} for content in GROWTH},
    "people": {PAINTED: _PAINTED, "the book is looked into and shown": ["-c", _BOOK_SHOWN]},
}
"""Until when the seconds are taken, for each kind of content, and the arguments of Python that go so far."""
_WHY = """
Topics and flows are imported when they are opened. Messages and facts are looked up in the sorted tables that `make`
makes of them; of the facts the source is read too, to see that the table was made of it.
"""


@dataclass(frozen=True)
class Growth:
    """How long it took from the start of Python, in seconds, turn by turn, for each number of times the content."""

    content: str
    until: str
    seconds: dict[int, tuple[float, ...]]

    @property
    def row(self) -> str:
        """The row of the table."""
        cells = [self._ratio(times) for times in TIMES if times > 1]
        return f"| {self.content} | {self.until} | {median(self.seconds[1]) * 1000:.0f} | {' | '.join(cells)} |\n"

    def _ratio(self, times: int) -> str:
        ratios = [more / one for one, more in zip(self.seconds[1], self.seconds[times], strict=True)]
        at = percentiles(ratios)
        return f"**{at[50]:.2f}** ({at[10]:.2f}–{at[90]:.2f})"


def by_turns(folder: Path, content: str, turns: int = TURNS) -> list[Growth]:
    """Start copies of the program by turns, so that whatever else the machine does hits each of them."""
    trees = {times: grown(folder, content, times) for times in TIMES}
    return [_started(trees, content, until, turns) for until in MEASURED[content]]


def _started(trees: dict[int, Path], content: str, until: str, turns: int) -> Growth:
    commands = {times: _command(tree, MEASURED[content][until]) for times, tree in trees.items()}
    for command in commands.values():
        run(command)  # Python has compiled everything once
    found = [{times: run(command).seconds for times, command in commands.items()} for _ in range(turns)]
    return Growth(content, until, {times: tuple(turn[times] for turn in found) for times in TIMES})


def _command(tree: Path, arguments: list[str]) -> list[str]:
    """Return the command line that starts a copy of the program in its own folder, with its own book."""
    places = [f"{name}={tree}" for name in ("XDG_DATA_HOME", "PYTHONPYCACHEPREFIX")]
    return ["/usr/bin/env", f"--chdir={tree}", "--unset=PYTHONPATH", *places, sys.executable, *arguments]


def measure() -> list[Growth]:
    """Measure how each kind of content slows the start."""
    found = []
    for content in GROWTH:
        with tempfile.TemporaryDirectory() as folder:
            found += by_turns(Path(folder), content)
    return found


def section() -> str:
    """Measure in a process of its own, and return the section of the report."""
    return own_process("tests.bench.growth")


def measured() -> str:
    """Measure, and return the section of the report."""
    return (
        "## Growth\n\n"
        f"Copies of the program in which one kind of content is there 10 and 100 times, {TURNS} starts each by turns:"
        " from the start of Python, offscreen. Medians of the ratios to the program as it is; in brackets their first"
        " and last tenth. The start must stay flat.\n\n"
        "| grows | until | ms | 10 times | 100 times |\n|---|---|---|---|---|\n"
        + "".join(each.row for each in measure())
        + _WHY
    )


if __name__ == "__main__":
    print(measured())

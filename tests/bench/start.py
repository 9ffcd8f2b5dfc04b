"""How long the wizard takes to its first painted page, and how much memory, against a bare window of PySide6."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from tests.bench.apart import own_process
from tests.bench.percentiles import percentiles
from tests.bench.picture import Panel, Picture, Row

PAIRS = 30
TIME_BUDGET, MEMORY_BUDGET = 1.8, 1.4
"""Of the wizard, in bare windows."""
_COMPILED = "myna-hoken-navi-bench"
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication([])
class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        self.painted = True
window = Window()
window.setCentralWidget(QLabel("Hello"))
window.resize(1280, 800)
window.show()
while not window.painted:
    application.processEvents()
print("painted", flush=True)
"""
BARE = [sys.executable, "-c", _BARE]
WIZARD = [sys.executable, "-m", "desktop_app", "--lang", "ja", "--until-painted"]
KIOSK = [sys.executable, "-m", "desktop_app", "--kiosk", "--until-painted"]


@dataclass(frozen=True)
class Run:
    """One process: seconds from its start until it says that it is painted, and its largest resident memory in MB."""

    seconds: float
    megabytes: float


def environment() -> dict[str, str]:
    """Return an environment offscreen in which Python keeps what it has compiled, as on a person's own computer."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / _COMPILED)}


def run(command: list[str]) -> Run:
    """Run a command to its end."""
    said, its_output = os.pipe()
    output = [(os.POSIX_SPAWN_DUP2, its_output, 1), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    began = time.perf_counter()
    child = os.posix_spawn(command[0], command, environment(), file_actions=output)
    os.close(its_output)
    with os.fdopen(said, "rb") as lines:
        painted = lines.readline()
        seconds = time.perf_counter() - began
    _, status, used = os.wait4(child, 0)
    if status or not painted:
        msg = f"{command} ended with {status}"
        raise RuntimeError(msg)
    return Run(seconds, used.ru_maxrss / 1024)


@dataclass(frozen=True)
class Pair:
    """One run of ours, and of a bare window beside it."""

    ours: Run
    bare: Run

    @property
    def times_as_long(self) -> float:
        """How many times as long as the bare window ours took."""
        return self.ours.seconds / self.bare.seconds

    @property
    def times_as_large(self) -> float:
        """How many times as much memory ours took."""
        return self.ours.megabytes / self.bare.megabytes


@dataclass(frozen=True)
class Starts:
    """The pairs of wizard and kiosk."""

    wizard: list[Pair]
    kiosk: list[Pair]


def pairs(command: list[str], count: int = PAIRS) -> list[Pair]:
    """Run a command and a bare window by turns, so that whatever else the machine does hits both."""
    run(command), run(BARE)
    return [Pair(run(command), run(BARE)) for _ in range(count)]


def measure() -> Starts:
    """Measure in a process of its own: a child counts the memory of the process it was started by."""
    printed = json.loads(own_process("tests.bench.start"))
    return Starts(**{name: [_pair(**each) for each in found] for name, found in printed.items()})


def _pair(ours: dict[str, float], bare: dict[str, float]) -> Pair:
    return Pair(Run(**ours), Run(**bare))


def section(measured: Starts) -> str:
    """Return the section of the report."""
    return (
        "## Start and memory\n\n"
        f"Offscreen, {len(measured.wizard)} pairs by turns: from the start of Python to the first"
        " painted page, and the largest resident memory. Medians; in brackets the first and last tenth of the ratios."
        f" Budgets for the wizard: {TIME_BUDGET} times a bare window in time, {MEMORY_BUDGET} in memory."
        " Why that of time is missed, and what would be next: [decision 22](decisions/022-start.md).\n\n"
        "| | ms | bare ms | ratio | MB | bare MB | ratio |\n|---|---|---|---|---|---|---|\n"
        f"{_row('wizard', measured.wizard)}{_row('kiosk', measured.kiosk)}"
    )


def _row(name: str, found: list[Pair]) -> str:
    ratios = percentiles([each.times_as_long for each in found])
    ours, bare = median(each.ours.seconds for each in found), median(each.bare.seconds for each in found)
    ours_mb, bare_mb = median(each.ours.megabytes for each in found), median(each.bare.megabytes for each in found)
    return (
        f"| {name} | {ours * 1000:.0f} | {bare * 1000:.0f} | **{ratios[50]:.2f}** ({ratios[10]:.2f}–{ratios[90]:.2f}) "
        f"| {ours_mb:.0f} | {bare_mb:.0f} | **{median(each.times_as_large for each in found):.2f}** |\n"
    )


def pictures(measured: Starts) -> list[Picture]:
    """Return the picture of the ratios in time."""
    wizard, kiosk = ([each.times_as_long for each in found] for found in (measured.wizard, measured.kiosk))
    return [
        Picture(
            name="start",
            title=f"The wizard takes {median(wizard):.1f} times as long as a bare window to its first page",
            dots="Each dot is one start, grey where there is no budget",
            unit="times",
            what="as long as a bare window takes to its first painted page",
            panels=[Panel([Row("wizard", wizard, TIME_BUDGET), Row("kiosk", kiosk)])],
        )
    ]


if __name__ == "__main__":
    print(json.dumps(asdict(Starts(pairs(WIZARD), pairs(KIOSK)))))

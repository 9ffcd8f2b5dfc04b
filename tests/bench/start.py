"""How long the wizard takes to its first painted page, and how much memory, against a bare window of PySide6."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

PAIRS = 30
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
"""
BARE = [sys.executable, "-c", _BARE]
WIZARD = [sys.executable, "-m", "desktop_app", "--lang", "ja", "--until-painted"]
KIOSK = [sys.executable, "-m", "desktop_app", "--kiosk", "--until-painted"]


@dataclass(frozen=True)
class Run:
    """One whole process: seconds from its start to its end, and its largest resident memory in MB."""

    seconds: float
    megabytes: float


def environment() -> dict[str, str]:
    """Return an environment offscreen in which Python keeps what it has compiled, as on a person's own computer."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / _COMPILED)}


def run(command: list[str]) -> Run:
    """Run a command to its end."""
    began = time.perf_counter()
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    child = os.posix_spawn(command[0], command, environment(), file_actions=quiet)
    _, status, used = os.wait4(child, 0)
    if status:
        msg = f"{command} ended with {status}"
        raise RuntimeError(msg)
    return Run(time.perf_counter() - began, used.ru_maxrss / 1024)


def pairs(command: list[str], count: int = PAIRS) -> list[tuple[Run, Run]]:
    """Run a command and a bare window by turns, so that whatever else the machine does hits both."""
    run(command), run(BARE)
    return [(run(command), run(BARE)) for _ in range(count)]


def _row(name: str, found: list[tuple[Run, Run]]) -> str:
    seconds = [ours.seconds / bare.seconds for ours, bare in found]
    memory = [ours.megabytes / bare.megabytes for ours, bare in found]
    middle = statistics.median
    ours, bare = middle(each.seconds for each, _ in found), middle(each.seconds for _, each in found)
    low, high = statistics.quantiles(seconds, n=10)[0], statistics.quantiles(seconds, n=10)[-1]
    ours_mb, bare_mb = middle(each.megabytes for each, _ in found), middle(each.megabytes for _, each in found)
    return (
        f"| {name} | {ours * 1000:.0f} | {bare * 1000:.0f} | **{middle(seconds):.2f}** ({low:.2f}–{high:.2f}) "
        f"| {ours_mb:.0f} | {bare_mb:.0f} | **{middle(memory):.2f}** |\n"
    )


def section() -> str:
    """Measure in a process of its own, whose memory is small, and return the section of the report."""
    done = subprocess.run([sys.executable, "-m", "tests.bench.start"], capture_output=True, text=True, check=True)
    return done.stdout


def measured() -> str:
    """Measure, and return the section of the report; a child counts the memory of the process it was started by."""
    rows = "".join(_row(name, pairs(command)) for name, command in (("wizard", WIZARD), ("kiosk", KIOSK)))
    return (
        "## Start and memory\n\n"
        f"Whole processes, offscreen, {PAIRS} pairs by turns: from the start of Python to the first painted page, and"
        " the largest resident memory. Medians; in brackets the first and last tenth of the ratios. Budgets for the"
        " wizard: 1.3 times a bare window in time, 1.4 in memory.\n\n"
        "| | ms | bare ms | ratio | MB | bare MB | ratio |\n|---|---|---|---|---|---|---|\n" + rows
    )


if __name__ == "__main__":
    print(measured())

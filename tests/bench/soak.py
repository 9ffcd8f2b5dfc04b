"""Many visits at one kiosk, one after the other: python -m tests.bench.soak [VISITS [ROUND]], or `make soak`.

Ends with 1 where a visit left something behind, or the program has grown.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.kiosk.window import KioskWindow
    from desktop_app.ui.printing.job import PrintJob
    from tests.bench.visitors import Visitors

VISITS, ROUND, SEED = 10_000, 250, 20261125
"""After a round the same visitors come again, so that what Qt keeps of letters and pictures is the same at its end."""
MOST_MORE_MEGABYTES = 10.0
_NO_MONITOR = ["sleep", "86400"]


@dataclass(frozen=True)
class Traces:
    """What there is of a kiosk between two visits: memory in MB, what is open, files with their content."""

    memory: float
    widgets: int
    descriptors: tuple[str, ...]
    files: dict[str, bytes]
    clipboard: str
    marks: int


@dataclass(frozen=True)
class Soaked:
    """What there was after the warm-up, and after all visits."""

    visits: int
    seconds: float
    before: Traces
    after: Traces
    errors: int

    @property
    def grown(self) -> float:
        """How much more memory there is, in MB."""
        return self.after.memory - self.before.memory

    @property
    def left_behind(self) -> list[str]:
        """What the visits left, in words; the memory is not among it."""
        before, after = self.before, self.after
        found = {
            "errors": self.errors,
            "widgets": max(0, after.widgets - before.widgets),
            "descriptors": max(0, len(after.descriptors) - len(before.descriptors)),
            "files": before.files != after.files,
            "clipboard": after.clipboard,
            "marks on the screen": after.marks,
        }
        return [f"{name}: {left}" for name, left in found.items() if left]


def soak(visitors: Visitors, folder: Path, *, rounds: int, length: int = ROUND) -> Soaked:
    """Let visitors come and go, for so many rounds after one to warm up; the program may write only into the folder."""
    errors: list[object] = []
    with patch("sys.excepthook", lambda _kind, error, _trace: errors.append(error)):
        one_round(visitors, length)
        before, began = traces(folder), perf_counter()
        for number in range(rounds):
            one_round(visitors, length)
            print(f"{(number + 1) * length} visits, {memory():.1f} MB", file=sys.stderr, flush=True)
        seconds = perf_counter() - began
    return Soaked(rounds * length, seconds, before, traces(folder), len(errors))


def one_round(visitors: Visitors, length: int) -> None:
    """Let so many visitors come and go, the same in every round."""
    visitors.dice.seed(SEED)
    for _ in range(length):
        visitors.come_and_go()
    visitors.take_everything_away()


def traces(folder: Path) -> Traces:
    """Look for everything that a visit may leave."""
    from PySide6.QtGui import QClipboard
    from PySide6.QtWidgets import QApplication

    modes = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection
    return Traces(
        memory(),
        len(QApplication.allWidgets()),
        tuple(sorted(descriptors())),
        {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()},
        "".join(QApplication.clipboard().text(mode) for mode in modes),
        marks(),
    )


def memory() -> float:
    """Return how much memory is in use after everything that can be given back has been, in MB."""
    gc.collect()
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    return resident()


def resident() -> float:
    """Return the memory of this process as it is, in MB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def descriptors() -> Iterator[str]:
    """Yield what is open."""
    for each in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # that of the listing itself is closed again
            yield str(each.readlink())


def marks() -> int:
    """Count the widgets that show what a visitor has typed, and the places and sheets that remember it."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.frame.journey import Place
    from tests.bench.visitors import MARK

    said = [
        str(widget.property(name))
        for widget in QApplication.allWidgets()
        for name in ("text", "accessibleName", "accessibleDescription", "windowTitle")
    ]
    known = [repr(each) for each in gc.get_objects() if isinstance(each, Place | Sheet)]
    return sum(MARK in text for text in (*said, *known))


@contextmanager
def kiosk(folder: Path) -> Iterator[Visitors]:
    """Open a kiosk without statistics whose reader monitor is silent and whose printer is a file, and visitors."""
    from desktop_app.base import paths
    from desktop_app.card.practice.scenario import scenario_names
    from desktop_app.language.day_context import load_day
    from desktop_app.ui.printing.job import PrintJob
    from desktop_app.wiring import card as card_app
    from desktop_app.wiring import home as app
    from desktop_app.wiring import kiosk as kiosk_app
    from tests.bench.visitors import Visitors

    day_context = load_day(None)
    cards = [card_app.read_card_once(day_context, name) for name in scenario_names(paths.resources() / "practice")]
    site = replace(kiosk_app.site_of(paths.resources() / "site.example.toml"), statistics=False, keyboard=True)

    def start(job: PrintJob) -> None:
        print_into(folder / "printed.pdf", job)

    with (
        patch.object(app, "monitor_command", lambda _day: _NO_MONITOR),
        patch.object(PrintJob, "start", start),
        patch.object(kiosk_app, "log", lambda _event: None),
    ):
        _application, window = kiosk_app.open_kiosk(day_context, site)
        window.resize(1280, 800)
        window.show()
        try:
            yield Visitors(window, Random(), cards)
        finally:
            let_go(window)


def let_go(window: KioskWindow) -> None:
    """Delete a kiosk, whose input filter swallows keys of the whole program while it lives."""
    from desktop_app.ui.inspection.tour import settle

    window.leaving = True  # not `leave`: it would end the application, which tests share
    window.close()
    window.deleteLater()
    settle()


def print_into(path: Path, job: PrintJob) -> None:
    """Print a job into a file, which is then thrown away: all but the queue of a real printer."""
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.ui.printing.queue import PrintStatus

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    job._set_status(PrintStatus.PRINTING)
    printed = job._paint(printer)
    path.unlink()
    job._set_status(PrintStatus.PRINTED if printed else PrintStatus.FAILED)


def live_in(folder: Path) -> dict[str, str]:
    """Return the environment in which everything that a program keeps is below a folder."""
    places = {
        "HOME": ".",
        "TMPDIR": "tmp",
        "XDG_DATA_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "XDG_CONFIG_HOME": "config",
    }
    for place in places.values():
        (folder / place).mkdir(exist_ok=True)
    return {name: str(folder / place) for name, place in places.items()}


def main(visits: int = VISITS, length: int = ROUND) -> int:
    """Make so many visits, in rounds of that length; print what came of it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory() as name:
        folder = Path(name)
        os.environ |= live_in(folder)
        with kiosk(folder / "tmp") as visitors:
            soaked = soak(visitors, folder, rounds=-(-visits // length), length=length)
    print(report(soaked))
    return 0 if soaked.grown <= MOST_MORE_MEGABYTES and not soaked.left_behind else 1


def report(soaked: Soaked) -> str:
    """Return what to say about it."""
    before, after = soaked.before, soaked.after
    left = ", ".join(soaked.left_behind) or "nothing"
    return (
        f"{soaked.visits} visits in {soaked.seconds / 60:.1f} minutes, {soaked.visits / soaked.seconds:.1f} a second\n"
        f"memory: {before.memory:.1f} MB after the warm-up, {after.memory:.1f} MB at the end ({soaked.grown:+.1f})\n"
        f"open descriptors: {len(before.descriptors)}, {len(after.descriptors)}\n"
        f"widgets: {before.widgets}, {after.widgets}\n"
        f"left behind: {left}"
    )


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))

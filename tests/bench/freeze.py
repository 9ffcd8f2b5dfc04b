"""For how long the window does nothing while the process that watches for cards misbehaves."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from desktop_app.language.day_context import load_day
from desktop_app.ui.reader import monitor_client as monitor_client_module
from desktop_app.ui.style.display import DEFAULT
from desktop_app.wiring.card import read_card_once
from desktop_app.wiring.home import open_window
from tests.bench.apart import own_process
from tests.bench.soak import resident

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.ui.frame.window import Window

SECONDS = 5
LIMIT_MILLISECONDS = 100
_BEAT_MILLISECONDS = 5
FAULTS = {
    "nothing, for comparison": "time.sleep(600)",
    "begins to read and hangs": "say(CAME); time.sleep(600)",
    "ends at once, again and again": "say(REPORT)",
    "prints one report after the other": "while True: say(REPORT)",
    "prints that a card came, without end": "while True: say(CAME)",
    "prints what is no event, without end": "while True: say('nonsense')",
    "prints a line that never ends": "while True: sys.stdout.write('x' * 60000)",
    "prints a line of 50 MB": "say('\"' + 'x' * 50_000_000 + '\"'); time.sleep(600)",
    "prints brackets, a line of 60 kB each": "while True: say('[' * 60_000)",
    "has a reader with a name of 30 kB": "say(REPORT.replace('Reader', 'Reader ' * 5000)); time.sleep(600)",
    "is stopped in the middle of a line": "sys.stdout.write(REPORT[:40]); sys.stdout.flush(); os.kill(os.getpid(), 19)",
}
"""What the process does instead of watching."""


@dataclass(frozen=True)
class Frozen:
    """The seconds between the beats of a timer in the window while one thing goes wrong, and the MB that it took.

    Time for which the machine had no core to spare does not count.
    """

    fault: str
    gaps: tuple[float, ...]
    megabytes: float

    @property
    def longest(self) -> float:
        """The longest gap in milliseconds."""
        return max(self.gaps) * 1000

    @property
    def row(self) -> str:
        """The row of the table."""
        late = sum(gap * 1000 > LIMIT_MILLISECONDS for gap in self.gaps)
        return f"| {self.fault} | {len(self.gaps)} | **{self.longest:.0f}** | {late} | {self.megabytes:+.0f} |\n"


class Heartbeat:
    """Beats in the event loop of the window and keeps the seconds between the beats."""

    def __init__(self) -> None:
        """Begin to beat."""
        self.gaps: list[float] = []
        self._last = _clock()
        self._timer = QTimer()
        self._timer.timeout.connect(self.beat)
        self._timer.start(_BEAT_MILLISECONDS)

    def beat(self) -> None:
        """Keep how long ago the last one was."""
        now = _clock()
        self.gaps.append(now - self._last)
        self._last = now


def _clock() -> float:
    """Return the seconds that have gone by, without those in which this thread waited for a core."""
    waited = int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1])
    return time.monotonic() - waited / 1e9


def misbehaving(doing: str) -> list[str]:
    """Return the command line of a process that does something instead of watching."""
    day_context = load_day(None)
    came = json.dumps({"event": "card-came", "reader": "Reader"})
    report = json.dumps(
        {"event": "report", "report": read_card_once(day_context, "careful").in_reader("Reader").as_json()}
    )
    before = f"import os, sys, time\nCAME, REPORT = {came!r}, {report!r}\nsay = lambda line: print(line, flush=True)"
    return [sys.executable, "-c", f"{before}\n{doing}"]


def watched(window: Window, fault: str, seconds: float = SECONDS) -> Frozen:
    """Let the reader monitor of a window misbehave for so long."""
    monitor = window.frame.services.reader_monitor
    monitor._command = tuple(misbehaving(FAULTS[fault]))
    before = resident()
    heart = Heartbeat()
    monitor.start()
    _live(seconds)
    monitor.stop()
    heart.beat()
    return Frozen(fault, tuple(heart.gaps), resident() - before)


def _live(seconds: float) -> None:
    """Run the event loop as the program does; `processEvents` gives timers more than their turn."""
    loop = QEventLoop()
    ends = QDeadlineTimer(round(seconds * 1000))
    QTimer.singleShot(ends.remainingTime(), loop.quit)
    loop.exec()


@contextmanager
def wizard() -> Iterator[Window]:
    """Open a wizard that keeps nothing, with short deadlines."""
    deadline = monitor_client_module.READING_DEADLINE_MILLISECONDS
    monitor_client_module.READING_DEADLINE_MILLISECONDS = 1000
    with tempfile.TemporaryDirectory() as folder:
        _, window = open_window(load_day(None), "ja", DEFAULT, lambda _language, _display: None, Path(folder))
        window.show()
        _live(1)
        yield window
        window.close()
    monitor_client_module.READING_DEADLINE_MILLISECONDS = deadline


def section() -> str:
    """Measure in a process of its own, and return the section of the report."""
    return own_process("tests.bench.freeze")


def measured() -> str:
    """Measure, and return the section of the report."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with wizard() as window:
        rows = "".join(watched(window, fault).row for fault in FAULTS)
    return (
        "## A watcher that misbehaves\n\n"
        f"A process that does this takes the place of the one that watches for cards, for {SECONDS} s each. A timer in"
        f" the window beats every {_BEAT_MILLISECONDS} ms; in its gaps nothing else could have happened. Most of the"
        " longest gap is a page that is built and painted. Time for which the machine had no core to spare does not"
        f" count. Budget: {LIMIT_MILLISECONDS} ms.\n\n"
        "| the process … | beats | longest gap ms | over budget | MB more |\n|---|---|---|---|---|\n" + rows
    )


if __name__ == "__main__":
    print(measured())

"""How much a wizard that is left alone takes of a core, and how often it wakes up, with all its processes.

The real program in folders of its own; the card service is one of its own too (tools/isolated.sh).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.apart import card_service, isolated, what_is_lacking
from tests.bench.soak import live_in

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS = 60
SETTLED_SECONDS = 10
"""From the start until the first page is painted, the card is read and the voices are found."""
BUDGET_PERCENT = 0.3
WITH_CARD, WITHOUT_SERVICE = "a card in the reader", "no card service"
_ROLES = {"card": "watcher", "voice": "voice"}


@dataclass(frozen=True)
class Spent:
    """What one process took while nobody did anything: seconds of a core, and wake-ups of all its threads."""

    role: str
    cpu_seconds: float
    wakeups: int


@dataclass(frozen=True)
class Idle:
    """What a wizard and its processes took in so many seconds."""

    situation: str
    seconds: float
    spent: tuple[Spent, ...]

    @property
    def rows(self) -> str:
        """The rows of the table."""
        together = Spent("**all**", sum(s.cpu_seconds for s in self.spent), sum(s.wakeups for s in self.spent))
        return "".join(self._row(each) for each in (*self.spent, together))

    def _row(self, spent: Spent) -> str:
        percent, wakeups = spent.cpu_seconds / self.seconds * 100, spent.wakeups / self.seconds
        return f"| {self.situation} | {spent.role} | {spent.cpu_seconds * 1000:.0f} | {percent:.3f} | {wakeups:.1f} |\n"


def so_far(pid: int, role: str) -> Spent:
    """Return what a process has taken since it began."""
    process = Path(f"/proc/{pid}")
    fields = (process / "stat").read_text(encoding="ascii").rpartition(")")[2].split()
    user, system = map(int, fields[11:13])
    threads = [path.read_text(encoding="utf-8") for path in process.glob("task/*/status")]
    wakeups = sum(int(each.partition("\nvoluntary_ctxt_switches:")[2].split()[0]) for each in threads)
    return Spent(role, (user + system) / os.sysconf("SC_CLK_TCK"), wakeups)


def family(pid: int) -> dict[int, str]:
    """Return the processes of a wizard by their numbers: itself, the reader monitor, the voice."""
    children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    return {pid: "wizard", **{child: _role(child) for child in children}}


def _role(pid: int) -> str:
    words = Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8").split("\0")
    return next((role for word, role in _ROLES.items() if word in words), "another")


def left_alone(situation: str, seconds: float = SECONDS) -> Idle:
    """Start the program, let it settle, and measure while nothing happens."""
    with tempfile.TemporaryDirectory() as folder:
        places = {**os.environ, **live_in(Path(folder)), "QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen([sys.executable, "-m", "desktop_app", "--lang", "ja"], env=places, cwd=ROOT) as wizard:
            try:
                time.sleep(SETTLED_SECONDS)
                return _measured(situation, family(wizard.pid), seconds)
            finally:
                wizard.terminate()


def _measured(situation: str, processes: dict[int, str], seconds: float) -> Idle:
    began, before = time.monotonic(), [so_far(*each) for each in processes.items()]
    time.sleep(seconds)
    took, after = time.monotonic() - began, [so_far(*each) for each in processes.items()]
    return Idle(situation, took, tuple(_between(*each) for each in zip(before, after, strict=True)))


def _between(before: Spent, after: Spent) -> Spent:
    return Spent(after.role, after.cpu_seconds - before.cpu_seconds, after.wakeups - before.wakeups)


@contextmanager
def card_in_reader() -> Iterator[None]:
    """Run a card service with a practice card in its virtual reader."""
    from desktop_app.card.practice.card import PracticeCard
    from desktop_app.facts.card_validity import today_in_japan
    from tests.conftest import scenario_named
    from tests.end_to_end.conftest import run_card, wait_until
    from tests.end_to_end.virtual_reader import Inserted

    with card_service():
        inserted = Inserted(PracticeCard(scenario_named("well"), today_in_japan()))
        wait_until(lambda: run_card()["outcome"] == "read")
        yield
        inserted.take_out()


def main() -> None:
    """Measure, in namespaces of its own, and print what was found as JSON."""
    without = left_alone(WITHOUT_SERVICE)
    with card_in_reader():
        found = [left_alone(WITH_CARD), without]
    print(json.dumps([asdict(each) for each in found]))


def measured() -> list[Idle]:
    """Measure in namespaces of its own."""
    found = isolated("tests.bench.idle")
    return [Idle(**{**each, "spent": tuple(Spent(**spent) for spent in each["spent"])}) for each in found]


def section() -> str:
    """Measure, and return the section of the report."""
    if lacking := what_is_lacking(()):
        return f"## Left alone\n\nNot measured here: {lacking}.\n"
    rows = "".join(each.rows for each in measured())
    return (
        "## Left alone\n\n"
        f"The wizard and its processes, offscreen, for {SECONDS} s without a touch, from {SETTLED_SECONDS} s after"
        f" the start. Budget: {BUDGET_PERCENT} % of a core for all together.\n\n"
        f"| | process | CPU ms | % of a core | wake-ups a second |\n|---|---|---|---|---|\n{rows}"
    )


if __name__ == "__main__":
    main()

"""Kills a program that writes into a renewal book at random moments, and looks at the book each time.

A process of its own, with nothing loaded but the book, so that a new writer is a fork of a millisecond:
`python -m tests.reminders.killed FOLDER TIMES SEED` prints how many people were added in all, and every fault found.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from datetime import timedelta
from itertools import count
from pathlib import Path

from desktop_app.reminders.store import open_book
from tests.reminders.somebody import TODAY, nicknames, somebody

LONGEST_LIFE = 0.04
"""Seconds: time to open the book a few times, so that a writer dies in every part of its work."""


def write_until_killed(folder: Path, letter: str, added: int) -> None:
    """Add people, opening the book on a new day for every two; write down each who was added, once they are.

    On the way somebody is removed again, which empties the log and replaces the copies.
    """
    for number in count():
        with open_book(folder, TODAY + timedelta(days=number)) as book:
            for each in "ab":
                nickname = f"{letter}{number}{each}"
                book.add(somebody(nickname))
                os.write(added, f"{nickname}\n".encode())
            book.add(passing := somebody(f"{letter} for a moment"))
            book.remove(passing.id)


def kill_a_writer(folder: Path, letter: str, added: int, lifetime: float) -> None:
    """Start a writer, and kill it after some seconds."""
    child = os.fork()
    if not child:
        write_until_killed(folder, letter, added)
    time.sleep(lifetime)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def faults(folder: Path, acknowledged: Path) -> list[str]:
    """Return what is wrong with the book, which is opened as at the next start."""
    with open_book(folder, TODAY) as book:
        found = {person.nickname for person in book.people()}
        mended = [] if book.mended is None else [str(book.mended)]
    return mended + [f"{name} is lost" for name in acknowledged.read_text().split("\n") if name and name not in found]


def main(folder: Path, times: int, seed: int) -> None:
    """Kill so many writers."""
    dice, acknowledged = random.Random(seed), folder.with_name("acknowledged")
    added = os.open(acknowledged, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    for number in range(times):
        kill_a_writer(folder, chr(0x4E00 + number), added, dice.uniform(0, LONGEST_LIFE))
        for fault in faults(folder, acknowledged):
            print(f"after kill {number}: {fault}")
    print(len(nicknames(folder)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

"""Kills a program that writes into a renewal book at random moments, and looks at the book each time.

A process of its own, with nothing loaded but the book, so that a new writer is a fork of a millisecond:
`python -m tests.reminders.killed FOLDER TIMES SEED` prints every fault found, how many people were waited for, and how
many were added in all. A writer dies some time after it has added as many people as the dice say, none at the least:
measured from its beginning, a machine that is busy would kill most before they have written anybody.
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

from desktop_app.reminders.storage.book import open_book
from tests.reminders.somebody import TODAY, nicknames, somebody

LONGEST_LIFE = 0.02
"""Seconds after the last of those people: time to open the book again, so that it dies in any part of its work."""
MOST_WAITED_FOR = 3


def write_until_killed(folder: Path, letter: str, added: int, told: int) -> None:
    """Add people, opening the book on a new day for every two; write down each who was added, once they are, and tell.

    On the way somebody is removed again, which empties the log and replaces the copies.
    """
    for number in count():
        with open_book(folder, TODAY + timedelta(days=number)) as book:
            for each in "ab":
                nickname = f"{letter}{number}{each}"
                book.add(somebody(nickname))
                os.write(added, f"{nickname}\n".encode())
                os.write(told, b".")
            book.add(passing := somebody(f"{letter} for a moment"))
            book.remove(passing.id)


def kill_a_writer(folder: Path, letter: str, added: int, people: int, lifetime: float) -> None:
    """Start a writer, and kill it some seconds after it has added so many people."""
    heard, told = os.pipe()
    child = os.fork()
    if not child:
        os.close(heard)
        write_until_killed(folder, letter, added, told)
    os.close(told)
    for _ in range(people):
        os.read(heard, 1)
    time.sleep(lifetime)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(heard)


def faults(folder: Path, acknowledged: Path) -> list[str]:
    """Return what is wrong with the book, which is opened as at the next start."""
    with open_book(folder, TODAY) as book:
        found = {person.nickname for person in book.people()}
        repaired = [] if book.repaired is None else [str(book.repaired)]
    return repaired + [f"{name} is lost" for name in acknowledged.read_text().split("\n") if name and name not in found]


def main(folder: Path, times: int, seed: int) -> None:
    """Kill so many writers."""
    dice, acknowledged = random.Random(seed), folder.with_name("acknowledged")
    added = os.open(acknowledged, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    waited_for = [dice.randint(0, MOST_WAITED_FOR) for _ in range(times)]
    for number, people in enumerate(waited_for):
        kill_a_writer(folder, chr(0x4E00 + number), added, people, dice.uniform(0, LONGEST_LIFE))
        for fault in faults(folder, acknowledged):
            print(f"after kill {number}: {fault}")
    print(sum(waited_for))
    print(len(nicknames(folder)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

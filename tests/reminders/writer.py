"""Processes that write into a renewal book; light, so that they start fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.reminders.storage.book import open_book
from tests.reminders.somebody import TODAY, somebody

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier
    from pathlib import Path


def add_many(folder: Path, letter: str, count: int, ready: Barrier) -> None:
    """Add so many people once everybody is ready, opening the book again for every ten of them."""
    ready.wait()
    for start in range(0, count, 10):
        with open_book(folder, TODAY) as book:
            for number in range(start, start + 10):
                book.add(somebody(f"{letter} {number}"))

"""The files of a renewal book, by their names.

Beside `renewal-book.sqlite3` lie up to three copies, `renewal-book-2026-11-25.sqlite3`, named by their days, and files
that were found damaged, `renewal-book-damaged-2026-11-25-1.sqlite3`. A cloud that keeps the folder may add its own.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import date
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

BESIDE = ("-wal", "-shm", "-journal", "")
"""What SQLite keeps beside a file; the file itself last, so that no log is ever left for another file of its name."""
_NAME = "renewal-book"
_BOOK = f"{_NAME}.sqlite3"
_UNFINISHED = f"{_NAME}-unfinished.sqlite3"
_DOORS = (f"{_NAME}.lock", f"{_NAME}-reminding.lock")
_COPY = re.compile(rf"{_NAME}-(\d{{4}}-\d\d-\d\d)\.sqlite3")
_COPY_OR_DAMAGED = re.compile(
    rf"{_NAME}-(?:\d{{4}}-\d\d-\d\d|damaged-\d{{4}}-\d\d-\d\d-\d+)\.sqlite3(?:-wal|-shm|-journal)?"
)
_OLD_VERSIONS = (".stversions", ".dropbox.cache", ".sync")
"""Folders in which programs that keep folders alike on several computers put what they have replaced."""


def book_in(folder: Path) -> Path:
    """Return where the book lies."""
    return folder / _BOOK


def door_in(folder: Path) -> Path:
    """Return what is locked while the book is opened, repaired or copied."""
    return folder / _DOORS[0]


def reminding_door_in(folder: Path) -> Path:
    """Return what is locked while reminders are shown."""
    return folder / _DOORS[1]


def unfinished_in(folder: Path) -> Path:
    """Return where a file is written that is to take the place of another."""
    return folder / _UNFINISHED


def copy_of(folder: Path, day: date) -> Path:
    """Return where the copy of a day lies."""
    return folder / f"{_NAME}-{day}.sqlite3"


def day_of(copy: Path) -> date | None:
    """Return the day of a copy, None for every other file."""
    with suppress(ValueError):
        if found := _COPY.fullmatch(copy.name):
            return date.fromisoformat(found[1])
    return None


def free_name_for_damaged(folder: Path, today: date) -> Path:
    """Return where a damaged file can be put, with what lies beside it, without taking the place of another."""
    names = (folder / f"{_NAME}-damaged-{today}-{number}.sqlite3" for number in count(1))
    return next(path for path in names if not any(os.path.lexists(each) for each in with_beside(path)))


def with_beside(path: Path) -> list[Path]:
    """Return what SQLite may keep beside a file, and the file."""
    return [path.with_name(path.name + beside) for beside in BESIDE]


def copies(folder: Path, today: date) -> list[Path]:
    """Return the copies, newest first; those of days to come were made by a clock that was wrong, and come last."""
    found = {path: day for path in folder.iterdir() if (day := day_of(path))}
    return sorted(found, key=lambda path: (found[path] <= today, found[path]), reverse=True)


def traces(folder: Path) -> list[Path]:
    """Return the copies and the damaged files: whoever has been in the book may be in them."""
    return [path for path in folder.iterdir() if _COPY_OR_DAMAGED.fullmatch(path.name)]


def is_there(folder: Path) -> bool:
    """Whether there is a book in a folder, or what is left of one; OSError where nobody may look."""
    try:
        return os.path.lexists(book_in(folder)) or bool(traces(folder))
    except FileNotFoundError:
        if folder.is_symlink():  # to a disk that is not there now
            raise
        return False


def made_by_others(folder: Path) -> list[Path]:
    """Return files that look like the book and are not ours: copies of people, or of a cloud that saw two versions."""
    files = book_in(folder), unfinished_in(folder), door_in(folder), reminding_door_in(folder)
    ours = {path.name for file in files for path in with_beside(file)}
    here = [path for path in folder.iterdir() if path.name not in ours and not _COPY_OR_DAMAGED.fullmatch(path.name)]
    older = [path for name in _OLD_VERSIONS for path in (folder / name).rglob("*")]
    return sorted(path for path in (*here, *older) if _NAME in path.name.casefold() and path.is_file())

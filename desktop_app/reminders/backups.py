"""Copies of the renewal book, and what is done when it is damaged.

Beside `renewal-book.sqlite3` lie up to three copies, `renewal-book-2026-11-25.sqlite3`, named by their days, and files
that were found damaged, `renewal-book-damaged-2026-11-25-1.sqlite3`. Whoever calls holds `one_at_a_time`.
"""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import TYPE_CHECKING

from desktop_app.reminders import words
from desktop_app.reminders.book_error import BookError, kind_of
from desktop_app.reminders.connection import connect, make_private
from desktop_app.reminders.migrations import is_blank, is_book, is_newer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_app.text import Message

MOST_COPIES = 3
_BOOK = "renewal-book.sqlite3"
_UNFINISHED = "renewal-book-unfinished.sqlite3"
_COPY = re.compile(r"renewal-book-(\d{4}-\d\d-\d\d)\.sqlite3")
_COPIES_AND_DAMAGED = "renewal-book-*.sqlite3*"
_BESIDE = ("-wal", "-shm", "-journal", "")
"""What SQLite keeps beside a file; the file itself last, so that no log is ever left for another file of its name."""
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}


@dataclass(frozen=True)
class Mended:
    """What was done about a damaged book: a message, to be filled in with `values`."""

    message: Message
    values: dict[str, object] = field(default_factory=dict)


def book_in(folder: Path) -> Path:
    """Return where the book lies."""
    return folder / _BOOK


def is_good(connection: sqlite3.Connection, folder: Path, steps: Sequence[str]) -> bool:
    """Whether a book can be used as it is; BookError where a newer version has written it.

    An empty file beside copies of a book, or beside a damaged one, has lost what was in it.
    """

    def can_be_used() -> bool:
        if is_newer(connection, steps):
            raise BookError(words.BOOK_NEWER)
        return not any(folder.glob(_COPIES_AND_DAMAGED)) if is_blank(connection) else is_book(connection, steps)

    return _unless_damaged(can_be_used)


def mend(folder: Path, today: date, steps: Sequence[str]) -> Mended:
    """Move a damaged book aside and put the newest good copy in its place, or nothing."""
    _move_aside(folder, today)
    for copy in copies(folder, today):
        if _put_back(copy, folder, steps):
            return Mended(words.BOOK_RESTORED, {"copied": _day_of(copy)})
    return Mended(words.BOOK_LOST)


def copies(folder: Path, today: date) -> list[Path]:
    """Return the copies, newest first; those of days to come were made by a clock that was wrong, and come last."""
    found = {path: day for path in folder.glob(_COPIES_AND_DAMAGED) if (day := _day_of(path))}
    return sorted(found, key=lambda path: (found[path] <= today, found[path]), reverse=True)


def copy_changes(connection: sqlite3.Connection, folder: Path, today: date) -> None:
    """Make the copy of the day, unless there is one already, or nothing has changed since the last."""
    known = copies(folder, today)
    if folder / _name_of(today) not in known and not (known and _holds_the_same(known[0], connection)):
        copy_now(connection, folder, today)


def copy_now(connection: sqlite3.Connection, folder: Path, today: date) -> None:
    """Make the copy of the day, in place of an earlier one."""
    _copy(connection, folder).replace(folder / _name_of(today))
    for old in copies(folder, today)[MOST_COPIES:]:
        old.unlink()


def drop_copies(folder: Path) -> None:
    """Delete every copy, and what was damaged: all that may hold somebody who is to be forgotten."""
    for path in folder.glob(_COPIES_AND_DAMAGED):
        path.unlink()


def _copy(connection: sqlite3.Connection, folder: Path) -> Path:
    """Write what is in the book into a file of its own, and return it; it is on the disk, not only on its way."""
    path = folder / _UNFINISHED
    for beside in _BESIDE:
        path.with_name(path.name + beside).unlink(missing_ok=True)
    make_private(path)
    connection.execute("VACUUM INTO ?", [str(path)])
    with path.open("rb") as written:
        os.fsync(written.fileno())
    return path


def _holds_the_same(copy: Path, book: sqlite3.Connection) -> bool:
    with suppress(sqlite3.Error), closing(connect(copy)) as connection:
        return list(connection.iterdump()) == list(book.iterdump())
    return False


def _put_back(copy: Path, folder: Path, steps: Sequence[str]) -> bool:
    with closing(connect(copy)) as connection:
        good = _unless_damaged(lambda: is_book(connection, steps))
        if good:
            _copy(connection, folder).replace(book_in(folder))
    return good


def _unless_damaged(asked: Callable[[], bool]) -> bool:
    """Ask something of a file; False where it cannot answer, because it is damaged."""
    try:
        return asked()
    except UnicodeDecodeError:  # SQLite complains of letters that Python cannot read
        return False
    except sqlite3.Error as error:
        if kind_of(error) in _DAMAGED:
            return False
        raise


def _move_aside(folder: Path, today: date) -> None:
    names = (folder / f"renewal-book-damaged-{today}-{number}.sqlite3" for number in count(1))
    aside = next(path for path in names if not any(path.with_name(path.name + beside).exists() for beside in _BESIDE))
    for beside in _BESIDE:
        with suppress(FileNotFoundError):
            (folder / f"{_BOOK}{beside}").rename(aside.with_name(aside.name + beside))


def _name_of(day: date) -> str:
    return f"renewal-book-{day}.sqlite3"


def _day_of(copy: Path) -> date | None:
    with suppress(ValueError):
        if found := _COPY.fullmatch(copy.name):
            return date.fromisoformat(found[1])
    return None

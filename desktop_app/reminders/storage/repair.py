"""Copies of the renewal book, and what is done when it is damaged. Whoever calls is the only one in the folder."""

from __future__ import annotations

import os
import sqlite3
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.base.files import read_bounded
from desktop_app.reminders import messages
from desktop_app.reminders.storage.connection import connect, make_like
from desktop_app.reminders.storage.errors import BookError, kind_of
from desktop_app.reminders.storage.file_names import (
    book_in,
    copies,
    copy_of,
    day_of,
    free_name_for_damaged,
    traces,
    unfinished_in,
    with_beside,
)
from desktop_app.reminders.storage.migrations import is_book, is_newer, migrate, without_log

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from desktop_app.language.message import Message

MOST_COPIES = 3
_MOST_BYTES = 100_000_000
_NOT_OF_THE_FILE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PERM,
}
"""Errors that come from other programs, the disk or the account; every other one says that a file is damaged."""


@dataclass(frozen=True)
class Repair:
    """What was done about a damaged book: a message, to be filled in with `values`."""

    message: Message
    values: dict[str, object] = field(default_factory=dict)


def open_sound(path: Path, steps: Sequence[str]) -> sqlite3.Connection | None:
    """Open a book; None where it is damaged, or none.

    BookError where a newer version has written it, or this account may not read it; sqlite3.Error from the disk and
    from other programs.
    """
    if not path.is_file() or any(os.path.lexists(beside) and not beside.is_file() for beside in with_beside(path)):
        return None
    if not os.access(path, os.R_OK):
        raise BookError(messages.BOOK_NOT_READ)
    with ExitStack() as undo:
        connection = undo.enter_context(closing(connect(path)))
        if not _can_be_used(connection, path, steps):
            return None
        undo.pop_all()
        return connection


def open_locked(path: Path, steps: Sequence[str]) -> sqlite3.Connection:
    """Return what is in a book in a folder that nothing can be written into; BookError where that is not known."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise BookError(messages.BOOK_NOT_WRITTEN)  # SQLite would have to write to take it in
    content = read_bounded(path, _MOST_BYTES)
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(without_log(content))
    if _can_be_used(connection, path, steps):
        return connection
    connection.close()
    raise BookError(messages.BOOK_NOT_READ)


def begin(folder: Path, steps: Sequence[str]) -> None:
    """Put an empty book in place, which is whole from its first moment on."""
    path = _unfinished(folder)
    with closing(connect(path)) as connection:
        migrate(connection, steps)
    path.replace(book_in(folder))


def repair(folder: Path, today: date, steps: Sequence[str]) -> Repair:
    """Move a damaged book aside and put the newest good copy in its place, or an empty one."""
    aside = _move_aside(folder, today)
    for copy in copies(folder, today):
        if _put_back(copy, folder, aside, steps):
            return Repair(messages.BOOK_RESTORED, {"copied": day_of(copy)})
    begin(folder, steps)
    return Repair(messages.BOOK_LOST)


def copy_changes(connection: sqlite3.Connection, folder: Path, today: date) -> None:
    """Make the copy of the day, unless there is one already, or nothing has changed since the last."""
    known = copies(folder, today)
    if copy_of(folder, today) not in known and not (known and _holds_the_same(known[0], connection)):
        copy_now(connection, folder, today)


def copy_now(connection: sqlite3.Connection, folder: Path, today: date) -> None:
    """Make the copy of the day, in place of an earlier one."""
    _copy(connection, folder, book_in(folder)).replace(copy_of(folder, today))
    for old in copies(folder, today)[MOST_COPIES:]:
        _delete(old)


def drop_copies(folder: Path) -> None:
    """Delete every copy, and what was damaged: all of ours that may hold somebody who is to be forgotten."""
    for path in (*traces(folder), *with_beside(unfinished_in(folder))):
        _delete(path)


def _can_be_used(connection: sqlite3.Connection, path: Path, steps: Sequence[str]) -> bool:
    try:
        if is_newer(connection, steps):
            raise BookError(messages.BOOK_NEWER)
        return is_book(connection, steps)
    except UnicodeDecodeError:  # SQLite complains of letters that Python cannot read
        return False
    except sqlite3.Error as error:
        of_the_account = kind_of(error) == sqlite3.SQLITE_READONLY and not os.access(path, os.W_OK)
        if of_the_account or kind_of(error) in _NOT_OF_THE_FILE:
            raise
        return False


def _copy(connection: sqlite3.Connection, folder: Path, like: Path) -> Path:
    """Write what is in a book into a file of its own, and return it; it is on the disk, not only on its way."""
    path = _unfinished(folder, like)
    connection.execute("VACUUM INTO ?", [str(path)])
    with path.open("rb") as written:
        os.fsync(written.fileno())
    return path


def _unfinished(folder: Path, like: Path | None = None) -> Path:
    path = unfinished_in(folder)
    for left_over in with_beside(path):
        left_over.unlink(missing_ok=True)
    make_like(like or book_in(folder), path)
    return path


def _holds_the_same(copy: Path, book: sqlite3.Connection) -> bool:
    with suppress(sqlite3.Error), closing(connect(copy)) as connection:
        return list(connection.iterdump()) == list(book.iterdump())
    return False


def _put_back(copy: Path, folder: Path, like: Path, steps: Sequence[str]) -> bool:
    try:
        connection = open_sound(copy, steps)
    except (BookError, sqlite3.Error):  # of a newer version, or locked: another copy may be better
        return False
    if connection is None:
        return False
    with closing(connection):
        _copy(connection, folder, like).replace(book_in(folder))
    return True


def _move_aside(folder: Path, today: date) -> Path:
    aside = free_name_for_damaged(folder, today)
    for path, beside in zip(with_beside(book_in(folder)), with_beside(aside), strict=True):
        with suppress(FileNotFoundError):
            path.rename(beside)
    return aside


def _delete(path: Path) -> None:
    """Delete a file, or a link to one; a folder is not ours."""
    if not path.is_dir() or path.is_symlink():
        path.unlink(missing_ok=True)

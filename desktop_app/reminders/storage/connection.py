"""Connections to SQLite files that nobody else may read."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from desktop_app.base.files import take_rights

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY_SECONDS = 5.0
"""How long to wait for another program that writes."""
SETTINGS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
"""
"""How the book is written. SQLite reads the file for them, so they come after the check."""


def connect(path: Path, timeout: float | None = None) -> sqlite3.Connection:
    """Open a file that is there, and wait so many seconds for others; transactions are begun by hand."""
    seconds = BUSY_SECONDS if timeout is None else timeout
    connection = sqlite3.connect(path, timeout=seconds, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def make_like(book: Path, path: Path) -> None:
    """Make a file that only its owner may read from its first moment on, or whoever may read the book.

    SQLite gives its rights to those beside it. A file that is there keeps its own, and is not opened: closing it would
    end the locks of this process on it.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return
    if book.is_file():
        take_rights(path, book.stat())


@contextmanager
def one_at_a_time(door: Path, book: Path, timeout: float | None = None) -> Iterator[None]:
    """Wait until no other program is behind this door; the lock ends by itself when a program is killed.

    The door is an empty file. On a full disk or in a locked folder it fails before anything is moved or deleted.
    """
    make_like(book, door)
    if door.stat().st_size:
        os.truncate(door, 0)  # nothing of ours is ever written there, and SQLite would not lock a damaged file
    with closing(connect(door, timeout)) as held:
        held.execute("BEGIN EXCLUSIVE")
        yield

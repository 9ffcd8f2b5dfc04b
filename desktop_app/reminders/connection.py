"""Connections to SQLite files that nobody else may read."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY_SECONDS = 5.0
"""How long to wait for another program that writes."""
_DOOR = "renewal-book.lock"
SETTINGS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
"""
"""How the book is written. SQLite reads the file for them, so they come after the check."""


def connect(path: Path) -> sqlite3.Connection:
    """Open a file, a new and empty one where there is none; transactions are begun by hand."""
    make_private(path)
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def make_private(path: Path) -> None:
    """Make a file that only its owner may read, from its first moment on; SQLite gives its mode to those beside it.

    A file that is there is not opened: closing it would end the locks of this process on it.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        path.chmod(0o600)


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Wait until no other program mends, migrates or copies the book; it ends by itself when a program is killed.

    On a full disk or in a locked folder it fails before anything is moved or deleted.
    """
    with closing(connect(folder / _DOOR)) as door:
        door.execute("BEGIN EXCLUSIVE")
        yield

"""The tables of the renewal book, as steps from one version to the next. Only forward; a step never changes again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

APPLICATION_ID = 0x4D484E42
"""MHNB, in the header of the file: tells the book from other files of SQLite."""

STEPS = (
    """
    CREATE TABLE people (
        place INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        key TEXT NOT NULL UNIQUE,
        nickname TEXT NOT NULL,
        colour TEXT NOT NULL,
        language TEXT NOT NULL,
        certificate TEXT,
        certificate_source TEXT,
        card TEXT,
        card_source TEXT,
        revision INTEGER NOT NULL
    ) STRICT;
    -- Everything twice: the check at opening compares both, so no damage changes a date unnoticed.
    CREATE INDEX people_again ON people (
        id, key, nickname, colour, language, certificate, certificate_source, card, card_source, revision
    );
    CREATE TABLE shown (
        person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
        end TEXT NOT NULL,
        day TEXT NOT NULL,
        stage TEXT NOT NULL,
        PRIMARY KEY (person_id, end, day, stage)
    ) STRICT, WITHOUT ROWID;
    """,
)


def version_of(connection: sqlite3.Connection) -> int:
    """Return how many steps the file has taken."""
    return int(_value(connection, "PRAGMA user_version"))


def is_blank(connection: sqlite3.Connection) -> bool:
    """Whether nothing has been written into the file yet."""
    return not version_of(connection) and not _application(connection) and not _tables(connection)


def is_newer(connection: sqlite3.Connection, steps: Sequence[str]) -> bool:
    """Whether a newer version of the program has written the file."""
    return _application(connection) == APPLICATION_ID and version_of(connection) > len(steps)


def is_book(connection: sqlite3.Connection, steps: Sequence[str]) -> bool:
    """Whether the file is a book, with exactly the tables of its version, and not damaged."""
    if _application(connection) != APPLICATION_ID or not 0 < version_of(connection) <= len(steps):
        return False
    sound = _value(connection, "PRAGMA integrity_check(1)") == "ok"
    return sound and not connection.execute("PRAGMA foreign_key_check").fetchall() and _fits(connection, steps)


def migrate(connection: sqlite3.Connection, steps: Sequence[str]) -> None:
    """Take the steps that are missing, all of them or none; sqlite3.Error where one fails."""
    missing = "".join(steps[version_of(connection) :])
    marks = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {len(steps)};"
    try:
        connection.executescript(f"BEGIN IMMEDIATE; {missing} {marks} COMMIT;")
    except sqlite3.Error:
        connection.rollback()
        raise


def _fits(connection: sqlite3.Connection, steps: Sequence[str]) -> bool:
    with closing(sqlite3.connect(":memory:")) as made_anew:
        made_anew.executescript("".join(steps[: version_of(connection)]))
        return _tables(connection) == _tables(made_anew)


def _tables(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    return connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name").fetchall()


def _application(connection: sqlite3.Connection) -> int:
    return int(_value(connection, "PRAGMA application_id"))


def _value(connection: sqlite3.Connection, question: str) -> int | str:
    (value,) = connection.execute(question).fetchone()
    found: int | str = value
    return found

"""The tables of the renewal book, as steps from one version to the next. Only forward; a step never changes again.

Every step changes a table: a book's tables tell its version, for the numbers in its header may be damaged.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

APPLICATION_ID = 0x4D484E42
"""MHNB, in the header of the file: tells the book from other files of SQLite."""
_HEADER = 100
_FORMATS, _KNOWN_FORMATS = slice(18, 20), {1, 2}
"""Where the header of a file of SQLite says by which rules it is written and read; by others it is read only."""
_ENCODING, _UTF_8 = slice(56, 60), bytes([0, 0, 0, 1])
"""Where it says how letters are written. SQLite reads some other numbers as this one, and then copies no such file."""

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


def version_of(connection: sqlite3.Connection, steps: Sequence[str]) -> int | None:
    """Return how many steps the tables of the file have taken; None where they are not those of any version."""
    tables = _tables(connection)
    return next((taken for taken in range(1, len(steps) + 1) if tables == _tables_after(steps[:taken])), None)


def is_newer(connection: sqlite3.Connection, steps: Sequence[str]) -> bool:
    """Whether a newer version of the program has written the file, and it is not damaged."""
    newer = _number(connection, "application_id") == APPLICATION_ID and _number(connection, "user_version") > len(steps)
    return newer and version_of(connection, steps) is None and _is_sound(connection)


def is_book(connection: sqlite3.Connection, steps: Sequence[str]) -> bool:
    """Whether the file is a book, with exactly the tables of a version, and not damaged."""
    return version_of(connection, steps) is not None and _is_sound(connection)


def is_up_to_date(connection: sqlite3.Connection, steps: Sequence[str]) -> bool:
    """Whether a book has taken every step and its header says so."""
    marks = _number(connection, "application_id"), _number(connection, "user_version")
    return marks == (APPLICATION_ID, len(steps)) and version_of(connection, steps) == len(steps)


def migrate(connection: sqlite3.Connection, steps: Sequence[str]) -> None:
    """Take the steps that are missing, all of them or none; sqlite3.Error where one fails."""
    missing = "".join(steps[version_of(connection, steps) or 0 :])
    marks = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {len(steps)};"
    try:
        connection.executescript(f"BEGIN IMMEDIATE; {missing} {marks} COMMIT;")
    except sqlite3.Error:
        connection.rollback()
        raise


def without_log(content: bytes) -> bytes:
    """Return a file of SQLite as one that is read without a log beside it."""
    before, after = content[: _FORMATS.start], content[_FORMATS.stop :]
    return before + bytes([1, 1]) + after


def _is_sound(connection: sqlite3.Connection) -> bool:
    """Whether every part of the file fits the others, and SQLite may read and write it as the text that it is."""
    header = connection.serialize()[:_HEADER]
    known = {*header[_FORMATS]} <= _KNOWN_FORMATS and header[_ENCODING] == _UTF_8
    sound = known and _value(connection, "PRAGMA integrity_check(1)") == "ok"
    return sound and not connection.execute("PRAGMA foreign_key_check").fetchall()


def _tables_after(steps: Sequence[str]) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(":memory:")) as made_anew:
        made_anew.executescript("".join(steps))
        return _tables(made_anew)


def _tables(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    return connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name").fetchall()


def _number(connection: sqlite3.Connection, mark: str) -> int:
    return int(_value(connection, f"PRAGMA {mark}"))


def _value(connection: sqlite3.Connection, question: str) -> int | str:
    (value,) = connection.execute(question).fetchone()
    found: int | str = value
    return found

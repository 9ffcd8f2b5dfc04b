"""What can go wrong with the renewal book, as sentences for people."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.reminders import messages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.language.message import Message

_MESSAGES = {
    sqlite3.SQLITE_BUSY: messages.BOOK_BUSY,
    sqlite3.SQLITE_LOCKED: messages.BOOK_BUSY,
    sqlite3.SQLITE_FULL: messages.BOOK_NOT_WRITTEN,
    sqlite3.SQLITE_READONLY: messages.BOOK_NOT_WRITTEN,
    sqlite3.SQLITE_IOERR: messages.BOOK_NOT_WRITTEN,
    sqlite3.SQLITE_CANTOPEN: messages.BOOK_NOT_WRITTEN,  # a write-ahead log is written even to read
    sqlite3.SQLITE_IOERR_READ: messages.BOOK_NOT_READ,
}
_WITHOUT_DETAILS = 0xFF
"""The lowest byte of a result code of SQLite is the kind of error, the others are its details."""


class BookError(Exception):
    """The renewal book cannot do what was asked; `message`, filled in with `values`, says why."""

    def __init__(self, message: Message, values: Mapping[str, object] | None = None) -> None:
        """Say why."""
        super().__init__(message.text)
        self.message = message
        self.values = dict(values or {})


@contextmanager
def as_book_errors() -> Iterator[None]:
    """Turn errors of SQLite and of the disk into a BookError."""
    try:
        yield
    except sqlite3.Error as error:
        raise BookError(_message(error)) from error
    except OSError as error:
        raise BookError(messages.BOOK_NOT_WRITTEN) from error


def kind_of(error: sqlite3.Error) -> int:
    """Return the result code of SQLite without its details; SQLITE_ERROR where Python itself complains."""
    return _code(error) & _WITHOUT_DETAILS


def _message(error: sqlite3.Error) -> Message:
    return _MESSAGES.get(_code(error)) or _MESSAGES.get(kind_of(error), messages.BOOK_NOT_READ)


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)

"""The renewal book as a file to keep elsewhere or to carry to another computer: JSON, read strictly."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop_app.base.files import read_bounded, readable
from desktop_app.base.typed import cleaned
from desktop_app.language.message import NamedMessage
from desktop_app.reminders import messages
from desktop_app.reminders.model.person import (
    LONGEST_NICKNAME,
    Colour,
    DateSource,
    ExpiryDate,
    Person,
    PersonError,
    checked,
    key,
)
from desktop_app.reminders.storage.errors import BookError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.language.message import Message

_FORMAT = "myna-hoken-navi renewal book"
_VERSION = 1
_MOST_BYTES, _MOST_PEOPLE = 1_000_000, 1000
_HIGHEST_REVISION = 2**31 - 2
"""SEQUENCE of RFC 5545 has 31 bits, and the next change must fit too."""


@dataclass(frozen=True)
class Copy:
    """The people of a copy, and who in it cannot be read, by nickname with the reason."""

    people: tuple[Person, ...]
    left_out: tuple[NamedMessage, ...] = ()


def export_json(people: Iterable[Person]) -> bytes:
    """Return people as JSON in UTF-8: format, version, people; dates as YYYY-MM-DD."""
    document = {"format": _FORMAT, "version": _VERSION, "people": [asdict(person) for person in people]}
    return json.dumps(document, ensure_ascii=False, indent=2, default=date.isoformat).encode()


def read_copy(path: Path) -> Copy:
    """Return what is in an exported book; BookError where the file cannot be read, or is none."""
    try:
        return import_json(read_bounded(path, _MOST_BYTES))
    except (FileNotFoundError, PermissionError) as error:
        raise BookError(messages.COPY_NOT_OPENED, {"name": readable(Path(path.name))}) from error
    except OSError as error:
        raise BookError(messages.COPY_NOT_READ) from error


def import_json(content: bytes) -> Copy:
    """Return what is in an exported book; BookError where it is none.

    An entry that is not as `export_json` writes it is left out, with what is wrong.
    """
    try:
        _require(len(content) <= _MOST_BYTES)
        text = content.decode("utf-8-sig")  # some editors of Windows begin a file by a mark
        return _copy(json.loads(text, object_pairs_hook=_without_repetition))
    except (ValueError, TypeError, RecursionError) as error:
        raise BookError(messages.COPY_NOT_READ) from error


def left_out(nickname: str, error: Exception) -> NamedMessage:
    """Return who is left out for an error, which says why if it has a message."""
    why: Message = getattr(error, "message", messages.ENTRY_NOT_READ)
    return NamedMessage(nickname, why, getattr(error, "values", {}))


def _copy(document: Any) -> Copy:
    form, version, people = _fields(document, "format", "version", "people")
    _require(form == _FORMAT and type(version) is int and version == _VERSION)
    _require(type(people) is list and len(people) <= _MOST_PEOPLE)
    read = [_read(entry) for entry in people]
    found = tuple(each for each in read if isinstance(each, Person))
    _require(len(found) == len({person.id for person in found}) == len({key(person.nickname) for person in found}))
    return Copy(found, tuple(each for each in read if isinstance(each, NamedMessage)))


def _read(entry: Any) -> Person | NamedMessage:
    _require(type(entry) is dict and type(entry.get("nickname")) is str)
    try:
        return _person(entry)
    except (ValueError, TypeError) as error:
        return left_out(cleaned(entry["nickname"])[:LONGEST_NICKNAME] or "?", error)


def _person(entry: Any) -> Person:
    names = ("id", "nickname", "colour", "language", "certificate", "card", "revision")
    id_, nickname, colour, language, certificate, card, revision = _fields(entry, *names)
    _require(all(type(text) is str for text in (id_, nickname, colour, language)))
    _require(str(UUID(id_)) == id_ and cleaned(nickname) == nickname)
    _require(type(revision) is int and 0 <= revision <= _HIGHEST_REVISION)
    return checked(Person(id_, nickname, Colour(colour), language, _end(certificate), _end(card), revision))


def _end(entry: Any) -> ExpiryDate | None:
    if entry is None:
        return None
    day, source = _fields(entry, "day", "source")
    try:
        _require(date.fromisoformat(day).isoformat() == day)
    except (ValueError, TypeError) as error:
        raise PersonError(messages.NO_SUCH_DAY) from error
    return ExpiryDate(date.fromisoformat(day), DateSource(source))


def _fields(entry: Any, *names: str) -> tuple[Any, ...]:
    _require(type(entry) is dict and entry.keys() == set(names))
    return tuple(entry[name] for name in names)


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    _require(len(pairs) == len(dict(pairs)))
    return dict(pairs)


def _require(holds: bool) -> None:  # noqa: FBT001 # a condition, like that of assert
    if not holds:
        raise ValueError

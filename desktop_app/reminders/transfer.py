"""The renewal book as a file to keep elsewhere or to carry to another computer: JSON, read strictly."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop_app.reminders import words
from desktop_app.reminders.book_error import BookError
from desktop_app.reminders.person import Colour, KnownEnd, Person, Source, checked, key
from desktop_app.typed import tidied

if TYPE_CHECKING:
    from collections.abc import Iterable

_FORMAT = "myna-hoken-navi renewal book"
_VERSION = 1
_MOST_BYTES, _MOST_PEOPLE = 1_000_000, 1000
_HIGHEST_REVISION = 2**31 - 2
"""SEQUENCE of RFC 5545 has 31 bits, and the next change must fit too."""


def export_json(people: Iterable[Person]) -> bytes:
    """Return people as JSON in UTF-8: format, version, people; dates as YYYY-MM-DD."""
    document = {"format": _FORMAT, "version": _VERSION, "people": [asdict(person) for person in people]}
    return json.dumps(document, ensure_ascii=False, indent=2, default=date.isoformat).encode()


def import_json(content: bytes) -> tuple[Person, ...]:
    """Return the people of an exported book; BookError where anything in it is not as `export_json` writes it."""
    try:
        _require(len(content) <= _MOST_BYTES)
        return _people(json.loads(content.decode(), object_pairs_hook=_without_repetition))
    except (ValueError, TypeError, RecursionError) as error:
        raise BookError(words.COPY_NOT_READ) from error


def _people(document: Any) -> tuple[Person, ...]:
    form, version, people = _fields(document, "format", "version", "people")
    _require(form == _FORMAT and type(version) is int and version == _VERSION)
    _require(type(people) is list and len(people) <= _MOST_PEOPLE)
    found = tuple(map(_person, people))
    _require(len(found) == len({person.id for person in found}) == len({key(person.nickname) for person in found}))
    return found


def _person(entry: Any) -> Person:
    names = ("id", "nickname", "colour", "language", "certificate", "card", "revision")
    id_, nickname, colour, language, certificate, card, revision = _fields(entry, *names)
    _require(all(type(text) is str for text in (id_, nickname, colour, language)))
    _require(str(UUID(id_)) == id_ and tidied(nickname) == nickname)
    _require(type(revision) is int and 0 <= revision <= _HIGHEST_REVISION)
    return checked(Person(id_, nickname, Colour(colour), language, _end(certificate), _end(card), revision))


def _end(entry: Any) -> KnownEnd | None:
    if entry is None:
        return None
    day, source = _fields(entry, "day", "source")
    _require(date.fromisoformat(day).isoformat() == day)
    return KnownEnd(date.fromisoformat(day), Source(source))


def _fields(entry: Any, *names: str) -> tuple[Any, ...]:
    _require(type(entry) is dict and entry.keys() == set(names))
    return tuple(entry[name] for name in names)


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    _require(len(pairs) == len(dict(pairs)))
    return dict(pairs)


def _require(holds: bool) -> None:  # noqa: FBT001 # a condition, like that of assert
    if not holds:
        raise ValueError

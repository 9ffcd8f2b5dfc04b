"""People as rows of the table `people`, and back."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop_app.reminders.model.person import Colour, DateSource, ExpiryDate, Person, key

PEOPLE = """
    SELECT id, nickname, colour, language, certificate, certificate_source, card, card_source, revision
    FROM people ORDER BY place
"""
ADD = """
    INSERT INTO people
        (id, key, nickname, colour, language, certificate, certificate_source, card, card_source, revision)
    VALUES
        (:id, :key, :nickname, :colour, :language, :certificate, :certificate_source, :card, :card_source, :revision)
"""
REPLACE = """
    UPDATE people SET
        key = :key, nickname = :nickname, colour = :colour, language = :language,
        certificate = :certificate, certificate_source = :certificate_source,
        card = :card, card_source = :card_source, revision = :revision
    WHERE id = :id
"""


def row_of(person: Person) -> dict[str, object]:
    """Return what `ADD` and `REPLACE` write."""
    certificate, card = _end_row(person.certificate), _end_row(person.card)
    return {
        "id": person.id,
        "key": key(person.nickname),
        "nickname": person.nickname,
        "colour": person.colour,
        "language": person.language,
        "certificate": certificate[0],
        "certificate_source": certificate[1],
        "card": card[0],
        "card_source": card[1],
        "revision": person.revision,
    }


def _end_row(known: ExpiryDate | None) -> tuple[str | None, str | None]:
    return (known.day.isoformat(), known.source) if known else (None, None)


def person_of(*row: Any) -> Person:
    """Return the person of a row of `PEOPLE`; ValueError where it is none."""
    id_, nickname, colour, language, certificate, certificate_source, card, card_source, revision = row
    ends = _end(certificate, certificate_source), _end(card, card_source)
    return Person(id_, nickname, Colour(colour), language, *ends, int(revision))


def _end(day: str | None, source: str | None) -> ExpiryDate | None:
    return ExpiryDate(date.fromisoformat(day), DateSource(source)) if day and source else None

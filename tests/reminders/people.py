"""People in a renewal book, and what is due for them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from desktop_app.language.day_context import load_day
from desktop_app.reminders.model.due import due_list
from desktop_app.reminders.model.person import Colour, DateSource, ExpiryDate, Person

if TYPE_CHECKING:
    from desktop_app.reminders.model.due import Due

TODAY = date(2026, 11, 21)
ENDS = date(2027, 2, 7)


def known(day: date | None) -> ExpiryDate | None:
    return ExpiryDate(day, DateSource.TYPED) if day else None


def somebody(
    nickname: str = "Rosa",
    language: str = "pt_BR",
    certificate: date | None = ENDS,
    card: date | None = None,
    revision: int = 0,
) -> Person:
    """Return a person who keeps their id through every change."""
    return Person(
        str(uuid5(NAMESPACE_OID, nickname)), nickname, Colour.BLUE, language, known(certificate), known(card), revision
    )


def dues_of(*people: Person, today: date = TODAY) -> list[Due]:
    """Return what is due for these people on a day, worst first."""
    return due_list(people, load_day(today).rules())

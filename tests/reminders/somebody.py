"""People for tests of the renewal book; light, because processes that are killed use it too."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.language.day_context import load_day
from desktop_app.reminders.model.due import due_list
from desktop_app.reminders.model.person import Colour, DateSource, ExpiryDate, new_person
from desktop_app.reminders.storage.book import open_book

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.reminders.model.due import Due
    from desktop_app.reminders.model.person import Person

TODAY = date(2026, 11, 25)
ENDS = date(2027, 2, 7)


def somebody(nickname: str = "Papa", ends: date = ENDS, **more: Any) -> Person:
    """Return somebody whose certificate ends on a day."""
    return new_person(nickname, Colour.BLUE, "ja", certificate=ExpiryDate(ends, DateSource.READ), **more)


def nicknames(folder: Path) -> list[str]:
    """Open the book in a folder and return who is in it."""
    with open_book(folder, TODAY) as book:
        return [person.nickname for person in book.people()]


def due_on(today: date, person: Person) -> Due:
    """Return what is due for a person of whom one end is known."""
    (due,) = due_list([person], load_day(today).rules())
    return due

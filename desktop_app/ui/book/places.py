"""Places in the renewal book."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.ui.frame.journey import FilledPlace, Place

if TYPE_CHECKING:
    from desktop_app.guide.model.situation import CardSummary


class EntryMode(StrEnum):
    """How the date of a person is entered into the book: read from a card, typed, computed, or changed."""

    READ = "read"
    TYPED = "typed"
    COMPUTED = "computed"
    CHANGE = "change"


@dataclass(frozen=True)
class PlaceInBook(Place):
    """A page that is left behind once something has been done in the book."""


@dataclass(frozen=True)
class BookPlace(PlaceInBook):
    """Everybody in the book."""


@dataclass(frozen=True)
class AddPersonPlace(PlaceInBook):
    """The choice of the way on which somebody comes into it."""


@dataclass(frozen=True)
class PersonFormPlace(FilledPlace, PlaceInBook):
    """The questions of a way; `card` is the one whose date is taken, `person` the id of who is changed."""

    way: EntryMode
    card: CardSummary | None = None
    person: str = ""


@dataclass(frozen=True)
class PersonPlace(PlaceInBook):
    """Somebody, by id."""

    person: str


@dataclass(frozen=True)
class RemovePersonPlace(PlaceInBook):
    """The question whether somebody is to be removed, by id."""

    person: str


@dataclass(frozen=True)
class RemindersPlace(PlaceInBook):
    """Reminders outside the program, and copies of the book."""


@dataclass(frozen=True)
class YearSheetPlace(Place):
    """The sheet with the coming year."""

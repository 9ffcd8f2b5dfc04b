"""Where a person is in the window, and how they came there: plain data, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True)
class Place:
    """A page with what has been answered and typed on it; each kind of page has a type of its own for that."""

    def before(self) -> Place | None:
        """Return where Back leads within this place, None where it leaves it."""
        return None


@dataclass(frozen=True, kw_only=True)
class FilledPlace(Place):
    """A page with fields: what has been typed into them, whether it has been `checked`, the field to go on `at`."""

    values: tuple[tuple[str, str], ...] = ()
    checked: bool = False
    at: str = ""

    def with_value(self, field: str, value: str) -> Self:
        """Return the place with something typed into a field."""
        return replace(self, values=tuple({**dict(self.values), field: value}.items()))

    def looked_through(self) -> Self:
        """Return the place with its mistakes to be shown."""
        return replace(self, checked=True, at="")

    def at_field(self, field: str) -> Self:
        """Return the place with the person at a field, who was elsewhere to fill it in."""
        return replace(self, at=field)


@dataclass(frozen=True)
class HomePlace(Place):
    """The first page, at which every journey begins."""


@dataclass(frozen=True)
class EnlargedPlace(Place):
    """The sheet of another place, as large as it can be read on the screen."""

    sheet_of: Place


_HOME = HomePlace()


@dataclass(frozen=True)
class Journey:
    """The places on the way here, the present one last. Going on returns a new journey."""

    places: tuple[Place, ...] = (_HOME,)

    @property
    def here(self) -> Place:
        """The present place."""
        return self.places[-1]

    def go(self, place: Place) -> Journey:
        """Go to another place."""
        return Journey((*self.places, place))

    def instead(self, place: Place) -> Journey:
        """Have another place where the present one is: the same page with another answer, or something typed."""
        return Journey((*self.places[:-1], place))

    def back(self) -> Journey:
        """Drop the last answer; before the first one, leave the place."""
        before = self.here.before()
        return Journey(self.places[:-1] or (_HOME,)) if before is None else self.instead(before)

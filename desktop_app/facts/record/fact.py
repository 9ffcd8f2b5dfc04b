"""What is written down of a fact."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.facts.record.as_of import first_day

if TYPE_CHECKING:
    from desktop_app.facts.units import Unit


class FactError(Exception):
    """The facts are missing or wrong, or, as a `NoFactError`, say nothing of that day."""


class NoFactError(FactError):
    """A fact was asked for that does not hold on that day."""


class Confidence(StrEnum):
    """How sure we are of a fact; resources/facts.toml says when each may be written."""

    OFFICIAL = "official"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


class SeenAs(StrEnum):
    """What somebody saw: the page itself, a stored copy of it, or somebody else's note of it."""

    LIVE = "live"
    STORED = "stored"
    SECOND_HAND = "second-hand"


class Source(NamedTuple):
    """Who says so, and where it can be read."""

    publisher: str
    address: str


class Dispute(NamedTuple):
    """A source that says otherwise: what it says, and why it is not believed."""

    publisher: str
    address: str
    as_of: str
    says: str
    why: str


@dataclass(frozen=True)
class Fact:
    """One value with the period in which it holds; an open end is None."""

    name: str
    value: str | int | date
    unit: Unit
    publisher: str
    address: str
    as_of: str
    """The day of which the page speaks, see `as_of`."""
    seen: date
    seen_as: SeenAs
    evidence: tuple[str, ...]
    """What must stand on the page for the fact to hold: numbers, dates, terms."""
    confidence: Confidence
    also: tuple[str, ...] = ()
    """Addresses of other pages that say the same."""
    review: date | None = None
    """The day on which it was to change: a page of before does not tell what holds after."""
    disputed: tuple[Dispute, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None

    @property
    def source(self) -> Source:
        """The publisher and the address."""
        return Source(self.publisher, self.address)

    @property
    def speaks_of(self) -> date | None:
        """The first day of which the page may speak; a page without a date that was seen live speaks of that day."""
        return first_day(self.as_of) or (self.seen if self.seen_as is SeenAs.LIVE else None)

    def holds_on(self, day: date) -> bool:
        """Whether the day lies in the period, both ends included."""
        return (self.valid_from or date.min) <= day <= (self.valid_until or date.max)

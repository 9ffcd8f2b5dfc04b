"""What a page showed of a fact."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.record.fact import Fact


class Verdict(StrEnum):
    """What became of a page, in the order in which it is told."""

    CHANGED = "changed"
    GONE = "gone"
    MOVED = "moved"
    NOT_REACHED = "not reached"
    HOLDS = "holds"


class Missing(NamedTuple):
    """Evidence that does not stand on the page, and the passage that comes nearest."""

    evidence: str
    nearest: str


@dataclass(frozen=True)
class Finding:
    """What a page showed of a fact."""

    fact: Fact
    address: str
    verdict: Verdict
    missing: tuple[Missing, ...] = ()
    note: str = ""
    """Where a page moved to, or why it was not reached."""
    newer_day: date | None = None
    """The day printed on the page, where it comes after the one of which the fact speaks."""

    @property
    def is_lost(self) -> bool:
        """Whether the fact no longer rests on this page."""
        return self.verdict is Verdict.GONE or bool(self.missing)

    @property
    def is_first(self) -> bool:
        """Whether it is the page on which the fact rests, and none of those that say so too."""
        return self.address == self.fact.address

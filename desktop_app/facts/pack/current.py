"""Facts that are replaced by newer ones while the program runs, as in a kiosk that nobody starts anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.store import FactStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desktop_app.facts.record.fact import Fact
    from desktop_app.facts.store import FactsOfDay


class CurrentFacts(FactStore):
    """The facts that hold now; whoever has looked up those of a day keeps them."""

    def __init__(self, facts: FactStore) -> None:
        """Take the first facts."""
        super().__init__(())
        self._now = facts

    def replace(self, facts: FactStore) -> None:
        """Let other facts hold from now on."""
        self._now = facts

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact."""
        return self._now.facts

    @property
    def day(self) -> date:
        """The day of the facts."""
        return self._now.day

    def names(self) -> Iterator[str]:
        """Yield the name of every fact."""
        return self._now.names()

    def on(self, day: date) -> FactsOfDay:
        """Return what holds on that day."""
        return self._now.on(day)

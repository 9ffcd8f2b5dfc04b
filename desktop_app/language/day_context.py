"""The facts and the catalogues as they are on one day, which everything else is given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.facts.card_validity import JAPAN, today_in_japan
from desktop_app.facts.compiled import facts_in
from desktop_app.facts.record.fact import FactError
from desktop_app.language.translator import Translator, load_translator

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.pack.store import PackStore
    from desktop_app.facts.renewal_rules import RenewalRules
    from desktop_app.facts.store import FactsOfDay, FactStore


@dataclass(frozen=True)
class DayContext:
    """All facts, and the day that is looked at, None for today."""

    facts: FactStore
    day: date | None = None

    @property
    def today(self) -> date:
        """The day in Japan."""
        return self.day or today_in_japan()

    @property
    def now(self) -> datetime:
        """The moment in Japan; on another day than today, the same time of that day."""
        return datetime.combine(self.today, datetime.now(JAPAN).time(), JAPAN)

    @property
    def facts_of_day(self) -> FactsOfDay:
        """What holds today."""
        return self.facts.on(self.today)

    def rules(self) -> RenewalRules:
        """Return the rules of today for cards and their renewal; FactError where a fact does not hold."""
        from desktop_app.facts.renewal_rules import renewal_rules  # for who has a card or a book

        return renewal_rules(self.facts_of_day)

    def translator(self, language: str) -> Translator:
        """Return a language with the facts of today; CatalogueError where it is missing."""
        return load_translator(language, self.facts_of_day, paths.catalogues())


def load_day(day: date | None, packs: PackStore | None = None) -> DayContext:
    """Read the facts, and look at that day instead of today if one is given; FactError where they are wrong.

    They are those of the pack that is installed in the store, if one is given.
    """
    facts = builtin_facts()
    return DayContext(packs.in_use(facts).facts if packs else facts, day)


def builtin_facts() -> FactStore:
    """Return the facts that the program was built with; FactError where they are wrong."""
    facts = facts_in(paths.resources() / "facts.toml")
    if not any(facts.names()):
        msg = "facts.toml is empty"
        raise FactError(msg)
    return facts

"""A family that does not exist, to show the renewal book with: one of them for each thing that can be the case."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.facts.card_rules import add_months
from desktop_app.reminders.person import Colour, KnownEnd, Person, Source

if TYPE_CHECKING:
    from datetime import date


def sample_family(today: date, language: str = "ja") -> tuple[Person, ...]:
    """Return people whose certificates and cards end before and after a day."""

    def on(source: Source, months: int, days: int = 0) -> KnownEnd:
        return KnownEnd(add_months(today, months) + timedelta(days=days), source)

    read, typed, computed = Source.READ, Source.TYPED, Source.COMPUTED
    return (
        Person("sample-1", "おかあさん", Colour.RED, language, on(read, 1, 9), on(typed, 61, 9)),
        Person("sample-2", "おじいちゃん", Colour.BLUE, language, on(computed, -5)),
        Person("sample-3", "おばあちゃん", Colour.GREEN, language, on(typed, -1), on(typed, 23)),
        Person("sample-4", "Maria", Colour.PURPLE, language, None, on(typed, 5, -3)),
        Person("sample-5", "Lucas", Colour.ORANGE, language, on(read, 31), on(typed, 31)),
        Person("sample-6", "陈奶奶", Colour.BROWN, language, on(typed, 8, 12), on(typed, 68, 12)),
    )

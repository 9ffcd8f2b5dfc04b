"""A family that does not exist, to show the renewal book with: one of them for each thing that can be the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.days import add_days, add_months
from desktop_app.language.languages import JAPANESE
from desktop_app.reminders.model.person import Colour, DateSource, ExpiryDate, Person

if TYPE_CHECKING:
    from datetime import date


def sample_family(today: date, language: str = JAPANESE) -> tuple[Person, ...]:
    """Return people whose certificates and cards end before and after a day."""

    def on(source: DateSource, months: int, days: int = 0) -> ExpiryDate:
        return ExpiryDate(add_days(add_months(today, months), days), source)

    read, typed, computed = DateSource.READ, DateSource.TYPED, DateSource.COMPUTED
    return (
        Person(
            "00000000-0000-4000-8000-000000000001", "おかあさん", Colour.RED, language, on(read, 1, 9), on(typed, 61, 9)
        ),
        Person("00000000-0000-4000-8000-000000000002", "おじいちゃん", Colour.BLUE, language, on(computed, -5)),
        Person(
            "00000000-0000-4000-8000-000000000003", "おばあちゃん", Colour.GREEN, language, on(typed, -1), on(typed, 23)
        ),
        Person("00000000-0000-4000-8000-000000000004", "Maria", Colour.PURPLE, language, None, on(typed, 5, -3)),
        Person("00000000-0000-4000-8000-000000000005", "Lucas", Colour.ORANGE, language, on(read, 31), on(typed, 31)),
        Person(
            "00000000-0000-4000-8000-000000000006",
            "陈奶奶",
            Colour.BROWN,
            language,
            on(typed, 8, 12),
            on(typed, 68, 12),
        ),
    )

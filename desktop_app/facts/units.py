"""The units of facts, and how a value of each is written: `9:30–20:00`, `12-29/01-03`, `0120-95-0178`."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    DayOfYear = tuple[int, int]
    Span = tuple[DayOfYear, DayOfYear]

_TELEPHONE = re.compile(r"(?=(?:-?\d){10,11}$)0\d{1,4}-\d{1,4}-\d{2,4}|0570-\d{6}|\+81-\d{1,4}-\d{1,4}-\d{4}", re.ASCII)
_ADDRESS = re.compile(r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][!-~]*)?")
_PAGE = re.compile(_ADDRESS.pattern.replace("https", "https?", 1))
_LEAP_YEAR, _COMMON_YEAR = 2000, 2001
_DAYS_OF_A_COMMON_YEAR = 365


class Unit(StrEnum):
    """What kind of thing the value is, so that it is written as such."""

    TELEPHONE = "telephone"
    ADDRESS = "address"
    COUNT = "count"
    MONTHS = "months"
    DAYS = "days"
    YEN = "yen"
    DAY = "day"
    RANGE = "range"
    DAYS_OF_YEAR = "days_of_year"
    HOURS = "hours"
    LABEL = "label"  # words that a screen or a letter shows, always Japanese
    STATEMENT = "statement"  # a sentence of the guide rests on it; the value is only a note


class WrittenForm(NamedTuple):
    """How values of a unit are written: as which type of TOML, what reads them (else ValueError), and in words."""

    type: type
    read: Callable[[Any], object]
    wanted: str


def is_written_right(unit: Unit, value: object) -> bool:
    """Whether a value has the form of its unit."""
    form = FORMS[unit]
    if type(value) is not form.type:
        return False
    try:
        form.read(value)
    except ValueError:
        return False
    return True


def is_page(text: str) -> bool:
    """Whether a text is the address of a page; old ones of sources may still begin with `http:`."""
    return _PAGE.fullmatch(text) is not None


def hours_in(text: str) -> tuple[time, time]:
    """Return when something opens and closes, written `9:30–20:00`; ValueError where it is written otherwise."""
    opens, closes = map(_clock, text.split("–"))
    if opens >= closes:
        raise ValueError(text)
    return opens, closes


@lru_cache(maxsize=8)
def spans_in(text: str) -> tuple[Span, ...]:
    """Return first and last days as (month, day), written `08-13/08-15, 12-29/01-03`; else ValueError."""
    return tuple(_span(span.strip()) for span in text.split(","))


def is_within(day: date, spans: str) -> bool:
    """Whether a day lies in one of the spans (see `spans_in`), both ends included; a span may reach over New Year."""
    return any(_is_between(first, (day.month, day.day), last) for first, last in spans_in(spans))


def _is_between(first: DayOfYear, day: DayOfYear, last: DayOfYear) -> bool:
    return first <= day <= last if first <= last else day >= first or day <= last


def _closed_days(text: str) -> None:
    """Fail where no day of a year is left: nobody could be told when the place opens again."""
    first = date(_COMMON_YEAR, 1, 1)
    if all(is_within(first + timedelta(days=number), text) for number in range(_DAYS_OF_A_COMMON_YEAR)):
        raise ValueError(text)


def _span(text: str) -> Span:
    first, last = map(_day_of_year, text.split("/"))
    return first, last


def _day_of_year(text: str) -> DayOfYear:
    month, day = (_number(part, 2) for part in text.split("-"))
    date(_LEAP_YEAR, month, day)  # ValueError where there is no such day in any year
    return month, day


def _clock(text: str) -> time:
    hour, minute = text.split(":")
    return time(_number(hour, len(hour)), _number(minute, 2))


def _number(text: str, digits: int) -> int:
    if len(text) != digits or not (text.isascii() and text.isdecimal()):
        raise ValueError(text)
    return int(text)


def _range(text: str) -> None:
    low, high = (_number(part, len(part)) for part in text.split("–"))
    if low >= high:
        raise ValueError(text)


def _positive(number: int) -> None:
    if number < 1:
        raise ValueError(number)


def _words(text: str) -> None:
    if not text or text != text.strip():
        raise ValueError(text)


def _matching(pattern: re.Pattern[str]) -> Callable[[str], None]:
    def read(text: str) -> None:
        if not pattern.fullmatch(text):
            raise ValueError(text)

    return read


def _any_day(day: date) -> None:
    """Take any day: its type says enough."""


FORMS: Mapping[Unit, WrittenForm] = {
    Unit.TELEPHONE: WrittenForm(str, _matching(_TELEPHONE), "a telephone number of ten or eleven digits, 0120-95-0178"),
    Unit.ADDRESS: WrittenForm(str, _matching(_ADDRESS), "the address of a page, https://…"),
    **{unit: WrittenForm(int, _positive, "a whole number from 1 on") for unit in (Unit.COUNT, Unit.MONTHS, Unit.DAYS)},
    Unit.YEN: WrittenForm(int, _positive, "an amount of yen, a whole number from 1 on"),
    Unit.DAY: WrittenForm(date, _any_day, "a day, 2026-11-21 without quotes"),
    Unit.RANGE: WrittenForm(str, _range, "two numbers with an en dash between them, the lower one first, 6–16"),
    Unit.DAYS_OF_YEAR: WrittenForm(
        str, _closed_days, "spans MM-DD/MM-DD with commas between them, which leave some days of the year, 12-29/01-03"
    ),
    Unit.HOURS: WrittenForm(str, hours_in, "opening and closing times with an en dash between them, 9:30–20:00"),
    Unit.LABEL: WrittenForm(str, _words, "words without spaces around them"),
    Unit.STATEMENT: WrittenForm(str, _words, "words without spaces around them"),
}
"""The form of every unit."""

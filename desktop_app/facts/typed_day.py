"""Days as people type them: 2027-01-05, 2027/1/5, 20270105, 令和9年1月5日, R9.1.5, 2027年1月5日まで有効."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from desktop_app.facts.era import ERA_BEGINNINGS

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−ー", "-"))
_KANJI_DIGITS = str.maketrans("〇一二三四五六七八九", "0123456789")
_KANJI_NUMBER = re.compile("[〇一二三四五六七八九十]+")
_GAP_BETWEEN_NUMBERS = re.compile(r"(?<=\d)\s+(?=\d)")
_AFTER_THE_DAY = re.compile(r"(\(.*\))?(まで(有効)?)?$")
"""A weekday in brackets, and what cards say: valid until."""

_ERA_INITIALS = {"R": "令和", "H": "平成", "S": "昭和", "T": "大正", "M": "明治"}
_ERAS = {name[:length]: first for name, first in ERA_BEGINNINGS.items() for length in (1, 2)} | {
    letter: ERA_BEGINNINGS[name] for letter, name in _ERA_INITIALS.items()
}
_MONTH_AND_DAY = r"(?:[年년]|[-/.])(\d+)(?:[月월]|[-/.])(\d+)[日号일.]?"
_IN_ERA = re.compile(rf"({'|'.join(sorted(_ERAS, key=len, reverse=True))})(\d+|元){_MONTH_AND_DAY}", re.IGNORECASE)
_YEAR_FIRST = re.compile(rf"(\d{{3,}}){_MONTH_AND_DAY}")
_EIGHT_DIGITS = re.compile(r"(\d{4})(\d\d)(\d\d)")
_MONTHS = range(1, 13)
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{3,})\.?")


class AmbiguousDayError(ValueError):
    """What was typed can be read as two different days: 5/1/2027."""


def typed_day(text: str) -> date:
    """Return the day that somebody has typed.

    AmbiguousDayError where two can be meant, ValueError where it is none, whatever numbers are in it.
    """
    plain = _plain(text)
    if found := _IN_ERA.fullmatch(plain):
        era, year, month, day = found.groups()
        return _day(_year_in_era(era, year), month, day)
    if found := _YEAR_FIRST.fullmatch(plain) or _EIGHT_DIGITS.fullmatch(plain):
        return _day(*found.groups())
    if found := _YEAR_LAST.fullmatch(plain):
        return _either(*found.groups())
    msg = f"{text!r} is no day"
    raise ValueError(msg)


def _plain(text: str) -> str:
    """Return the text with digits and marks of one kind, without spaces and what may follow a day."""
    text = unicodedata.normalize("NFKC", text).translate(_DASHES).strip()
    text = "".join(_GAP_BETWEEN_NUMBERS.sub("-", text).split())
    if "年" in text:
        text = _KANJI_NUMBER.sub(lambda found: _arabic(found[0]), text)
    return _AFTER_THE_DAY.sub("", text)


def _arabic(number: str) -> str:
    """Return 二十五 as 25, 二〇二七 as 2027."""
    tens, ten, ones = number.partition("十")
    if not ten:
        return number.translate(_KANJI_DIGITS)
    return f"{tens.translate(_KANJI_DIGITS) or 1}{ones.translate(_KANJI_DIGITS) or 0}"


def _year_in_era(era: str, year: str) -> int:
    counted = 1 if year == "元" else int(year)
    if counted < 1:
        msg = "the first year of an era is 1"
        raise ValueError(msg)
    return _ERAS[era.upper()].year - 1 + counted


def _either(first: str, second: str, year: str) -> date:
    """Return the one day that the two numbers before the year can mean."""
    orders = ((first, second), (second, first))
    days = {_day(year, month, day) for day, month in orders if int(month) in _MONTHS}
    if len(days) == 1:
        return days.pop()
    msg = f"{first} and {second}: which of them is the month?"
    raise (AmbiguousDayError if days else ValueError)(msg)


def _day(year: str | int, month: str, day: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except OverflowError as error:
        msg = "a number beyond any calendar"
        raise ValueError(msg) from error

"""Days as people write them: 2027-01-05, 5/1/2027, January 5, 2027, 5 de enero de 2027, 令和9年1月5日, R9.1.5.

One place decides which days a text can mean; where that is more than one, it is not guessed. Years have all their
digits. Why no library does it: docs/decisions/030-days.md.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import MAXYEAR, MINYEAR, date
from typing import TYPE_CHECKING

from desktop_app.facts.era import ERA_BEGINNINGS
from desktop_app.facts.typed_day.month_names import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 60
"""Letters of a text that can be a day, with all that may stand beside it."""
_MARKS = str.maketrans({**dict.fromkeys("‐‑‒–—―−ー", "-"), **dict.fromkeys("。・", "."), "、": ","})
"""As keyboards write them until they are told otherwise; NFKC has made those of full width narrow."""
_KANJI_DIGITS = str.maketrans("〇一二三四五六七八九", "0123456789")
_KANJI_NUMBER = re.compile("[〇一二三四五六七八九十]+")
_GAP_BETWEEN_NUMBERS = re.compile(r"(?<=[0-9])\s+(?=[0-9])")
_AFTER_THE_DAY = re.compile(r"(\([^()]*\))?(まで(有効)?|生(まれ)?|생)?$")
"""A weekday in brackets, and what cards say: valid until, born on."""

_ERA_INITIALS = {"r": "令和", "h": "平成", "s": "昭和", "t": "大正", "m": "明治"}
_ERAS = {name[:length]: first for name, first in ERA_BEGINNINGS.items() for length in (1, 2)} | {
    letter: ERA_BEGINNINGS[name] for letter, name in _ERA_INITIALS.items()
}
_ERA = rf"(?P<era>{'|'.join(sorted(_ERAS, key=len, reverse=True))})(?P<counted>[0-9]+|元)"
_NAME = rf"(?P<name>{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_YEAR, _MONTH, _DAY = r"(?P<year>[0-9]{3,})", r"(?P<month>[0-9]+)", r"(?P<day>[0-9]+)"
_MONTH_AND_DAY = rf"(?:[年년]|[-/.]){_MONTH}(?:[月월]|[-/.]){_DAY}[日号일.]?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        _ERA + _MONTH_AND_DAY,
        rf"(?:西暦)?{_YEAR}{_MONTH_AND_DAY}",
        r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
        rf"(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th|\.?o)?[-/.,]*(?:de|of)?{_NAME}[-/.,]*(?:del?|of)?{_YEAR}",
        rf"{_NAME}[-/.,]*(?P<day>[0-9]{{1,2}})(?:[-/.,]+|(?:st|nd|rd|th)[-/.,]*){_YEAR}",
        rf"{_YEAR}[-/.,]*{_NAME}[-/.,]*{_DAY}",
    )
)
_YEAR_LAST = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{3,})\.?")
_YEAR_ALONE = re.compile(rf"(?:{_ERA}|(?:西暦)?(?P<year>[0-9]{{4}}))[年년]?")


class AmbiguousDayError(ValueError):
    """What was typed can be read as two different days: 5/1/2027. They are its `days`."""

    def __init__(self, days: tuple[date, ...]) -> None:
        """Take the days that can be meant."""
        super().__init__(" or ".join(day.isoformat() for day in days))
        self.days = days


def typed_day(text: str, *, day_first: bool = False) -> date:
    """Return the day that somebody has typed; `day_first` where their language writes the day before the month.

    AmbiguousDayError where two can be meant, ValueError where it is none, whatever numbers are in it.
    """
    days = possible_days(text, day_first=day_first)
    if len(days) > 1:
        raise AmbiguousDayError(days)
    if not days:
        msg = f"{text!r} is no day"
        raise ValueError(msg)
    return days[0]


def possible_days(text: str, *, day_first: bool = False) -> tuple[date, ...]:
    """Return the days that a text can mean: none, one, or two of which one must be chosen."""
    plain = _plain(text)
    for form in _FORMS:
        if found := form.fullmatch(plain):
            return tuple(_day(**found.groupdict()))
    if found := _YEAR_LAST.fullmatch(plain):
        return _either(*found.groups(), day_first=day_first)
    return ()


def typed_year(text: str) -> int:
    """Return the year that somebody has typed, in four digits or in an era; ValueError where it is none."""
    found = _YEAR_ALONE.fullmatch(_plain(text))
    year = _year(**found.groupdict()) if found else 0
    if MINYEAR <= year <= MAXYEAR:
        return year
    msg = f"{text!r} is no year"
    raise ValueError(msg)


def _plain(text: str) -> str:
    """Return the text in small letters, with digits and marks of one kind, without spaces and what may follow a day."""
    text = unicodedata.normalize("NFKC", text.strip()[: _LONGEST + 1]).lower().translate(_MARKS).strip()
    if len(text) > _LONGEST:
        return ""
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


def _year(year: str = "", era: str = "", counted: str = "") -> int:
    """Return a year of the Western calendar; ValueError where an era would count from 0."""
    if not era:
        return int(year)
    number = 1 if counted == "元" else int(counted)
    if number < 1:
        msg = "the first year of an era is 1"
        raise ValueError(msg)
    return _ERAS[era].year - 1 + number


def _day(*, day: str, month: str = "", name: str = "", **year: str) -> Iterator[date]:
    """Yield the day of these numbers, if there is one."""
    try:
        yield date(_year(**year), MONTHS[name] if name else int(month), int(day))
    except (ValueError, OverflowError):
        return


def _either(first: str, second: str, year: str, *, day_first: bool) -> tuple[date, ...]:
    """Return the days that two numbers before the year can mean; of two, the one that the language means alone."""
    orders = ((first, second), (second, first))
    days = tuple(dict.fromkeys(found for day, month in orders for found in _day(year=year, month=month, day=day)))
    return days[:1] if day_first else days

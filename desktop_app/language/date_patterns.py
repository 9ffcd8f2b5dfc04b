"""How a language writes a day, in the pattern letters of QLocale; easy Japanese with readings above the words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from datetime import date

_DAYS_READ_AS_WORDS = {
    1: "ついたち",
    2: "ふつか",
    3: "みっか",
    4: "よっか",
    5: "いつか",
    6: "むいか",
    7: "なのか",
    8: "ようか",
    9: "ここのか",
    10: "とおか",
    14: "じゅうよっか",
    20: "はつか",
    24: "にじゅうよっか",
}
"""Days of the month whose number cannot be read apart from 日; on all others 日 is にち."""

_WEEKDAYS_IN_KANA = ("げつようび", "かようび", "すいようび", "もくようび", "きんようび", "どようび", "にちようび")
"""The days of the week from Monday on, for whoever does not read 月 as one of them."""

_DAY = re.compile(r"\bd\b")
"""The day of the month where it stands alone."""


def date_form(day: date, form: str, language: str) -> str:
    """Return the pattern by which a language writes a day in a form.

    Forms are `year`, `short-month`, `month`, `day`, `weekday`, `near` for days of which everybody knows the year, and
    `typed` for examples of how to type one.
    """
    own = LANGUAGES[language]
    pattern: str = getattr(own.dates, form.replace("-", "_")) or own.dates.day
    if day.day == 1 and own.first_of_month:
        pattern = _DAY.sub(f"'{own.first_of_month}'", pattern)
    return _with_readings(pattern, day) if own.with_readings else pattern


def _with_readings(pattern: str, day: date) -> str:
    return pattern.replace("ddd", _WEEKDAYS_IN_KANA[day.weekday()]).replace("d日", _day_with_reading(day.day))


def _day_with_reading(day: int) -> str:
    reading = _DAYS_READ_AS_WORDS.get(day)
    return f"｜d日《{reading}》" if reading else "d｜日《にち》"

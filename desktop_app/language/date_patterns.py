"""How each language writes dates, in the pattern letters of QLocale; easy Japanese with readings above the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_FORMS = {
    "short-month": {
        "ja": "M月",
        "ja-easy": "M月",
        "en": "MMM",
        "zh_CN": "M月",
        "ko": "M월",
        "es": "MMM",
        "pt_BR": "MMM",
    },
    "month": {
        "ja": "yyyy年M月",
        "ja-easy": "yyyy｜年《ねん》M｜月《がつ》",
        "en": "MMMM yyyy",
        "zh_CN": "yyyy年M月",
        "ko": "yyyy년 M월",
        "es": "MMMM 'de' yyyy",
        "pt_BR": "MMMM 'de' yyyy",
    },
    "day": {
        "ja": "yyyy年M月d日",
        "ja-easy": "yyyy｜年《ねん》M｜月《がつ》d日",
        "en": "d MMMM yyyy",
        "zh_CN": "yyyy年M月d日",
        "ko": "yyyy년 M월 d일",
        "es": "d 'de' MMMM 'de' yyyy",
        "pt_BR": "d 'de' MMMM 'de' yyyy",
    },
    "weekday": {
        "ja": "yyyy年M月d日（ddd）",
        "ja-easy": "yyyy｜年《ねん》M｜月《がつ》d日（ddd）",
        "en": "dddd, d MMMM yyyy",
        "zh_CN": "yyyy年M月d日（dddd）",
        "ko": "yyyy년 M월 d일(ddd)",
        "es": "dddd d 'de' MMMM 'de' yyyy",
        "pt_BR": "dddd, d 'de' MMMM 'de' yyyy",
    },
    "near": {
        "ja": "M月d日（ddd）",
        "ja-easy": "M｜月《がつ》d日（ddd）",
        "en": "dddd, d MMMM",
        "zh_CN": "M月d日（dddd）",
        "ko": "M월 d일(ddd)",
        "es": "dddd d 'de' MMMM",
        "pt_BR": "dddd, d 'de' MMMM",
    },
}

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


def date_form(day: date, form: str, language: str) -> str:
    """Return the pattern by which a language writes a day in a form.

    Forms are `short-month`, `month`, `day`, `weekday`, and `near` for days of which everybody knows the year.
    """
    pattern = _FORMS[form][language]
    if language != "ja-easy":
        return pattern
    return pattern.replace("ddd", _WEEKDAYS_IN_KANA[day.weekday()]).replace("d日", _day_with_reading(day.day))


def _day_with_reading(day: int) -> str:
    reading = _DAYS_READ_AS_WORDS.get(day)
    return f"｜d日《{reading}》" if reading else "d｜日《にち》"

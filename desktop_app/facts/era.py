"""Japanese era years (元号), in which offices write dates."""

from __future__ import annotations

from datetime import date

ERA_BEGINNINGS = {
    "令和": date(2019, 5, 1),
    "平成": date(1989, 1, 8),
    "昭和": date(1926, 12, 25),
    "大正": date(1912, 7, 30),
    "明治": date(1868, 10, 23),
}
"""The eras by their first days, the latest first."""
FIRST_DAY = date(1873, 1, 1)
"""The first day of the calendar that is used now; before it Japan counted months otherwise."""


def era_date(day: date) -> str:
    """Return a day in era years, like 令和8年11月21日; before the calendar that is used now, in years of the West."""
    if day < FIRST_DAY:
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{_era_year(day)}{day.month}月{day.day}日"


def era_years(first: date, last: date) -> str:
    """Return the years of eras of two days, one where they are the same: 昭和25年, 昭和64年～平成10年."""
    return "～".join(dict.fromkeys(map(_era_year, (first, last))))


def _era_year(day: date) -> str:
    name, first = next((name, first) for name, first in ERA_BEGINNINGS.items() if first <= day)
    year = day.year - first.year + 1
    return f"{name}{'元' if year == 1 else year}年"

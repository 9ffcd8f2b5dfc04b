"""Japanese era years (元号), in which offices write dates."""

from __future__ import annotations

import re
from datetime import date

_ERAS = (
    ("令和", date(2019, 5, 1)),
    ("平成", date(1989, 1, 8)),
    ("昭和", date(1926, 12, 25)),
    ("大正", date(1912, 7, 30)),
    ("明治", date(1868, 10, 23)),
)
"""The eras by their first days, the latest first."""
FIRST_DAY = date(1873, 1, 1)
"""The first day of the calendar that is used now; before it Japan counted months otherwise."""


_IN_ERA = re.compile(rf"({'|'.join(name for name, _ in _ERAS)})?(\d+|元)年(\d+)月(\d+)日")


def day_in_japanese(text: str) -> date:
    """Return a day written like 昭和25年4月29日, 平成元年1月8日 or 1950年4月29日; ValueError where it is none."""
    found = _IN_ERA.fullmatch(text)
    if found is None:
        msg = f"{text!r} is no day"
        raise ValueError(msg)
    era, year, month, day = found.groups()
    counted = 1 if year == "元" else int(year)
    before = dict(_ERAS)[era].year - 1 if era else 0
    return date(before + counted, int(month), int(day))


def era_date(day: date) -> str:
    """Return a day in era years, like 令和8年11月21日; ValueError before the calendar that is used now."""
    if day < FIRST_DAY:
        msg = f"{day} lies before {FIRST_DAY}"
        raise ValueError(msg)
    name, first = next((name, first) for name, first in _ERAS if first <= day)
    year = day.year - first.year + 1
    return f"{name}{'元' if year == 1 else year}年{day.month}月{day.day}日"

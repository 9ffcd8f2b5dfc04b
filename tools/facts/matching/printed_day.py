"""When a page says it was changed: 更新日 2026年3月1日, 最終更新 令和8年3月1日, last updated 1 March 2026."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABEL = r"(?:最終更新日?|更新日|last (?:updated?|modified)(?: on)?)[^0-9a-z令\n]{0,8}\n?[^0-9a-z令\n]{0,4}"
_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_MONTH = rf"(?P<name>{'|'.join(re.findall('...', _MONTHS))})[a-z]*\.?"
_DAYS = (
    r"(?P<year>\d{4}) ?[-年./] ?(?P<month>\d{1,2}) ?[-月./] ?(?P<day>\d{1,2})(?!\d)",
    r"(?:令和|r) ?(?P<era>\d{1,2}|元) ?[年.] ?(?P<month>\d{1,2}) ?[月.] ?(?P<day>\d{1,2})(?!\d)",
    rf"{_MONTH} (?P<day>\d{{1,2}}), ?(?P<year>\d{{4}})",
    rf"(?P<day>\d{{1,2}}) {_MONTH},? (?P<year>\d{{4}})",
)
_PRINTED = tuple(re.compile(_LABEL + day) for day in _DAYS)
_YEAR_BEFORE_REIWA = 2018


def printed_day(text: str, today: date) -> date | None:
    """Return the latest day until today on which a text in its normal form says it was changed; None without any."""
    return max((day for day in _printed(text) if day <= today), default=None)


def is_newer(day: date, as_of: str) -> bool:
    """Whether a day comes after the one of which a page is known to speak, as exactly as that is known."""
    return not as_of[:1].isdigit() or day.isoformat()[: len(as_of)] > as_of


def _printed(text: str) -> Iterator[date]:
    for pattern in _PRINTED:
        for found in pattern.finditer(text):
            try:
                yield _day(found.groupdict())
            except ValueError:
                continue  # no day of the calendar


def _day(parts: dict[str, str]) -> date:
    if "era" in parts:
        era = 1 if parts["era"] == "元" else int(parts["era"])
        return date(_YEAR_BEFORE_REIWA + era, int(parts["month"]), int(parts["day"]))
    if "name" in parts:
        return date(int(parts["year"]), _MONTHS.index(parts["name"]) // 3 + 1, int(parts["day"]))
    return date(int(parts["year"]), int(parts["month"]), int(parts["day"]))

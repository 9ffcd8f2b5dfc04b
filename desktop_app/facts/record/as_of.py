"""The day of which a page speaks: `2026-03-19`, `2026-03` or `2026` as exactly as it is known, else `undated`."""

from __future__ import annotations

import re
from datetime import date

UNDATED = "undated"
"""What a page is that bears no date, and whose words do not give one away."""

_WRITTEN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


def first_day(as_of: str) -> date | None:
    """Return the first day that may be meant, None for an undated page; ValueError where it is written otherwise."""
    if as_of == UNDATED:
        return None
    written = _WRITTEN.fullmatch(as_of)
    if written is None:
        msg = f"{as_of!r} is no day"
        raise ValueError(msg)
    year, month, day = written.groups(default="1")
    return date(int(year), int(month), int(day))


def names_month(as_of: str) -> bool:
    """Whether more than the year is known."""
    return "-" in as_of

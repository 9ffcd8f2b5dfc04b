"""What comes in on standard input."""

from __future__ import annotations

import io
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_LINE = 1000
"""Letters: what never ends a line is no line that somebody typed."""


def typed_lines() -> Iterator[str]:
    """Yield the lines of standard input, none where it is closed; bytes that are no text become `�`, or end it."""
    _take_any_bytes()
    with suppress(UnicodeError):  # UTF-16 takes no replacement for the mark that it begins with
        yield from sys.stdin or ()


def typed_line() -> str:
    """Return the first line, or nothing."""
    _take_any_bytes()
    with suppress(UnicodeError):
        return sys.stdin.readline(_LONGEST_LINE).strip() if sys.stdin else ""
    return ""


def _take_any_bytes() -> None:
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")

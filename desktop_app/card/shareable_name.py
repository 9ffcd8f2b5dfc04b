"""The name of a reader as it may be passed on: the make, without what tells one device from all others."""

from __future__ import annotations

import re

_LONGEST = 60
_IN_PARENTHESES = re.compile(r"\([^)]*\)?")
"""Where pcsc-lite writes the serial number; PC/SC cuts long names anywhere, so the second one may be missing."""
_ONLY_HEXADECIMAL = re.compile(r"(?:[0-9A-Fa-f][-:._]?){8,}")
_DIGITS_IN_A_ROW, _DIGITS_IN_A_WORD = 5, 7
"""Models have fewer: OMNIKEY 3121, SCR3310v2.0, RC-S300/S1."""


def shareable_name(name: str) -> str:
    """Return the name without serial numbers, and no longer than a make and a model are."""
    words = _IN_PARENTHESES.sub(" ", name).split()
    kept = " ".join(word for word in words if not _may_be_a_serial_number(word))
    return "".join(letter for letter in kept if letter.isprintable())[:_LONGEST].strip()


def _may_be_a_serial_number(word: str) -> bool:
    digits = sum(letter.isdigit() for letter in word)
    in_a_row = max((len(run) for run in re.findall(r"\d+", word)), default=0)
    return (
        digits >= _DIGITS_IN_A_WORD
        or in_a_row >= _DIGITS_IN_A_ROW
        or _ONLY_HEXADECIMAL.fullmatch(word.strip("[]")) is not None
    )

"""Tells whether a My Number (個人番号) stands in a text, however its digits are written.

A My Number has twelve digits. The last is computed from the others (平成26年総務省令第85号, article 5): they count 6,
5, 4, 3, 2, 7, 6, 5, 4, 3, 2 times, the remainder of their sum by 11 is taken from 11, and remainders of 0 and 1 give 0.

A digit is whatever Unicode calls one, in any script, circled or raised too, and 〇 to 九. Between two digits of a
number may stand anything but letters: spaces, ends of lines, hyphens, dots, slashes, and what reads like them, ー and
の. Marks on digits and signs that nobody sees count for nothing. So a text falls into chains of digits, and those into
groups with something between them. Telephone numbers (with extensions), days and postal codes are taken out of a chain
first. What is left is a My Number where its check digit fits and it

- has twelve digits in all, in whatever groups; not where numbers are expected beside each other (`beside_each_other`),
  as the symbol and the number of an insurance are,
- or has among others twelve digits in groups of one size, none of which goes on before or after them behind the same
  sign, as in the number of a bank card.

Twelve digits whose check digit does not fit are no My Number: most numbers that people type are something else.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LENGTH = 12
_WEIGHTS = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_DIVISOR = 11
_KANJI = dict(zip("〇一二三四五六七八九零壱弐参", "01234567890123", strict=True))
_LIKE_A_HYPHEN = frozenset("ーｰの")
_LETTER, _BORDER = "x", "|"
_SPACES = re.compile(r"\s+")
_GROUP = re.compile(r"([^\d]*)(\d+)")

_TELEPHONES = tuple(
    re.compile(shape)
    for shape in (
        r"(?:00|010)-?81-?(?:\d-?){8,9}\d",  # from abroad, by its prefix for going out
        r"81-[5789]0-?\d{4}-?\d{4}|[1-9]\d-[1-9]\d-\d{4}-\d{4}|[1-9]\d-[1-9]\d\d-\d{3}-\d{4}",  # without the plus
        r"0\d{1,4}-\d{1,4}-\d{3,4}|0\d{1,4}-\d{5,8}|0\d{9,10}",
    )
)
_ABROAD = range(10, 16)
"""How many digits follow a plus: at most those of ITU-T E.164; with fewer than ten nothing is taken for a My Number."""
_JAPAN, _OF_JAPAN = "81", range(9, 12)
_DOMESTIC = (10, 11)
_DAY = re.compile(r"((?:18|19|20)\d\d)-?(\d{1,2})-?(\d{1,2})")
_POSTAL = re.compile(r"\d{3}-?\d{4}")
_MOST_GROUPS = 6


class _Group(NamedTuple):
    """Digits with nothing between them, and what stands before them in their chain."""

    before: str
    digits: str


def holds_my_number(text: str, *, beside_each_other: bool = False) -> bool:
    """Tell whether a My Number stands in a text; nothing of the text is kept."""
    chains = (_rest(groups) for groups in _chains(text))
    return any(_is_in(chain, beside_each_other=beside_each_other) for rest in chains for chain in rest)


def is_my_number(digits: str) -> bool:
    """Tell whether these are twelve digits of which the last is the check digit of the others."""
    if len(digits) != LENGTH:
        return False
    remainder = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False)) % _DIVISOR
    return int(digits[-1]) == (0 if remainder <= 1 else _DIVISOR - remainder)


def _chains(text: str) -> Iterator[list[_Group]]:
    """Yield the groups of digits that no letter separates."""
    for chain in _skeleton(text).split(_LETTER):
        yield [_Group(_SPACES.sub(" ", before), digits) for before, digits in _GROUP.findall(chain)]


def _skeleton(text: str) -> str:
    """Return the text with every digit as 0 to 9, every letter as x, and a border between digits of different kinds."""
    found, last = "", None
    for sign in text:
        plain = _plain(sign)
        kind = sign in _KANJI if plain.isdecimal() else None
        found += _BORDER * (None not in (kind, last) and kind != last) + plain
        last = kind if plain else last
    return found


@cache
def _plain(sign: str) -> str:
    category = unicodedata.category(sign)
    if sign in _KANJI:
        return _KANJI[sign]
    digit = unicodedata.digit(sign, None)
    if digit is not None:
        return str(digit)
    simple = unicodedata.normalize("NFKC", sign)
    if category == "No" and simple.strip("().,").isdecimal():
        return simple.strip("().,")
    if sign in _LIKE_A_HYPHEN or category[0] not in "LMNC":
        return simple.strip("0123456789") or " "
    return "" if category[0] == "M" or category == "Cf" else " " if category == "Cc" else _LETTER


def _rest(groups: Sequence[_Group]) -> Iterator[list[_Group]]:
    """Yield what is left of a chain where numbers of other kinds are taken out."""
    rest: list[_Group] = []
    place = 0
    while place < len(groups):
        known = _known(groups[place : place + _MOST_GROUPS])
        if known:
            yield rest
            rest = []
        else:
            rest.append(groups[place])
        place += known or 1
    yield rest


def _known(groups: Sequence[_Group]) -> int:
    """Return how many groups at the beginning are a telephone number, a day or a postal code; 0 where none are."""
    before = groups[0].before
    for count in range(len(groups), 0, -1):
        digits = [group.digits for group in groups[:count]]
        if _is_abroad(before, digits) or _is_telephone(digits) or _is_day(digits) or _is_postal(before, digits):
            return count
    return 0


def _is_abroad(before: str, digits: Sequence[str]) -> bool:
    if not before.rstrip(" (").endswith("+"):
        return False
    whole = "".join(digits)
    return len(whole) - len(_JAPAN) in _OF_JAPAN if whole.startswith(_JAPAN) else len(whole) in _ABROAD


def _is_telephone(digits: Sequence[str]) -> bool:
    shape, whole = "-".join(digits), "".join(digits)
    abroad, mobile, domestic = (each.fullmatch(shape) for each in _TELEPHONES)
    return bool(abroad or mobile or (domestic and len(whole) in _DOMESTIC))


def _is_day(digits: Sequence[str]) -> bool:
    found = _DAY.fullmatch("-".join(digits))
    # Eight digits without anything between, or year, month and day apart.
    if not found or len(digits) not in (1, 3) or (len(digits) == 1 and len(digits[0]) != len("20270105")):
        return False
    try:
        date(*map(int, found.groups()))
    except ValueError:
        return False
    return True


def _is_postal(before: str, digits: Sequence[str]) -> bool:
    return before.rstrip().endswith("〒") and _POSTAL.fullmatch("-".join(digits)) is not None


def _is_in(groups: Sequence[_Group], *, beside_each_other: bool) -> bool:
    whole = "".join(group.digits for group in groups)
    if is_my_number(whole) and not beside_each_other:
        return True
    return any(_in_run(list(run)) for _, run in groupby(groups, key=lambda group: len(group.digits)))


def _in_run(run: Sequence[_Group]) -> bool:
    """Tell whether a My Number stands in groups of one size, or nothing but several of them one after the other."""
    size, whole = len(run[0].digits), "".join(group.digits for group in run)
    if LENGTH % size:
        return False
    if all(is_my_number(whole[start : start + LENGTH]) for start in range(0, len(whole), LENGTH)):
        return True
    count = LENGTH // size
    return any(
        is_my_number("".join(group.digits for group in run[start : start + count])) and _ends(run, start, count)
        for start in range(len(run) - count + 1)
    )


def _ends(run: Sequence[_Group], start: int, count: int) -> bool:
    """Tell whether no group goes on behind the sign that stands within a number."""
    within = {group.before for group in run[start + 1 : start + count]}
    beyond = [run[start].before] * (start > 0) + [group.before for group in run[start + count : start + count + 1]]
    return within.isdisjoint(beyond)

"""The marks in texts: bold words between two asterisks, and how words are read, `｜漢字《かんじ》`.

Easy Japanese has readings in kana, above the words or in brackets; in other languages Japanese terms have them in
letters that are read there, in square brackets behind them.

What somebody has typed is filled in by `literal`, so that such signs in it stay what they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

TELEPHONE = re.compile(r"(?<![\d-])0\d+(?:-\d+)+(?![\d-])")
"""A telephone number in a sentence."""

_BOLD = re.compile(r"\*\*(.+?)\*\*")
# The kana that a word and its reading begin with need none above: マイナンバーカード in マイナンバーカード利用状況.
_RUBY = re.compile("｜(?!\u2060)([^《]*)([^《]+)《\\1([^》]+)》")
_MARKS = re.compile("[*｜《》]")
_KANA = re.compile("[ぁ-ヿ]")
_HANGUL = re.compile("[가-힣]")
_GUARD = "\N{WORD JOINER}"
"""Stands behind signs that are no marks, because somebody has typed them. Nobody sees it, and nobody can type it."""


class Piece(NamedTuple):
    """A part of a text: bold or not, with the reading of the word if it is one that carries it."""

    text: str
    reading: str = ""
    bold: bool = False


def literal(text: str) -> str:
    """Return what somebody has typed as a part of the program's own texts, in which its signs are no marks."""
    return _MARKS.sub(lambda found: found[0] + _GUARD, text)


def without_markup(text: str) -> str:
    """Return the text without marks for bold, with readings in brackets."""
    return _BOLD.sub(r"\1", readings_in_brackets(text)).replace(_GUARD, "")


def readings_in_brackets(text: str) -> str:
    """Return the text with the readings of words behind them instead of above."""
    return _RUBY.sub(lambda found: f"{found[1]}{found[2]}{_in_brackets(found[3])}", text)


def _in_brackets(reading: str) -> str:
    """Return a reading as it stands behind its word: Korean has no space before brackets."""
    if _KANA.match(reading):
        return f"（{reading}）"
    return f"[{reading}]" if _HANGUL.match(reading) else f" [{reading}]"


def without_readings(text: str) -> str:
    """Return the text without the readings of words."""
    return _RUBY.sub(r"\1\2", text)


def without_readings_of_terms(text: str) -> str:
    """Return the text without how terms are read in other languages, but with how whole sentences are said."""
    return _RUBY.sub(lambda found: found[0] if _is_needed(found[3]) else f"{found[1]}{found[2]}", text)


def _is_needed(reading: str) -> bool:
    return reading.endswith((".", "?")) or _KANA.match(reading) is not None


def accessible_text(text: str) -> str:
    """Return the text as a screen reader should say it: without marks, and no word twice."""
    return without_markup(without_readings(text))


def has_readings(text: str) -> bool:
    """Whether words of the text carry their readings."""
    return _RUBY.search(text) is not None


def parse_markup(text: str) -> Iterator[Piece]:
    """Take a text apart where it becomes bold or a word carries its reading."""
    for index, part in enumerate(text.split("**")):
        bold, end = bool(index % 2), 0
        for word in _RUBY.finditer(part):
            if before := part[end : word.start()] + word[1]:
                yield Piece(before.replace(_GUARD, ""), bold=bold)
            yield Piece(word[2], word[3], bold=bold)
            end = word.end()
        if end < len(part):
            yield Piece(part[end:].replace(_GUARD, ""), bold=bold)


def bold_as(text: str, before: str, after: str) -> str:
    """Return the text with its marks for bold replaced."""
    return _BOLD.sub(rf"{before}\1{after}", text)

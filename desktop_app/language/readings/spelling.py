"""Kana in other letters: in Latin by Hepburn's system, in Hangul by the rules for Japanese (외래어 표기법, table 4).

Between words stand spaces, before what hangs on a word a hyphen, between vowels that are no long one an apostrophe.
Decision 28 tells which form was chosen, and why.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.base import paths
from desktop_app.language.readings.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LONG, _DOUBLED, _NASAL, _HYPHEN, _APART = "ー", "っ", "ん", "-", "'"
_KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_SYLLABLE = re.compile(".[ゃゅょぁぃぅぇぉ]?")
_ENDS = "(?=[ 、。？（）]|$)"
_SPOKEN_OTHERWISE = re.compile(f"(?<![^ 、。？（）])[はへ]{_ENDS}")
_AS_SPOKEN = {"は": "わ", "へ": "え"}
"""Particles that are written otherwise than they are spoken."""
_PARTICLE = re.compile(rf" (?=(?:わ|え|を|が|の|に|で|と|も|か|から|まで|や|だけ){_ENDS})")
_LONG_VOWELS = frozenset({"aあ", "uう", "eえ", "oう", "oお"})
"""The end of a syllable in Latin letters, and the kana that makes it long: in いい and えい both vowels are written."""
_WITH_MACRON = {"a": "ā", "i": "ī", "u": "ū", "e": "ē", "o": "ō"}
_MARKS = {"、": ", ", "。": ". ", "？": "? ", "（": " (", "）": ")"}
_FINAL_N, _FINAL_S = 4, 19
"""Where ㄴ and ㅅ stand among the final letters of Hangul syllables in Unicode."""


class Syllable(NamedTuple):
    """A syllable in Latin letters, and in Hangul at the beginning of a word and within one."""

    latin: str
    hangul_first: str
    hangul: str


def in_latin(kana: str) -> str:
    """Return a reading in Latin letters; sentences with a full stop or question mark begin with a capital."""
    syllables, written, text = _syllables(), list(_units(_spoken(kana))), ""
    for unit, after in zip(written, [*written[1:], ""], strict=True):
        following = syllables[after].latin[0] if after in syllables else ""
        if unit == _LONG:
            text = text[:-1] + _WITH_MACRON[text[-1]]
        elif unit == _DOUBLED:
            text += "t" if following == "c" else following
        elif unit == _NASAL:
            text += "n'" if following and following in "aiueoy" else "n"
        elif unit != _APART:
            text += syllables[unit].latin if unit in syllables else _MARKS.get(unit, unit)
    text = re.sub(r"\)(?=\w)", ") ", _tidy(text))
    return re.sub(r"(?:^|[.?] )\w", lambda found: found[0].upper(), text) if text.endswith((".", "?")) else text


def in_hangul(kana: str) -> str:
    """Return a reading in Hangul, in which particles stand at the word before them."""
    syllables, text = _syllables(), ""
    for unit in _units(_PARTICLE.sub("", _spoken(kana))):
        if unit in (_DOUBLED, _NASAL):
            text = text[:-1] + chr(ord(text[-1]) + (_FINAL_S if unit == _DOUBLED else _FINAL_N))
        elif unit in syllables:
            text += syllables[unit].hangul if text[-1:].isalpha() else syllables[unit].hangul_first
        elif unit not in (_LONG, _HYPHEN, _APART):
            text += _MARKS.get(unit, unit)
    return _tidy(text)


def _spoken(kana: str) -> str:
    """Return a reading in hiragana, with particles as they are spoken."""
    return _SPOKEN_OTHERWISE.sub(lambda found: _AS_SPOKEN[found[0]], kana.translate(_KATAKANA))


def _units(spoken: str) -> Iterator[str]:
    """Take a reading apart into syllables, with every long vowel as ー, and what stands between words."""
    syllables, vowel = _syllables(), ""
    for unit in _SYLLABLE.findall(spoken):
        is_long = vowel + unit in _LONG_VOWELS
        yield _LONG if is_long else unit
        vowel = syllables[unit].latin[-1] if unit in syllables and not is_long else ""


def _tidy(text: str) -> str:
    return re.sub(r" (?=[ ,.?)])|(?<=\() ", "", text).strip()


@cache
def _syllables() -> Mapping[str, Syllable]:
    return {kana: Syllable(*letters) for kana, *letters in rows_of(paths.resources() / "phrases" / "syllables.tsv")}

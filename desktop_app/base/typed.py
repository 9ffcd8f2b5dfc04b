"""What people type, made fit to be kept and shown: nothing unseen in it, every letter the one that was typed."""

from __future__ import annotations

import re
import unicodedata

_COMPATIBILITY = re.compile("([\uf900-\ufaff\U0002f800-\U0002fa1f]+)")
"""Kanji of the family register for which Unicode's normal forms (UAX 15) put others: 塚 for U+FA10."""
_WIDE_SPACE = "\N{IDEOGRAPHIC SPACE}"
_SPACES = re.compile(f"[ {_WIDE_SPACE}]+")
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters by Unicode's categories that are drawn as nothing."""
_NOT_IN_FLAG = re.compile("(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]+")
"""Unseen letters that tell the flags of England, Scotland and Wales, where there is no flag before them."""
_STRAY = re.compile(r"(?<!\S)[\ufe00-\ufe0f\U000e0100-\U000e01ef\u200c\u200d]+|[\u200c\u200d]+(?!\S)")
"""What chooses a form of a letter, or joins two, without a letter to do so to."""
_JOINED = re.compile("[\u200c\u200d]+")
_SCRIPTS_THAT_JOIN = range(0x590, 0x1900)


def cleaned(text: str) -> str:
    """Return what was typed on one line, without needless spaces and what nobody sees; each letter stays the one it is.

    Marks are put together with their letters (NFC), but for kanji that this would replace.
    """
    seen = _STRAY.sub("", _NOT_IN_FLAG.sub("", "".join(map(_seen, text))))
    spaced = _composed(_JOINED.sub(_where_it_joins, seen))
    return _SPACES.sub(lambda found: _WIDE_SPACE if _WIDE_SPACE in found[0] else " ", spaced).strip()


def _composed(text: str) -> str:
    parts = _COMPATIBILITY.split(text)
    return "".join(part if place % 2 else unicodedata.normalize("NFC", part) for place, part in enumerate(parts))


def _seen(letter: str) -> str:
    """Return a letter, a space for what stands between letters, nothing for what is not seen."""
    if letter.isspace():
        return letter if letter == _WIDE_SPACE else " "
    category = unicodedata.category(letter)
    kept = letter in "\u200c\u200d" or "\U000e0020" <= letter <= "\U000e007f"
    return "" if letter in _BLANK or category in {"Cc", "Cs"} or (category == "Cf" and not kept) else letter


def _where_it_joins(found: re.Match[str]) -> str:
    """Return a joiner between pictures or letters of a script with such, nothing elsewhere."""
    beside = found.string[found.start() - 1], found.string[found.end()]
    joins = all(unicodedata.category(each)[0] in "SM" or ord(each) in _SCRIPTS_THAT_JOIN for each in beside)
    return found[0] if joins else ""

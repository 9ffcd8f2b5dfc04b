"""One form for what is written in many: ９時30分〜20時 and 9:30–20:00, 1,500円 and １５００円."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff\ufffe]")
_SPACES = re.compile(r"\s+")
PARAGRAPH = "\u2029"
"""Between what stands in two places: the number in one cell of a table is not that in the next."""
_DASHES = re.compile("[\u2010-\u2015\u2043\u2212\u301c\u2500\u2501~]")
_LONG_SOUND = re.compile(r"(?<=\d) ?ー ?(?=\d)")
"""The mark of a long vowel, which people type for a dash."""
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_TIME = re.compile(r"(?:(午前|午後) ?)?(?<!\d)(\d{1,2})(?: ?時(?!間)(?: ?(\d{1,2}) ?分)?|:(\d\d)(?!\d))")
_TO = re.compile(r"(?<=:\d\d) ?(?:から|より) ?(?=\d{1,2}:\d\d)")
_NOON = 12


def normal(text: str) -> str:
    """Return the text in one width and case, with one dash and times as 9:30; a line is what stands in one place."""
    text = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).casefold()
    text = _SPACES.sub(lambda found: "\n" if PARAGRAPH in found[0] else " ", text).strip()
    text = _LONG_SOUND.sub("-", _DASHES.sub("-", text))
    text = _THOUSANDS.sub("", text)
    return _TO.sub("-", _TIME.sub(_time, text))


def _time(found: re.Match[str]) -> str:
    half, hour, minute, after_colon = found.groups()
    later = _NOON if half == "午後" and int(hour) < _NOON else 0
    return f"{int(hour) + later}:{int(minute or after_colon or 0):02}"

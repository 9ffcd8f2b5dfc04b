"""What a Japanese voice would read wrongly, written as it is to be said; what is shown never changes for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_DIGITS = dict(
    zip("0123456789", ("ゼロ", "イチ", "ニー", "サン", "ヨン", "ゴー", "ロク", "ナナ", "ハチ", "キュー"), strict=True)
)
_ERAS = {"R": "令和", "H": "平成", "S": "昭和", "T": "大正", "M": "明治"}
_ERA_DATE = r"(?<![A-Za-z])([RHSTM])(\d{1,2})\.(\d{1,2})\.(\d{1,2})(?!\d)"
_FROM_ABROAD = r"\+(\d+(?:-\d+)+)"
_CLOCK = r"(?<!\d)(\d{1,2}):(\d\d)(?!\d)"
_SPACE = r"(?<=[^\x00-\x7f])[ \u3000]+|[ \u3000]+(?=[^\x00-\x7f])"
"""Easy Japanese is written with spaces; a dictionary knows Japanese without."""
_SPAN, _OPEN_SPAN = r"(?<=[\d日月年時分円])[～〜](?=\S)", "[～〜]"


def load_pronunciations(path: Path) -> dict[str, str]:
    """Read the list: a word, how it is said in kana, and why it is in the list, with tabs between."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return {word: kana for word, kana, _why in (line.split("\t") for line in lines)}


def as_said(text: str, pronunciations: Mapping[str, str]) -> str:
    """Return Japanese as a voice should get it: words of the list in kana, times, spans and eras in words."""
    text = re.sub(_SPACE, "", text)
    text = re.sub(_FROM_ABROAD, lambda found: f"プラス{digit_by_digit(found[1])}", text)
    text = re.sub(_ERA_DATE, lambda found: f"{_ERAS[found[1]]}{found[2]}年{found[3]}月{found[4]}日", text)
    text = re.sub(_CLOCK, lambda found: f"{found[1]}時" + (f"{int(found[2])}分" if int(found[2]) else ""), text)
    text = re.sub(_OPEN_SPAN, "", re.sub(_SPAN, "から", text))
    if not pronunciations:
        return text
    words = "|".join(map(re.escape, sorted(pronunciations, key=len, reverse=True)))
    return re.sub(words, lambda found: pronunciations[found[0]], text)


def digit_by_digit(number: str) -> str:
    """Return a telephone number as it is said: 0120-95 is ゼロイチニーゼロ、キューゴー."""
    return "、".join("".join(_DIGITS[digit] for digit in group) for group in number.split("-"))

"""Where lines may break: what belongs together is held by word joiners (U+2060), which nobody sees."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.text import TELEPHONE

if TYPE_CHECKING:
    from budoux import Parser

_JOINER = "\N{WORD JOINER}"
LONGEST_PHRASE = 11
"""Longer phrases may break anywhere, or they would not fit into a narrow column of large letters."""
_JAPANESE = r"[\u3005-\u30ff\u4e00-\u9fff]"
_JAPANESE_TERM = re.compile(f"(?<!{_JAPANESE})(?:\\b[A-Z]{{1,3}})?{_JAPANESE}{{2,{LONGEST_PHRASE}}}(?!{_JAPANESE})")
_AROUND_BRACKETS = re.compile(rf"(?<=\w)(?=\({_JAPANESE})|(?<={_JAPANESE}\))(?=\w)")
"""Between a word and the Japanese term in brackets that Korean writes after it without a space."""
_YEAR_IN_WORDS = re.compile(r"\w+ (?:de )?(?:19|20)\d\d\b")
_NUMBER_AND_WORD = re.compile(r"(?<![\d-])(\d{1,2}) (?=\w)")
_BOLD = "**"
_UNSPACED = ("ja", "ja-easy", "zh_CN")


def keep_together(text: str, language: str, *, phrases: bool = True) -> str:
    """Return the text with telephone numbers, Japanese terms in other languages, and Japanese phrases kept on one line.

    So are numbers with what they count, and years with their months. Without `phrases` Japanese breaks anywhere, as
    narrow columns want it.
    """
    text = TELEPHONE.sub(lambda found: found[0].replace("-", f"{_JOINER}-{_JOINER}"), text)
    text = _YEAR_IN_WORDS.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), text)
    text = _NUMBER_AND_WORD.sub("\\1\N{NO-BREAK SPACE}", text)
    if language == "ja" and phrases:
        return _BOLD.join(_phrases(part) for part in text.split(_BOLD))
    if language in _UNSPACED:
        return text
    text = _AROUND_BRACKETS.sub("\N{ZERO WIDTH SPACE}", text)
    return _JAPANESE_TERM.sub(lambda found: _JOINER.join(found[0]), text)


def _phrases(text: str) -> str:
    """Return Japanese that breaks between its phrases (文節) only."""
    phrases = _parser().parse(text) if text else []
    return "".join(_JOINER.join(each) if len(each) <= LONGEST_PHRASE else each for each in phrases)


@cache
def _parser() -> Parser:
    import budoux

    return budoux.load_default_japanese_parser()

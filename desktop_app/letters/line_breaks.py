"""Where lines may break: what belongs together is held by word joiners (U+2060), which nobody sees."""

from __future__ import annotations

import re
from itertools import accumulate

from desktop_app.letters.phrases import LONGEST_PHRASE, is_long, phrases_of
from desktop_app.text import TELEPHONE

JOINER = "\N{WORD JOINER}"
"""Nobody sees it, and no line breaks beside it."""
_JAPANESE = r"[\u3005-\u30ff\u4e00-\u9fff]"
_JAPANESE_TERM = re.compile(f"(?<!{_JAPANESE})(?:\\b[A-Z]{{1,3}})?{_JAPANESE}{{2,}}")
_KATAKANA_OR_NOT = re.compile("[ァ-ヶー]+|[^ァ-ヶー]+")
_BEFORE_BRACKETS = re.compile(rf"(?<=\w)(?=\({_JAPANESE})")
"""Between a word and the Japanese term in brackets that Korean writes after it without a space."""
_PARTICLE = re.compile(rf"(\({_JAPANESE}+\))(?=[\uac00-\ud7a3])")
"""Brackets to which Korean adds what belongs to the word before them."""
_KOREAN_COUNT = re.compile("(?<![\uac00-\ud7a3])((?:한|두|세|네|몇|만)|(?:19|20)\\d\\d년) (?=\\w)")
_YEAR_IN_WORDS = re.compile(r"\w+ (?:de )?(?:19|20)\d\d\b")
_NUMBER_AND_WORD = re.compile(r"(?<![\d-])(?!(?:19|20)\d\d )(\d[\d.,]{0,6}) (?=\w)")
_DAY_OF_MONTH = re.compile("(?<=\\d\N{NO-BREAK SPACE}de) (?=\\w)")
_SHORT_LAST_WORD = re.compile(r"(?<=\w) (?=\S{1,5}$)")
_NAME = "My Number"
_BOLD = "**"
_MARK_OR_LETTER = re.compile(r"\*\*|.", re.DOTALL)
_SCHEME = "://"
_JOINERS = re.compile(f"{JOINER}+")
_COUNTED = re.compile(
    "\\d{1,4}(?:年\\d{1,2}月(?:\\d{1,2}日)?|月\\d{1,2}日|か月|个月|小时|日元|年|月|日|次|位|天|岁|回|歳|円)"
)
"""Dates and numbers with what they count, where no space stands between them."""
_WORD = re.compile("[^ 。、：！？「」（）*]+[。、：！？」）]*")
_IN_BRACKETS = re.compile("（[^（）]+）")


def keep_together(text: str, language: str, *, phrases: bool = True) -> str:
    """Return the text with telephone numbers, Japanese terms in other languages, and Japanese phrases kept on one line.

    So are numbers with what they count, years with their months, and a short last word with the one before it, lest it
    stand on a line of its own. Without `phrases` Japanese breaks anywhere, as narrow columns want it.
    """
    text = TELEPHONE.sub(lambda found: found[0].replace("-", f"{JOINER}-{JOINER}"), text)
    text = _YEAR_IN_WORDS.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), text)
    text = _NUMBER_AND_WORD.sub("\\1\N{NO-BREAK SPACE}", text)
    text = _DAY_OF_MONTH.sub("\N{NO-BREAK SPACE}", text).replace(_NAME, _NAME.replace(" ", "\N{NO-BREAK SPACE}"))
    text = _COUNTED.sub(lambda found: JOINER.join(found[0]), text).replace(_SCHEME, f"{JOINER.join(_SCHEME)}{JOINER}")
    if language == "ja":
        return _phrases(text) if phrases else text
    if language == "ja-easy":
        return _WORD.sub(lambda found: _held(found[0]), text)
    if language == "zh_CN":
        return _IN_BRACKETS.sub(lambda found: _held(found[0]), text)
    text = _SHORT_LAST_WORD.sub("\N{NO-BREAK SPACE}", text)
    if language == "ko":
        text = _KOREAN_COUNT.sub("\\1\N{NO-BREAK SPACE}", text)
    text = _PARTICLE.sub(lambda found: found[0] + _before_particle(found[0]), text)
    text = _BEFORE_BRACKETS.sub("\N{ZERO WIDTH SPACE}", text)
    return _JAPANESE_TERM.sub(lambda found: _term(found[0]), text)


def _before_particle(brackets: str) -> str:
    """Return what stands between brackets and a particle, which go on one line if they are short enough for it."""
    return JOINER if len(brackets) < LONGEST_PHRASE else "\N{ZERO WIDTH SPACE}"


def _term(term: str) -> str:
    """Return a Japanese term that does not break, or a long one that breaks between its phrases or letters' kinds."""
    if len(term) <= LONGEST_PHRASE:
        return JOINER.join(term)
    return "".join(_phrases(part) for part in _KATAKANA_OR_NOT.findall(term))


def _phrases(text: str) -> str:
    """Return Japanese that breaks between its phrases only, wherever its marks for bold stand."""
    ends = set(accumulate(map(len, phrases_of(text.replace(_BOLD, "")))))
    place, held = 0, ""
    for letter in _MARK_OR_LETTER.findall(text):
        place += letter != _BOLD
        held += letter if letter == _BOLD or place in ends else letter + JOINER
    return _JOINERS.sub(JOINER, held)


def _held(phrase: str) -> str:
    """Return a phrase that does not break, unless it is too long for a narrow column."""
    return phrase if is_long(phrase) else JOINER.join(phrase).replace(JOINER.join(_BOLD), _BOLD)

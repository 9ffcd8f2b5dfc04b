"""Where lines may break: what belongs together is held by word joiners (U+2060), which nobody sees."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop_app.language.language import LineBreaks
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import TELEPHONE
from desktop_app.language.phrases import LONGEST_PHRASE, is_long, phrases_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Rule = tuple[str | re.Pattern[str], Callable[[re.Match[str]], str]]

_LONGEST_TERM = 16
"""Letters of a word, the term in brackets after it and what is added to both."""
JOINER = "\N{WORD JOINER}"
"""Nobody sees it, and no line breaks beside it."""
_BOLD = "**"
_MARK_OR_LETTER = re.compile(r"\*\*|.", re.DOTALL)
_JOINERS = re.compile(f"{JOINER}+")
_PART = (
    "\u0300-\u036f\u0590-\u109f\u1160-\u11ff\u200c\u200d\u20d0-\u20ff\u3099\u309a\uff9e\uff9f\ufe00-\ufe0f"
    "\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\U000e0100-\U000e01ef"
)
"""What may go on with the letter before it: marks, variants of kanji, tones of skin."""
_FLAG = "[\U0001f1e6-\U0001f1ff]"
_NATIONAL_INSURANCE = "国民健康保険"
_NEVER_BROKEN = re.compile(f"{JOINER}?".join(_NATIONAL_INSURANCE))
_WITHIN_LETTERS = re.compile(f"{JOINER}+(?=[{_PART}])|(?<=\u200d){JOINER}+|(?<={_FLAG}){JOINER}+(?={_FLAG})")


def keep_together(text: str, language: str, longest: int = LONGEST_PHRASE, line: int = _LONGEST_TERM) -> str:
    """Return the text with telephone numbers, Japanese terms in other languages, and Japanese phrases kept on one line.

    So are numbers with what they count, years with their months, and a short last word with the one before it, lest it
    stand on a line of its own. No piece of Japanese has more letters than `longest`, no word with its term in brackets
    more than a `line`; no joiner stands within a letter.
    """
    own = LANGUAGES[language]
    for what, held in _rules(own.line_breaks, own.short_end, min(line, _LONGEST_TERM)):
        text = re.sub(what, held, text)  # compiled when first met: the start does not pay for other languages
    text = _JOINERS.sub(JOINER, _phrases(text, longest) if own.line_breaks is LineBreaks.JAPANESE else text)
    return _WITHIN_LETTERS.sub("", _NEVER_BROKEN.sub(JOINER.join(_NATIONAL_INSURANCE), text))


@cache
def _rules(line_breaks: LineBreaks, short_end: int, line: int) -> tuple[Rule, ...]:
    own = _OWN.get(line_breaks, ())
    if line_breaks not in _AT_SPACES:
        return *_EVERYWHERE, *own
    return *_EVERYWHERE, *own, _before_a_short_end(short_end), *_WITH_SPACES, _with_its_term(line), _JAPANESE_PHRASES


def _whole(found: re.Match[str]) -> str:
    return JOINER.join(found[0])


def _without_breaks_at_spaces(found: re.Match[str]) -> str:
    return found[0].replace(" ", "\N{NO-BREAK SPACE}")


def _without_breaks_at_hyphens(found: re.Match[str]) -> str:
    return found[0].replace("-", f"{JOINER}-{JOINER}")


def _held(found: re.Match[str]) -> str:
    """Return a phrase that does not break, unless it is too long for a narrow column."""
    return found[0] if _is_wide(found[0]) else _whole(found).replace(JOINER.join(_BOLD), _BOLD)


def _is_wide(phrase: str) -> bool:
    """Tell whether a phrase is too long with its brackets, which are as wide as letters outside Japanese."""
    return len(phrase.replace(_BOLD, "").replace(JOINER, "")) > LONGEST_PHRASE


def _between_phrases(found: re.Match[str]) -> str:
    """Return Japanese that breaks between its phrases only if it is long, and else not at all."""
    return _phrases(found[0]) if is_long(found[0]) else _whole(found)


def _phrases(text: str, longest: int = LONGEST_PHRASE) -> str:
    """Return Japanese that breaks between its phrases only, wherever its marks for bold stand."""
    ends = set(accumulate(map(len, phrases_of(text.replace(_BOLD, ""), longest))))
    place, held = 0, ""
    for letter in _MARK_OR_LETTER.findall(text):
        place += letter != _BOLD
        held += letter if letter == _BOLD or place in ends else letter + JOINER
    return held


def _with_particle(found: re.Match[str]) -> str:
    """Return brackets that stay on one line with a particle if they are short enough for it."""
    return found[0] + ("\N{ZERO WIDTH SPACE}" if _is_wide(found[0]) else JOINER)


def _with_its_term(line: int) -> Rule:
    """Return the rule that a word and the term in brackets that Korean writes after it break only if they need to."""

    def held(found: re.Match[str]) -> str:
        together = len(f"{found[0]}{found['term']}".replace(JOINER, ""))
        return found[0] + (JOINER if together <= line else "\N{ZERO WIDTH SPACE}")

    return rf"\w+(?=(?P<term>\({_JAPANESE}+\)[{JOINER}\u00a0\w]*))", held


def _before_a_short_end(longest: int) -> Rule:
    """Return the rule that a last word of no more than `longest` letters stands with the word before it."""
    return rf"(?<=\w) (?=(?:\*\*)?[^\s*]{{1,{longest}}}(?:\*\*)?[^\w\s]?$)", _without_breaks_at_spaces


_JAPANESE = r"[\u3005-\u30ff\u4e00-\u9fff]"
_KOREAN = "[\uac00-\ud7a3]"
_EVERYWHERE: tuple[Rule, ...] = (
    (TELEPHONE, _without_breaks_at_hyphens),
    # Two words with a hyphen, not the hyphen of an address.
    (r"(?<![\w./-])[^\W_]+-[^\W\d_]+(?![\w./-])", _without_breaks_at_hyphens),
    (r"(?<!de )\b\w+ (?:de )?(?:19\d|20[1-9])\d\b", _without_breaks_at_spaces),
    (r"(?<![\d-])(?!(?:19\d|20[1-9])\d )\d(?:[\d.,]{0,5}\d)?º? (?=\w)", _without_breaks_at_spaces),
    ("(?<=[\\dº]\N{NO-BREAK SPACE}de) (?=\\w)", _without_breaks_at_spaces),
    ("My Number", _without_breaks_at_spaces),
    # Dates and numbers with what they count, where no space stands between them.
    (
        r"\d{1,4}(?:年\d{1,2}月(?:\d{1,2}日)?|月\d{1,2}日|か月|个月|小时|日元|年|月|日|次|位|天|岁|回|歳|円)",
        _whole,
    ),
    ("://(?=.)", lambda found: f"{_whole(found)}{JOINER}"),
)
_WITH_SPACES: tuple[Rule, ...] = (
    (r"(?<=\d:\d\d)\s(?:a|to) (?=\d)", _without_breaks_at_spaces),
    # A word of one letter that begins a sentence, and a short one with a colon.
    (r"(?:(?<=[.:?!] )|^)(?:\w|\w{1,6}:) (?=\w|\*\*)", _without_breaks_at_spaces),
    # A number that ends a clause: at the beginning of a line it would look like that of a list.
    (r"(?<=[\w:]) (?=(?:\*\*)?\d{1,2}(?:\*\*)?[.,;:)](?!\d))", _without_breaks_at_spaces),
    # Brackets to which Korean adds what belongs to the word before them.
    (rf"\({_JAPANESE}+\)(?={_KOREAN})", _with_particle),
)
_JAPANESE_PHRASES: Rule = (rf"(?<!{_JAPANESE})(?:\b[A-Z]{{1,4}})?{_JAPANESE}{{2,}}", _between_phrases)
_AT_SPACES = (LineBreaks.AT_SPACES, LineBreaks.KOREAN)
_OWN: dict[LineBreaks, tuple[Rule, ...]] = {
    LineBreaks.JAPANESE_WITH_SPACES: (
        # On paper the reading stands behind its word.
        ("（[ぁ-ー]+）", lambda found: f"{JOINER}{_whole(found)}{JOINER}"),
        ("[^ 。、：！？「」（）*]+[。、：！？」）]*", _held),
    ),
    LineBreaks.CHINESE: (
        ("(?<=「)[^「」]+(?=」)", _between_phrases),
        ("協会けんぽ|市区町村|資格確認書|資格情報のお知らせ|葡萄牙语", _whole),
        # The end, lest one letter stand on a line of its own.
        (r"(?![的了])[一-龠]{1,3}[。？！”）*]*$", _held),
        ("（[^（）]+）|“[^“”]+”", _held),
    ),
    LineBreaks.KOREAN: (
        (f"(?<!{_KOREAN})(?:(?:한|두|세|네|몇|만)|(?:19|20)\\d\\d년) (?=\\w)", _without_breaks_at_spaces),
        (f"{_KOREAN} 수 (?=있|없)", _without_breaks_at_spaces),
    ),
}

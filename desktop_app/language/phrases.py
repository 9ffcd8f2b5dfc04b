"""Where Japanese may break: between its phrases (文節), and in a long one between its words."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from desktop_app.language.phrase_model import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_PHRASE = 12
"""Letters; a longer phrase is taken apart, or it would not fit into the columns of the window."""
_LETTER = re.compile(r"\w")
_KANJI = "[一-龠々]"
_KATAKANA = "[ァ-ヶー]"
_BORDERS = tuple(
    "|".join(borders)
    for borders in (
        ("(?<=[・、。：])", "(?=[（「])"),
        # After particles, and before what is said of a whole phrase.
        (f"(?<=[はがをにでとのもやて])(?={_KANJI}|{_KATAKANA})", "(?<=うに)(?=な)", "(?<=れば)(?=[いよ])"),
        ("(?=こと[がもはを])", "(?=かもしれ)", "(?<=て)(?=かまい)"),
        # A stem before a kanji goes on as a verb (受け取る); お and ご belong to what they honour (お手続き).
        (f"(?<=[ぁ-ん])(?<![いきしちみりぎじびえけせねめれげべっおご])(?={_KANJI})", f"(?<=[ぁ-ん])(?=[おご]{_KANJI})"),
        (f"(?<=[ぁ-ん])(?<![おご])(?={_KATAKANA})",),
        (
            f"(?<={_KATAKANA})(?={_KANJI})",
            f"(?<={_KANJI})(?={_KATAKANA})",
            f"(?<=[明名]用)(?={_KANJI})",
            "(?<=証)(?=利用)",
        ),
        (f"(?<={_KATAKANA})(?=では|その)",),
    )
)
"""Where a long phrase is taken apart, the best places first. Compiled when one is met: the start is quicker by that."""
_BETWEEN = "\n"
_NO_BORDER = "|".join(
    (
        f"(?<={_KANJI}){_BETWEEN}(?={_KANJI})",  # within a compound: 照会書兼回答書
        f"{_BETWEEN}(?=[^{_BETWEEN}]{{1,3}}(?:[。？]|$))",  # a last word that would look lost on a line of its own
        # What BudouX takes for two phrases: 保険証として、 はい、 ちがいます、 やめる、 明るい画面、 どのくらい
        f"(?<=と){_BETWEEN}(?=して|いう)",
        f"(?<=は){_BETWEEN}(?=い、)",
        f"(?<=ちが){_BETWEEN}(?=い)",
        f"(?<=や){_BETWEEN}(?=める)",
        f"{_BETWEEN}(?=い{_BETWEEN}|くらい)",
    )
)
_SHORTEST_END = 4


def phrases_of(text: str, longest: int = LONGEST_PHRASE) -> list[str]:
    """Take Japanese apart where lines may break, so that no piece has more letters; joined again they are the text."""
    found = re.sub(_NO_BORDER, "", _BETWEEN.join(phrases(text))).split(_BETWEEN) if text else []
    return list(chain.from_iterable(_pieces(phrase, longest, _BORDERS) for phrase in found))


def is_long(phrase: str, longest: int = LONGEST_PHRASE) -> bool:
    """Tell whether a phrase has too many letters; brackets and what nobody sees do not count."""
    return len(_LETTER.findall(phrase)) > longest


def _pieces(phrase: str, longest: int, borders: Sequence[str]) -> list[str]:
    """Take a long phrase apart at the first kind of border that helps, or anywhere but shortly before its end."""
    if not is_long(phrase, longest):
        return [phrase]
    if not borders:
        end = min(_SHORTEST_END, longest)
        return [*phrase[:-end], phrase[-end:]]
    return list(
        chain.from_iterable(_pieces(part, longest, borders[1:]) for part in re.split(borders[0], phrase) if part)
    )

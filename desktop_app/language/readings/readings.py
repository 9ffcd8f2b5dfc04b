"""The readings of one language, and how they get beside the terms of a page."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.language.language import KANA, Script
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.readings.spelling import in_hangul, in_latin
from desktop_app.language.readings.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_SPELLED = {Script.LATIN: in_latin, Script.HANGUL: in_hangul}
_QUOTES = "「」"
_ENDS = ("。", "？")
_SAME_AS = " = "
_ALONE = "(?<=[（「、]){}(?=[）」、])"
_FOR_CHINESE = "gb2312"
"""The characters of mainland China: a term with others is Japanese to its readers wherever it stands."""


class Readings:
    """How sentences and terms are read, spelled when they are met; `kanji_read` where readers have words in kanji."""

    def __init__(
        self, kana: Mapping[str, Sequence[str]], spelled: Callable[[str], str] | None, *, kanji_read: bool
    ) -> None:
        """Take what is said in kana, the reading first, and what spells it, None for those who read Japanese."""
        self._kana = kana if spelled else {}
        self._spelled = cache(spelled or str)
        self._kanji_read = kanji_read

    def of(self, japanese: str) -> str:
        """Return how a text in Japanese is read, and what people say instead; empty where that is not known.

        It is so too for those who read Japanese.
        """
        return _SAME_AS.join(map(self._spelled, self._kana.get(japanese, ())))

    def once(self, skipped: Iterable[str] = ()) -> Callable[[str], str]:
        """Return what marks readings (`｜term《reading》`) in one text after the other.

        Each term carries its own where it is met first, those skipped never.
        """
        met = set(skipped)

        def mark(found: re.Match[str]) -> str:
            term = found[0].strip(_QUOTES)
            if term in met:
                return found[0]
            met.add(term)
            return f"｜{found[0]}《{self.of(term)}》"

        return lambda text: self._terms.sub(mark, text) if self._kana else text

    def instead(self, text: str) -> str:
        """Return a text in which the words that people use are marked beside terms that have any, and no readings."""
        return self._terms.sub(self._mark_instead, text) if self._kana else text

    def _mark_instead(self, found: re.Match[str]) -> str:
        words = self._kana[found[0].strip(_QUOTES)][1:]
        return f"｜{found[0]}《{_SAME_AS.join(map(self._spelled, words))}》" if words else found[0]

    @cached_property
    def _terms(self) -> re.Pattern[str]:
        """What finds the terms, the longest first, and before them words to be said with the brackets around them.

        Whole sentences for the staff stand in no text.
        """
        terms = sorted((text for text in self._kana if not text.endswith(_ENDS)), key=len, reverse=True)
        said = (f"「{re.escape(term)}」" for term in terms if self._kana[term][0].endswith(_ENDS))
        return re.compile("|".join([*said, *map(self._term, terms)]))

    def _term(self, term: str) -> str:
        return _ALONE.format(re.escape(term)) if self._kanji_read and _may_be_chinese(term) else re.escape(term)


def _may_be_chinese(term: str) -> bool:
    return not re.search(f"[{KANA}]", term) and term.encode(_FOR_CHINESE, "ignore").decode(_FOR_CHINESE) == term


@cache
def readings_in(language: str) -> Readings:
    """Return the readings for readers of a language."""
    own = LANGUAGES[language]
    kana = {text: said for text, *said in rows_of(paths.resources() / "phrases" / "readings.tsv")}
    return Readings(kana, _SPELLED.get(own.japanese_read_in), kanji_read=own.unread_letters == KANA)

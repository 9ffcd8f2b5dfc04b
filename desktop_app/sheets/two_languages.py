"""Says messages in the language of the person and in Japanese, for one situation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.languages import JAPANESE, LANGUAGES
from desktop_app.sheets.sheet import Pair

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator


class Both:
    """Two languages; only one where the person reads Japanese, easy or not."""

    def __init__(
        self,
        own: Translator,
        japanese: Translator,
        values: Mapping[str, object] | None = None,
        *,
        easy_beside_japanese: bool = False,
    ) -> None:
        """Take the two languages, what sentences may fill in besides facts, and whether easy Japanese is another."""
        self.alone = own.language == JAPANESE if easy_beside_japanese else LANGUAGES[own.language].is_japanese
        self.own = own
        self.japanese = japanese
        self._values = values or {}

    @property
    def language(self) -> str:
        """The language of the person."""
        return self.own.language

    def each(self, text_in: Callable[[str], str]) -> Pair:
        """Return a text that was written in several languages, given a language's code."""
        own = text_in(self.own.language)
        return Pair(own) if self.alone else Pair(own, text_in(JAPANESE))

    def pair(self, message: Message, values: Mapping[str, object] | None = None) -> Pair:
        """Return a sentence in both."""
        filled_in = {**self._values, **(values or {})}
        if self.alone:
            return Pair(self.own(message, filled_in))
        return Pair(self.own(message, filled_in), self.japanese(message, filled_in))

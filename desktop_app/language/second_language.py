"""Two languages at once: the sentences of the first, each of which carries the same in the second beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from desktop_app.language.translator import Translator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from desktop_app.language.message import Message


class Bilingual(str):
    """A text in the first language, to be used like any other; `second` is the same in the second language."""

    __slots__ = ("second",)
    second: str

    def __new__(cls, first: str, second: str) -> Self:
        """Make it of both."""
        made = super().__new__(cls, first)
        made.second = second
        return made


def second_of(text: object) -> str | None:
    """Return the text in the second language, None where there is no second one."""
    return text.second if isinstance(text, Bilingual) else None


def after(mark: str, text: str) -> str:
    """Return the text with a mark before it; the second language does not repeat the mark."""
    second = second_of(text)
    return f"{mark}{text}" if second is None else Bilingual(f"{mark}{text}", second)


class TwoLanguages(Translator):
    """Says everything in two languages; for everybody who does not ask for the second it is the first."""

    def __init__(self, first: Translator, second: Translator) -> None:
        """Take both; dates, numbers and facts are written in each language's own way."""
        super().__init__(first.language, first.facts, first.catalogue)
        self._second = second

    def __call__(self, message: Message, values: Mapping[str, object] | None = None) -> str:
        """Return the sentence in both."""
        seconds = {name: second_of(value) or value for name, value in (values or {}).items()}
        return Bilingual(super().__call__(message, values), self._second(message, seconds))

    def sentences(self, texts: Iterable[str]) -> str:
        """Return sentences as one paragraph in both."""
        texts = list(texts)
        return Bilingual(super().sentences(texts), self._second.sentences(second_of(text) or text for text in texts))

    def listing(self, names: Iterable[str]) -> str:
        """Return names as a list in both."""
        names = list(names)
        return Bilingual(super().join_names(names), self._second.join_names(second_of(name) or name for name in names))

    def reading(self, japanese: str) -> str:
        """Return how a text in Japanese is read by whoever does not read it: the first language goes before."""
        return super().reading(japanese) or self._second.reading(japanese)

    def readings_once(self, skipped: Iterable[str] = ()) -> Callable[[str], str]:
        """Return what marks readings in both."""
        skipped = tuple(skipped)
        first, second = super().readings_once(skipped), self._second.readings_once(skipped)
        return lambda text: Bilingual(first(text), second(second_of(text) or text))

    def words_instead(self, text: str) -> str:
        """Return a short text with the words that people use in both."""
        return Bilingual(super().words_instead(text), self._second.words_instead(second_of(text) or text))

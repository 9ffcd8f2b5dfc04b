"""A sentence that somebody is told to say in Japanese."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.language.markup import accessible_text, without_markup
from desktop_app.language.second_language import second_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator

_TOLD = re.compile(r"\b(?:[Ss]ay|[Aa]sk)\b[^「.]*「([^」]+)」")
"""In the English of messages: what follows is to be said, other words in such brackets are to be seen."""
_MEANING = r"」\s*[(（]([^()（）]+)[)）]"


@dataclass(frozen=True)
class Phrase:
    """What to say: the Japanese, how it is read and what it means; both empty for those who read Japanese.

    `message` is the sentence that tells to say it.
    """

    japanese: str
    reading: str
    meaning: str
    message: Message

    def as_json(self) -> dict[str, str]:
        """Return the object that `guide flow --json` prints among `phrases`."""
        return {
            "japanese": self.japanese,
            "reading": self.reading,
            "meaning": without_markup(self.meaning),
        }


def told_in(message: Message) -> list[str]:
    """Return the sentences in Japanese that a message tells to say."""
    return _TOLD.findall(message.text)


def phrases_in(message: Message, text: str, translator: Translator) -> Iterator[Phrase]:
    """Yield what a message tells to say; `text` is the message in the language of the translator."""
    for japanese in told_in(message):
        reading = translator.reading(japanese)
        meanings = (_meaning(japanese, said) for said in (text, second_of(text) or ""))
        yield Phrase(japanese, reading, next(filter(None, meanings), "") if reading else "", message)


def without_meanings(text: str, phrases: Iterable[Phrase]) -> str:
    """Return a text without what phrases mean, because that stands below it; two languages stay as they are."""
    if second_of(text) is not None:
        return text
    for phrase in phrases:
        text = re.sub(rf"(「{re.escape(phrase.japanese)}」)\s*[(（]{re.escape(phrase.meaning)}[)）]", r"\1", text)
    return text


def _meaning(japanese: str, said: str) -> str:
    """Return what stands in brackets behind a sentence to say, empty where nothing does."""
    found = re.search(re.escape(japanese) + _MEANING, accessible_text(said))
    return found[1] if found else ""

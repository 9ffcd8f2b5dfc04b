"""Says lines in one language for one situation, and knows which facts it has used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.language.language import HOTLINE_OTHERS
from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.facts.store import Fact
    from desktop_app.guide.model.case import Case
    from desktop_app.guide.model.flow import Line
    from desktop_app.guide.model.rules import Answers
    from desktop_app.language.text import Message, Words


class Speaker:
    """One situation in one language."""

    def __init__(self, case: Case, words: Words) -> None:
        """Take the situation and the language."""
        self.case = case
        self.words = words
        self._values = case.values()

    def say(self, message: Message) -> str:
        """Return a sentence with facts and the situation's values filled in."""
        return self.words(message, self._values)

    def lines(self, lines: Iterable[Line], answers: Answers = ()) -> tuple[str, ...]:
        """Return the sentences whose rules hold."""
        return tuple(self.say(line.text) for line in self.open(lines, answers))

    def contacts(self, lines: Iterable[Line], answers: Answers = ()) -> tuple[str, ...]:
        """Return whom to ask: the desk at which the program runs, who speaks the person's language, all others."""
        said, local = tuple(self.say(line.text) for line in self.call_first(lines, answers)), self.case.local
        return (local.line(self.words.language), *said) if local and said else said

    def call_first(self, lines: Iterable[Line], answers: Answers = ()) -> list[Line]:
        """Return the lines whose rules hold, those with the number for other languages first where it is wanted."""
        return sorted(self.open(lines, answers), key=lambda line: self.hotline not in line.text.placeholders)

    @property
    def hotline(self) -> str:
        """The fact with the number at which the person's language is spoken, or else English."""
        return LANGUAGES[self.words.language].hotline or HOTLINE_OTHERS

    def open(self, lines: Iterable[Line], answers: Answers = ()) -> list[Line]:
        """Return the lines whose rules hold."""
        return [line for line in lines if line.when(self.case, answers)]

    def facts_behind(self, said: Iterable[Line], named: Iterable[str]) -> tuple[Fact, ...]:
        """Return the facts that sentences rest on: those named, those of each line, those filled in."""
        said = list(said)
        filled_in = sorted({name for line in said for name in line.text.placeholders})
        names = [*named, *(name for line in said for name in line.facts), *filled_in]
        return tuple(self.words.facts[name] for name in dict.fromkeys(names) if name not in self._values)


def sources_as_json(facts: Iterable[Fact]) -> list[dict[str, Any]]:
    """Return the sources of facts for the command line, each once."""
    one_each = list({fact.source: fact for fact in reversed(list(facts))}.values())[::-1]
    return [
        {
            "publisher": fact.publisher,
            "address": fact.address,
            "checked_on": fact.checked_on.isoformat(),
            "confidence": fact.confidence,
        }
        for fact in one_each
    ]

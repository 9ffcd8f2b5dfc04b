"""Renders lines in one language for one situation, and finds the facts behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.guide.render.calls import Telephone, sentence_of, telephone_of
from desktop_app.language.language import HOTLINE_OTHERS
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.readings.phrase import phrases_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.facts.record.fact import Fact
    from desktop_app.guide.model.node import Line, Mark
    from desktop_app.guide.model.rules import Answers
    from desktop_app.guide.model.situation import Situation
    from desktop_app.language.message import Message
    from desktop_app.language.readings.phrase import Phrase
    from desktop_app.language.translator import Translator


class Renderer:
    """Renders messages and lines in one language, for one situation."""

    def __init__(self, situation: Situation, translator: Translator) -> None:
        """Take the situation and the language."""
        self.situation = situation
        self.translator = translator
        self._values = situation.values()

    def render(self, message: Message) -> str:
        """Return a message with facts and the situation's values filled in."""
        return self.translator(message, self._values)

    def say(self, line: Line) -> str:
        """Return the text of a line, with the number if it has one."""
        if line.call is None:
            return self.render(line.text)
        return sentence_of(telephone_of(line, line.call, self.situation, self.translator), self.translator)

    def lines(self, lines: Iterable[Line], answers: Answers = ()) -> tuple[str, ...]:
        """Return the texts of the lines whose rules are true."""
        return tuple(map(self.say, self.open(lines, answers)))

    def marked(self, lines: Iterable[Line], mark: Mark, answers: Answers = ()) -> tuple[str, ...]:
        """Return the texts of the lines of a list that have this mark."""
        return self.lines((line for line in lines if line.mark is mark), answers)

    def to_tick(self, lines: Iterable[Line], answers: Answers = ()) -> list[Line]:
        """Return the lines of a list that are ticked off: what to bring, as one packs it, then what to do."""
        own = [line for line in self.open(lines, answers) if line.mark is None]
        return sorted(own, key=lambda line: (line.to_do, line.pack))

    def telephones(self, lines: Iterable[Line], answers: Answers = ()) -> tuple[Telephone, ...]:
        """Return the numbers to call, that at which the language is spoken first."""
        return tuple(
            telephone_of(line, line.call, self.situation, self.translator)
            for line in self.call_first(lines, answers)
            if line.call
        )

    def contacts(self, lines: Iterable[Line], answers: Answers = ()) -> tuple[str, ...]:
        """Return whom to ask: the office that runs the program first, then as `call_first` sorts."""
        said = self.call_first(lines, answers)
        return (*self._office(said), *map(self.say, said))

    def contact_notes(self, lines: Iterable[Line], answers: Answers = ()) -> tuple[str, ...]:
        """Return whom to ask besides the numbers of `telephones`."""
        said = self.open(lines, answers)
        return (*self._office(said), *(self.say(line) for line in said if not line.call))

    def _office(self, contacts: list[Line]) -> list[str]:
        """Return the office that runs the program, where anybody is to be asked."""
        office = self.situation.office
        return [office.line(self.translator.language)] if office and contacts else []

    def call_first(self, lines: Iterable[Line], answers: Answers = ()) -> list[Line]:
        """Return the lines whose rules are true, first those with the number at which the language is spoken."""
        return sorted(self.open(lines, answers), key=lambda line: self.hotline_fact not in line.filled_in)

    @property
    def hotline_fact(self) -> str:
        """The name of the fact with the number at which the language is spoken, or else English."""
        return LANGUAGES[self.translator.language].hotline or HOTLINE_OTHERS

    def open(self, lines: Iterable[Line], answers: Answers = ()) -> list[Line]:
        """Return the lines whose rules are true."""
        return [line for line in lines if line.when(self.situation, answers)]

    def phrases(self, said: Iterable[Line]) -> tuple[Phrase, ...]:
        """Return what lines tell to say in Japanese, each once."""
        found = (phrase for line in said for phrase in phrases_in(line.text, self.render(line.text), self.translator))
        return tuple({phrase.japanese: phrase for phrase in found}.values())

    def facts_behind(self, said: Iterable[Line], named: Iterable[str]) -> tuple[Fact, ...]:
        """Return the facts of these names, then those that each line names, then those filled in; each once."""
        said = list(said)
        filled_in = sorted({name for line in said for name in line.filled_in})
        names = [*named, *(name for line in said for name in line.facts), *filled_in]
        return tuple(self.translator.facts[name] for name in dict.fromkeys(names) if name not in self._values)


def sources_as_json(facts: Iterable[Fact]) -> list[dict[str, Any]]:
    """Return the sources of facts as JSON objects, each source once."""
    one_each = list({fact.source: fact for fact in reversed(list(facts))}.values())[::-1]
    return [
        {
            "publisher": fact.publisher,
            "address": fact.address,
            "as_of": fact.as_of,
            "confidence": fact.confidence,
        }
        for fact in one_each
    ]

"""What the city or desk that runs the program says of itself, beside what holds in the whole country."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.language.text import JAPANESE, literal

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN_LANGUAGE = JAPANESE
"""The language of a text without a table of languages."""


@dataclass(frozen=True)
class LocalText:
    """A text by language; none at all where the office says nothing."""

    by_language: Mapping[str, str] = field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """Return the text in this language, else the Japanese one, else the first, else an empty one."""
        first = next(iter(self.by_language.values()), "")
        return self.by_language.get(language, self.by_language.get(OWN_LANGUAGE, first))


NOTHING_SAID = LocalText()


@dataclass(frozen=True)
class Local:
    """Who it is, where the counter is, when it is open, its telephone, a note for each insurer by id."""

    name: LocalText
    counter: LocalText = NOTHING_SAID
    hours: LocalText = NOTHING_SAID
    telephone: LocalText = NOTHING_SAID
    insurer_notes: Mapping[str, LocalText] = field(default_factory=dict)

    def line(self, language: str) -> str:
        """Return all of it but the notes on one line, the name in bold."""
        rest = (literal(text.in_language(language)) for text in (self.counter, self.hours, self.telephone))
        return " · ".join([f"**{literal(self.name.in_language(language))}**", *(part for part in rest if part)])

    def notes(self, answers: tuple[str, ...], language: str) -> tuple[str, ...]:
        """Return the notes for the insurers among these answers."""
        found = (self.insurer_notes.get(answer, NOTHING_SAID).in_language(language) for answer in answers)
        return tuple(literal(note) for note in found if note)

"""The office whose kiosk it is: what it says of itself, beside what is true in the whole country."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.language.languages import JAPANESE
from desktop_app.language.markup import literal

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN_LANGUAGE = JAPANESE
"""The language of a text without a table of languages."""
_DOT = " · "


@dataclass(frozen=True)
class LocalText:
    """A text in several languages; empty if the office says nothing."""

    by_language: Mapping[str, str] = field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """Return the text in this language, else in Japanese, else in the first language, else an empty text."""
        first = next(iter(self.by_language.values()), "")
        return self.by_language.get(language, self.by_language.get(OWN_LANGUAGE, first))


NOTHING_SAID = LocalText()


@dataclass(frozen=True)
class Office:
    """Its name, where its counter is, when it is open, its telephone, and a note for each insurer by id."""

    name: LocalText
    counter: LocalText = NOTHING_SAID
    hours: LocalText = NOTHING_SAID
    telephone: LocalText = NOTHING_SAID
    insurer_notes: Mapping[str, LocalText] = field(default_factory=dict)

    def line(self, language: str) -> str:
        """Return everything but the notes on one line, the name in bold."""
        return _DOT.join([f"**{literal(self.name.in_language(language))}**", *self._rest(language)])

    def about(self, language: str) -> str:
        """Return everything but the notes and the name on one line."""
        return _DOT.join(self._rest(language))

    def _rest(self, language: str) -> list[str]:
        rest = (literal(text.in_language(language)) for text in (self.counter, self.hours, self.telephone))
        return [part for part in rest if part]

    def notes(self, answers: tuple[str, ...], language: str) -> tuple[str, ...]:
        """Return the notes for the insurers among these answers."""
        found = (self.insurer_notes.get(answer, NOTHING_SAID).in_language(language) for answer in answers)
        return tuple(literal(note) for note in found if note)

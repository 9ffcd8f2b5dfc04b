"""What an office says in its own words, in the languages in which it gives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN_LANGUAGE = "ja"
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
"""No text in any language."""

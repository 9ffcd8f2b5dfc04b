"""What of a typed text stands on paper, and what is left for the pen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.language.markup import literal
from desktop_app.language.message import words_about

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.language.translator import Translator

_ = words_about("form")

BLANK = "＿"
"""Stands where a letter is to be written by hand."""
LETTERS_LEFT = _("Cannot be printed; write it by hand where {blank} stands: {letters}")
ALL_LEFT = _("Cannot be printed; write it by hand: {letters}")
NO_ROOM = _("This is too long for its place, which is left empty. Please write it by hand, or make it shorter.")
_MOST_NAMED = 5


@dataclass(frozen=True)
class OnPaper:
    """A typed text as it stands on paper.

    `left` are the letters that no font draws, each with its place from 1; in `shown` each is a blank. Nothing is shown
    where nothing could be drawn, or where there is no room for the whole.
    """

    text: str
    left: tuple[tuple[int, str], ...] = ()
    has_room: bool = True

    @property
    def shown(self) -> str:
        """What is printed."""
        if not self.has_room:
            return ""
        shown = blanked(self.text, (letter for _, letter in self.left))
        return shown if not self.left or shown.strip(f"{BLANK} \N{IDEOGRAPHIC SPACE}") else ""

    @property
    def is_whole(self) -> bool:
        """Whether everything that was typed is printed."""
        return self.has_room and not self.left

    def said(self, translator: Translator) -> str:
        """Return what is left for the pen and why in one sentence, empty where nothing is."""
        if self.is_whole:
            return ""
        if not self.has_room:
            return translator(NO_ROOM)
        letters = dict.fromkeys(letter for _, letter in self.left)
        named = [f"{literal(letter)} ({code_of(letter)})" for letter in letters]
        return translator(
            LETTERS_LEFT if self.shown else ALL_LEFT, {"blank": BLANK, "letters": listed(named, translator)}
        )


def listed(named: list[str], translator: Translator) -> str:
    """Return names of letters as a list in a sentence, of many only the first."""
    return translator.join_names([*named[:_MOST_NAMED], *["…"] * (len(named) > _MOST_NAMED)])


def blanked(text: str, letters: Iterable[str]) -> str:
    """Return a text with a blank for each of these letters, the longest first: a family before one of its members."""
    longest_first = sorted(set(letters), key=len, reverse=True)
    return re.sub("|".join(map(re.escape, longest_first)), BLANK, text) if longest_first else text


def code_of(letter: str) -> str:
    """Return the numbers by which Unicode knows a letter, for instance U+845B U+E0100."""
    return " ".join(f"U+{ord(each):04X}" for each in letter)

"""Which letters of a site file no screen of the kiosk can show."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from desktop_app.sheets.on_paper import code_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.guide.model.office import LocalText
    from desktop_app.kiosk.site.site_file import Site

_COLOURED = "\N{VARIATION SELECTOR-16}"
_NEVER_SEEN = frozenset({"Cf", "Co", "Cn", "Cs", "Zl", "Zp"})
"""Letters that only steer others, that each computer draws differently, or that do not exist (general categories)."""


def unseen_letters(site: Site, missing_from: Callable[[str], tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Yield the keys of texts with letters that cannot be shown, and these letters with their numbers.

    `missing_from` returns the letters of a text that no font has (`Fonts.missing_from`).
    """
    for key, text in _texts(site):
        for language, said in text.by_language.items():
            drawn = _as_drawn(said)
            missing = missing_from(drawn)
            invisible = (each for each in dict.fromkeys(drawn) if is_never_seen(each) and each not in "".join(missing))
            letters = [*missing, *invisible]
            if letters:
                yield f"{key}.{language}", ", ".join(map(_named, letters))


def is_never_seen(letter: str) -> bool:
    """Whether a letter shows nothing of its own."""
    return unicodedata.category(letter) in _NEVER_SEEN


def _texts(site: Site) -> Iterator[tuple[str, LocalText]]:
    yield from (("office.name", site.name), ("office.counter", site.counter))
    yield from (("office.hours", site.hours), ("office.telephone", site.telephone))
    yield from ((f"insurer_notes.{insurer}", note) for insurer, note in site.insurer_notes.items())


def _as_drawn(text: str) -> str:
    """Return the text with marks joined to their letters, as fonts do it, and without the wish for a coloured picture.

    It is not normalised: that would make 塚 (U+FA10) another letter, which nobody wrote.
    """
    drawn = ""
    for letter in text.replace(_COLOURED, ""):
        joined = unicodedata.normalize("NFC", drawn[-1:] + letter) if unicodedata.combining(letter) else ""
        drawn = drawn[:-1] + joined if len(joined) == 1 else drawn + letter
    return drawn


def _named(letter: str) -> str:
    """Return the letter with its number, or the number alone where a terminal would not show the letter either."""
    code = code_of(letter)
    alone = is_never_seen(letter[0]) or unicodedata.category(letter[0]).startswith("M")
    return code if alone else f"{letter} ({code})"

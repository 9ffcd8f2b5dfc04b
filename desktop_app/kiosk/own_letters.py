"""Which letters of a site file no screen of the kiosk can show."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.guide.local import LocalText
    from desktop_app.kiosk.site import Site

_NEVER_SEEN = frozenset({"Cf", "Co", "Cn", "Cs", "Zl", "Zp"})
"""Letters that only steer others, that each computer draws differently, or that do not exist (general categories)."""


def unseen_letters(site: Site, missing_from: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """Yield the keys of texts with letters that cannot be shown, and these letters with their numbers.

    `missing_from` returns the letters of a text that no font has (`Fonts.missing_from`).
    """
    for key, text in _texts(site):
        for language, said in text.by_language.items():
            missing = missing_from(said)
            letters = [each for each in dict.fromkeys(said) if each in missing or is_never_seen(each)]
            if letters:
                yield f"{key}.{language}", ", ".join(map(_named, letters))


def is_never_seen(letter: str) -> bool:
    """Whether a letter shows nothing of its own."""
    return unicodedata.category(letter) in _NEVER_SEEN


def _texts(site: Site) -> Iterator[tuple[str, LocalText]]:
    yield from (("office.name", site.name), ("office.counter", site.counter))
    yield from (("office.hours", site.hours), ("office.telephone", site.telephone))
    yield from ((f"insurer_notes.{insurer}", note) for insurer, note in site.insurer_notes.items())


def _named(letter: str) -> str:
    code = f"U+{ord(letter):04X}"
    return code if is_never_seen(letter) else f"{letter} ({code})"

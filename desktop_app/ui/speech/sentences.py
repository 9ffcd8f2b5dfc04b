"""What a voice says: texts cut into sentences, and numbers that it should read digit by digit."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import TELEPHONE, accessible_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_BOLD = "**"
_END = r"(?P<western>[.!?…][\"”»)]?)(?=\*\*|\s)|[。！？][」』）]?(?![。！？」』）])"
_SPACE = re.compile(r"\s*")
_BESIDE_LETTERS = r"[\s、・/／\dA-Z-]"
_ADDRESS = re.compile(r"https?://")


def sentences(text: str) -> list[str]:
    """Cut a text of the catalogue into its sentences; joined again they are the text. Bold words stay in one piece."""
    cuts = [0, *_cuts(text), len(text)]
    return [text[start:end] for start, end in pairwise(cuts) if start < end]


def _cuts(text: str) -> Iterator[int]:
    for end in re.finditer(_END, text):
        cut = end.end()
        if text[:cut].count(_BOLD) % 2:
            if not text.startswith(_BOLD, cut):
                continue  # the bold words go on
            cut += len(_BOLD)
        space = _SPACE.match(text, cut)
        after = space.end() if space else cut
        if after > cut or not end["western"]:
            yield after


def utterance(sentence: str, language: str, terms: Mapping[str, str]) -> str:
    """Return a sentence as a voice of a language should get it, empty where there is nothing to say.

    Telephone numbers are read digit by digit. Japanese that a voice of another language cannot read is said in Latin
    letters where it is one of the terms, and left out elsewhere, in brackets and where it is to be said at a counter.
    """
    if _ADDRESS.search(sentence):
        return ""
    said = accessible_text(sentence).strip()
    if unread := LANGUAGES[language].unread_letters:
        said = _without_japanese(said, unread, terms)
    return TELEPHONE.sub(lambda found: ", ".join(" ".join(group) for group in found[0].split("-")), said)


def load_terms(path: Path) -> dict[str, str]:
    """Read how the Japanese terms are said in Latin letters: one a line, with a tab between."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return dict(line.split("\t") for line in lines)


def _without_japanese(text: str, letters: str, terms: Mapping[str, str]) -> str:
    text = re.sub(rf"\s*[(（](?:[{letters}]|{_BESIDE_LETTERS})+[)）]|「[^」]*」", "", text)
    for term in sorted(terms, key=len, reverse=True):
        if re.search(f"[{letters}]", term):
            text = text.replace(term, f" {terms[term]} ")
    text = re.sub(rf"[{letters}]+", "", text)
    said = re.sub(r"\s+([.,:;!?)」）]|$)", r"\1", re.sub(r"\s{2,}", " ", text)).strip()
    return said if re.search(r"\w", said) else ""

"""What a voice says: texts cut into sentences, and numbers that it should read digit by digit."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_app.text import TELEPHONE, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

_BOLD = "**"
_END = re.compile(r"(?P<western>[.!?…][\"”»)]?)(?=\*\*|\s)|[。！？][」』）]?(?![。！？」』）])")
_SPACE = re.compile(r"\s*")
_BOX = "☐"
_ADDRESS = re.compile(r"https?://")


def sentences(text: str) -> list[str]:
    """Cut a text of the catalogue into its sentences; joined again they are the text. Bold words stay in one piece."""
    cuts = [0, *_cuts(text), len(text)]
    return [text[start:end] for start, end in pairwise(cuts) if start < end]


def _cuts(text: str) -> Iterator[int]:
    for end in _END.finditer(text):
        cut = end.end()
        if text[:cut].count(_BOLD) % 2:
            if not text.startswith(_BOLD, cut):
                continue  # the bold words go on
            cut += len(_BOLD)
        space = _SPACE.match(text, cut)
        after = space.end() if space else cut
        if after > cut or not end["western"]:
            yield after


def utterance(sentence: str) -> str:
    """Return a sentence as a voice should get it, empty where nothing can be said: telephone numbers digit by digit."""
    if _ADDRESS.search(sentence):
        return ""
    said = spoken(sentence).replace(_BOX, "").strip()
    return TELEPHONE.sub(lambda found: ", ".join(" ".join(group) for group in found[0].split("-")), said)

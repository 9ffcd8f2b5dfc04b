"""Japanese, by Open JTalk with the dictionary and the voice of pyopenjtalk-plus: no network, nothing of the system."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pyopenjtalk

from desktop_app.base import paths
from desktop_app.ui.speech.engines.pronunciations import as_said, load_pronunciations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyopenjtalk.types import NJDFeature

_USUAL_SPEED = 0.9
"""The voice itself says more than seven morae a second, too many for who is told something new."""
_FIRST_PART = re.compile(r"^.{8,40}?[、。：]")
_LONG = 30
"""Letters; of a longer text a first part is made alone, so that nobody waits for the rest."""
_UNVOICED = "’"


class JapaneseEngine:
    """Makes sound of Japanese. Opening it takes a second or two."""

    def __init__(self) -> None:
        """Load the dictionary, the voice and the list of pronunciations."""
        self._pronunciations = load_pronunciations(paths.resources() / "speech" / "pronunciations.tsv")
        list(self.parts("あ", 0.0))

    def reading(self, text: str) -> str:
        """Return how a text is said, in katakana with marks."""
        return "".join(word["pron"] for word in self.words(text)).replace(_UNVOICED, "")

    def words(self, text: str) -> list[NJDFeature]:
        """Return the words that the dictionary finds in a text as it is said."""
        # Sudachi's dictionary would take 190 MB more, and mends nothing of what is said here (decision 27).
        said = as_said(text, self._pronunciations)
        return pyopenjtalk.run_frontend(said, use_sudachi_kanji_yomi=False, predict_nani=False)

    def parts(self, text: str, rate: float) -> Iterator[bytes]:
        """Yield the sound of a text, the first part as soon as it is made; rate is from -1 (half as fast) to 1."""
        for part in parts_of(text):
            labels = pyopenjtalk.make_label(self.words(part))
            samples, _ = pyopenjtalk.synthesize(labels, speed=_USUAL_SPEED * 2**rate)
            yield np.clip(samples, -(2**15), 2**15 - 1).astype(np.int16).tobytes()


def parts_of(text: str) -> Iterator[str]:
    """Take the beginning of a long text off, where a voice breathes anyway."""
    beginning = _FIRST_PART.match(text) if len(text) > _LONG else None
    cut = beginning.end() if beginning else len(text)
    yield from filter(None, (text[:cut], text[cut:]))

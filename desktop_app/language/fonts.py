"""The bundled fonts. The screen loads those of one language only, because loading is a good part of the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

from desktop_app.language.graphemes import graphemes
from desktop_app.language.language import FONTS
from desktop_app.language.languages import JAPANESE, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_SAMPLE_SIZE = 100
_BESIDE = "\N{HALFWIDTH KATAKANA VOICED SOUND MARK}\N{HALFWIDTH KATAKANA SEMI-VOICED SOUND MARK}"
"""Marks that stand beside their letter and not on it."""


def font_families(language: str) -> tuple[str, ...]:
    """Return the families of a language: its own letters first, then Japanese for the terms beside them."""
    return tuple(dict.fromkeys((LANGUAGES[language].font, LANGUAGES[JAPANESE].font)))


def every_family(language: str) -> tuple[str, ...]:
    """Return all families, those of the language first: whatever letters people type, for instance in names."""
    return tuple(dict.fromkeys((*font_families(language), *FONTS)))


class Fonts:
    """Loads font families when they are first needed."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the font files."""
        self._folder = folder
        self._loaded: dict[str, bool] = {}
        """The families that were loaded, and whether they are there."""
        self._raw: dict[str, QRawFont] = {}
        self._looked_at: set[str] = set()

    def load(self, language: str) -> tuple[str, ...]:
        """Load the families of a language; return the names of those that are there."""
        return self._load(font_families(language))

    def load_all(self) -> tuple[str, ...]:
        """Load every family; return the names of those that are there."""
        return self._load(every_family(JAPANESE))

    def load_for(self, text: str) -> None:
        """Load every family where those loaded so far lack letters of a text: somebody's name in another script."""
        if self._looked_at.issuperset(text):
            return
        letters = {letter for letter in set(text) - self._looked_at if letter.isprintable()}
        if not all(self._draws(letter, sorted(self._loaded)) for letter in letters):
            self.load_all()
        self._looked_at |= set(text)

    def _load(self, families: Iterable[str]) -> tuple[str, ...]:
        families = tuple(families)
        for family in families:
            if family not in self._loaded:
                for path in sorted(self._folder.glob(f"{family.replace(' ', '')}-*.[ot]tf")):
                    QFontDatabase.addApplicationFont(str(path))
                self._loaded[family] = QFontDatabase.hasFamily(family)
        return tuple(family for family in families if self._loaded[family])

    def missing_from(self, text: str) -> tuple[str, ...]:
        """Return the letters of a cleaned text that none of the families can draw, each once, in their order.

        A letter is what people take for one: with its marks, a variant of a kanji, a picture joined of several. No font
        draws such as one thing here, and Qt would draw a variant as the common form.
        """
        families = self.load_all()
        return tuple(letter for letter in dict.fromkeys(graphemes(text)) if not self._draws(letter, families))

    def _draws(self, letter: str, families: Iterable[str]) -> bool:
        fonts = [self._raw_font(name) for name in families]
        alone = not letter[1:].strip(_BESIDE)
        return alone and all(any(font.supportsCharacter(ord(sign)) for font in fonts) for sign in letter)

    def _raw_font(self, family: str) -> QRawFont:
        if family not in self._raw:
            self._raw[family] = QRawFont.fromFont(QFontDatabase.font(family, "Regular", _SAMPLE_SIZE))
        return self._raw[family]


def application_font(language: str, size: int) -> QFont:
    """Return the font of a language; size in px."""
    font = QFont(list(font_families(language)))
    font.setPixelSize(size)
    return font


def letters_of(font: QFont, size: int, weight: int) -> QFont:
    """Return the font in another size in px and weight, 100 to 900."""
    found = QFont(font)
    found.setPixelSize(size)
    found.setWeight(QFont.Weight(weight))
    return found


def natural_line(language: str) -> float:
    """Return how high the language's font makes a line: 1.5 is one and a half times the size of its letters."""
    return QFontMetricsF(application_font(language, _SAMPLE_SIZE)).height() / _SAMPLE_SIZE

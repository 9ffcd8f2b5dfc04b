"""The bundled fonts. The screen loads those of one language only, because loading is a good part of the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

from desktop_app.text import JAPANESE, locale_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_FAMILY = "Myna Navi"
_FAMILIES = {JAPANESE: f"{_FAMILY} JP", "zh_CN": f"{_FAMILY} SC", "ko": f"{_FAMILY} KR"}
_LATIN = f"{_FAMILY} Latin"
_SAMPLE_SIZE = 100


def font_families(language: str) -> tuple[str, ...]:
    """Return the families of a language: its own letters first, then Japanese for the terms beside them."""
    own = _FAMILIES.get(locale_of(language), _LATIN)
    return tuple(dict.fromkeys((own, _FAMILIES[JAPANESE])))


def every_family(language: str) -> tuple[str, ...]:
    """Return all families, those of the language first: whatever letters people type, for instance in names."""
    return tuple(dict.fromkeys((*font_families(language), *_FAMILIES.values(), _LATIN)))


class Fonts:
    """Loads font families when they are first needed."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the font files."""
        self._folder = folder
        self._loaded: set[str] = set()
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
        letters = set(text) - self._looked_at
        if letters and self._missing(letters, sorted(self._loaded)):
            self.load_all()
        self._looked_at |= letters

    def _load(self, families: Iterable[str]) -> tuple[str, ...]:
        families = tuple(families)
        for family in families:
            if family not in self._loaded:
                for path in sorted(self._folder.glob(f"{family.replace(' ', '')}-*.[ot]tf")):
                    QFontDatabase.addApplicationFont(str(path))
                self._loaded.add(family)
        return tuple(family for family in families if QFontDatabase.hasFamily(family))

    def missing_from(self, text: str) -> str:
        """Return the letters of a text that none of the families can draw, each once."""
        return self._missing(text, self.load_all())

    def _missing(self, text: Iterable[str], families: Iterable[str]) -> str:
        fonts = [self._raw_font(family) for family in families]
        return "".join(
            letter
            for letter in dict.fromkeys(text)
            if letter.isprintable() and not any(font.supportsCharacter(ord(letter)) for font in fonts)
        )

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

"""The bundled fonts: only those of one language are loaded, because loading is a good part of the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from desktop_app.ui.theme import font_families

if TYPE_CHECKING:
    from pathlib import Path

_SAMPLE_SIZE = 100


class Fonts:
    """Loads font families when a language first needs them."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the font files."""
        self._folder = folder
        self._loaded: set[str] = set()

    def load(self, language: str) -> tuple[str, ...]:
        """Load the families of a language; return the names of those that are there."""
        families = font_families(language)
        for family in families:
            if family not in self._loaded:
                for path in sorted(self._folder.glob(f"{family.replace(' ', '')}-*.[ot]tf")):
                    QFontDatabase.addApplicationFont(str(path))
                self._loaded.add(family)
        return tuple(family for family in families if QFontDatabase.hasFamily(family))


def application_font(language: str, size: int) -> QFont:
    """Return the font of a language; size in px."""
    font = QFont(list(font_families(language)))
    font.setPixelSize(size)
    return font


def natural_line(language: str) -> float:
    """Return the height of a line in the language's font, measured by the size of its letters."""
    return QFontMetricsF(application_font(language, _SAMPLE_SIZE)).height() / _SAMPLE_SIZE

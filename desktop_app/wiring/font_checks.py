"""What only Qt can tell of this computer's letters, for the command `doctor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.fonts import Fonts, font_families
from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path


def languages_without_font(folder: Path) -> list[str]:
    """Return the languages whose letters cannot be shown."""
    fonts = Fonts(folder)
    return [language for language in LANGUAGES if fonts.load(language) != font_families(language)]

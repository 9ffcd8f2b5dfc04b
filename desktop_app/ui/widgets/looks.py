"""Dresses the application in a language: fonts, colours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QPalette

from desktop_app.language.fonts import Fonts, application_font, natural_line
from desktop_app.language.languages import JAPANESE
from desktop_app.language.second_language import TwoLanguages
from desktop_app.ui.style.display import DEFAULT, SYSTEM, DisplaySettings
from desktop_app.ui.style.pictures import Pictures
from desktop_app.ui.style.theme import Theme, load_tokens
from desktop_app.ui.widgets.look import Look

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from desktop_app.language.translator import Words


class Size(NamedTuple):
    """How much larger than usual everything is, and how high at least what is pressed, in px."""

    scale: float = 1.0
    smallest_target: int = 0


USUAL_SIZE = Size()


class Looks:
    """Makes the look of each language; calling it changes the application's font and colours."""

    def __init__(
        self, application: QApplication, resources: Path, words: Callable[[str], Words], size: Size = USUAL_SIZE
    ) -> None:
        """Take the application, the folder of fonts, tokens and pictures, the languages, how large everything is."""
        self._size = size
        self._application = application
        self._resources = resources
        self._words = words
        self._tokens = load_tokens(resources)
        self._fonts = Fonts(resources / "fonts")

    def __call__(self, language: str, display: DisplaySettings = DEFAULT) -> Look:
        """Dress the application in a language, for the eyes of a person."""
        look = self._look(language, display)
        self._application.setFont(look.font)
        self._application.setPalette(_palette(look.theme))
        # Else a page that is built now would be given the new colours a moment later, and be dressed twice.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange)
        if display.second_language in (None, language):
            return look
        second = self._look(display.second_language, display)
        return replace(look, words=TwoLanguages(look.words, second.words), second=second)

    def _look(self, language: str, display: DisplaySettings) -> Look:
        words = self._words(language)
        self._fonts.load(language)
        theme = Theme(
            self._tokens,
            self._scheme(display.colours),
            scale=self._size.scale,
            text_scale=display.text_size / 100,
            smallest_target=self._size.smallest_target,
            natural_line=natural_line(language),
        )
        font = application_font(language, theme.text_style("body").size)
        return Look(words, theme, self._pictures(theme, words), font, self._fonts, self._application.devicePixelRatio())

    def _scheme(self, colours: str) -> str:
        """Return the colour scheme that was chosen, or that the computer is set to."""
        if colours != SYSTEM:
            return colours
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"

    def _pictures(self, theme: Theme, words: Words) -> Pictures:
        self._fonts.load(JAPANESE)  # screens in pictures show Japanese in every language
        return Pictures(self._resources, theme.colours, lambda name: str(words.facts[name].value))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    text, ground = QColor(theme.colours["text"]), QColor(theme.colours["ground"])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(role, text)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        palette.setColor(role, ground)
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(theme.colours["note"]))
    return palette

"""Sets the fonts and colours of the application for a language and the display settings."""

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
from desktop_app.ui.widgets.ui_context import UiContext

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from desktop_app.language.translator import Translator


class Size(NamedTuple):
    """How much larger than usual everything is, and how high at least what is pressed, in px."""

    scale: float = 1.0
    smallest_target: int = 0


USUAL_SIZE = Size()


class Styler:
    """Makes what pages are built with in each language; calling it sets the application's font and palette."""

    def __init__(
        self,
        application: QApplication,
        resources: Path,
        translator_of: Callable[[str], Translator],
        size: Size = USUAL_SIZE,
    ) -> None:
        """Take the application, the folder of fonts, tokens and pictures, the languages, how large everything is."""
        self._size = size
        self._application = application
        self._resources = resources
        self._translator_of = translator_of
        self._tokens = load_tokens(resources)
        self._fonts = Fonts(resources / "fonts")

    def __call__(self, language: str, display: DisplaySettings = DEFAULT) -> UiContext:
        """Set font and palette of the application, and return what pages are built with."""
        ui = self._ui(language, display)
        self._application.setFont(ui.font)
        self._application.setPalette(_palette(ui.theme))
        # Else a page that is built now would be given the new colours a moment later, and be drawn twice.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange)
        if display.second_language in (None, language):
            return ui
        second = self._ui(display.second_language, display)
        return replace(ui, translator=TwoLanguages(ui.translator, second.translator), second=second)

    def _ui(self, language: str, display: DisplaySettings) -> UiContext:
        translator = self._translator_of(language)
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
        ratio = self._application.devicePixelRatio()
        return UiContext(translator, theme, self._pictures(theme, translator), font, self._fonts, ratio)

    def _scheme(self, colours: str) -> str:
        """Return the colour scheme that was chosen, or that the computer is set to."""
        if colours != SYSTEM:
            return colours
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"

    def _pictures(self, theme: Theme, translator: Translator) -> Pictures:
        self._fonts.load(JAPANESE)  # screens in pictures show Japanese in every language
        return Pictures(self._resources, theme.colours, lambda name: str(translator.facts[name].value))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    text, background = QColor(theme.colours["text"]), QColor(theme.colours["background"])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(role, text)
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        palette.setColor(role, background)
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(theme.colours["note"]))
    return palette

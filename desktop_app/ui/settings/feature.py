"""How people see the program: language, size of the letters, colours; and the help about the keyboard."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.frame.feature import Feature, Link, PageKind
from desktop_app.ui.settings import messages
from desktop_app.ui.settings.places import ColoursPlace, KeysPlace, LanguagePlace, SecondLanguagePlace, TextSizePlace

if TYPE_CHECKING:
    from desktop_app.language.translator import Translator
    from desktop_app.ui.frame.feature import PageContext
    from desktop_app.ui.pages.choices_page import ChoicesPage
    from desktop_app.ui.settings.keys import KeysPage


def settings_feature() -> Feature:
    """Return the pages, their buttons above every page, and the keys that open them."""
    return Feature(
        (
            PageKind("language", LanguagePlace, _language),
            PageKind("second-language", SecondLanguagePlace, _second_language),
            PageKind("text-size", TextSizePlace, _text_size),
            PageKind("colours", ColoursPlace, _colours),
            PageKind("keys", KeysPlace, _keys, at_home_only=True),
        ),
        bar=(
            Link("language", "globe", LanguagePlace(), _own_name, _language_and_own_name),
            Link("text-size", "text-size", TextSizePlace(), lambda translator: translator(messages.TEXT_SIZE)),
            Link("colours", "colours", ColoursPlace(), lambda translator: translator(messages.COLOURS)),
        ),
        links=(Link("keys", "keys", KeysPlace(), lambda translator: f"{translator(messages.KEYS)} (F1)"),),
        shortcuts={"Ctrl+L": LanguagePlace(), "F1": KeysPlace()},
    )


def _own_name(translator: Translator) -> str:
    """Return what everybody finds who does not read the language of the page."""
    return f"{LANGUAGES[translator.language].own_name} · Language"


def _language_and_own_name(translator: Translator) -> str:
    return f"{translator(messages.LANGUAGE)}: {LANGUAGES[translator.language].own_name}"


def _language(context: PageContext, _place: LanguagePlace) -> ChoicesPage:
    from desktop_app.ui.settings.choices import language_page

    choose = partial(context.navigator.use_language, leave=True)
    return language_page(context.ui, context.deployment.languages, choose, context.to(SecondLanguagePlace()))


def _second_language(context: PageContext, _place: SecondLanguagePlace) -> ChoicesPage:
    from desktop_app.ui.settings.choices import second_language_page

    navigator = context.navigator

    def choose(language: str | None) -> None:
        navigator.use_display(replace(navigator.display, second_language=language))

    return second_language_page(context.ui, navigator.display, context.deployment.languages, choose)


def _text_size(context: PageContext, _place: TextSizePlace) -> ChoicesPage:
    from desktop_app.ui.settings.choices import text_size_page

    navigator = context.navigator

    def choose(size: int) -> None:
        navigator.use_display(replace(navigator.display, text_size=size))

    return text_size_page(context.ui, navigator.display, choose)


def _colours(context: PageContext, _place: ColoursPlace) -> ChoicesPage:
    from desktop_app.ui.settings.choices import colours_page

    navigator = context.navigator

    def choose(colours: str) -> None:
        navigator.use_display(replace(navigator.display, colours=colours))

    return colours_page(context.ui, navigator.display, choose)


def _keys(context: PageContext, _place: KeysPlace) -> KeysPage:
    from desktop_app.ui.settings.keys import KeysPage

    return KeysPage(context.ui)

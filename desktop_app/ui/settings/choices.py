"""Pages that only offer a choice: the language, the size of the letters, the colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.pages.choices_page import ChoicesPage
from desktop_app.ui.settings import messages
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText, choice_with_mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.ui.style.display import DisplaySettings
    from desktop_app.ui.widgets.ui_context import UiContext

_LANGUAGE_COLUMNS = 2


def language_page(
    ui: UiContext, languages: Sequence[str], on_choice: Callable[[str], None], on_second: Callable[[], None]
) -> ChoicesPage:
    """Return the page with these languages, each by its own name, and the way to a second one beside it."""
    choices = [ChoiceText(code, LANGUAGES[code].own_name) for code in languages]
    page = ChoicesPage(ui, ui.translator(messages.CHOOSE_LANGUAGE), choices, on_choice, _LANGUAGE_COLUMNS)
    second = ChoiceText(
        "second-language", ui.translator(messages.SECOND_LANGUAGE), ui.translator(messages.SECOND_LANGUAGE_HINT)
    )
    page.column.addWidget(ChoiceButton(ui, second, on_second))
    return page


def second_language_page(
    ui: UiContext, display: DisplaySettings, languages: Sequence[str], on_choice: Callable[[str | None], None]
) -> ChoicesPage:
    """Return the page with those of these languages that can stand beside the first; the one in use is marked."""
    others = [code for code in languages if code != ui.translator.language]
    names: dict[str | None, str] = {code: LANGUAGES[code].own_name for code in others}
    names[None] = ui.translator(messages.NO_SECOND_LANGUAGE)
    codes = {f"beside-{code or 'none'}": code for code in names}
    chosen = display.second_language if display.second_language in names else None
    choices = [choice_with_mark(key, names[code], chosen=code == chosen) for key, code in codes.items()]
    title = ui.translator(messages.CHOOSE_SECOND_LANGUAGE)
    return ChoicesPage(ui, title, choices, lambda key: on_choice(codes[key]), _LANGUAGE_COLUMNS)


def text_size_page(ui: UiContext, display: DisplaySettings, on_choice: Callable[[int], None]) -> ChoicesPage:
    """Return the page with the sizes of the letters; the one in use is marked."""
    choices = [
        choice_with_mark(f"size-{size}", ui.translator(name), chosen=size == display.text_size)
        for size, name in messages.TEXT_SIZES.items()
    ]
    title = ui.translator(messages.CHOOSE_TEXT_SIZE)
    return ChoicesPage(ui, title, choices, lambda name: on_choice(int(name.removeprefix("size-"))), 1)


def colours_page(ui: UiContext, display: DisplaySettings, on_choice: Callable[[str], None]) -> ChoicesPage:
    """Return the page with the colours; those in use are marked."""
    choices = [
        choice_with_mark(name, ui.translator(title), chosen=name == display.colours)
        for name, title in messages.COLOUR_NAMES.items()
    ]
    return ChoicesPage(ui, ui.translator(messages.CHOOSE_COLOURS), choices, on_choice, 1)

"""Pages that only offer a choice: the language, the size of the letters, the colours, the practice card."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.language.text import LANGUAGES
from desktop_app.ui import messages as words
from desktop_app.ui.frame.page import ScreenPage
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceWords, choice_with_mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.ui.style.display import Display
    from desktop_app.ui.style.look import Look

_LANGUAGE_COLUMNS, _PRACTICE_COLUMNS = 2, 3


class ChoicesPage(ScreenPage):
    """A heading and choices in columns."""

    def __init__(
        self, look: Look, title: str, choices: Iterable[ChoiceWords], on_choice: Callable[[str], None], columns: int
    ) -> None:
        """Lay out the page."""
        super().__init__(look, title)
        self.add_heading()
        buttons = [ChoiceButton(look, choice, partial(on_choice, choice.name)) for choice in choices]
        self.column.addWidget(look.columns(buttons, columns))
        self.column.addStretch(1)


def language_page(
    look: Look, languages: Sequence[str], on_choice: Callable[[str], None], on_second: Callable[[], None]
) -> ChoicesPage:
    """Return the page with these languages, each by its own name, and the way to a second one beside it."""
    choices = [ChoiceWords(code, LANGUAGES[code].own_name) for code in languages]
    page = ChoicesPage(look, look.words(words.CHOOSE_LANGUAGE), choices, on_choice, _LANGUAGE_COLUMNS)
    second = ChoiceWords("second-language", look.words(words.SECOND_LANGUAGE), look.words(words.SECOND_LANGUAGE_HINT))
    page.column.addWidget(ChoiceButton(look, second, on_second))
    return page


def second_language_page(
    look: Look, display: Display, languages: Sequence[str], on_choice: Callable[[str | None], None]
) -> ChoicesPage:
    """Return the page with those of these languages that can stand beside the first; the one in use is marked."""
    others = [code for code in languages if code != look.words.language]
    names: dict[str | None, str] = {code: LANGUAGES[code].own_name for code in others}
    names[None] = look.words(words.NO_SECOND_LANGUAGE)
    codes = {f"beside-{code or 'none'}": code for code in names}
    chosen = display.second_language if display.second_language in names else None
    choices = [choice_with_mark(key, names[code], chosen=code == chosen) for key, code in codes.items()]
    title = look.words(words.CHOOSE_SECOND_LANGUAGE)
    return ChoicesPage(look, title, choices, lambda key: on_choice(codes[key]), _LANGUAGE_COLUMNS)


def text_size_page(look: Look, display: Display, on_choice: Callable[[int], None]) -> ChoicesPage:
    """Return the page with the sizes of the letters; the one in use is marked."""
    choices = [
        choice_with_mark(f"size-{size}", look.words(name), chosen=size == display.text_size)
        for size, name in words.TEXT_SIZES.items()
    ]
    title = look.words(words.CHOOSE_TEXT_SIZE)
    return ChoicesPage(look, title, choices, lambda name: on_choice(int(name.removeprefix("size-"))), 1)


def colours_page(look: Look, display: Display, on_choice: Callable[[str], None]) -> ChoicesPage:
    """Return the page with the colours; those in use are marked."""
    choices = [
        choice_with_mark(name, look.words(title), chosen=name == display.colours)
        for name, title in words.COLOUR_NAMES.items()
    ]
    return ChoicesPage(look, look.words(words.CHOOSE_COLOURS), choices, on_choice, 1)


def practice_page(look: Look, on_choice: Callable[[str], None]) -> ChoicesPage:
    """Return the page with the practice cards."""
    choices = [ChoiceWords(name, look.words(title), icon=icon) for name, (title, icon) in words.PRACTICE_NAMES.items()]
    page = ChoicesPage(look, look.words(words.CHOOSE_PRACTICE), choices, on_choice, _PRACTICE_COLUMNS)
    page.add_note(look.words(words.CHOOSE_PRACTICE_HINT))
    return page

"""Pages that only offer a choice: the language, the practice card."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from desktop_app.text import LANGUAGES
from desktop_app.ui import words
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.ui.look import Look

_LANGUAGE_COLUMNS, _PRACTICE_COLUMNS = 2, 3


class ChoicesPage(ScreenPage):
    """A heading and choices in columns."""

    def __init__(
        self, look: Look, title: str, choices: Iterable[ChoiceWords], on_choice: Callable[[str], None], columns: int
    ) -> None:
        """Lay out the page."""
        super().__init__(look, title)
        self.add_heading()
        grid = QGridLayout()
        grid.setSpacing(look.theme.px("gap_small"))
        for index, choice in enumerate(choices):
            button = ChoiceButton(look, choice, partial(on_choice, choice.name))
            grid.addWidget(button, *divmod(index, columns))
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)


def language_page(look: Look, on_choice: Callable[[str], None]) -> ChoicesPage:
    """Return the page with the languages, each by its own name."""
    choices = [ChoiceWords(code, name) for code, name in LANGUAGES.items()]
    return ChoicesPage(look, look.words(words.CHOOSE_LANGUAGE), choices, on_choice, _LANGUAGE_COLUMNS)


def practice_page(look: Look, on_choice: Callable[[str], None]) -> ChoicesPage:
    """Return the page with the practice cards."""
    choices = [ChoiceWords(name, look.words(title), icon=icon) for name, (title, icon) in words.PRACTICE_NAMES.items()]
    page = ChoicesPage(look, look.words(words.CHOOSE_PRACTICE), choices, on_choice, _PRACTICE_COLUMNS)
    page.add_note(look.words(words.CHOOSE_PRACTICE_HINT))
    return page

"""The page on which a practice card is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.card import messages
from desktop_app.ui.pages.choices_page import ChoicesPage
from desktop_app.ui.widgets.choice import ChoiceText

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.widgets.ui_context import UiContext

_COLUMNS = 3


def practice_page(ui: UiContext, on_choice: Callable[[str], None]) -> ChoicesPage:
    """Return the page with the practice cards."""
    choices = [
        ChoiceText(name, ui.translator(title), icon=icon) for name, (title, icon) in messages.PRACTICE_NAMES.items()
    ]
    page = ChoicesPage(ui, ui.translator(messages.CHOOSE_PRACTICE), choices, on_choice, _COLUMNS)
    page.add_note(ui.translator(messages.CHOOSE_PRACTICE_HINT))
    return page

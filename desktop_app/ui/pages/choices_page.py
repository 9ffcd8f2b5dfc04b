"""A page that only offers a choice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.ui.widgets.ui_context import UiContext


class ChoicesPage(ScreenPage):
    """A heading and choices in columns."""

    def __init__(
        self, ui: UiContext, title: str, choices: Iterable[ChoiceText], on_choice: Callable[[str], None], columns: int
    ) -> None:
        """Lay out the page."""
        super().__init__(ui, title)
        self.add_heading()
        buttons = [ChoiceButton(ui, choice, partial(on_choice, choice.name)) for choice in choices]
        self.column.addWidget(ui.columns(buttons, columns))
        self.column.addStretch(1)

"""The help page about the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.second_language import after
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.settings import messages
from desktop_app.ui.widgets.listing import text_list

if TYPE_CHECKING:
    from desktop_app.ui.widgets.ui_context import UiContext


class KeysPage(ScreenPage):
    """One line for each key."""

    def __init__(self, ui: UiContext) -> None:
        """Lay out the page."""
        super().__init__(ui, ui.translator(messages.KEYS_TITLE))
        self.add_heading()
        lines = [after(f"**{key}**: ", ui.translator(meaning)) for key, meaning in messages.KEYS_LIST]
        self.column.addWidget(text_list(ui, lines, "list", self.column.spacing()))
        self.column.addStretch(1)

"""The help page about the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.second_language import after
from desktop_app.ui import messages as words
from desktop_app.ui.frame.page import ScreenPage

if TYPE_CHECKING:
    from desktop_app.ui.style.look import Look


class KeysPage(ScreenPage):
    """One line for each key."""

    def __init__(self, look: Look) -> None:
        """Lay out the page."""
        super().__init__(look, look.words(words.KEYS_TITLE))
        self.add_heading()
        for key, meaning in words.KEYS_LIST:
            self.column.addWidget(look.text(after(f"**{key}**: ", look.words(meaning)), "list"))
        self.column.addStretch(1)

"""The field of the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.widgets.ui_context import UiContext

_LONGEST_QUERY = 300


class SearchField(TextField):
    """A large line for words."""

    def __init__(self, ui: UiContext, said: str, hint: str, on_change: Callable[[str], None]) -> None:
        """Make an empty field; a screen reader says what is to be `said` of it and the hint."""
        super().__init__(ui, "search", said, hint, _LONGEST_QUERY, on_change)

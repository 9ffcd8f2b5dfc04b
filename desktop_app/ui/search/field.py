"""The field of the search. It takes no digits, so that nobody types a PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator

from desktop_app.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.widgets.ui_context import UiContext

_NO_DIGITS = QRegularExpression(r"\D*", QRegularExpression.PatternOption.UseUnicodePropertiesOption)
_LONGEST_QUERY = 300


class SearchField(TextField):
    """A large line for words; `on_digit` is called when somebody types a number."""

    def __init__(
        self, ui: UiContext, said: str, hint: str, on_change: Callable[[str], None], on_digit: Callable[[], None]
    ) -> None:
        """Make an empty field; a screen reader says what is to be `said` of it and the hint."""
        super().__init__(ui, "search", said, hint, _LONGEST_QUERY, on_change)
        self.setValidator(QRegularExpressionValidator(_NO_DIGITS, self))
        self.inputRejected.connect(lambda: on_digit())

"""What stands below the field of a day: the day that is meant in words, or the two of which one is to be chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.sheets.forms.answers import AMBIGUOUS_DAY, days_meant
from desktop_app.ui.pages import messages
from desktop_app.ui.widgets.accessible import announce
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText
from desktop_app.ui.widgets.removal import discard, take_focus_out

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.ui.widgets.ui_context import UiContext

_COLUMNS = 2


class DayMeant(QWidget):
    """Says how a text is understood, and asks where it can be understood in two ways; hidden while it is no day."""

    def __init__(self, ui: UiContext, name: str, on_choice: Callable[[str], None]) -> None:
        """Take what is done with a day that was chosen, in words that mean no other."""
        super().__init__()
        self.setObjectName(f"meant-{name}")
        self._ui, self._name, self._on_choice = ui, name, on_choice
        self._days: tuple[date, ...] = ()
        self._shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_for(self, text: str) -> None:
        """Show what a text means."""
        days = days_meant(text, self._ui.translator.language)
        if days == self._days:
            return
        self._days = days
        if self._shown:
            take_focus_out(self._shown)
            discard(self._shown)
            self._shown = None
        if days:
            self._show(self._said(days))
        self.setVisible(bool(days))

    def _show(self, said: str) -> None:
        self._shown = self._ui.text(said, "body") if len(self._days) == 1 else self._question(said)
        self._column.addWidget(self._shown)
        self._shown.show()  # at once, where another day was shown before
        if self.window().isVisible():
            announce(self, accessible_text(said))

    def _said(self, days: tuple[date, ...]) -> str:
        if len(days) == 1:
            return self._ui.translator(messages.DAY_MEANT, {"day": days[0]})
        return self._ui.translator(AMBIGUOUS_DAY, dict(zip(("first", "second"), days, strict=True)))

    def _question(self, said: str) -> QWidget:
        buttons = [self._button(day) for day in self._days]
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._ui.theme.px("gap_small"))
        column.addWidget(Band(self._ui, "warning", [said]))
        column.addWidget(self._ui.columns(buttons, _COLUMNS))
        return question

    def _button(self, day: date) -> ChoiceButton:
        words = self._ui.translator.format_field(day, "day")
        text = ChoiceText(f"{self._name}-{day.isoformat()}", words)
        return ChoiceButton(self._ui, text, partial(self._on_choice, accessible_text(words)))

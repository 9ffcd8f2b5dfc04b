"""The page on which a year, a month or a day is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.facts.era import era_years
from desktop_app.language.languages import JAPANESE, LANGUAGES
from desktop_app.language.markup import accessible_text
from desktop_app.ui.day import messages
from desktop_app.ui.day.spans import Span, Unit
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.language.translator import Translator
    from desktop_app.ui.widgets.ui_context import UiContext

_COLUMNS = {Unit.DECADE: 3, Unit.YEAR: 4, Unit.MONTH: 3, Unit.DAY: 8}
_NARROWEST = {Unit.DECADE: "small_tile", Unit.YEAR: "year", Unit.MONTH: "small_tile", Unit.DAY: "day"}
_NAMES = {Unit.DECADE: "%Y", Unit.YEAR: "%Y", Unit.MONTH: "%Y-%m", Unit.DAY: "%Y-%m-%d"}


class DayPage(ScreenPage):
    """Asks which of the parts of a span; above stand what the day is for, and what has been chosen of it."""

    def __init__(
        self, ui: UiContext, asked: str, span: Span, today: date | None, on_choice: Callable[[Span], None]
    ) -> None:
        """Lay out the page; `today` is offered besides, if it is given."""
        unit = span.unit
        super().__init__(ui, ui.translator(messages.WHICH[unit]))
        self.add_note(asked)
        self.add_heading()
        if unit in _CHOSEN_BEFORE:
            self.column.addWidget(ui.text(ui.translator.format_field(span.first, _CHOSEN_BEFORE[unit]), "answer"))
        if today:
            text = ChoiceText("today", ui.translator(messages.TODAY), ui.translator.format_field(today, "day"))
            self.column.addWidget(ChoiceButton(ui, text, partial(on_choice, Span(today, today))))
        buttons = [self._button(part, unit, partial(on_choice, part)) for part in span.parts]
        self.column.addWidget(ui.columns(buttons, _COLUMNS[unit], _NARROWEST[unit]))
        self.column.addStretch(1)

    def _button(self, part: Span, unit: Unit, do: Callable[[], None]) -> ChoiceButton:
        translator = self.ui.translator
        name = part.first.strftime(_NAMES[unit])
        button = ChoiceButton(
            self.ui, ChoiceText(name, _title(part, unit, translator), _era(part, unit, translator)), do
        )
        if unit is Unit.DAY:
            button.setAccessibleName(accessible_text(translator.format_field(part.first, "day")))
        return button


_CHOSEN_BEFORE = {Unit.MONTH: "year", Unit.DAY: "month"}
"""What is certain once months or days are to be chosen."""


def _title(part: Span, unit: Unit, translator: Translator) -> str:
    if unit is Unit.DECADE:
        years = (translator.format_field(day, "year") for day in (part.first, part.last))
        return LANGUAGES[translator.language].from_to.join(years)
    if unit is Unit.DAY:
        return str(part.first.day)
    return translator.format_field(part.first, unit)


def _era(part: Span, unit: Unit, translator: Translator) -> str:
    """Return the years of eras, for those who count their years so."""
    counts = translator.language == JAPANESE and unit in (Unit.DECADE, Unit.YEAR)
    return era_years(part.first, part.last) if counts else ""

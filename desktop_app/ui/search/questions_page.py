"""The page on which people choose a question or a topic by touch, where there is nothing to type with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.search import messages
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.ui.widgets.ui_context import UiContext

_COLUMNS = 2


@dataclass(frozen=True)
class QuestionLink:
    """A way to a topic, or to one question in it."""

    topic: str
    detail: str
    text: ChoiceText


class QuestionsPage(ScreenPage):
    """Groups of questions and topics, each below its heading."""

    def __init__(
        self,
        ui: UiContext,
        groups: Sequence[tuple[str, Sequence[QuestionLink]]],
        on_open: Callable[[str, str], None],
    ) -> None:
        """Lay out the page."""
        super().__init__(ui, ui.translator(messages.CHOOSE_QUESTION))
        self.add_heading()
        for title, questions in groups:
            self.column.addWidget(ui.text(title, "subheading"))
            buttons = [ChoiceButton(ui, each.text, partial(on_open, each.topic, each.detail)) for each in questions]
            self.column.addWidget(ui.columns(buttons, _COLUMNS))
        self.column.addStretch(1)

"""The page about the card in the reader: what is the case, and what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui import messages as common_messages
from desktop_app.ui.card import messages
from desktop_app.ui.pages.page import Action, Offer, ScreenPage
from desktop_app.ui.reader.status import finding_bands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.ui.reader.status import ReaderStatus
    from desktop_app.ui.widgets.ui_context import UiContext


class CardPage(ScreenPage):
    """Everything that is known of the card, in sentences."""

    def __init__(
        self, ui: UiContext, status: ReaderStatus, on_read_again: Callable[[], None], offers: Iterable[Offer] = ()
    ) -> None:
        """Lay out the page."""
        read_again = Action(ui.translator(messages.READ_AGAIN), on_read_again)
        super().__init__(
            ui,
            ui.translator(common_messages.CARD_IN_READER if status.read else common_messages.CARD_READER),
            primary=read_again,
        )
        self.add_heading()
        column = self.split(ui.picture("card-front" if status.read else "computer-reader"))
        for band in finding_bands(ui, status):
            column.addWidget(band)
        advice = status.advice(ui)
        if advice:
            column.addWidget(ui.text(ui.translator(messages.WHAT_TO_DO_NOW), "subheading"))
        for line in advice:
            column.addWidget(ui.text(line, "body"))
        if status.read:
            self.add_offers(column, offers)
        column.addStretch(1)
        self.column.addStretch(1)
        if status.read:
            self.add_note(ui.translator(messages.CARD_READ_ONLY))

"""The page about the card in the reader: what is the case, and what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui import messages as words
from desktop_app.ui.card.status import finding_bands
from desktop_app.ui.frame.page import Action, Offer, ScreenPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.ui.card.status import ReaderStatus
    from desktop_app.ui.style.look import Look


class CardPage(ScreenPage):
    """Everything that is known of the card, in sentences."""

    def __init__(
        self, look: Look, status: ReaderStatus, on_read_again: Callable[[], None], offers: Iterable[Offer] = ()
    ) -> None:
        """Lay out the page."""
        read_again = Action(look.words(words.READ_AGAIN), on_read_again)
        super().__init__(
            look, look.words(words.CARD_IN_READER if status.read else words.CARD_READER), primary=read_again
        )
        self.add_heading()
        column = self.split(look.picture("card-front" if status.read else "computer-reader"))
        for band in finding_bands(look, status):
            column.addWidget(band)
        advice = status.advice(look)
        if advice:
            column.addWidget(look.text(look.words(words.WHAT_TO_DO_NOW), "subheading"))
        for line in advice:
            column.addWidget(look.text(line, "body"))
        if status.read:
            self.add_offers(column, offers)
        column.addStretch(1)
        self.column.addStretch(1)
        if status.read:
            self.add_note(look.words(words.CARD_READ_ONLY))

"""The card in the reader, or a practice card in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.card import messages
from desktop_app.ui.card.places import CardPlace, PracticePlace
from desktop_app.ui.frame.feature import Feature, PageKind
from desktop_app.ui.reader.status import status_band

if TYPE_CHECKING:
    from desktop_app.ui.card.page import CardPage
    from desktop_app.ui.frame.feature import PageContext
    from desktop_app.ui.pages.choices_page import ChoicesPage
    from desktop_app.ui.widgets.band import Band


def card_feature() -> Feature:
    """Return the pages about the card, and the band on the first page that tells of it."""
    kinds = (
        PageKind("card", CardPlace, _card, about_card=True),
        PageKind("practice", PracticePlace, _practice, at_home_only=True),
    )
    return Feature(kinds, bands=_bands)


def _card(context: PageContext, place: CardPlace) -> CardPage:
    from desktop_app.ui.card.page import CardPage

    return CardPage(context.ui, context.reader_status, context.actions.read_again, context.offers(place))


def _practice(context: PageContext, _place: PracticePlace) -> ChoicesPage:
    from desktop_app.ui.card.practice_page import practice_page

    return practice_page(context.ui, context.actions.practise)


def _bands(context: PageContext) -> list[Band]:
    translator, status = context.ui.translator, context.reader_status
    band = status_band(context.ui, status)
    if status.without_reader and context.pages.has(PracticePlace()):
        band.add_button("practice", translator(messages.TRY_PRACTICE), context.to(PracticePlace()))
    elif status.last_reading and not status.being_read:
        band.add_button("card", translator(messages.DETAILS), context.to(CardPlace()))
    return [band]

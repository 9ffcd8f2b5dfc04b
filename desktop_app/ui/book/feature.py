"""The renewal book; what builds its pages is loaded when one of them is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from desktop_app.ui.book import messages
from desktop_app.ui.book.places import (
    AddPersonPlace,
    BookPlace,
    EntryMode,
    PersonFormPlace,
    PersonPlace,
    RemindersPlace,
    RemovePersonPlace,
    YearSheetPlace,
)
from desktop_app.ui.card.places import CardPlace
from desktop_app.ui.frame.feature import Feature, Link, PageKind
from desktop_app.ui.frame.journey import Place
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.pages.page import offer
from desktop_app.ui.widgets.band import Band

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from desktop_app.guide.model.situation import CardSummary
    from desktop_app.ui.book.builder import BookBuilder
    from desktop_app.ui.book.service import RenewalBookService
    from desktop_app.ui.frame.feature import Content, PageContext
    from desktop_app.ui.pages.page import Offer, ScreenPage

P = TypeVar("P", bound=Place)


def book_feature(service: RenewalBookService) -> Feature:
    """Return the pages of this book, and what leads to them."""
    return Feature(
        _kinds(service),
        links=(Link("book", "book", BookPlace(), lambda translator: translator(messages.BOOK)),),
        bands=partial(_bands, service),
        offers=partial(_offers, service),
        status_service=service,
        prepare=lambda: service.reload() and bool(service.people),
    )


def _kinds(service: RenewalBookService) -> tuple[PageKind[Any], ...]:
    def kind(page_id: str, place: type[P], build: Callable[[BookBuilder, P], ScreenPage]) -> PageKind[P]:
        return PageKind(page_id, place, lambda context, here: build(_builder(service, context), here), needs_book=True)

    return (
        kind("book", BookPlace, lambda pages, _place: pages.book()),
        kind("add-person", AddPersonPlace, lambda pages, _place: pages.ways()),
        kind("person-form", PersonFormPlace, lambda pages, place: pages.form(place)),
        kind("person", PersonPlace, lambda pages, place: pages.person(place)),
        kind("remove-person", RemovePersonPlace, lambda pages, place: pages.remove(place)),
        kind("reminders", RemindersPlace, lambda pages, _place: pages.reminders()),
        kind("year-sheet", YearSheetPlace, lambda pages, _place: pages.year_sheet()),
    )


def _builder(service: RenewalBookService, context: PageContext) -> BookBuilder:
    from desktop_app.ui.book.builder import BookBuilder

    return BookBuilder(service, context)


def _bands(service: RenewalBookService, context: PageContext) -> list[Band]:
    """Return what has happened to the book, and what is most urgent in it if anything has to be done."""
    if not (service.people or service.news):
        return []
    from desktop_app.ui.book.pages import urgent_band

    news = [Band(context.ui, note.level, note.lines(context.ui.translator)) for note in service.news]
    return [*news, *urgent_band(context.ui, service.dues, context.to(BookPlace()))]


def _offers(service: RenewalBookService, context: PageContext, place: Place, content: Content | None) -> list[Offer]:
    """Return the way into the book from the page about the card, and from an outcome with a date."""
    if isinstance(place, CardPlace):
        return [_offer(service, context, context.situation.card)]
    from desktop_app.guide.render.node import NodeContent  # the first page has no flow

    if isinstance(place, FlowPlace) and isinstance(content, NodeContent) and content.offers_renewal_book:
        return [_offer(service, context, place.card)]
    return []


def _offer(service: RenewalBookService, context: PageContext, card: CardSummary | None) -> Offer:
    """Return the way into the book: with the date of a card that still holds, else to its first page."""
    ui = context.ui
    if card and card.certificate_ends and card.certificate_ends >= context.situation.today:
        on_date = partial(_builder(service, context).open_form, EntryMode.READ, card)
        return offer(ui, "remember-date", messages.REMEMBER_DATE, messages.REMEMBER_DATE_HINT, "book", on_date)
    return offer(ui, "book", messages.BOOK, messages.BOOK_HINT, "book", context.to(BookPlace()))

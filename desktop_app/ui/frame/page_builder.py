"""Builds the page of a place: the only module that knows every kind of page.

Each is imported when it is first shown, for the start shows but one of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from desktop_app.guide.content.flow_tiles import TILES
from desktop_app.ui import messages as words
from desktop_app.ui.book import messages as book_words
from desktop_app.ui.card.status import ReaderStatus, status_band
from desktop_app.ui.frame.journey import BOOK_SCREENS, Place, Screen
from desktop_app.ui.frame.setting import AT_HOME
from desktop_app.ui.home.page import HomeActions, HomePage
from desktop_app.ui.widgets.band import Band

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.card.reading import CardReading
    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.situation import Situation
    from desktop_app.guide.model.topic import Topic
    from desktop_app.guide.render.node import NodeContent
    from desktop_app.guide.render.topic import TopicRenderer
    from desktop_app.guide.search.model import Hit
    from desktop_app.language.text import Words
    from desktop_app.ui.book.builder import BookBuilder
    from desktop_app.ui.book.desk import BookDesk
    from desktop_app.ui.card.monitor_client import ReaderMonitorClient
    from desktop_app.ui.card.page import CardPage
    from desktop_app.ui.frame.journey import Journey
    from desktop_app.ui.frame.page import Offer, ScreenPage
    from desktop_app.ui.frame.setting import Setting
    from desktop_app.ui.guide.flow_page import FlowPage
    from desktop_app.ui.paper.desk import SheetDesk
    from desktop_app.ui.speech.voice import Voice
    from desktop_app.ui.style.display import Display
    from desktop_app.ui.style.look import Look

_SETTINGS = (
    *(Screen.LANGUAGE, Screen.SECOND_LANGUAGE, Screen.TEXT_SIZE, Screen.COLOURS),
    *(Screen.PRACTICE, Screen.KEYS),
)


@dataclass(frozen=True)
class Services:
    """What the window needs of the other rooms, wired in app.py.

    `search` takes a language and words; `remember` what people have chosen for their eyes. Without a `book` nothing is
    kept of anybody. `setting` tells what is offered where the program runs.
    """

    flows: Mapping[str, Flow]
    topics: Mapping[str, Topic]
    look: Callable[[str, Display], Look]
    case: Callable[[CardReading | None], Situation]
    search: Callable[[str, str], Sequence[Hit]]
    reader_monitor: ReaderMonitorClient
    voice: Voice
    remember: Callable[[str, Display], None]
    words: Callable[[str], Words]
    desk: SheetDesk
    book: BookDesk | None = None
    setting: Setting = AT_HOME


class Actions(Protocol):
    """What can be done on pages; the window does it."""

    @property
    def journey(self) -> Journey:
        """Where the person is."""

    def go(self, journey: Journey) -> None:
        """Go to a place."""

    def answer(self, option: str) -> None:
        """Give an answer in the open flow."""

    def open_screen(self, screen: Screen) -> None:
        """Go to a page of its own."""

    def open_flow(self, flow: str) -> None:
        """Begin a flow."""

    def open_topic(self, topic: str, detail: str = "") -> None:
        """Show a topic, or one question in it."""

    def use_language(self, language: str) -> None:
        """Change the language."""

    def use_display(self, display: Display) -> None:
        """Change the size of the letters or the colours."""

    def practise(self, card: str | None) -> None:
        """Use a practice card, or real ones again."""

    def read_again(self) -> None:
        """Read the card once more."""

    def open_sheet(self, screen: Screen, sheet: str = "") -> None:
        """Show a page about paper that belongs to the place where the person is: a sentence or form by its id."""

    def note_value(self, field: str, value: str) -> None:
        """Remember what has been typed into a field of the form."""

    def tick(self, field: str, value: str) -> None:
        """Remember what has been ticked in the form, and show it."""

    def check_form(self) -> None:
        """Show what is wrong with the form."""

    def note_query(self, query: str) -> None:
        """Remember what has been typed into the search."""


class PageBuilder:
    """Builds pages in one language."""

    def __init__(self, services: Services, look: Look, display: Display, actions: Actions) -> None:
        """Take what pages show, how, and what they can do."""
        self._services = services
        self._look = look
        self._display = display
        self._do = actions

    def build(self, place: Place, news: ReaderStatus) -> ScreenPage:
        """Return the page of a place."""
        builders: dict[Screen, Callable[[Place, ReaderStatus], ScreenPage]] = {
            Screen.HOME: lambda _place, news: self._home(news),
            Screen.CARD: lambda _place, news: self._card(news),
            **dict.fromkeys(_SETTINGS, lambda place, _news: self._setting_page(place.screen)),
            Screen.FLOW: self._flow,
            Screen.TOPIC: self._topic,
            Screen.SEARCH: self._search,
        }
        if place.screen in builders:
            return builders[place.screen](place, news)
        if self._services.book and place.screen in BOOK_SCREENS:
            return self._book(self._services.book, self._case(news)).build(place)
        from desktop_app.ui.paper.builder import SheetBuilder

        return SheetBuilder(self._services, self._look, self._do, self._case_at(place, news)).build(place)

    def _case(self, news: ReaderStatus) -> Situation:
        return self._services.case(news.last_reading)

    def _use_text_size(self, size: int) -> None:
        self._do.use_display(replace(self._display, text_size=size))

    def _use_colours(self, colours: str) -> None:
        self._do.use_display(replace(self._display, colours=colours))

    def _use_second_language(self, language: str | None) -> None:
        self._do.use_display(replace(self._display, second_language=language))

    def _setting_page(self, screen: Screen) -> ScreenPage:
        from desktop_app.ui.settings import choices
        from desktop_app.ui.settings.keys import KeysPage

        look, display, offered = self._look, self._display, self._services.setting.languages
        on_second = partial(self._do.open_screen, Screen.SECOND_LANGUAGE)
        pages: dict[Screen, Callable[[], ScreenPage]] = {
            Screen.LANGUAGE: lambda: choices.language_page(look, offered, self._do.use_language, on_second),
            Screen.SECOND_LANGUAGE: lambda: choices.second_language_page(
                look, display, offered, self._use_second_language
            ),
            Screen.TEXT_SIZE: lambda: choices.text_size_page(look, display, self._use_text_size),
            Screen.COLOURS: lambda: choices.colours_page(look, display, self._use_colours),
            Screen.PRACTICE: lambda: choices.practice_page(look, self._do.practise),
            Screen.KEYS: lambda: KeysPage(look),
        }
        return pages[screen]()

    def _home(self, news: ReaderStatus) -> HomePage:
        search, keys, book = (
            partial(self._do.open_screen, screen) for screen in (Screen.SEARCH, Screen.KEYS, Screen.BOOK)
        )
        setting = self._services.setting
        do = HomeActions(
            self._do.open_flow,
            search,
            setting.keyboard,
            keys if setting.private else None,
            book if self._services.book else None,
        )
        bands = [self._card_band(news), *self._book_bands(book)]
        tiles = [tile for tile in TILES if setting.offers(tile.id)]
        return HomePage(self._look, tiles, bands, do)

    def _book_bands(self, on_book: Callable[[], None]) -> list[Band]:
        """Return what has happened to the renewal book, and what is most urgent in it if anything has to be done."""
        book = self._services.book
        if not (book and (book.people or book.news)):
            return []
        from desktop_app.ui.book.pages import urgent_band

        news = [Band(self._look, note.tone, note.lines(self._look.words)) for note in book.news]
        return [*news, *urgent_band(self._look, book.dues, on_book)]

    def _card(self, news: ReaderStatus) -> CardPage:
        from desktop_app.ui.card.page import CardPage

        return CardPage(self._look, news, self._do.read_again, self._remember_offers(self._case(news)))

    def _remember_offers(self, case: Situation) -> list[Offer]:
        """Return the way into the renewal book: with the date of a card that still holds, else to its first page."""
        if self._services.book is None:
            return []
        from desktop_app.ui.paper.builder import offer

        if case.card and case.card.certificate_ends and case.card.certificate_ends >= case.today:
            on_date = partial(self._book(self._services.book, case).open_form, "read")
            return [
                offer(
                    self._look,
                    "remember-date",
                    book_words.REMEMBER_DATE,
                    book_words.REMEMBER_DATE_HINT,
                    "book",
                    on_date,
                )
            ]
        on_book = partial(self._do.open_screen, Screen.BOOK)
        return [offer(self._look, "book", book_words.BOOK, book_words.BOOK_HINT, "book", on_book)]

    def _book(self, desk: BookDesk, case: Situation) -> BookBuilder:
        from desktop_app.ui.book.builder import BookBuilder

        return BookBuilder(desk, self._look, self._do, case)

    def _card_band(self, news: ReaderStatus) -> Band:
        say = self._look.words
        band = status_band(self._look, news)
        if news.without_reader and self._services.setting.private:
            band.add_button("practice", say(words.TRY_PRACTICE), partial(self._do.open_screen, Screen.PRACTICE))
        elif news.last_reading and not news.being_read:
            band.add_button("card", say(words.DETAILS), partial(self._do.open_screen, Screen.CARD))
        return band

    def _flow(self, place: Place, news: ReaderStatus) -> FlowPage:
        from desktop_app.guide.render.node import NodeRenderer
        from desktop_app.ui.guide.flow_page import FlowActions, FlowPage

        maker = NodeRenderer(self._services.flows, self._case_at(place, news), self._look.words)
        page = maker.page(self._services.flows[place.flow], place.answers)
        return FlowPage(
            self._look, page, FlowActions(self._do.answer, self._do.open_flow, self._offers(page, place, news))
        )

    def _offers(self, page: NodeContent, place: Place, news: ReaderStatus) -> list[Offer]:
        """Return what an outcome offers besides: the sheet, sentences for the staff, forms, the renewal book."""
        from desktop_app.guide.model.node import NodeKind

        if page.kind is not NodeKind.OUTCOME:
            return []
        from desktop_app.ui.paper.builder import paper_offers

        remember = self._remember_offers(self._case_at(place, news)) if page.offers_renewal_book else []
        return [*paper_offers(self._look, self._do, page, self._services.setting), *remember]

    def _case_at(self, place: Place, news: ReaderStatus) -> Situation:
        """Return the case with the card with which the flow was begun."""
        return replace(self._case(news), card=place.card)

    def _topics(self, news: ReaderStatus) -> TopicRenderer:
        from desktop_app.guide.render.topic import TopicRenderer

        services = self._services
        return TopicRenderer(services.topics, services.flows, self._case(news), self._look.words)

    def _topic(self, place: Place, news: ReaderStatus) -> ScreenPage:
        from desktop_app.ui.guide.topic_page import DetailScreen, TopicActions, TopicScreen
        from desktop_app.ui.paper.builder import form_offer

        page = self._topics(news).page(self._services.topics[place.topic])
        for detail in page.details:
            if detail.id == place.detail:
                return DetailScreen(self._look, page, detail, self._do.open_flow)
        on_detail = partial(self._do.open_topic, page.id)
        offers = [form_offer(self._look, self._do, self._services.setting)] if page.offers_forms else []
        return TopicScreen(self._look, page, TopicActions(on_detail, self._do.open_flow, self._do.open_topic, offers))

    def _search(self, place: Place, news: ReaderStatus) -> ScreenPage:
        from desktop_app.ui.search.builder import AskingPages

        pages = AskingPages(self._look, self._topics(news))
        if self._services.setting.keyboard:
            return pages.to_type(place.query, self._services.search, self._do.open_topic, self._do.note_query)
        return pages.to_touch(self._do.open_topic)

"""What the window can be given to show: features with their kinds of page. The window knows none of them by name."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

from desktop_app.language.languages import JAPANESE
from desktop_app.ui.frame.journey import FilledPlace, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from desktop_app.guide.model.node import Outcome
    from desktop_app.guide.model.situation import CardSummary, Situation
    from desktop_app.guide.render.node import NodeContent
    from desktop_app.guide.render.topic import TopicContent
    from desktop_app.language.translator import Translator
    from desktop_app.ui.frame.deployment import Deployment
    from desktop_app.ui.frame.navigator import Navigator
    from desktop_app.ui.pages.page import Offer, ScreenPage
    from desktop_app.ui.reader.status import ReaderStatus
    from desktop_app.ui.services.sheet_output import SheetOutput
    from desktop_app.ui.services.status import StatusService
    from desktop_app.ui.widgets.band import Band
    from desktop_app.ui.widgets.ui_context import UiContext

    Content: TypeAlias = NodeContent | TopicContent

P = TypeVar("P", bound=Place)


class Actions(Protocol):
    """What can be done on any page besides going elsewhere; the frame does it."""

    @property
    def situation(self) -> Situation:
        """What the guide knows before it asks, with the card that is in the reader at this moment."""

    def practise(self, card: str | None) -> None:
        """Use a practice card, or real ones again."""

    def read_again(self) -> None:
        """Read the card once more."""

    def show_again(self) -> None:
        """Show what is new on the page, once nothing is pressed."""


@dataclass(frozen=True)
class PageContext:
    """What a page is built with: how it looks, what is known of the card, where it can lead.

    `situation_at_build` tells what was known when the page was built, `translator_of` gives that of any language,
    `sheet_output` prints and saves, `speaker` returns what says a sentence in Japanese so fast (-1 to 1), None
    without a voice.
    """

    ui: UiContext
    reader_status: ReaderStatus
    situation_at_build: Callable[[], Situation]
    translator_of: Callable[[str], Translator]
    sheet_output: SheetOutput
    deployment: Deployment
    pages: Pages
    navigator: Navigator
    actions: Actions
    speaker: Callable[[], Callable[[str, float], None] | None] = lambda: None

    @cached_property
    def situation(self) -> Situation:
        """What is known of the person; made when it is asked for, which the first page does not do."""
        return self.situation_at_build()

    def to(self, place: Place) -> Callable[[], None]:
        """Return what goes on to a place."""
        return partial(self.navigator.open, place)

    def fill(self, field: str, value: str) -> None:
        """Remember what has been typed into a field of the page."""
        here = self.navigator.here
        if isinstance(here, FilledPlace):
            self.navigator.stay(here.with_value(field, value))

    def tick(self, field: str, value: str) -> None:
        """Remember what has been ticked on the page, and show it."""
        self.fill(field, value)
        self.actions.show_again()

    def both_translators(self) -> tuple[Translator, Translator]:
        """Return the language of the person and Japanese, read from files only where a sheet is made."""
        return self.translator_of(self.ui.translator.language), self.translator_of(JAPANESE)

    def links(self) -> list[Link]:
        """Return the links at the foot of the first page that lead to a page here."""
        links = [link for feature in self.pages.features for link in feature.links]
        return [link for link in links if self.pages.has(link.place)]

    def bands(self) -> list[Band]:
        """Return what the features have to say on the first page."""
        return [band for feature in self.pages.features for band in feature.bands(self)]

    def offers(self, place: Place, content: Content | None = None) -> list[Offer]:
        """Return what the features offer at a place, where an outcome or a topic is its content at that."""
        return [offer for feature in self.pages.features for offer in feature.offers(self, place, content)]


@dataclass(frozen=True)
class Conversation(Generic[P]):
    """What the window asks about places that depend on the card with which they were begun.

    `elsewhere` is whether the card in the reader now leads to another page; `with_card` stays there with another
    reading of the card, `again` begins with another card. `outcome` is what such a place has come to, None before.
    """

    elsewhere: Callable[[P, Situation], bool]
    with_card: Callable[[P, CardSummary], P]
    again: Callable[[P, CardSummary | None], P]
    outcome: Callable[[P, Situation], Outcome | None]


@dataclass(frozen=True)
class PageKind(Generic[P]):
    """A kind of page: the type of its places, and what builds the page of one; `id` names it in pictures and tests.

    `at_home_only`: not on a counter in public. `needs_book`: shows what is in the renewal book. `on_paper`: shows what
    is printed or read by the staff, which takes longer. `about_card`: tells what the card said. `turned_round`: is
    read by somebody else, without the bars above.
    """

    id: str
    place: type[P]
    build: Callable[[PageContext, P], ScreenPage]
    at_home_only: bool = False
    needs_book: bool = False
    on_paper: bool = False
    about_card: bool = False
    turned_round: bool = False
    conversation: Conversation[P] | None = None

    @property
    def single(self) -> bool:
        """Whether there is one page of this kind without anything to fill in."""
        return not fields(self.place)


@dataclass(frozen=True)
class Link:
    """A button that opens a place; `text` is what it shows, `accessible_text` what a screen reader says instead."""

    name: str
    icon: str
    place: Place
    text: Callable[[Translator], str]
    accessible_text: Callable[[Translator], str] | None = None


def _no_bands(_context: PageContext) -> list[Band]:
    return []


def _no_offers(_context: PageContext, _place: Place, _content: Content | None) -> list[Offer]:
    return []


@dataclass(frozen=True)
class Feature:
    """Kinds of page that belong together, and what they add to the other pages.

    Links in the `bar` above every page and at the foot of the first page (`links`), places on keys (`shortcuts`), what
    stands on the first page (`bands`), ways on from a place or an outcome (`offers`). `status_service` reports what
    came of the last action. `prepare` is done once the first page has been painted, and returns whether there is
    something new to be shown.
    """

    kinds: tuple[PageKind[Any], ...]
    bar: tuple[Link, ...] = ()
    links: tuple[Link, ...] = ()
    shortcuts: Mapping[str, Place] = field(default_factory=dict)
    bands: Callable[[PageContext], list[Band]] = _no_bands
    offers: Callable[[PageContext, Place, Content | None], list[Offer]] = _no_offers
    status_service: StatusService | None = None
    prepare: Callable[[], bool] | None = None


class Pages:
    """All kinds of page that there are here."""

    def __init__(self, features: Iterable[Feature]) -> None:
        """Take the features."""
        self.features = tuple(features)
        self.kinds = tuple(kind for feature in self.features for kind in feature.kinds)
        self._by_place = {kind.place: kind for kind in self.kinds}

    def has(self, place: Place) -> bool:
        """Whether there is a page for a place."""
        return type(place) in self._by_place

    def kind_of(self, place: Place) -> PageKind[Any]:
        """Return the kind of page of a place; LookupError where there is none."""
        return self._by_place[type(place)]

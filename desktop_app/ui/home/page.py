"""The home page: what can be asked, and what the card in the reader says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.guide.content.flow_tiles import URGENT
from desktop_app.ui.home import messages
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.widgets.button import button
from desktop_app.ui.widgets.choice import (
    SMALL_TILE,
    TILE,
    URGENT_TILE,
    URGENT_TILE_ALONE,
    ChoiceButton,
    ChoiceLook,
    ChoiceText,
)
from desktop_app.ui.widgets.flowing import Wrapping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.guide.content.flow_tiles import Tile
    from desktop_app.ui.frame.feature import Link
    from desktop_app.ui.frame.journey import Place
    from desktop_app.ui.widgets.band import Band
    from desktop_app.ui.widgets.ui_context import UiContext

_COLUMNS = 3
_COLUMNS_OF_SMALL = 4
_ALL_LARGE = 9
"""So many tiles at most can be as large as the urgent ones."""


class HomeActions(NamedTuple):
    """What can be done on the first page; `typed` is whether people ask in their own words, or choose what they ask."""

    flow: Callable[[str], None]
    search: Callable[[], None]
    typed: bool
    open: Callable[[Place], None]


class HomePage(ScreenPage):
    """Tiles for the flows below what the card and the renewal book say, and one for asking in one's own words.

    What cannot wait comes first, larger and in another colour.
    """

    def __init__(
        self, ui: UiContext, flows: Iterable[Tile], bands: Iterable[Band], links: Iterable[Link], do: HomeActions
    ) -> None:
        """Lay out the page, with links at its foot."""
        super().__init__(ui, ui.translator(messages.WHAT_TO_DO))
        px = ui.theme.px
        # So that everything is seen at once in a window of the usual size.
        self.column.setContentsMargins(px("margin"), px("gap_small"), px("margin"), px("gap_tiny"))
        self.column.setSpacing(px("bar_gap"))
        self.add_heading()
        above = list(bands)
        for band in above:
            self.column.addWidget(band)
        self._add_tiles(list(flows), do, URGENT_TILE_ALONE if len(above) > 1 else URGENT_TILE)
        self.column.addStretch(1)
        foot = self.split(self._more(links, do))
        promise = map(ui.translator, (messages.PROMISE, messages.UNOFFICIAL))
        foot.addWidget(ui.text(ui.translator.sentences(promise), "note"))

    def _add_tiles(self, flows: Sequence[Tile], do: HomeActions, urgent_look: ChoiceLook) -> None:
        urgent, others = [each for each in flows if each in URGENT], [each for each in flows if each not in URGENT]
        small = len(flows) + 1 > _ALL_LARGE
        look = SMALL_TILE if small else TILE
        first = [self._flow_tile(flow, do.flow, urgent_look) for flow in urgent]
        rest = [*(self._flow_tile(flow, do.flow, look) for flow in others), self._search_tile(do, look)]
        if not small:
            self.column.addWidget(self.ui.columns([*first, *rest], _COLUMNS, "tile"))
            return
        self.column.addWidget(self.ui.columns(first, _COLUMNS, "tile"))
        self.column.addWidget(self.ui.columns(rest, _COLUMNS_OF_SMALL, "small_tile"))

    def _more(self, links: Iterable[Link], do: HomeActions) -> QWidget:
        """Return the links as small buttons, in more rows where the letters need the room."""
        px = self.ui.theme.px
        buttons = [self._small(link, do) for link in links]
        row = Wrapping(QWidget(), buttons, gap=px("gap_small"), gap_below=px("gap_small"))
        room = px("smallest_width") - 2 * px("margin") - 2 * px("gap")
        row.setMinimumWidth(min(row.sizeHint().width(), room))  # one row wherever the window has the room
        return row

    def _small(self, link: Link, do: HomeActions) -> QPushButton:
        made = button(self.ui, link.name, link.text(self.ui.translator), link.icon)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: do.open(link.place))
        return made

    def _search_tile(self, do: HomeActions, look: ChoiceLook) -> ChoiceButton:
        translator = self.ui.translator
        summary, icon = (messages.SEARCH_SUMMARY, "search") if do.typed else (messages.CHOOSE_BY_TOUCH, "question")
        texts = ChoiceText("search", translator(messages.SEARCH), translator(summary), icon)
        return ChoiceButton(self.ui, texts, do.search, look)

    def _flow_tile(self, flow: Tile, on_flow: Callable[[str], None], look: ChoiceLook) -> ChoiceButton:
        translator = self.ui.translator
        texts = ChoiceText(flow.id, translator(flow.title), translator(flow.summary), flow.icon)
        return ChoiceButton(self.ui, texts, partial(on_flow, flow.id), look)

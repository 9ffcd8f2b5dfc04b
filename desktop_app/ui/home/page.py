"""The home page: what can be asked, and what the card in the reader says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.frame.bars import button
from desktop_app.ui.home import messages
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.guide.content.flow_tiles import Tile
    from desktop_app.ui.frame.feature import Link
    from desktop_app.ui.frame.journey import Place
    from desktop_app.ui.widgets.band import Band
    from desktop_app.ui.widgets.ui_context import UiContext

_COLUMNS = 3


class HomeActions(NamedTuple):
    """What can be done on the first page; `typed` is whether people ask in their own words, or choose what they ask."""

    flow: Callable[[str], None]
    search: Callable[[], None]
    typed: bool
    open: Callable[[Place], None]


class HomePage(ScreenPage):
    """Tiles for the flows below what the card and the renewal book say, and one for asking in one's own words."""

    def __init__(
        self, ui: UiContext, flows: Iterable[Tile], bands: Iterable[Band], links: Iterable[Link], do: HomeActions
    ) -> None:
        """Lay out the page, with links at its foot."""
        super().__init__(ui, ui.translator(messages.WHAT_TO_DO))
        px = ui.theme.px
        # So that everything is seen at once in a window of the usual size.
        self.column.setContentsMargins(px("margin"), px("gap_tiny"), px("margin"), px("gap_tiny"))
        self.add_heading()
        for band in bands:
            self.column.addWidget(band)
        tiles = [*(self._flow_tile(flow, do.flow) for flow in flows), self._search_tile(do)]
        self.column.addWidget(ui.columns(tiles, _COLUMNS, "tile"))
        self.column.addStretch(1)
        foot = self.split(self._more(links, do))
        promise = map(ui.translator, (messages.PROMISE, messages.UNOFFICIAL))
        foot.addWidget(ui.text(ui.translator.sentences(promise), "note"))

    def _more(self, links: Iterable[Link], do: HomeActions) -> QWidget:
        """Return the links as small buttons."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.ui.theme.px("gap_small"))
        row.addStretch(1)
        for link in links:
            row.addWidget(self._small(link, do))
        return box

    def _small(self, link: Link, do: HomeActions) -> QPushButton:
        made = button(self.ui, link.name, link.text(self.ui.translator), link.icon)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: do.open(link.place))
        return made

    def _search_tile(self, do: HomeActions) -> ChoiceButton:
        translator = self.ui.translator
        summary, icon = (messages.SEARCH_SUMMARY, "search") if do.typed else (messages.CHOOSE_BY_TOUCH, "question")
        texts = ChoiceText("search", translator(messages.SEARCH), translator(summary), icon)
        return ChoiceButton(self.ui, texts, do.search, tile=True)

    def _flow_tile(self, flow: Tile, on_flow: Callable[[str], None]) -> ChoiceButton:
        translator = self.ui.translator
        texts = ChoiceText(flow.id, translator(flow.title), translator(flow.summary), flow.icon)
        return ChoiceButton(self.ui, texts, partial(on_flow, flow.id), tile=True)

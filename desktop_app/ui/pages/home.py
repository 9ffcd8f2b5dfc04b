"""The home page: what can be asked, and what the card in the reader says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from desktop_app.ui import words
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.widgets.bars import button
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.guide.flow import Flow
    from desktop_app.ui.look import Look
    from desktop_app.ui.widgets.band import Band

_COLUMNS = 3


class HomePage(ScreenPage):
    """Tiles for the flows below the line about the card, and one for asking in one's own words."""

    def __init__(
        self,
        look: Look,
        flows: Iterable[Flow],
        card_band: Band,
        on_flow: Callable[[str], None],
        on_search: Callable[[], None],
        on_keys: Callable[[], None],
    ) -> None:
        """Lay out the page."""
        super().__init__(look, look.words(words.WHAT_TO_DO))
        self.add_heading()
        self.column.addWidget(card_band)
        search = ChoiceWords("search", look.words(words.SEARCH), look.words(words.SEARCH_SUMMARY), "search")
        tiles = [*(self._flow_tile(flow, on_flow) for flow in flows), ChoiceButton(look, search, on_search, tile=True)]
        self.column.addWidget(look.columns(tiles, _COLUMNS, "tile"))
        self.column.addStretch(1)
        keys = button(look, "keys", f"{look.words(words.KEYS)} (F1)", "small_button", "keys")
        keys.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        keys.clicked.connect(lambda: on_keys())
        foot = self.split(keys)
        foot.addWidget(
            look.text(look.words.sentences([look.words(words.PROMISE), look.words(words.UNOFFICIAL)]), "note")
        )

    def _flow_tile(self, flow: Flow, on_flow: Callable[[str], None]) -> ChoiceButton:
        say = self.look.words
        texts = ChoiceWords(flow.id, say(flow.title), say(flow.summary), flow.picture)
        return ChoiceButton(self.look, texts, partial(on_flow, flow.id), tile=True)

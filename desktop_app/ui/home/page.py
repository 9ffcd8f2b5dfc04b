"""The home page: what can be asked, and what the card in the reader says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.ui import messages as words
from desktop_app.ui.book import messages as book_words
from desktop_app.ui.frame.bars import button
from desktop_app.ui.frame.page import ScreenPage
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.guide.content.flow_tiles import Tile
    from desktop_app.ui.style.look import Look
    from desktop_app.ui.widgets.band import Band

_COLUMNS = 3


class HomeActions(NamedTuple):
    """What can be done on the first page; neither the keys nor the renewal book are offered everywhere.

    `typed` is whether people ask in their own words, or choose what they ask.
    """

    flow: Callable[[str], None]
    search: Callable[[], None]
    typed: bool = True
    keys: Callable[[], None] | None = None
    book: Callable[[], None] | None = None


class HomePage(ScreenPage):
    """Tiles for the flows below what the card and the renewal book say, and one for asking in one's own words."""

    def __init__(self, look: Look, flows: Iterable[Tile], bands: Iterable[Band], do: HomeActions) -> None:
        """Lay out the page."""
        super().__init__(look, look.words(words.WHAT_TO_DO))
        px = look.theme.px
        # So that everything is seen at once in a window of the usual size.
        self.column.setContentsMargins(px("margin"), px("gap_tiny"), px("margin"), px("gap_tiny"))
        self.add_heading()
        for band in bands:
            self.column.addWidget(band)
        tiles = [*(self._flow_tile(flow, do.flow) for flow in flows), self._search_tile(do)]
        self.column.addWidget(look.columns(tiles, _COLUMNS, "tile"))
        self.column.addStretch(1)
        foot = self.split(self._more(do))
        foot.addWidget(
            look.text(look.words.sentences([look.words(words.PROMISE), look.words(words.UNOFFICIAL)]), "note")
        )

    def _more(self, do: HomeActions) -> QWidget:
        """Return the buttons at the foot: the renewal book, the keys."""
        say, found = self.look.words, []
        if do.book:
            found.append(self._small("book", say(book_words.BOOK), "book", do.book))
        if do.keys:
            found.append(self._small("keys", f"{say(words.KEYS)} (F1)", "keys", do.keys))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.theme.px("gap_small"))
        row.addStretch(1)
        for each in found:
            row.addWidget(each)
        return box

    def _small(self, name: str, title: str, icon: str, on_press: Callable[[], None]) -> QPushButton:
        made = button(self.look, name, title, "small_button", icon)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: on_press())
        return made

    def _search_tile(self, do: HomeActions) -> ChoiceButton:
        say = self.look.words
        summary, icon = (words.SEARCH_SUMMARY, "search") if do.typed else (words.CHOOSE_BY_TOUCH, "question")
        texts = ChoiceWords("search", say(words.SEARCH), say(summary), icon)
        return ChoiceButton(self.look, texts, do.search, tile=True)

    def _flow_tile(self, flow: Tile, on_flow: Callable[[str], None]) -> ChoiceButton:
        say = self.look.words
        texts = ChoiceWords(flow.id, say(flow.title), say(flow.summary), flow.icon)
        return ChoiceButton(self.look, texts, partial(on_flow, flow.id), tile=True)

"""The page on which people ask in their own words, or look through the topics."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui import words
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceWords
from desktop_app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.text import Message
    from desktop_app.ui.look import Look

    Found = Sequence[tuple[str, ChoiceWords]]

_COLUMNS = 2
_PAUSE_MILLISECONDS = 60


class SearchPage(ScreenPage):
    """A field, and below it what fits, or all topics while it is empty."""

    def __init__(
        self,
        look: Look,
        query: str,
        find: Callable[[str], Found],
        topics: Found,
        on_open: Callable[[str], None],
        on_query: Callable[[str], None],
    ) -> None:
        """Lay out the page with a query that has been typed before."""
        super().__init__(look, look.words(words.SEARCH_TITLE))
        self._find, self._topics, self._on_open, self._on_query = find, topics, on_open, on_query
        self.add_heading()
        # Above the field, not in it: there large letters would be cut off, and gone as soon as one types.
        hint = look.words(words.SEARCH_HINT)
        self.add_note(hint)
        self.field = SearchField(look, self.title, hint, self._changed, self._refuse_digit)
        self.column.addWidget(self.field)
        self._notice = QWidget()
        self.column.addWidget(self._notice)
        self._results = QWidget()
        self.column.addWidget(self._results)
        self.column.addStretch(1)
        self.field.setText(query)
        self._show(query)

    @property
    def initial_focus(self) -> QWidget:
        """The field, so that people can type at once."""
        return self.field

    def _changed(self, query: str) -> None:
        self._on_query(query)
        self._show(query)

    def _refuse_digit(self) -> None:
        self._say(words.NO_NUMBERS)

    def _show(self, query: str) -> None:
        found = self._find(query) if query.strip() else []
        if query.strip():
            self._say(words.SEARCH_BEST if found else words.NOTHING_FOUND)
        else:
            self._say(None)
        self._lay_out(found or self._topics)

    def _say(self, message: Message | None) -> None:
        new = self.look.text(self.look.words(message), "note") if message else QWidget()
        self._notice = self._put_in_place_of(self._notice, new)
        self._notice.setVisible(message is not None)

    def _lay_out(self, choices: Found) -> None:
        """Put the choices below the field, in place of those that were there."""
        buttons = [ChoiceButton(self.look, texts, partial(self._on_open, key)) for key, texts in choices]
        self._results = self._put_in_place_of(self._results, self.look.columns(buttons, _COLUMNS))

    def _put_in_place_of(self, old: QWidget, new: QWidget) -> QWidget:
        self.column.replaceWidget(old, new, Qt.FindChildOption.FindDirectChildrenOnly)
        new.show()
        old.setParent(None)
        old.deleteLater()
        return new

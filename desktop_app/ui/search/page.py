"""The page on which people ask in their own words, or look through the topics."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.search import messages
from desktop_app.ui.search.field import SearchField
from desktop_app.ui.search.secret import secret_in
from desktop_app.ui.widgets.accessible import announce
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText
from desktop_app.ui.widgets.removal import discard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.language.message import Message
    from desktop_app.ui.guide.places import TopicPlace
    from desktop_app.ui.widgets.ui_context import UiContext

    Found = Sequence[tuple[TopicPlace, ChoiceText]]

_COLUMNS = 2


class SearchPage(ScreenPage):
    """A field, and below it what fits, or all topics while it is empty."""

    def __init__(
        self,
        ui: UiContext,
        query: str,
        find: Callable[[str], Found],
        topics: Found,
        on_open: Callable[[TopicPlace], None],
        on_query: Callable[[str], None],
    ) -> None:
        """Lay out the page with a query that has been typed before."""
        super().__init__(ui, ui.translator(messages.SEARCH_TITLE))
        self._find, self._topics, self._on_open, self._on_query = find, topics, on_open, on_query
        self.add_heading()
        # Above the field, not in it: there large letters would be cut off, and gone as soon as one types.
        hint = ui.translator(messages.SEARCH_HINT)
        self.add_note(hint)
        self.field = SearchField(ui, self.title, hint, self._changed)
        self.column.addWidget(self.field)
        self._notice, self._results, self._heard = Slot(), Slot(), ""
        self.column.addWidget(self._notice)
        self.column.addWidget(self._results)
        self.column.addStretch(1)
        self.field.setText(query)
        self._show(query)

    @property
    def initial_focus(self) -> QWidget:
        """The field, so that people can type at once."""
        return self.field

    def _changed(self, query: str) -> None:
        self._on_query("" if secret_in(query) else query)
        self._show(query)

    def _show(self, query: str) -> None:
        secret = secret_in(query)
        found = self._find(query) if query.strip() and not secret else []
        if secret:
            self._say(secret)
        elif found:
            self._say(messages.SEARCH_BEST, found[0][1].title)
        else:
            self._say(messages.NOTHING_FOUND if query.strip() else None)
        buttons = [ChoiceButton(self.ui, texts, partial(self._on_open, key)) for key, texts in found or self._topics]
        self._results.show_only(self.ui.columns(buttons, _COLUMNS))

    def _say(self, message: Message | None, best: str = "") -> None:
        """Show a line below the field; a screen reader says it, with the best topic, whenever it has changed."""
        text = self.ui.translator(message) if message else ""
        self._notice.show_only(self.ui.text(text, "note") if text else None)
        heard = accessible_text(f"{text} {best}".strip())
        if heard and heard != self._heard and self.isVisible():
            announce(self, heard)
        self._heard = heard


class Slot(QWidget):
    """A place on a page whose only content changes."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_only(self, content: QWidget | None) -> None:
        """Put something here in place of what was here, or nothing."""
        old, self._content = self._content, content
        if content is not None:
            self._column.addWidget(content)
            content.show()
        if old is not None:
            discard(old)
        self.setVisible(content is not None)

"""A large button with a picture and a title: an answer, a tile of the home page, a way to another flow."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.language.markup import spoken
from desktop_app.ui.widgets.button import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.widgets.ui_context import UiContext


class ChoiceWords(NamedTuple):
    """What a choice shows: a title, maybe a line below it, maybe an icon.

    A setting tells whether it is `chosen`, and whether `several` may be at once.
    """

    name: str
    title: str
    summary: str = ""
    icon: str | None = None
    chosen: bool | None = None
    several: bool = False


def choice_with_mark(name: str, title: str, *, chosen: bool) -> ChoiceWords:
    """Return a setting of which only one is in use; its icon shows which."""
    return ChoiceWords(name, title, icon="marked" if chosen else "unmarked", chosen=chosen)


def choice_to_tick(name: str, title: str, summary: str = "", *, chosen: bool) -> ChoiceWords:
    """Return something that is ticked or not, whatever else is; its icon shows it."""
    return ChoiceWords(name, title, summary, "ticked" if chosen else "unticked", chosen, several=True)


class ChoiceButton(Button):
    """A button as wide as its column whose text wraps; Return and Space press it."""

    def __init__(self, ui: UiContext, words: ChoiceWords, on_press: Callable[[], None], *, tile: bool = False) -> None:
        """Lay out icon, title and summary."""
        super().__init__(ui.theme, f"choice-{words.name}")
        self._radius = ui.theme.px("radius")
        self.setMinimumHeight(ui.theme.px("answer"))
        self.chosen, self.several = words.chosen, words.several
        self.setAccessibleName(spoken(words.title))
        self.setAccessibleDescription(spoken(words.summary))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row = QHBoxLayout(self)
        margin = ui.theme.px("gap_small" if tile else "gap")
        self._row.setContentsMargins(margin, ui.theme.px("gap_small"), margin, ui.theme.px("gap_small"))
        self._row.setSpacing(margin)
        self._row.addStrut(ui.theme.px("tile" if tile else "answer") - 2 * ui.theme.px("gap_small"))
        if words.icon:
            self._add(_icon(ui, words.icon, ui.theme.letter_px("icon_tile" if tile else "icon")))
        self._row.addWidget(_titles(ui, words, ("tile", "tile_note") if tile else ("answer", "note")), 1)
        self.clicked.connect(lambda: on_press())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that the texts want."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the smallest size at which nothing is cut off."""
        return self._row.minimumSize()

    def _add(self, widget: QWidget) -> None:
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


def _icon(ui: UiContext, name: str, side: int) -> QLabel:
    label = QLabel()
    label.setPixmap(ui.icon(name, side))
    label.setFixedSize(side, side)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label


def _titles(ui: UiContext, words: ChoiceWords, roles: tuple[str, str]) -> QWidget:
    box = QWidget()
    box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(ui.text(words.title, roles[0]))
    if words.summary:
        column.addWidget(ui.label(words.summary, roles[1]))
    column.addStretch(1)
    return box

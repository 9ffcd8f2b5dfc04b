"""A large button with a picture and a title: an answer, a tile of the home page, a way to another flow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.ui.widgets.button import PLAIN, Button, ButtonColours

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.widgets.ui_context import UiContext


class ChoiceText(NamedTuple):
    """What a choice shows: a title, maybe a line below it, maybe an icon.

    A setting tells whether it is `chosen`, and whether `several` may be at once.
    """

    name: str
    title: str
    summary: str = ""
    icon: str | None = None
    chosen: bool | None = None
    several: bool = False


@dataclass(frozen=True)
class ChoiceLook:
    """How a choice looks: the tokens of its height, its icon, its title and its line below; a small one has no line."""

    height: str = "answer"
    icon: str = "icon"
    margin: str = "gap"
    above: str = "gap_small"
    title: str = "answer"
    summary: str | None = "note"
    colours: ButtonColours = PLAIN


ANSWER = ChoiceLook()
TILE = ChoiceLook("tile", "icon_tile", "gap_small", title="tile", summary="tile_note")
URGENT_TILE = ChoiceLook(
    "urgent_tile",
    "icon_tile",
    "gap_small",
    "gap_tiny",
    "tile",
    "tile_note",
    ButtonColours(background="warning_soft", border="warning"),
)
URGENT_TILE_ALONE = replace(URGENT_TILE, height="small_tile", icon="icon", summary=None)
"""Without the line below its title, where a page has other things to say."""
SMALL_TILE = ChoiceLook("small_tile", "icon_small_tile", "gap_small", "gap_tiny", "small_tile", None)


def choice_with_mark(name: str, title: str, *, chosen: bool) -> ChoiceText:
    """Return a setting of which only one is in use; its icon shows which."""
    return ChoiceText(name, title, icon="marked" if chosen else "unmarked", chosen=chosen)


def choice_to_tick(name: str, title: str, summary: str = "", *, chosen: bool) -> ChoiceText:
    """Return something that is ticked or not, whatever else is; its icon shows it."""
    return ChoiceText(name, title, summary, "ticked" if chosen else "unticked", chosen, several=True)


class ChoiceButton(Button):
    """A button as wide as its column whose text wraps; Return and Space press it."""

    def __init__(
        self, ui: UiContext, text: ChoiceText, on_press: Callable[[], None], look: ChoiceLook = ANSWER
    ) -> None:
        """Lay out icon, title and summary."""
        super().__init__(ui.theme, f"choice-{text.name}", colours=look.colours)
        self._radius = ui.theme.px("radius")
        self.setMinimumHeight(ui.theme.px(look.height))
        self.chosen, self.several = text.chosen, text.several
        self.setAccessibleName(accessible_text(text.title))
        self.setAccessibleDescription(accessible_text(text.summary))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row = QHBoxLayout(self)
        margin = ui.theme.px(look.margin)
        above = ui.theme.px(look.above)
        self._row.setContentsMargins(margin, above, margin, above)
        self._row.setSpacing(margin)
        self._row.addStrut(ui.theme.px(look.height) - 2 * above)
        if text.icon:
            self._add(_icon(ui, text.icon, ui.theme.letter_px(look.icon)))
        self._row.addWidget(_titles(ui, text, look), 1)
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


def _titles(ui: UiContext, text: ChoiceText, look: ChoiceLook) -> QWidget:
    box = QWidget()
    box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(ui.text(text.title, look.title))
    if text.summary and look.summary:
        column.addWidget(ui.label(text.summary, look.summary))
    column.addStretch(1)
    return box

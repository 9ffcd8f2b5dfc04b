"""The poster: what this is, a picture of what can be done here, every language in its own letters, whose desk it is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.kiosk import messages
from desktop_app.kiosk.poster.parts import PosterPicture, Strip
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import literal
from desktop_app.ui.pages.page import ScreenPage
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.button import ButtonColours
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceLook, ChoiceText

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtCore import QSize

    from desktop_app.kiosk.site.site_file import Site
    from desktop_app.ui.widgets.ui_context import UiContext

PICTURE = "ask-here"
LANGUAGE_ROLE = "poster_language"
_LOOK = ChoiceLook(
    "poster_language",
    title=LANGUAGE_ROLE,
    summary="poster_begin",
    colours=ButtonColours(background="primary_soft", pressed="mark", border="primary"),
)
_ONE_COLUMN = 3
"""So many languages stand below each other; more in two columns."""
_OF_PICTURE, _OF_LANGUAGES = 2, 5
_OF_OFFICE, _OF_PROMISE = 3, 2
"""How much of the room each of two gets that neither needs."""


@dataclass(frozen=True)
class Poster:
    """What stands on it: the invitation in each language, the office with what it says of itself, a line to heed."""

    invitations: Mapping[str, str]
    office: str = ""
    about_office: str = ""
    logo: Path | None = None
    note: str = ""


def poster_of(site: Site, invitations: Mapping[str, str], language: str, note: str = "") -> Poster:
    """Return what stands on the poster of a site, the office in a language."""
    office = site.local
    name, about = (literal(office.name.in_language(language)), office.about(language)) if office else ("", "")
    return Poster(invitations, name, about, site.logo, note)


class StartPage(ScreenPage):
    """Begins a visit: each language on a button that begins in it."""

    def __init__(
        self, ui: UiContext, poster: Poster, on_begin: Callable[[str], None], *, upright: bool = False
    ) -> None:
        """Lay out the page; on an `upright` screen the languages stand below the picture."""
        super().__init__(ui, ui.translator(messages.WELCOME), role="poster_title", wide=True)
        self._poster, self._on_begin = poster, on_begin
        # Else it hid all of the window, which would never be painted and never know that it has been seen.
        self.content.setAutoFillBackground(False)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._head())
        self.column.addLayout(self._middle(upright=upright), 1)
        self.column.addWidget(self._foot(upright=upright))

    @property
    def room_needed(self) -> Callable[[int], QSize]:
        """What tells the least size that the page has in px, at a width."""
        return self._room_at

    def _room_at(self, width: int) -> QSize:
        layout = self.column
        least = layout.minimumSize()
        least.setHeight(layout.minimumHeightForWidth(max(width, least.width())))
        return least

    def _head(self) -> Strip:
        strip = Strip(self.ui, "primary")
        self._in_the_middle(strip.row, self.initial_focus)
        return strip

    def _in_the_middle(self, row: QHBoxLayout, widget: QWidget) -> None:
        row.addStretch(1)
        row.addWidget(widget)
        row.addStretch(1)

    def _middle(self, *, upright: bool) -> QVBoxLayout:
        px = self.ui.theme.px
        column = QVBoxLayout()
        column.setContentsMargins(px("margin"), px("poster_gap"), px("margin"), px("poster_gap"))
        column.setSpacing(px("poster_gap"))
        if self._poster.note:
            column.addWidget(Band(self.ui, "warning", [self._poster.note]))
        ways = QBoxLayout.Direction
        both = QBoxLayout(ways.TopToBottom if upright else ways.LeftToRight)
        both.setSpacing(px("margin"))
        both.addWidget(PosterPicture(self.ui, PICTURE), _OF_PICTURE)
        both.addLayout(self._languages(), _OF_LANGUAGES)
        column.addLayout(both, 1)
        return column

    def _languages(self) -> QGridLayout:
        """Return the languages in one column or two; of an odd number the first has a row of its own."""
        grid = QGridLayout()
        grid.setSpacing(self.ui.theme.px("poster_gap"))
        buttons = [self._language(code, said) for code, said in self._poster.invitations.items()]
        columns = 1 if len(buttons) <= _ONE_COLUMN else 2
        alone, highest = len(buttons) % columns, max(each.sizeHint().height() for each in buttons)
        for number, button in enumerate(buttons):
            button.setMinimumHeight(highest)
            row, column = divmod(number + alone, columns)
            across = 2 if number < alone else 1
            grid.addWidget(button, row, column * (across == 1), 1, across)
            grid.setRowStretch(row, 1)
            grid.setColumnStretch(column, 1)
        return grid

    def _language(self, code: str, said: str) -> ChoiceButton:
        text = ChoiceText(f"begin-{code}", LANGUAGES[code].own_name, said)
        made = ChoiceButton(self.ui.in_letters_of(code), text, partial(self._on_begin, code), _LOOK)
        # Columns are equally wide, whatever their words would like to have.
        made.setMinimumWidth(made.minimumSizeHint().width())
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        return made

    def _foot(self, *, upright: bool) -> Strip:
        """Return whose desk it is, and beside it, or below on an upright screen, that nothing is kept."""
        ui, poster = self.ui, self._poster
        strip = Strip(ui, "info_soft")
        if poster.logo and not (emblem := QPixmap(str(poster.logo))).isNull():
            strip.row.addWidget(_logo(ui, emblem))
        ways = QBoxLayout.Direction
        both = QBoxLayout(ways.TopToBottom if upright else ways.LeftToRight)
        both.setSpacing(ui.theme.px("gap_small" if upright else "margin"))
        if poster.office:
            both.addLayout(self._office(), _OF_OFFICE)
        both.addWidget(ui.label(ui.translator(messages.NOTHING_KEPT), "poster_note"), _OF_PROMISE)
        strip.row.addLayout(both, 1)
        return strip

    def _office(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        for text, role in ((self._poster.office, "poster_office"), (self._poster.about_office, "poster_hours")):
            if text:
                words.addWidget(self.ui.label(text, role))
        return words


def _logo(ui: UiContext, emblem: QPixmap) -> QLabel:
    label = QLabel()
    label.setObjectName("logo")
    height = ui.theme.px("tile")
    label.setPixmap(emblem.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation))
    return label

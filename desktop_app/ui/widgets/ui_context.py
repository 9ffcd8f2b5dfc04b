"""Everything that a page needs to be built: translator, theme, pictures and fonts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.language.fonts import application_font, letters_of, natural_line
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.line_breaks import keep_together
from desktop_app.language.markup import accessible_text, has_readings
from desktop_app.language.second_language import second_of
from desktop_app.ui import messages
from desktop_app.ui.widgets.flowing import Columns
from desktop_app.ui.widgets.labels.label import TextLabel
from desktop_app.ui.widgets.labels.ruby import RubyLabel, RubyLetters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QFont, QPixmap

    from desktop_app.language.fonts import Fonts
    from desktop_app.language.translator import Translator
    from desktop_app.ui.style.pictures import Pictures
    from desktop_app.ui.style.theme import Theme


_MOST_TEXTS = 1000


def _remembering() -> Callable[[str, str, int, int], str]:
    """Return `keep_together` that remembers its answers, as long as this context lives: texts may name people."""
    return lru_cache(_MOST_TEXTS)(keep_together)


Label = TextLabel | RubyLabel
"""A text in one language."""
_NEARLY_ALL = 1000
"""So large that the stretch of 1 of the margins is negligible."""
_OF_ONE_HEIGHT = frozenset({"answer", "tile", "small_tile"})
"""Roles of texts in buttons beside each other, which are as high without readings as with them."""
OF_PAGE = "heading-of-page"
"""The property of the label that is the heading of its page: screen readers are told that all others stand below it."""
_BESIDE = {"heading": "beside_heading"}
"""How the second language is set below a text of a role; below all others in the letters of `beside`."""


@dataclass(frozen=True)
class UiContext:
    """One language, one theme, one screen; `ratio` is its device pixels to a pixel of ours.

    `second` is the context of the language that stands beside the first, None where one is enough.
    """

    translator: Translator
    theme: Theme
    pictures: Pictures
    font: QFont
    fonts: Fonts
    ratio: float = 1.0
    second: UiContext | None = None
    keep_together: Callable[[str, str, int, int], str] = field(default_factory=_remembering, compare=False)

    def in_letters_of(self, language: str) -> UiContext:
        """Return the context for words of another language on a page of this one; its fonts must have been loaded."""
        theme = self.theme.with_natural_line(natural_line(language))
        return replace(self, theme=theme, font=application_font(language, self.font.pixelSize()))

    def at_scale(self, scale: float) -> UiContext:
        """Return the context for a page of another scale, whatever size of letters was chosen."""
        return replace(self, theme=self.theme.at_scale(scale))

    def enlarged(self, of_things: float, of_letters: float) -> UiContext:
        """Return the context for a page with room to spare, the second language as much larger as the first."""
        second = self.second.enlarged(of_things, of_letters) if self.second else None
        return replace(self, theme=self.theme.enlarged(of_things, of_letters), second=second)

    def text(self, text: str, role: str) -> QWidget:
        """Return a text that wraps, set in the style of its role, with the second language below it."""
        return self.with_second(self.label(text, role), text)

    def label(self, text: str, role: str) -> Label:
        """Return a label with the text in the first language alone."""
        self.fonts.load_for(text)
        language = self.translator.language
        label: Label
        if LANGUAGES[language].with_readings and (has_readings(text) or role in _OF_ONE_HEIGHT):
            label = RubyLabel(text, self._with_readings(role), self.theme.colours["mark"])
        else:
            label = TextLabel(text, role, self.theme, language, self.font, self.keep_together)
        label.setProperty("role", role)
        label.setAccessibleName(accessible_text(text))
        return label

    @cached_property
    def _with_readings(self) -> Callable[[str], RubyLetters]:
        """The letters of each role in which words carry readings; what was measured goes with the look."""
        theme, font = self.theme, self.font
        return cache(lambda role: RubyLetters(theme.text_style(role), font))

    def with_second(self, label: QLabel, text: str) -> QWidget:
        """Return the label of a text with the second language below it, or alone where there is none."""
        second = second_of(text)
        if self.second is None or not second:
            return label
        beside = self.second.label(second, _BESIDE.get(label.property("role"), "beside"))
        return stacked(label, beside)

    def heading(self, text: str, role: str = "heading") -> QLabel:
        """Return the page's heading, which takes the focus after a page change so that it is read out."""
        label = self.label(text, role)
        label.setObjectName("heading")
        label.setProperty(OF_PAGE, True)
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return label

    def letters(self, role: str) -> QFont:
        """Return the letters of a role."""
        style = self.theme.text_style(role)
        return letters_of(self.font, style.size, style.weight)

    def icon(self, name: str, side: int) -> QPixmap:
        """Draw an icon of this side in px."""
        return self.pictures.icon(name, side, self.ratio)

    def columns(self, widgets: Iterable[QWidget], most: int, kind: str = "answer", narrowest: int = 0) -> Columns:
        """Return widgets in at most so many columns, fewer where the letters need the room.

        No column is narrower than its kind in the tokens' `columns`, or than `narrowest` px.
        """
        narrowest = max(narrowest, self.theme.column(kind))
        return Columns(widgets, most=most, narrowest=narrowest, gap=self.theme.px("gap_small"))

    def centred(self, outer: QWidget) -> QWidget:
        """Return a widget in the middle of another, as wide as it but no wider than a page is good to read."""
        inner = QWidget()
        inner.setMaximumWidth(self.theme.px("page_width"))
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(inner, _NEARLY_ALL)
        row.addStretch(1)
        return inner

    def pictures_below_each_other(self, names: Sequence[str]) -> QWidget:
        """Return large pictures; several of them are a little smaller."""
        if len(names) == 1:
            return self.picture(names[0])
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px("gap"))
        for name in names:
            column.addWidget(self.picture(name, "picture_of_two"))
        return box

    def picture(self, name: str, size: str = "picture") -> QLabel:
        """Return a label with a large picture and what is to be seen in it."""
        label = QLabel()
        label.setAccessibleName(accessible_text(self.translator(messages.PICTURES[name])))
        label.setPixmap(self.pictures.picture(name, self.theme.px(size), self.ratio))
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        return label


def stacked(*widgets: QWidget) -> QWidget:
    """Return widgets below each other as one, without room between them."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return box

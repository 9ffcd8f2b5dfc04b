"""Design tokens of resources/tokens.json turned into sizes, text styles and the style sheet of a scroll bar."""

from __future__ import annotations

import json
from copy import copy
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_OWN_HEIGHT = 100
"""Percent of a font's own line height; with less, letters are cut off."""
_TARGETS = frozenset({"target", "answer", "tile", "urgent_tile", "small_tile"})
_THINGS = frozenset({"answer", "tile", "urgent_tile", "small_tile", "picture", "picture_of_two", "qr", "qr_small"})
"""What is pressed or looked at on a page, and grows where there is room to spare."""


class TextStyle(NamedTuple):
    """How a kind of text is set: size in px, weight 100 to 900, line height in percent."""

    size: int
    weight: int
    line: int
    colour: str


class Scales(NamedTuple):
    """How much larger than the tokens everything is, letters, and things that are pressed or looked at."""

    everything: float
    letters: float
    things: float


class Theme:
    """Colours, sizes and text styles: one of the colour schemes, at one scale, with letters of one size."""

    def __init__(
        self,
        tokens: dict[str, Any],
        colours: str = "light",
        *,
        scale: float = 1.0,
        text_scale: float = 1.0,
        natural_line: float = 1.0,
        smallest_target: int = 0,
    ) -> None:
        """Take the tokens; `scale` enlarges everything, `text_scale` the letters besides.

        Nothing that is pressed is lower than `smallest_target` px. `natural_line` is how high the language's font makes
        a line, in sizes of its letters: some fonts make it half as high again as others, and the tokens tell line
        heights in percent of the size.
        """
        self._tokens = tokens
        self.scales = Scales(scale, scale * text_scale, scale)
        self.natural_line = natural_line
        self.smallest_target = smallest_target
        self.colours: dict[str, str] = tokens["colours"][colours]
        self.codes: dict[str, str] = tokens["codes"]

    def with_natural_line(self, natural_line: float) -> Theme:
        """Return the theme for the font of another language."""
        other = copy(self)
        other.natural_line = natural_line
        return other

    def enlarged(self, of_things: float, of_letters: float) -> Theme:
        """Return the theme with larger letters, and with larger things that are pressed or looked at."""
        other, (everything, letters, things) = copy(self), self.scales
        other.scales = Scales(everything, letters * of_letters, things * of_things)
        return other

    def at_scale(self, scale: float) -> Theme:
        """Return the theme with everything at one scale, whatever size of letters was chosen."""
        other = copy(self)
        other.scales = Scales(scale, scale, scale)
        return other

    def px(self, name: str) -> int:
        """Return a size in pixels."""
        size: int = self._tokens["sizes"][name]
        scaled = round(size * (self.scales.things if name in _THINGS else self.scales.everything))
        return max(scaled, self.smallest_target) if name in _TARGETS else scaled

    def letter_px(self, name: str) -> int:
        """Return a size in pixels of something that is as large as the letters beside it."""
        size: int = self._tokens["sizes"][name]
        return round(size * self.scales.letters)

    def column(self, name: str) -> int:
        """Return the width in pixels below which a column of this kind is too narrow for its letters."""
        width: int = self._tokens["columns"][name]
        return round(width * self.scales.letters)

    def text_style(self, role: str) -> TextStyle:
        """Return how text of this role is set."""
        token = self._tokens["text"][role]
        scale = self.scales.things if token.get("fixed") else self.scales.letters
        return TextStyle(round(token["size"] * scale), token["weight"], token["line"], self.colours[token["colour"]])

    def line_height(self, role: str) -> int:
        """Return how high a line of a role is, in percent of the font's own line."""
        return max(_OWN_HEIGHT, round(self.text_style(role).line / self.natural_line))

    def room_between_lines(self, role: str) -> int:
        """Return the pixels that the line height of a role adds to the font's own."""
        style = self.text_style(role)
        return max(0, round(style.size * (style.line / 100 - self.natural_line)))

    def scroll_bar_sheet(self) -> str:
        """Return the style sheet of a scroll bar."""
        return _SCROLL_BAR.format(px={name: self.px(name) for name in self._tokens["sizes"]}, **self.colours)


def load_tokens(folder: Path) -> dict[str, Any]:
    """Read the design tokens."""
    tokens: dict[str, Any] = json.loads((folder / "tokens.json").read_text(encoding="utf-8"))
    return tokens


_SCROLL_BAR = """
QScrollBar:vertical {{ background: {background}; width: {px[gap]}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {border_soft}; border-radius: {px[gap_tiny]}px; min-height: {px[target]}px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
"""

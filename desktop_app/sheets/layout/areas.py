"""Lays texts out on a sheet: what has a height and can be drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageSize, QPen

from desktop_app.language.languages import JAPANESE
from desktop_app.language.markup import without_readings_of_terms
from desktop_app.sheets.layout.style import PT
from desktop_app.sheets.layout.typesetting import SetText, set_text, set_typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from desktop_app.sheets.layout.style import Paper, Style
    from desktop_app.sheets.sheet import Pair

_MOST_TYPED = 2000
"""Letters; more have no room however narrow they are."""
_DENSE_LINE = 114
"""The highest line of a dense sheet, in percent of the size of its letters."""


@dataclass(frozen=True)
class Laid:
    """Something laid out: its height in the painter's units, and what draws it.

    `draw` gets the painter, the top edge and the height. `keeps` says that what follows must stay on the same page,
    `grows` that it may be drawn higher than it asks for.
    """

    height: float
    draw: Callable[[QPainter, float, float], None]
    keeps: bool = False
    grows: bool = False


@dataclass(frozen=True)
class Area:
    """A column of the page to lay texts out in: left edge, width and height in the painter's units.

    `language` is the person's. `dense` puts the Japanese below each text instead of beside it, which takes a fifth less
    room; `terse` leaves out how terms are read, not how sentences are said.
    """

    paper: Paper
    language: str
    left: float
    width: float
    height: float
    dense: bool = False
    terse: bool = False

    def part(self, left: float, width: float) -> Area:
        """Return a part of the column that begins so far from its left edge."""
        return replace(self, left=self.left + left, width=width)

    def size(self, name: str) -> float:
        """Return a size in the painter's units."""
        return self.paper.size(name)

    def style(self, role: str) -> Style:
        """Return how text of this role is set."""
        style = self.paper.style(role)
        return replace(style, line=min(style.line, _DENSE_LINE)) if self.dense else style

    def own(self, text: str, role: str) -> SetText:
        """Set a text in the language of the person, over the whole width."""
        said = without_readings_of_terms(text) if self.terse else text
        return set_text(said, self.language, self.style(role), self.width)

    def japanese(self, text: str, role: str) -> SetText:
        """Set Japanese over the whole width."""
        return set_text(text, JAPANESE, self.style(role), self.width)

    def typed(self, text: str, role: str) -> SetText | None:
        """Set what somebody has typed, as large as there is room for in a row of a form; None if there is none."""
        if len(text) > _MOST_TYPED:
            return None
        style = self.style(role)
        sizes = range(round(style.size), round(self.size("smallest_entry") / PT) - 1, -1)
        texts = (set_typed(text, replace(style, size=size), self.width) for size in sizes)
        return next((each for each in texts if each.height <= self.size("entry_room")), None)

    def pair(self, pair: Pair, role: str) -> Laid:
        """Lay a text and its Japanese out beside each other, or below where the sheet is dense."""
        return self.stack(pair, role) if self.dense else self.columns(pair, role)

    def columns(self, pair: Pair, role: str) -> Laid:
        """Lay a text and its Japanese out beside each other, or the text alone where there is no Japanese."""
        if not pair.japanese:
            return text_at(self.own(pair.own, role), self.left)
        gap = self.size("column_gap")
        half = (self.width - gap) / 2
        own, right = self.part(0, half), self.part(half + gap, half)
        japanese = right.japanese(pair.japanese, role)
        return beside(text_at(own.own(pair.own, role), own.left), text_at(japanese, right.left))

    def stack(self, pair: Pair, role: str, japanese_role: str = "") -> Laid:
        """Lay a text out with its Japanese below it."""
        own = text_at(self.own(pair.own, role), self.left)
        if not pair.japanese:
            return own
        return below(own, text_at(self.japanese(pair.japanese, japanese_role or role), self.left))


def page_area(paper: Paper, language: str, *, landscape: bool = False) -> Area:
    """Return the whole of a page, A4, within its margins."""
    size = QPageSize.size(QPageSize.PageSizeId.A4, QPageSize.Unit.Point).toTuple()
    width, height = (sorted(size, reverse=landscape)[place] * PT for place in (0, 1))
    margin = paper.size("margin")
    return Area(paper, language, margin, width - 2 * margin, height - 2 * margin)


def text_at(text: SetText, left: float) -> Laid:
    """Return a set text with its left edge there."""

    def draw(painter: QPainter, top: float, _height: float) -> None:
        text.draw(painter, left, top)

    return Laid(text.height, draw)


def space(height: float) -> Laid:
    """Return empty room."""
    return Laid(height, lambda _painter, _top, _height: None)


def beside(*parts: Laid) -> Laid:
    """Return parts that begin at the same height."""
    height = max(part.height for part in parts)

    def draw(painter: QPainter, top: float, _height: float) -> None:
        for part in parts:
            part.draw(painter, top, height)

    return Laid(height, draw)


def below(*parts: Laid) -> Laid:
    """Return parts one below the other, never taken apart."""

    def draw(painter: QPainter, top: float, _height: float) -> None:
        for part in parts:
            part.draw(painter, top, part.height)
            top += part.height

    return Laid(sum(part.height for part in parts), draw)


def framed(inner: Laid, frame: Callable[[QPainter, QRectF], None], area: Area, padding: float) -> Laid:
    """Return a part with a frame drawn behind it, as wide as the area; the part itself must be narrower already."""

    def draw(painter: QPainter, top: float, height: float) -> None:
        frame(painter, QRectF(area.left, top, area.width, height))
        inner.draw(painter, top + padding, inner.height)

    return Laid(inner.height + 2 * padding, draw)


def line_pen(area: Area, colour: str, width: str) -> QPen:
    """Return a pen for lines."""
    return QPen(area.paper.colour(colour), area.size(width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)

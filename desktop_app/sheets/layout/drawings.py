"""Draws an icon of the program on paper, and the words that belong to it beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtSvg import QSvgRenderer

from desktop_app.sheets.layout.areas import Laid, below, beside, space

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop_app.sheets.layout.areas import Area
    from desktop_app.sheets.sheet import Illustrated


def illustrated(block: Illustrated, area: Area) -> list[Laid]:
    """Lay out an icon with a text at its right, both in the middle of the same height."""
    side, gap = area.size("drawing"), area.size("gap")
    words = area.part(side + gap, area.width - side - gap).pair(block.text, "body")
    height = max(side, words.height)
    above = space((height - words.height) / 2)
    return [below(beside(_drawing(block.icon, area, height), below(above, words)), space(2 * area.size("gap_small")))]


def _drawing(icon: str, area: Area, height: float) -> Laid:
    renderer = QSvgRenderer(QByteArray(area.paper.icon(icon).encode()))
    side = area.size("drawing")

    def draw(painter: QPainter, top: float, _height: float) -> None:
        renderer.render(painter, QRectF(area.left, top + (height - side) / 2, side, side))

    return Laid(height, draw)

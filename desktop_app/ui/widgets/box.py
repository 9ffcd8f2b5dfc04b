"""Boxes of one colour with a border and rounded corners, as buttons, bands and lists have them.

No style sheet dresses them: Qt would match its rules with every widget of a page whenever one gets a parent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


@dataclass(frozen=True)
class Box:
    """Colours by their value, border and radius in px."""

    background: str
    border: str
    width: int
    radius: int


def draw_box(painter: QPainter, room: QRect, box: Box) -> None:
    """Draw a box with its border inside the room."""
    half = box.width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(box.background))
    painter.setPen(QPen(QColor(box.border), box.width) if box.width else Qt.PenStyle.NoPen)
    radius = box.radius - half
    painter.drawRoundedRect(QRectF(room).adjusted(half, half, -half, -half), radius, radius)

"""What can have the focus draws a ring: two lines inside its edge, as the Digital Agency's design system asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.style.theme import Theme


def draw_focus_ring(widget: QWidget, theme: Theme) -> None:
    """Draw the ring over a widget that has the focus; it is drawn inside, so that nothing moves when it comes."""
    if not widget.hasFocus():
        return
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outer, inner, radius = theme.px("focus_border"), theme.px("focus_ring"), theme.px("radius_small")
    for colour, width, inset in (("focus", outer, outer / 2), ("focus_ring", inner, outer + inner / 2)):
        painter.setPen(QPen(QColor(theme.colours[colour]), width))
        room = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(room, radius, radius)

"""A QR code (ISO/IEC 18004) with its address in words, for the phone."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.language.markup import accessible_text
from desktop_app.sheets.qr_code import FEWEST_MODULES, QUIET_ZONE, modules_of_fact
from desktop_app.ui import messages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.guide.render.node import QrLink
    from desktop_app.sheets.qr_code import Modules
    from desktop_app.ui.widgets.ui_context import UiContext

_HARDLY_SMALLER = 0.95


class QrCode(QWidget):
    """The code itself. Dark on light in every theme, because many phones read no other."""

    def __init__(self, rows: Modules, side: int, dark: str, light: str) -> None:
        """Take the rows of a code; side in px, without the quiet zone never less."""
        super().__init__()
        self._modules = rows
        self.count = len(self._modules) - 2 * QUIET_ZONE
        self._dark, self._light = QColor(dark), QColor(light)
        # Whole pixels a module, so that all are equally large.
        self.draw_at(-(-side // self.count) * self.count)

    @property
    def side(self) -> int:
        """The side of the code in px, without the quiet zone."""
        return self._side

    def draw_at(self, side: int) -> None:
        """Draw the code at this side, with a quiet zone that is wide enough for every code of this side.

        Where whole pixels a module make it hardly smaller, it is drawn so: phones read it from farther away.
        """
        self._side = side
        whole = side // self.count * self.count
        self._drawn = whole if whole > _HARDLY_SMALLER * side else side
        quiet = -(-QUIET_ZONE * side // FEWEST_MODULES)
        self._left = quiet + (side - self._drawn) // 2
        self.setFixedSize(QSize(side + 2 * quiet, side + 2 * quiet))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the modules from whole pixel to whole pixel, so that every edge is sharp."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._light)
        edges = [self._edge(number) for number in range(len(self._modules) + 1)]
        for row, top, bottom in zip(self._modules, edges, edges[1:], strict=False):
            for dark, cells in groupby(range(len(row)), row.__getitem__):
                if dark:
                    side_by_side = list(cells)
                    left, right = edges[side_by_side[0]], edges[side_by_side[-1] + 1]
                    painter.fillRect(left, top, right - left, bottom - top, self._dark)

    def _edge(self, number: int) -> int:
        return self._left + round((number - QUIET_ZONE) * self._drawn / self.count)


def make_alike(codes: Sequence[QrCode]) -> None:
    """Make codes that stand side by side as large as the densest, whose modules are the smallest and stay whole."""
    densest = max(codes, key=lambda code: code.count)
    for code in codes:
        code.draw_at(densest.side)


def qr_block(ui: UiContext, link: QrLink) -> QWidget:
    """Return the code with the address in words and what the phone will show."""
    return code_block(ui, modules_of_fact(link.address), link.shows, link.address, ui.theme.px("qr"))


def code_block(ui: UiContext, rows: Modules, caption: str, shown: str, side: int) -> QWidget:
    """Return a code with its content in words, where those help, and what it is for; side in px."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    codes = ui.theme.codes
    code = QrCode(rows, side, codes["dark"], codes["light"])
    code.setObjectName("qr")
    code.setAccessibleName(accessible_text(ui.translator(messages.QR_CODE, {"address": shown or caption})))
    code.setAccessibleDescription(accessible_text(caption))
    column.addWidget(caption_label(ui, caption))
    column.addWidget(code)
    if shown:
        column.addWidget(ui.text(f"**{shown}**", "note"))
    column.addStretch(1)
    return block


def caption_label(ui: UiContext, caption: str) -> QWidget:
    """Return what the phone will show, to stand above a code: there it is in view whenever the code is."""
    made = ui.text(caption, "note")
    made.setObjectName("qr-caption")
    return made

"""A QR code (ISO/IEC 18004) with its address in words, for the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.sheets.codes import QUIET_ZONE, modules
from desktop_app.text import spoken
from desktop_app.ui import words

if TYPE_CHECKING:
    from desktop_app.guide.page import QrLink
    from desktop_app.ui.look import Look


class QrCode(QWidget):
    """The code itself. Dark on light in every theme, because many phones read no other."""

    def __init__(self, content: str, side: int, dark: str, light: str) -> None:
        """Encode the content; side in px, without the quiet zone never less; CodeError if it is too long."""
        super().__init__()
        self._modules = modules(content)
        count = len(self._modules)
        # Whole pixels a module, so that every edge is sharp.
        self._module = -(-side // (count - 2 * QUIET_ZONE))
        self._dark, self._light = QColor(dark), QColor(light)
        self.setFixedSize(QSize(count * self._module, count * self._module))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the modules."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._light)
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    side = self._module
                    painter.fillRect(QRectF(x * side, y * side, side, side), self._dark)


def qr_block(look: Look, link: QrLink) -> QWidget:
    """Return the code with the address in words and what the phone will show."""
    return code_block(look, link.address, link.shows, link.address, look.theme.px("qr"))


def code_block(look: Look, content: str, caption: str, shown: str, side: int) -> QWidget:
    """Return a code with its content in words, where those help, and what it is for; side in px."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    codes = look.theme.codes
    code = QrCode(content, side, codes["dark"], codes["light"])
    code.setObjectName("qr")
    code.setAccessibleName(spoken(look.words(words.QR_CODE, {"address": shown or caption})))
    code.setAccessibleDescription(spoken(caption))
    column.addWidget(code)
    if shown:
        column.addWidget(look.text(f"**{shown}**", "note"))
    column.addWidget(look.text(caption, "note"))
    column.addStretch(1)
    return block

"""A QR code (ISO/IEC 18004) with its address in words, for the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import qrcode
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from qrcode.constants import ERROR_CORRECT_M

from desktop_app.text import spoken
from desktop_app.ui import words

if TYPE_CHECKING:
    from desktop_app.guide.page import QrLink
    from desktop_app.ui.look import Look

_QUIET_ZONE = 4
"""Light modules around the code, as the standard asks."""


class QrCode(QWidget):
    """The code itself. Dark on light in every theme, because many phones read no other."""

    def __init__(self, content: str, side: int, dark: str, light: str) -> None:
        """Encode the content; side in px, without the quiet zone never less than asked for."""
        super().__init__()
        code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=_QUIET_ZONE)
        code.add_data(content)
        code.make(fit=True)
        self._modules = code.get_matrix()
        count = len(self._modules)
        # Whole pixels a module, so that every edge is sharp.
        self._module = -(-side // (count - 2 * _QUIET_ZONE))
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
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    codes = look.theme.codes
    code = QrCode(link.address, look.theme.px("qr"), codes["dark"], codes["light"])
    code.setObjectName("qr")
    code.setAccessibleName(spoken(look.words(words.QR_CODE, {"address": link.address})))
    code.setAccessibleDescription(spoken(link.shows))
    column.addWidget(code)
    column.addWidget(look.text(f"**{link.address}**", "note"))
    column.addWidget(look.text(link.shows, "note"))
    column.addStretch(1)
    return block

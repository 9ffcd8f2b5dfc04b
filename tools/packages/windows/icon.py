"""The icon of the program as Windows wants it: one file with several sizes."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter
from PySide6.QtSvg import QSvgRenderer

from tools.packages.icons import drawn

if TYPE_CHECKING:
    from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 256)
"""In px, as Microsoft's guide to icons of programs asks."""
_HEAD, _ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")
_ICON, _PLANES, _BITS = 1, 1, 32


def icon_file(drawing: Path) -> bytes:
    """Return an .ico with the drawing in every size, each a PNG; a side of 256 px is written as 0 there."""
    renderer = QSvgRenderer(str(drawing))
    pictures = [_png(renderer, size) for size in SIZES]
    entries, at = [], _HEAD.size + _ENTRY.size * len(SIZES)
    for size, picture in zip(SIZES, pictures, strict=True):
        entries.append(_ENTRY.pack(size % 256, size % 256, 0, 0, _PLANES, _BITS, len(picture), at))
        at += len(picture)
    return b"".join([_HEAD.pack(0, _ICON, len(SIZES)), *entries, *pictures])


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(drawn(renderer, size))
    return bytes(content.data())

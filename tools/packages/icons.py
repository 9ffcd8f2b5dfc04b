"""The icon of the program in the sizes that desktops want."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""In px, as the Icon Theme Specification has folders for them."""


def write_icons(drawing: Path, folder: Path) -> None:
    """Write an SVG, and a PNG of every size, as a theme of icons has them."""
    scalable = folder / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copyfile(drawing, scalable / drawing.name)
    renderer = QSvgRenderer(str(drawing))
    for size in SIZES:
        apps = folder / f"{size}x{size}" / "apps"
        apps.mkdir(parents=True)
        drawn(renderer, size).save(str(apps / f"{drawing.stem}.png"))


def drawn(renderer: QSvgRenderer, size: int) -> QImage:
    """Return the drawing with a side of so many px, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image

"""Drawings: SVG files whose colours, letters and screen labels are filled in when they are shown."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.language.fonts import font_families
from desktop_app.language.languages import JAPANESE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


class Pictures:
    """Draws pictures by name. `label` tells the words that screens show by their name, always Japanese."""

    def __init__(self, resources: Path, colours: Mapping[str, str], label: Callable[[str], str]) -> None:
        """Take the folder with icons/ and pictures/."""
        self._resources = resources
        self._colours = colours
        self._label = label
        self._known = {**colours, "family": font_families(JAPANESE)[0]}
        self._icons: dict[tuple[str, int, float], QPixmap] = {}

    def icon(self, name: str, side: int, ratio: float) -> QPixmap:
        """Draw an icon; side in px, ratio the screen's device pixels to one of these.

        `name@blue` is drawn in the blue that people of the renewal book have.
        """
        drawn = self._icons.get((name, side, ratio))
        if drawn is None:
            file, _, person = name.partition("@")
            tint = {"primary": self._colours[f"person_{person}"]} if person else {}
            drawn = self._draw(self._resources / "icons" / f"{file}.svg", side, ratio, tint)
            self._icons[name, side, ratio] = drawn
        return drawn

    def picture(self, name: str, side: int, ratio: float) -> QPixmap:
        """Draw a large picture."""
        return self._draw(self._resources / "pictures" / f"{name}.svg", side, ratio, {})

    def _draw(self, path: Path, side: int, ratio: float, tint: Mapping[str, str]) -> QPixmap:
        svg = path.read_text(encoding="utf-8").format_map(_Values(self._label, {**self._known, **tint}))
        pixmap = QPixmap(QSize(side, side) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        return pixmap


class _Values:
    """What is filled into a drawing: colours, and what a screen shows, which is looked up for drawings that have it."""

    def __init__(self, label: Callable[[str], str], known: Mapping[str, str]) -> None:
        self._label = label
        self._known = known

    def __getitem__(self, name: str) -> str:
        return self._known[name] if name in self._known else self._label(name)


def labels_in(svg: str) -> frozenset[str]:
    """Return the names that a drawing wants filled in."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(svg) if name)

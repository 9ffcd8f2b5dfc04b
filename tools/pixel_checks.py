"""What can only be seen in what was drawn: whether letters, signs, edges and the focus stand out (WCAG 2.2).

A drawing is an array of colours 0xRRGGBB, height × width.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QScrollBar, QWidget

from desktop_app.ui.inspection.geometry import called, controls, frame
from desktop_app.ui.widgets.band import Dots

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from desktop_app.ui.frame.window import FrameWindow

    Drawing = NDArray[np.uint32]

LETTERS = 7.0
"""Smallest contrast of letters, success criterion 1.4.6."""
SIGNS = 3.0
"""Smallest contrast of pictures, edges and the focus, success criteria 1.4.11 and 2.4.13."""
_FEWEST = 8
"""A colour with fewer pixels than this may come from the smoothing of edges."""
_RING = 2
"""A focus changes at least as many pixels as a line of this width around the control has, success criterion 2.4.13."""


def pixel_faults(window: FrameWindow) -> Iterator[str]:
    """Yield everything on the page that does not stand out from what is beside it."""
    page = window.page.content
    for sheet in (page, frame(window)):
        drawn = drawing(sheet)
        for part in sheet.findChildren(QWidget):
            if part.isVisible() and (sheet is page or not page.isAncestorOf(part)):
                yield from _part_faults(part, drawn, QRect(part.mapTo(sheet, QPoint(0, 0)), part.size()))


def _part_faults(part: QWidget, drawn: Drawing, place: QRect) -> Iterator[str]:
    if isinstance(part, QLabel) and part.property("role") and part.accessibleName():
        yield from _faint(f"the words of {called(part)}", contrast_within(cut(drawn, place)), LETTERS)
    elif isinstance(part, Dots | QScrollBar) or (isinstance(part, QLabel) and not part.pixmap().isNull()):
        yield from _faint(f"the picture {called(part)}", contrast_within(cut(drawn, place)), SIGNS)
    elif isinstance(part, QPushButton) and part.text():
        yield from _button_faults(part, drawn, place)
    if isinstance(part, QPushButton | QLineEdit) or (isinstance(part, QFrame) and part.property("level")):
        yield from _faint(f"the edge of {called(part)}", contrast_of_edge(drawn, place), SIGNS)


def _button_faults(part: QPushButton, drawn: Drawing, place: QRect) -> Iterator[str]:
    """Look at the words and the icon: the icon stands at the left, and the right half shows letters only."""
    middle, edge = place.center().x(), place.height() // 5
    inside = place.adjusted(edge, edge, -edge, -edge)
    words, icon = QRect(inside), QRect(inside)
    words.setLeft(middle)
    icon.setRight(inside.left() + part.iconSize().width())
    yield from _faint(f"the words of {called(part)}", contrast_within(cut(drawn, words)), LETTERS)
    if not part.icon().isNull():
        yield from _faint(f"the icon of {called(part)}", contrast_within(cut(drawn, icon)), SIGNS)


def _faint(what: str, ratio: float, smallest: float) -> Iterator[str]:
    if ratio < smallest:
        yield f"{what} stands out by {ratio:.1f} : 1 only"


def focus_faults(window: FrameWindow) -> Iterator[str]:
    """Find controls on which one hardly sees that they have the focus."""
    for control in controls(window):
        control.clearFocus()
        before = drawing(control)
        control.setFocus()
        changed = changes(before, drawing(control), SIGNS)
        needed = _RING * 2 * (control.width() + control.height())
        if changed < needed:
            yield f"the focus on {called(control)} shows by {changed} pixels only, not by {needed}"
    window.page.initial_focus.setFocus()


def drawing(widget: QWidget) -> Drawing:
    """Return what a widget looks like with everything in it, also what has been scrolled out of sight."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    return pixels & np.uint32(0xFFFFFF)


def cut(drawn: Drawing, place: QRect) -> Drawing:
    """Return the part of a drawing at a place."""
    return drawn[max(0, place.top()) : place.bottom() + 1, max(0, place.left()) : place.right() + 1]


def contrast_within(drawn: Drawing) -> float:
    """Return how far the colour farthest from the background is from it; the background is the most frequent colour.

    1.0 where there is only one colour, and so nothing to be seen.
    """
    colours, counts = np.unique(drawn, return_counts=True)
    background = int(colours[counts.argmax()])
    return max((contrast(int(colour), background) for colour in colours[counts >= _FEWEST]), default=1.0)


def contrast_of_edge(drawn: Drawing, place: QRect) -> float:
    """Return how far the left edge of what is at a place is from the colour to the left of it, in the middle."""
    row, left = place.center().y(), place.left()
    return contrast(int(drawn[row, left + 1]), int(drawn[row, left - 2]))


def changes(before: Drawing, after: Drawing, smallest: float) -> int:
    """Return how many pixels have changed by at least this contrast."""
    changed = before != after
    pairs, counts = np.unique(np.stack((before[changed], after[changed])), axis=1, return_counts=True)
    return sum(
        int(count)
        for (old, new), count in zip(pairs.T, counts, strict=True)
        if contrast(int(old), int(new)) >= smallest
    )


@cache
def luminance(colour: int) -> float:
    """Return the relative luminance of WCAG 2.2, 0 to 1, of a colour 0xRRGGBB."""
    parts = [(colour >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004 - WCAG's
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: int, other: int) -> float:
    """Return the contrast ratio of WCAG 2.2, 1 to 21, of two colours 0xRRGGBB."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)

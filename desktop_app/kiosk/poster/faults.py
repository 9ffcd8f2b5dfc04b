"""Whether the poster is one: everything on the screen at once, the screen filled, the languages read from afar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from desktop_app.kiosk.poster.page import LANGUAGE_ROLE, PICTURE
from desktop_app.kiosk.poster.parts import Strip
from desktop_app.kiosk.poster.scale import readable
from desktop_app.ui.inspection.geometry import Fault, Trouble
from desktop_app.ui.widgets.choice import ChoiceButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.frame.window import FrameWindow
    from desktop_app.ui.pages.page import ScreenPage

_FILLED, _OF_LANGUAGES = 0.6, 0.3
"""How much of the screen is taken at least by what stands on it, and by the languages."""


def poster_faults(window: FrameWindow, target: int) -> Iterator[Fault]:
    """Yield what is wrong with the first page that a window shows; `target` is how many px are 20 mm."""
    page = window.page
    yield from _out_of_sight(page)
    yield from _empty(page, window)
    yield from _unreadable(page, readable(target))


def _out_of_sight(page: ScreenPage) -> Iterator[Fault]:
    """Find a page that would have to be scrolled: nobody scrolls a poster."""
    hidden = page.verticalScrollBar().maximum()
    if hidden > 0:
        yield Fault(Trouble.OUT_OF_SIGHT, page.initial_focus, f"{hidden} px of the first page are out of sight")


def _empty(page: ScreenPage, window: QWidget) -> Iterator[Fault]:
    """Find a page of which much is empty."""
    languages = sum(map(_area, page.findChildren(ChoiceButton))) / _area(window)
    others = (sum(map(_area, page.findChildren(Strip))) + _drawn(page)) / _area(window)
    if languages < _OF_LANGUAGES or languages + others < _FILLED:
        used = f"only {languages + others:.0%} of the screen are used, {languages:.0%} by languages"
        yield Fault(Trouble.EMPTY, page.initial_focus, used)


def _area(widget: QWidget) -> int:
    return widget.width() * widget.height()


def _drawn(page: ScreenPage) -> float:
    """Return how many px of the screen the picture has."""
    return sum(
        (size := label.pixmap().deviceIndependentSize()).width() * size.height()
        for label in page.findChildren(QLabel, PICTURE)
    )


def _unreadable(page: ScreenPage, least: int) -> Iterator[Fault]:
    """Find languages whose names are too small for whoever stands two metres away, or are not there."""
    names = [label for label in page.findChildren(QLabel) if label.property("role") == LANGUAGE_ROLE]
    if not names:
        yield Fault(Trouble.UNREADABLE, page.initial_focus, "no language has a name")
    for label in names:
        size = label.font().pixelSize()
        if size < least:
            yield Fault(Trouble.UNREADABLE, label, f"{label.accessibleName()!r} is {size} px large, not {least}")

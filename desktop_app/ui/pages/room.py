"""Pages with little on them use the room of a large screen: larger letters, pictures and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from desktop_app.ui.widgets.removal import discard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.pages.page import ScreenPage
    from desktop_app.ui.widgets.ui_context import UiContext

_GROWTHS = ((1.6, 1.18), (1.5, 1.18), (1.4, 1.18), (1.3, 1.15), (1.2, 1.12), (1.1, 1.06))
"""How much larger what is pressed or looked at is drawn, and letters; these by less than from one of their sizes to the
next (`TEXT_SIZES`): whoever chooses larger letters sees larger ones on every page.
"""
_OF_A_PAGE = 0.6
"""How much of the height of a page grows with the things on it, at least."""
_AT_MOST = 125
"""Percent; pages with larger letters have no room to spare."""


def filling(ui: UiContext, build: Callable[[UiContext], ScreenPage], room: QSize, text_size: int) -> ScreenPage:
    """Return a page as large as it has room in so many px without being scrolled; `text_size` is in percent."""
    page = build(ui)
    if text_size > _AT_MOST:
        return page
    usual = _height(page, room)
    for of_things, of_letters in _GROWTHS:
        if usual * (1 + _OF_A_PAGE * (of_things - 1)) > room.height():
            continue
        larger = build(ui.enlarged(of_things, of_letters))
        if _height(larger, room) <= room.height():
            discard(page)
            return larger
        discard(larger)
    return page


def room_below(above: Iterable[QWidget], window: QSize, below: int) -> QSize:
    """Return the room of a page in a window below some bars, and above another of this height; all in px."""
    bars = sum(
        each.heightForWidth(window.width()) if each.hasHeightForWidth() else each.sizeHint().height() for each in above
    )
    return QSize(window.width(), window.height() - bars - below)


def _height(page: ScreenPage, room: QSize) -> int:
    """Return how high everything on a page is, in px."""
    layout = page.content.layout()
    return layout.totalHeightForWidth(room.width()) if layout else 0

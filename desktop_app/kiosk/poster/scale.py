"""How large the poster is drawn: as large as everything on it has room, never so small that it cannot be read."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from desktop_app.kiosk.poster.page import LANGUAGE_ROLE, StartPage
from desktop_app.ui.widgets.removal import discard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize

    from desktop_app.ui.widgets.ui_context import UiContext

_OF_A_TARGET = 0.5
"""Letters of 10 mm, where what is pressed is 20 mm, are read from two metres: 「木」 is 9 mm high then and E 7 mm, as
the Japanese guideline for signs in stations asks (公共交通機関旅客施設の移動等円滑化整備ガイドライン, 視距離1〜2m).
"""
_DRAWN_FOR = (1920, 1080)
"""The screen in px for which the tokens are, the longer side first."""
_LARGER = 1.25
"""How much larger than there a page becomes that has fewer words: else the picture would take the room of the rest."""
_PERCENT = range(30, 401)
_SHRUNK = 0.97
"""Letters and gaps are whole px, so a page of another scale is not quite as high as it was reckoned."""


def as_large_as_fits(ui: UiContext, build: Callable[[UiContext], StartPage], room: QSize) -> StartPage:
    """Return the page as large as it fits into a room in px, but never so small that nobody reads it from afar."""
    probe, least = build(ui.at_scale(1.0)), _least_scale(ui)
    scale = min(_reckoned(probe.room_needed, room), _largest(room))
    discard(probe)
    page = build(ui.at_scale(max(scale, least)))
    while scale > least and not _fits(page.room_needed(room.width()), room):
        scale *= _SHRUNK
        discard(page)
        page = build(ui.at_scale(max(scale, least)))
    return page


def readable(target: int) -> int:
    """Return the size of letters that are read from two metres, in px; `target` is how many px are 20 mm."""
    return round(target * _OF_A_TARGET)


def _least_scale(ui: UiContext) -> float:
    """Return the scale at which the names of the languages can just be read from two metres."""
    return readable(ui.theme.smallest_target) / ui.at_scale(1.0).theme.text_style(LANGUAGE_ROLE).size


def _largest(room: QSize) -> float:
    sides = sorted((room.width(), room.height()), reverse=True)
    return _LARGER * min(side / drawn_for for side, drawn_for in zip(sides, _DRAWN_FOR, strict=True))


def _reckoned(needed_at: Callable[[int], QSize], room: QSize) -> float:
    """Return the largest scale at which a page has room that needs so much at the scale of one."""

    def too_large(percent: int) -> bool:
        within = room * 100 / percent
        return not _fits(needed_at(within.width()), within)

    return _PERCENT[max(0, bisect_left(_PERCENT, x=True, key=too_large) - 1)] / 100


def _fits(needed: QSize, room: QSize) -> bool:
    return needed.width() <= room.width() and needed.height() <= room.height()

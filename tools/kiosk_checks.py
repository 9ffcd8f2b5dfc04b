"""What must hold on the pages of a kiosk besides page_checks.py: on its screen as large as that is in truth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.kiosk.poster.faults import poster_faults
from desktop_app.kiosk.poster.page import StartPage
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.style.screen import Screen
from desktop_app.wiring.kiosk import MILLIMETRES_OF_A_TARGET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.kiosk.window import KioskWindow

SHARP_SCREEN = Screen(1920, 1080, 15)
PUBLIC_SCREENS = (Screen(1920, 1080, 22), Screen(1280, 1024, 17), SHARP_SCREEN)
"""On which a kiosk is looked at: usual ones, and one on which 20 mm are 116 px."""
OTHER_SIZES = ((1280, 800), (1024, 768), (768, 1024), (1080, 1920))
"""Of screens on which the first page must be a poster too, in px; dots are as large on them."""
_ROUNDING = 1


def smallest_on(screen: Screen) -> int:
    """Return how many px high everything must be on a screen that is pressed: 20 mm, with one for rounding."""
    return screen.px(MILLIMETRES_OF_A_TARGET) - _ROUNDING


def faults_of_first_page(window: KioskWindow, screen: Screen) -> Iterator[str]:
    """Yield why the first page is no poster, if it is the one that is shown, here and in other sizes of the window."""
    if not isinstance(window.page, StartPage):
        return
    target, size = screen.px(MILLIMETRES_OF_A_TARGET), window.size()
    yield from (fault.text for fault in poster_faults(window, target))
    for width, height in OTHER_SIZES if screen == PUBLIC_SCREENS[0] else ():
        window.resize(width, height)
        settle()
        settle()  # the page is made anew for the size
        yield from (f"{width}x{height}: {fault.text}" for fault in poster_faults(window, target))
    window.resize(size)
    settle()

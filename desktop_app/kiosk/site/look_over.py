"""Looks a kiosk over before anybody stands at it: what of its pages cannot be seen or pressed, in which setting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.guide.content.flows import FLOWS
from desktop_app.kiosk.poster.faults import poster_faults
from desktop_app.kiosk.site import messages
from desktop_app.language.markup import accessible_text
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.inspection.geometry import (
    targets_too_small,
    texts_cut_off,
    texts_over_each_other,
    wider_than_the_window,
    without_room,
)
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.style.display import TEXT_SIZES, DisplaySettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.guide.model.situation import Situation
    from desktop_app.kiosk.site.site_file import Site
    from desktop_app.kiosk.window import KioskWindow
    from desktop_app.language.message import Message
    from desktop_app.ui.inspection.geometry import Fault, Trouble

    Screens = tuple[tuple[int, int], ...]

USUAL_SCREENS = ((1280, 800), (1920, 1080))
"""For which a kiosk is looked over whose screen is not known, in px."""
_FLOW_WITH_NOTES, _USUAL_INSURER = "lost-card", "kokuho"


@dataclass(frozen=True)
class PageSetting:
    """In which language, with letters of how many percent, on which screen in px."""

    language: str
    size: int
    screen: tuple[int, int]


@dataclass(frozen=True)
class Unseen:
    """Something that cannot be seen or pressed: on which page, what is wrong, what stands there."""

    page: Message
    trouble: Trouble
    said: str


def look_over(window: KioskWindow, site: Site, situation: Situation, target: int) -> dict[Unseen, list[PageSetting]]:
    """Return what cannot be seen or pressed on the pages that a site file changes, each with the settings.

    `target` is how many px high everything must be that is pressed. The window must have been shown.
    """
    found: dict[Unseen, list[PageSetting]] = {}
    for setting, page in _pages(window, site, situation):
        of_poster = poster_faults(window, target) if page is messages.FIRST_PAGE else ()
        for fault in (*_faults(window, target), *of_poster):
            places = found.setdefault(Unseen(page, fault.trouble, fault.said or accessible_text(window.page.title)), [])
            if setting not in places:
                places.append(setting)
    return found


def _pages(window: KioskWindow, site: Site, situation: Situation) -> Iterator[tuple[PageSetting, Message]]:
    """Show each page in each setting, and yield it once it has been laid out.

    What takes long is changed least often: the size, then the language, then the page, then the screen.
    """
    window.show_start()
    for screen in _laid_out(window, site):
        yield PageSetting(site.languages[0], site.text_size, screen), messages.FIRST_PAGE
    window.visits.begin(site.languages[0])
    visit, result = (
        (messages.VISIT_PAGE, Journey()),
        (messages.RESULT_PAGE, Journey().go(_place_of_result(site, situation))),
    )
    for size in TEXT_SIZES:
        window.navigator.use_display(DisplaySettings(size, site.colours))
        for language in site.languages:
            window.navigator.use_language(language)  # stays on the page of the last one
            here, other = (visit, result) if window.navigator.journey == visit[1] else (result, visit)
            for page, journey in (here, other):
                if window.navigator.journey != journey:
                    window.navigator.go(journey)
                for screen in _laid_out(window, site):
                    yield PageSetting(language, size, screen), page


def _laid_out(window: KioskWindow, site: Site) -> Iterator[tuple[int, int]]:
    """Lay the page out on each screen on which the kiosk may stand, and yield its size."""
    for screen in (site.screen,) if site.screen else USUAL_SCREENS:
        window.resize(*screen)
        settle()
        settle()  # words that wrap ask for their height once they know their width
        yield screen


def _place_of_result(site: Site, situation: Situation) -> FlowPlace:
    """Return a result that shows what the office says of itself, and the longest of its notes."""
    lengths = {insurer: max(map(len, note.by_language.values())) for insurer, note in site.insurer_notes.items()}
    insurer = max(lengths, key=lambda each: lengths[each], default=_USUAL_INSURER)
    paths = FLOWS[_FLOW_WITH_NOTES].paths(situation)
    return FlowPlace(_FLOW_WITH_NOTES, next(path for path in paths if insurer in path))


def _faults(window: KioskWindow, target: int) -> Iterator[Fault]:
    yield from texts_cut_off(window)
    yield from texts_over_each_other(window)
    yield from wider_than_the_window(window)
    yield from without_room(window, target)
    yield from targets_too_small(window, target)

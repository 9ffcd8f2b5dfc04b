"""Walks through every page in every language, size of letters and colour scheme, and prints what is wrong: `make walk`.

No screen is needed. Each process takes a language and a size at a time: to change those, or the colours, is slow, to go
to another page is not. `python -m tools.walk home ja-easy 200` walks in these settings only; `kiosk` is the other one.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtTest import QTest

from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.inspection.tour import settle, show
from desktop_app.ui.style.display import COLOURS, SYSTEM, TEXT_SIZES, DisplaySettings
from desktop_app.wiring.kiosk import open_kiosk_tour, take_down
from desktop_app.wiring.tour import open_tour
from tools.at_a_glance import LAPTOPS
from tools.kiosk_checks import PUBLIC_SCREENS, SHARP_SCREEN, faults_of_first_page, smallest_on
from tools.page_checks import SMALLEST_TARGET, page_faults
from tools.pixel_checks import focus_faults, pixel_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from desktop_app.kiosk.window import KioskWindow
    from desktop_app.ui.frame.window import FrameWindow
    from desktop_app.ui.inspection.tour import TourPage
    from desktop_app.ui.style.screen import Screen

DAYS = (date(2026, 11, 21), date(2026, 7, 31), date(2024, 6, 1))
"""The days on which the program is looked at; on all but the first, only at pages that the days before had not."""
SMALLEST, (USUAL, LAPTOP) = (1024, 700), LAPTOPS
"""Sizes of the window in px."""
SCHEMES = tuple(colours for colours in COLOURS if colours != SYSTEM)
_OF_THE_PLATFORM = "does not support propagateSizeHints"


@dataclass(frozen=True)
class WalkSetting:
    """How the pages are looked at; `room` is the size of the window in px."""

    language: str
    display: DisplaySettings
    room: tuple[int, int]

    def __str__(self) -> str:
        """Name it in one line."""
        return f"{self.language} {self.display.text_size} {self.display.colours} {'x'.join(map(str, self.room))}"


AT_HOME, IN_PUBLIC = "home", "kiosk"
"""The two settings in which the program runs."""


@dataclass(frozen=True)
class Walked:
    """How many pages were seen in which language and size, and what was wrong with them."""

    what: str
    pages: int
    faults: tuple[str, ...]


def settings(language: str, text_size: int) -> Iterator[WalkSetting]:
    """Yield every setting in which pages are looked at in a language with letters of a size."""
    small_letters = text_size == min(TEXT_SIZES)
    for colours, room in product(SCHEMES, (SMALLEST, USUAL) if small_letters else (SMALLEST,)):
        yield WalkSetting(language, DisplaySettings(text_size, colours), room)
    if small_letters:  # what is seen at once depends on the room, not on the colours
        yield WalkSetting(language, DisplaySettings(text_size, SCHEMES[0]), LAPTOP)


def public_settings(language: str, text_size: int, screen: Screen) -> Iterator[WalkSetting]:
    """Yield every setting in which the kiosk is looked at on a screen, in a language with letters of a size."""
    for colours in SCHEMES[:1] if screen == SHARP_SCREEN else SCHEMES:
        yield WalkSetting(language, DisplaySettings(text_size, colours), (screen.width, screen.height))


def apply_setting(window: FrameWindow, setting: WalkSetting) -> None:
    """Show the window in a setting."""
    window.navigator.use_language(setting.language)
    window.navigator.use_display(setting.display)
    window.resize(*setting.room)


def faults_at(
    window: FrameWindow, tour_pages: Iterable[TourPage], smallest_target: int = SMALLEST_TARGET
) -> Iterator[str]:
    """Yield what is wrong with each of these pages."""
    for page in show(window.frame, tour_pages):
        yield from (f"{page.name}: {fault}" for fault in faults_now(window, smallest_target))


def faults_now(window: FrameWindow, smallest_target: int = SMALLEST_TARGET) -> Iterator[str]:
    """Yield what is wrong with the page that is shown."""
    yield from page_faults(window, smallest_target)
    yield from pixel_faults(window)
    yield from focus_faults(window)


def open_window(day: date, language: str) -> tuple[FrameWindow, list[TourPage]]:
    """Return the window, ready to take the focus, and every page that there is on a day."""
    _, window, tour_pages = open_tour(load_day(day), language)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window, tour_pages


def walk(where: str, language: str, text_size: int) -> Walked:
    """Look at every page in one of the two settings, in a language and a size, in all colours."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    warnings: list[str] = []
    qInstallMessageHandler(lambda _kind, _context, text: warnings.append(f"Qt warns: {text}"))
    pages, faults = (walk_at_home if where == AT_HOME else walk_in_public)(language, text_size)
    faults += [text for text in warnings if _OF_THE_PLATFORM not in text]
    return Walked(f"{where} {language} {text_size}", pages, tuple(faults))


def walk_at_home(language: str, text_size: int) -> tuple[int, list[str]]:
    """Look at the pages of the wizard; return how many, and what is wrong."""
    pages, faults = 0, []
    known: set[str] = set()
    for day in DAYS:
        window, every_page = open_window(day, language)
        tour_pages = [page for page in every_page if page.name not in known]
        known |= {page.name for page in tour_pages}
        for setting in settings(language, text_size):
            apply_setting(window, setting)
            faults += [f"{setting} {fault}" for fault in faults_at(window, tour_pages)]
            pages += len(tour_pages)
        window.close()
    return pages, faults


def walk_in_public(language: str, text_size: int) -> tuple[int, list[str]]:
    """Look at the pages of the kiosk on every screen; return how many, and what is wrong."""
    pages, faults = 0, []
    for screen in PUBLIC_SCREENS if text_size == min(TEXT_SIZES) else PUBLIC_SCREENS[:1]:
        window, tour_pages, own = open_kiosk_tour(load_day(DAYS[0]), language, screen)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        for setting in public_settings(language, text_size, screen):
            window.visits.begin(language)
            apply_setting(window, setting)
            faults += [f"kiosk {setting} {fault}" for fault in faults_at(window, tour_pages, smallest_on(screen))]
            faults += [f"kiosk {setting} {fault}" for fault in _faults_of_its_own(window, own, screen)]
            pages += len(tour_pages) + len(own)
            window.finish()  # else its countdown goes on, and changes the letters of the next window when it is over
        take_down(window)
    return pages, faults


def _faults_of_its_own(window: KioskWindow, own: Mapping[str, Callable[[], None]], screen: Screen) -> Iterator[str]:
    for name, show_own in own.items():
        show_own()
        settle()
        found = (*faults_now(window, smallest_on(screen)), *faults_of_first_page(window, screen))
        yield from (f"{name}: {fault}" for fault in found)


def walk_all(places: Sequence[str], languages: Sequence[str], sizes: Sequence[int]) -> Iterator[Walked]:
    """Walk in all these settings at once, on every core."""
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as processes:
        walks = [processes.submit(walk, *each) for each in product(places, languages, sizes)]
        yield from (each.result() for each in as_completed(walks))


def main(arguments: Sequence[str]) -> int:
    """Walk, print what was found, and return 1 if that was anything."""
    started, pages, faults = time.monotonic(), 0, 0
    languages = [each for each in LANGUAGES if each in arguments] or list(LANGUAGES)
    sizes = [each for each in TEXT_SIZES if str(each) in arguments] or list(TEXT_SIZES)
    places = [each for each in (AT_HOME, IN_PUBLIC) if each in arguments] or [AT_HOME, IN_PUBLIC]
    for walked in walk_all(places, languages, sizes):
        pages, faults = pages + walked.pages, faults + len(walked.faults)
        seen = f"{walked.what}: {walked.pages} pages, {len(walked.faults)} faults"
        print(*walked.faults, seen, sep="\n", flush=True)
    print(f"{pages} pages seen in {time.monotonic() - started:.0f} seconds, {faults} faults")
    return min(faults, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

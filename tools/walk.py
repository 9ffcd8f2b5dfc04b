"""Walks through every page in every language, size of letters and colour scheme, and prints what is wrong: `make walk`.

No screen is needed. Each process takes a language and a size at a time: to change those, or the colours, is slow, to go
to another page is not. `python -m tools.walk ja-easy 200` walks in these settings only.
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

from desktop_app.app import open_tour
from desktop_app.ground import lay_ground
from desktop_app.text import LANGUAGES
from desktop_app.ui.display import COLOURS, SYSTEM, TEXT_SIZES, Display
from desktop_app.ui.tour import show
from tools.page_checks import page_faults
from tools.pixel_checks import focus_faults, pixel_faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop_app.ui.tour import Stop
    from desktop_app.ui.window import Window

DAYS = (date(2026, 11, 21), date(2026, 7, 31), date(2024, 6, 1))
"""The days on which the program is looked at; on all but the first, only at pages that the days before had not."""
SMALLEST, USUAL = (1024, 700), (1280, 800)
"""Sizes of the window in px."""
SCHEMES = tuple(colours for colours in COLOURS if colours != SYSTEM)
_OF_THE_PLATFORM = "does not support propagateSizeHints"


@dataclass(frozen=True)
class Setting:
    """How the pages are looked at; `room` is the size of the window in px."""

    language: str
    display: Display
    room: tuple[int, int]

    def __str__(self) -> str:
        """Name it in one line."""
        return f"{self.language} {self.display.text_size} {self.display.colours} {'x'.join(map(str, self.room))}"


@dataclass(frozen=True)
class Walked:
    """How many pages were seen in which language and size, and what was wrong with them."""

    what: str
    pages: int
    faults: tuple[str, ...]


def settings(language: str, text_size: int) -> Iterator[Setting]:
    """Yield every setting in which pages are looked at in a language with letters of a size."""
    for colours, room in product(SCHEMES, (SMALLEST, USUAL) if text_size == min(TEXT_SIZES) else (SMALLEST,)):
        yield Setting(language, Display(text_size, colours), room)


def wear(window: Window, setting: Setting) -> None:
    """Show the window in a setting."""
    window.use_language(setting.language)
    window.use_display(setting.display)
    window.resize(*setting.room)


def faults_at(window: Window, stops: Iterable[Stop]) -> Iterator[str]:
    """Yield what is wrong with each of these pages."""
    for stop in show(window, stops):
        for check in (page_faults, pixel_faults, focus_faults):
            yield from (f"{stop.name}: {fault}" for fault in check(window))


def open_window(day: date, language: str) -> tuple[Window, list[Stop]]:
    """Return the window, ready to take the focus, and every page that there is on a day."""
    _, window, stops = open_tour(lay_ground(day), language)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window, stops


def walk(language: str, text_size: int) -> Walked:
    """Look at every page in every setting of a language and a size."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    warnings: list[str] = []
    qInstallMessageHandler(lambda _kind, _context, text: warnings.append(f"Qt warns: {text}"))
    pages, faults = 0, []
    known: set[str] = set()
    for day in DAYS:
        window, every_stop = open_window(day, language)
        stops = [stop for stop in every_stop if stop.name not in known]
        known |= {stop.name for stop in stops}
        for setting in settings(language, text_size):
            wear(window, setting)
            faults += [f"{setting} {fault}" for fault in faults_at(window, stops)]
            pages += len(stops)
        window.close()
    return Walked(
        f"{language} {text_size}", pages, (*faults, *(text for text in warnings if _OF_THE_PLATFORM not in text))
    )


def walk_all(languages: Sequence[str], sizes: Sequence[int]) -> Iterator[Walked]:
    """Walk in all these settings at once, on every core."""
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as processes:
        walks = [processes.submit(walk, *each) for each in product(languages, sizes)]
        yield from (each.result() for each in as_completed(walks))


def main(arguments: Sequence[str]) -> int:
    """Walk, print what was found, and return 1 if that was anything."""
    started, pages, faults = time.monotonic(), 0, 0
    languages = [each for each in LANGUAGES if each in arguments] or list(LANGUAGES)
    sizes = [each for each in TEXT_SIZES if str(each) in arguments] or list(TEXT_SIZES)
    for walked in walk_all(languages, sizes):
        pages, faults = pages + walked.pages, faults + len(walked.faults)
        seen = f"{walked.what}: {walked.pages} pages, {len(walked.faults)} faults"
        print(*walked.faults, seen, sep="\n", flush=True)
    print(f"{pages} pages seen in {time.monotonic() - started:.0f} seconds, {faults} faults")
    return min(faults, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

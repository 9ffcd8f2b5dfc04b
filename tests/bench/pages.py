"""How long it takes to go to another page, and to see a page in another language."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import cycle, islice
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from desktop_app.language.day_context import load_day
from desktop_app.ui.card.places import CardPlace
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.wiring.tour import open_tour
from tests.bench.percentiles import percentiles
from tests.bench.picture import Panel, Picture, rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.frame.window import Window
    from desktop_app.ui.inspection.tour import TourPage

DAY = date(2026, 11, 21)
LANGUAGES = ("ja", "ja-easy", "en", "es")
EVERY_NTH_PAGE = 4
PAGE_BUDGET_MS, LANGUAGE_BUDGET_MS = 16, 50


def timed(do: Callable[[], object]) -> float:
    """Return how many milliseconds something takes, with everything painted."""
    began = time.perf_counter()
    do()
    QCoreApplication.processEvents()
    took = (time.perf_counter() - began) * 1000
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return took


def page_changes(window: Window, tour_pages: list[TourPage]) -> list[float]:
    """Go to each page; return the milliseconds."""
    found = []
    for page in tour_pages:
        window.frame.show_reader_status(ReaderStatus(page.report))
        QCoreApplication.processEvents()
        found.append(timed(partial(window.navigator.go, Journey().go(page.place))))
    return found


def language_changes(window: Window, tour_pages: list[TourPage]) -> dict[str, list[float]]:
    """See each page in another language; return the milliseconds by that language."""
    found: dict[str, list[float]] = {language: [] for language in LANGUAGES}
    for page, language in zip(tour_pages, cycle(LANGUAGES), strict=False):
        window.navigator.go(Journey().go(page.place))
        QCoreApplication.processEvents()
        found[language].append(timed(partial(window.navigator.use_language, language)))
    return found


@dataclass(frozen=True)
class PageTimes:
    """Milliseconds by language: to another page of a conversation, to any other page, and to that language."""

    conversation: dict[str, list[float]]
    any_other: dict[str, list[float]]
    language: dict[str, list[float]]

    @property
    def all_of_language(self) -> list[float]:
        """Every change of the language."""
        return [took for times in self.language.values() for took in times]


def measure() -> PageTimes:
    """Measure in the window of the tour."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _, window, every = open_tour(load_day(DAY), "ja")
    window.show()
    tour_pages = list(islice(every, 0, None, EVERY_NTH_PAGE))
    conversation = [page for page in tour_pages if isinstance(page.place, FlowPlace | HomePlace | CardPlace)]
    page_changes(window, tour_pages)  # fonts and pictures have been seen once
    found = PageTimes({}, {}, {})
    for language in LANGUAGES:
        window.navigator.use_language(language)
        found.conversation[language] = page_changes(window, conversation)
        found.any_other[language] = page_changes(window, tour_pages)
    found.language.update(language_changes(window, conversation))
    window.close()
    return found


def section(measured: PageTimes) -> str:
    """Return the section of the report."""
    rows = "".join(
        _row(f"another page of a conversation, {language}", measured.conversation[language])
        + _row(f"any other page, {language}", measured.any_other[language])
        for language in LANGUAGES
    )
    return (
        "## Pages\n\nFrom the press to everything painted, offscreen, in ms. Budgets: p95 of a page"
        f" {PAGE_BUDGET_MS}, of a language {LANGUAGE_BUDGET_MS}. Pages with a sheet of paper draw it anew."
        " Why that of pages is missed, and what would be next: [decision 19](decisions/019-measured-once.md).\n\n"
        "| | pages | p50 | p95 | p99 |\n|---|---|---|---|---|\n"
        f"{rows}{_row('another language', measured.all_of_language)}"
    )


def _row(name: str, milliseconds: list[float]) -> str:
    found = percentiles(milliseconds)
    return f"| {name} | {len(milliseconds)} | {found[50]:.1f} | {found[95]:.1f} | {found[99]:.1f} |\n"


def pictures(measured: PageTimes) -> list[Picture]:
    """Return the pictures of pages and of languages."""
    return [_picture_of_pages(measured), _picture_of_languages(measured)]


def _picture_of_pages(measured: PageTimes) -> Picture:
    slowest = max(percentiles(times)[95] for times in (*measured.conversation.values(), *measured.any_other.values()))
    return Picture(
        name="pages",
        title=f"In every language 95 of 100 pages are painted within {ceil(slowest)} ms",
        dots="Each dot is one page",
        unit="ms",
        what="from the press to everything painted",
        panels=[
            Panel(rows(measured.conversation, PAGE_BUDGET_MS), "another page of a conversation"),
            Panel(rows(measured.any_other, PAGE_BUDGET_MS), "any other page"),
        ],
        budgeted=95,
    )


def _picture_of_languages(measured: PageTimes) -> Picture:
    slowest = percentiles(measured.all_of_language)[95]
    times = {**{f"to {name}": times for name, times in measured.language.items()}, "to any": measured.all_of_language}
    return Picture(
        name="languages",
        title=f"95 of 100 changes of the language are painted within {ceil(slowest)} ms",
        dots="Each dot is one page that comes in another language",
        unit="ms",
        what="from the press to everything painted",
        panels=[Panel(rows(times, LANGUAGE_BUDGET_MS))],
        budgeted=95,
    )

"""How long it takes to go to another page, and to see a page in another language."""

from __future__ import annotations

import os
import time
from datetime import date
from functools import partial
from itertools import islice
from statistics import quantiles
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from desktop_app.ground import lay_ground
from desktop_app.tour_app import open_tour
from desktop_app.ui.card_news import CardNews
from desktop_app.ui.journey import Journey, Place, Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.tour import Stop
    from desktop_app.ui.window import Window

DAY = date(2026, 11, 21)
LANGUAGES = ("ja", "ja-easy", "en", "es")
EVERY_NTH_STOP = 4


def timed(do: Callable[[], object]) -> float:
    """Return how many milliseconds something takes, with everything painted."""
    began = time.perf_counter()
    do()
    QCoreApplication.processEvents()
    took = (time.perf_counter() - began) * 1000
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return took


def page_changes(window: Window, stops: list[Stop]) -> list[float]:
    """Go to each stop; return the milliseconds."""
    found = []
    for stop in stops:
        window.take_news(CardNews(stop.report))
        QCoreApplication.processEvents()
        found.append(timed(partial(window.go, Journey((Place(Screen.HOME), stop.place)))))
    return found


def language_changes(window: Window, stops: list[Stop]) -> list[float]:
    """See each stop in another language; return the milliseconds."""
    found = []
    for number, stop in enumerate(stops):
        window.go(Journey((Place(Screen.HOME), stop.place)))
        QCoreApplication.processEvents()
        language = LANGUAGES[number % len(LANGUAGES)]
        found.append(timed(partial(window.use_language, language)))
    return found


def _row(name: str, milliseconds: list[float]) -> str:
    hundredths = quantiles(milliseconds, n=100)
    p50, p95, p99 = hundredths[49], hundredths[94], hundredths[98]
    return f"| {name} | {len(milliseconds)} | {p50:.1f} | {p95:.1f} | {p99:.1f} |\n"


def section() -> str:
    """Measure, and return the section of the report."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _, window, every = open_tour(lay_ground(DAY), "ja")
    window.show()
    stops = list(islice(every, 0, None, EVERY_NTH_STOP))
    conversation = [stop for stop in stops if stop.place.screen in (Screen.FLOW, Screen.HOME, Screen.CARD)]
    page_changes(window, stops)  # fonts and pictures have been seen once
    rows = ""
    for language in LANGUAGES:
        window.use_language(language)
        rows += _row(f"another page of a conversation, {language}", page_changes(window, conversation))
        rows += _row(f"any other page, {language}", page_changes(window, stops))
    rows += _row("another language", language_changes(window, conversation))
    window.close()
    return (
        "## Pages\n\nFrom the press to everything painted, offscreen, in ms. Budgets: p95 of a page 16, of a language"
        " 50. Pages with a sheet of paper draw it anew.\n\n"
        "| | pages | p50 | p95 | p99 |\n|---|---|---|---|---|\n" + rows
    )

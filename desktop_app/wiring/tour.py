"""Where the tour is wired together: every page there is, on top of what home.py wires."""

from __future__ import annotations

from functools import partial
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.card.practice.scenario import scenario_names
from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.ui.style.display import DEFAULT, DisplaySettings
from desktop_app.wiring import card as card_app
from desktop_app.wiring import home as app

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from desktop_app.language.day_context import DayContext
    from desktop_app.language.translator import Translator
    from desktop_app.reminders.model.person import Person
    from desktop_app.ui.frame.feature import Pages
    from desktop_app.ui.frame.window import Window
    from desktop_app.ui.inspection.tour import TourPage
    from desktop_app.ui.services.examination import Examination


def open_tour(day_context: DayContext, language: str) -> tuple[QApplication, Window, list[TourPage]]:
    """Return a window that needs no screen, and every page there is to be shown in it.

    In its renewal book is a family that does not exist; the file of it is gone when this returns.
    """
    from desktop_app.ui.inspection.tour import book_pages

    application, window, people = _open_window(day_context, language)
    with_card = card_app.read_card_once(day_context, "renewal-open")
    pages = window.frame.pages
    of_the_book = book_pages(pages, people, with_card, card_app.card_in_hand(with_card, day_context.rules()))
    return application, window, [*pages_without_book(day_context, pages), *of_the_book]


def open_conversation(day_context: DayContext, language: str) -> tuple[QApplication, Window, list[TourPage]]:
    """Return a window that needs no screen, and the pages of one conversation to be shown in it."""
    from desktop_app.ui.inspection.tour import conversation

    application, window, _people = _open_window(day_context, language)
    reports = {
        "no-reader": CardReading(ReadStatus.NO_READER),
        "card": card_app.read_card_once(day_context, "renewal-open"),
    }
    return (
        application,
        window,
        list(conversation(FLOWS["register"], reports, partial(card_app.situation_of, day_context))),
    )


def _open_window(day_context: DayContext, language: str) -> tuple[QApplication, Window, tuple[Person, ...]]:
    """Return a window with a family in its book, and that family."""
    app.use_no_screen()
    from desktop_app.reminders.sample import sample_family

    people = sample_family(day_context.today)
    with TemporaryDirectory() as data:
        application, window = app.open_window(
            day_context, language, DEFAULT, lambda _language, _display: None, Path(data), _examination
        )
        with app.renewal_book(day_context, Path(data)) as book:
            for person in people:
                book.add(person)
        window.frame.prepare()
    return application, window, people


def _examination(translator: Translator, parent: QObject) -> Examination:
    """Return an examination that found the same on every computer, one thing of each kind."""
    from desktop_app.ui.services.check_result import CheckResult, Severity
    from desktop_app.ui.services.examination import NOT_ALL_LOOKED_AT, Examination

    said = translator(NOT_ALL_LOOKED_AT)
    found = (
        CheckResult(Severity.FAULT, said, "doctor", said),
        CheckResult(Severity.OK, "", "fonts"),
        CheckResult(Severity.OK, "", "languages"),
        CheckResult(Severity.NOTE, "", "voices"),
    )
    return Examination(found, parent)


def pages_without_book(day_context: DayContext, pages: Pages) -> list[TourPage]:
    """Return every page that does without the renewal book, with each practice card and without a reader."""
    from desktop_app.ui.inspection.tour import tour_pages

    names = scenario_names(paths.resources() / "practice")
    reports = {name: card_app.read_card_once(day_context, name) for name in names}
    reports = {"no-reader": CardReading(ReadStatus.NO_READER)} | reports
    return list(tour_pages(pages, FLOWS, TOPICS, reports, partial(card_app.situation_of, day_context)))


def take_tour(
    day_context: DayContext,
    languages: Sequence[str],
    displays: Sequence[DisplaySettings],
    folder: Path,
    *,
    short: bool = False,
) -> int:
    """Write a picture of every page, in these languages and with these display settings; return how many.

    `short` leaves all out but the pages of one conversation.
    """
    application, window, tour_pages = (open_conversation if short else open_tour)(day_context, languages[0])

    from desktop_app.ui.inspection.tour import folder_name, take_pictures

    count = 0
    for language, display in product(languages, displays):
        window.navigator.use_language(language)
        window.navigator.use_display(display)
        count += take_pictures(window.frame, tour_pages, folder / folder_name(language, display))
    window.close()
    application.processEvents()
    return count

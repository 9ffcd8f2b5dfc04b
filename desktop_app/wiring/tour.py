"""Where the tour is wired together: every page there is, on top of what app.py wires."""

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
from desktop_app.ui.style.display import DEFAULT, Display
from desktop_app.wiring import card as card_app
from desktop_app.wiring import home as app

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from desktop_app.language.ground import Ground
    from desktop_app.reminders.model.person import Person
    from desktop_app.ui.frame.window import Window
    from desktop_app.ui.inspection.tour import Stop


def open_tour(ground: Ground, language: str) -> tuple[QApplication, Window, list[Stop]]:
    """Return a window that needs no screen, and every page there is to be shown in it.

    In its renewal book is a family that does not exist; the file of it is gone when this returns.
    """
    from desktop_app.ui.inspection.tour import book_stops

    application, window, people = _open_window(ground, language)
    with_card = card_app.read_card_once(ground, "renewal-open")
    of_the_book = book_stops(people, with_card, card_app.card_in_hand(with_card, ground.rules()))
    return application, window, [*stops_without_book(ground), *of_the_book]


def open_conversation(ground: Ground, language: str) -> tuple[QApplication, Window, list[Stop]]:
    """Return a window that needs no screen, and the pages of one conversation to be shown in it."""
    from desktop_app.ui.inspection.tour import conversation

    application, window, _people = _open_window(ground, language)
    reports = {"no-reader": CardReading(ReadStatus.NO_READER), "card": card_app.read_card_once(ground, "renewal-open")}
    return application, window, list(conversation(FLOWS["register"], reports, partial(card_app.case_of, ground)))


def _open_window(ground: Ground, language: str) -> tuple[QApplication, Window, tuple[Person, ...]]:
    """Return a window with a family in its book, and that family."""
    app.use_no_screen()
    from desktop_app.reminders.sample import sample_family

    people = sample_family(ground.today)
    with TemporaryDirectory() as data:
        application, window = app.open_window(ground, language, DEFAULT, lambda _language, _display: None, Path(data))
        with app.renewal_book(ground, Path(data)) as book:
            for person in people:
                book.add(person)
        window.look_into_book()
    return application, window, people


def stops_without_book(ground: Ground) -> list[Stop]:
    """Return every page that there is in both settings, with each practice card and without a reader."""
    from desktop_app.ui.inspection.tour import stops

    names = scenario_names(paths.resources() / "practice")
    reports = {name: card_app.read_card_once(ground, name) for name in names}
    return list(
        stops(
            FLOWS, TOPICS, {"no-reader": CardReading(ReadStatus.NO_READER)} | reports, partial(card_app.case_of, ground)
        )
    )


def take_tour(
    ground: Ground, languages: Sequence[str], displays: Sequence[Display], folder: Path, *, short: bool = False
) -> int:
    """Write a picture of every page in these languages for these eyes into folders of the folder; return how many.

    `short` leaves all out but the pages of one conversation.
    """
    application, window, stops = (open_conversation if short else open_tour)(ground, languages[0])

    from desktop_app.ui.inspection.tour import folder_name, take_pictures

    count = 0
    for language, display in product(languages, displays):
        window.use_language(language)
        window.use_display(display)
        count += take_pictures(window, stops, folder / folder_name(language, display))
    window.close()
    application.processEvents()
    return count

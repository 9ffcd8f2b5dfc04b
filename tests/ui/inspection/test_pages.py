"""Every page in every language with the largest letters, and every kind of page in every colour scheme and size.

`make walk` does the whole of it: every page in every language, size and scheme.
"""

from __future__ import annotations

from functools import partial
from itertools import cycle, product

import pytest

from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.language.languages import LANGUAGES
from desktop_app.reminders.sample import sample_family
from desktop_app.ui.guide.places import TopicPlace
from desktop_app.ui.inspection.tour import book_pages, show, tour_pages
from desktop_app.ui.style.display import TEXT_SIZES, DisplaySettings
from desktop_app.wiring.card import situation_of
from tests.conftest import SCENARIOS, TODAY
from tests.helpers.page_kinds import KINDS
from tools.page_checks import beside_the_bar, page_faults
from tools.walk import LAPTOP, SCHEMES, SMALLEST, USUAL, WalkSetting, apply_setting, faults_at, settings

EVERY_SETTING = [
    *product(TEXT_SIZES, SCHEMES, [SMALLEST]),
    *product(TEXT_SIZES[:1], SCHEMES, [USUAL]),
    (TEXT_SIZES[0], SCHEMES[0], LAPTOP),
]


@pytest.fixture
def every_page(window, day_context, card, book_service):
    reports = {"no-reader": CardReading(ReadStatus.NO_READER)} | {name: card(name).last_reading for name in SCENARIOS}
    every = tour_pages(window.frame.pages, FLOWS, TOPICS, reports, partial(situation_of, day_context))
    book_service.people = sample_family(TODAY)
    with_card = reports["renewal-open"]
    card_in_reader = situation_of(day_context, with_card).card
    return [*every, *book_pages(window.frame.pages, book_service.people, with_card, card_in_reader)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_in_order_with_the_largest_letters(window, every_page, language):
    apply_setting(window, WalkSetting(language, DisplaySettings(200, "light"), SMALLEST))
    faults = [(page.name, fault) for page in show(window.frame, every_page) for fault in page_faults(window)]
    assert not faults


@pytest.mark.parametrize(
    "setting",
    [
        WalkSetting(language, DisplaySettings(size, scheme), room)
        for language, (size, scheme, room) in zip(cycle(LANGUAGES), EVERY_SETTING, strict=False)
    ],
    ids=str,
)
def test_every_kind_of_page_is_in_order_and_stands_out(window, every_page, setting):
    chosen = [page for page in every_page if page.name in KINDS]
    assert {page.name for page in chosen} == set(KINDS)
    apply_setting(window, setting)
    assert not list(faults_at(window, chosen))


def test_every_type_of_place_is_among_the_kinds_of_page_that_are_looked_at(every_page):
    types = {page.name: type(page.place).__name__ for page in every_page}
    assert {types[name] for name in KINDS} == set(types.values())


def test_the_walk_goes_through_every_scheme_in_every_size():
    seen = {
        (each.display.text_size, each.display.colours, each.room)
        for size in TEXT_SIZES
        for each in settings("ja", size)
    }
    assert seen == set(EVERY_SETTING)


def test_a_page_that_scrolls_stands_below_the_bars_of_a_wide_window(window, qtbot):
    window.resize(1920, 700)
    window.navigator.open(TopicPlace("renewal"))
    qtbot.waitUntil(lambda: window.page.verticalScrollBar().maximum() > 0)
    qtbot.wait(1)
    assert not list(beside_the_bar(window))

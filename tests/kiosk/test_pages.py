"""The pages of the kiosk with the largest letters: its own in every language, each kind of the window's in one.

`make walk` does the whole of it.
"""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.style.display import DisplaySettings
from desktop_app.wiring.kiosk import open_kiosk_tour
from tests.bench.soak import let_go
from tests.conftest import TODAY
from tests.helpers.page_kinds import KINDS
from tools import walk
from tools.kiosk_checks import PUBLIC_SCREENS, SHARP_SCREEN, smallest_on
from tools.walk import WalkSetting, apply_setting, faults_at, faults_now

USUAL = PUBLIC_SCREENS[0]


@pytest.fixture
def opened(_fitting_roles, qapp):
    """Kiosks of a test, which are deleted after it."""
    windows = []
    yield windows
    for window in windows:
        let_go(window)


@pytest.fixture
def tour(opened):
    """Opens the kiosk in a language on a screen for somebody who walks through it; else with very large letters."""

    def open_in(language, screen=USUAL, size=200):
        window, tour_pages, own = open_kiosk_tour(load_day(TODAY), language, screen)
        opened.append(window)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        apply_setting(window, WalkSetting(language, DisplaySettings(size, "contrast"), (screen.width, screen.height)))
        return window, tour_pages, own

    return open_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_its_own_is_in_order(tour, language):
    window, _, own = tour(language)
    faults = []
    for name, show_own in own.items():
        show_own()
        settle()
        faults += [(name, fault) for fault in faults_now(window, smallest_on(USUAL))]
    assert not faults


def test_every_kind_of_page_is_in_order(tour):
    window, tour_pages, _ = tour("pt_BR")
    kinds = [page for page in tour_pages if page.name in KINDS]
    assert len(kinds) > 20
    assert not list(faults_at(window, kinds, smallest_on(USUAL)))


def test_everything_is_twenty_millimetres_high_on_a_sharp_screen_too(tour):
    window, tour_pages, own = tour("es", SHARP_SCREEN, 100)
    kinds = [page for page in tour_pages if page.name in KINDS]
    assert not list(faults_at(window, kinds, smallest_on(SHARP_SCREEN)))
    own["start"]()
    settle()
    assert not list(faults_now(window, smallest_on(SHARP_SCREEN)))


def test_a_page_made_for_a_screen_of_fewer_dots_is_found_on_a_sharp_one(tour):
    window, tour_pages, _ = tour("en", USUAL, 100)
    question = [page for page in tour_pages if page.name == "lost-card-what-no-reader"]
    assert not list(faults_at(window, question, smallest_on(USUAL)))
    assert any("is only" in fault for fault in faults_at(window, question, smallest_on(SHARP_SCREEN)))


def test_a_kiosk_that_was_walked_through_counts_nothing_down(opened, monkeypatch):
    def open_for_a_moment(day_context, language, screen):
        window, tour_pages, own = open_kiosk_tour(day_context, language, screen)
        opened.append(window)
        return window, tour_pages[:1], own

    monkeypatch.setattr(walk, "open_kiosk_tour", open_for_a_moment)
    monkeypatch.setattr(walk, "take_down", lambda _window: None)
    monkeypatch.setattr(walk, "SCHEMES", ("light",))
    pages, faults = walk.walk_in_public("en", 200)
    assert (pages, faults) == (8, [])
    assert not opened[0].visits.visiting
    assert not opened[0].visits.idle_timer.counting

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
from desktop_app.wiring.home import qt_application
from desktop_app.wiring.kiosk import open_kiosk_tour, smallest_target
from tests.bench.soak import let_go
from tests.conftest import TODAY
from tests.helpers.page_kinds import KINDS
from tools import walk
from tools.page_checks import SMALLEST_IN_PUBLIC
from tools.walk import PUBLIC_SCREENS, WalkSetting, apply_setting, faults_at, faults_now


@pytest.fixture
def opened(_fitting_roles, qapp):
    """Kiosks of a test, which are deleted after it."""
    windows = []
    yield windows
    for window in windows:
        let_go(window)


@pytest.fixture
def tour(opened):
    """Opens the kiosk in a language, with very large letters, for somebody who walks through it."""

    def open_in(language):
        window, tour_pages, own = open_kiosk_tour(load_day(TODAY), language)
        opened.append(window)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        apply_setting(window, WalkSetting(language, DisplaySettings(200, "contrast"), PUBLIC_SCREENS[0]))
        return window, tour_pages, own

    return open_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_its_own_is_in_order(tour, language):
    window, _, own = tour(language)
    faults = []
    for name, show_own in own.items():
        show_own()
        settle()
        faults += [(name, fault) for fault in faults_now(window, SMALLEST_IN_PUBLIC)]
    assert not faults


def test_every_kind_of_page_is_in_order(tour):
    window, tour_pages, _ = tour("pt_BR")
    kinds = [page for page in tour_pages if page.name in KINDS]
    assert len(kinds) > 20
    assert not list(faults_at(window, kinds, SMALLEST_IN_PUBLIC))


def test_twenty_millimetres_are_taken_from_the_screen(qapp):
    dots = qapp.primaryScreen().physicalDotsPerInch()
    assert smallest_target(qt_application()) == round(min(max(dots, 72), 220) * 20 / 25.4)


def test_a_kiosk_that_was_walked_through_counts_nothing_down(opened, monkeypatch):
    def open_for_a_moment(day_context, language):
        window, tour_pages, own = open_kiosk_tour(day_context, language)
        opened.append(window)
        return window, tour_pages[:1], own

    monkeypatch.setattr(walk, "open_kiosk_tour", open_for_a_moment)
    monkeypatch.setattr(walk, "SCHEMES", ("light",))
    pages, faults = walk.walk_in_public("en", 200)
    assert (pages, faults) == (7, [])
    assert not opened[0].visits.visiting
    assert not opened[0].visits.idle_timer.counting

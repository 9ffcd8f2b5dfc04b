"""The checks of pages find what they are there for: each page here has one fault."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton

from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.inspection import geometry
from desktop_app.ui.settings.places import KeysPlace
from tools import page_checks, pixel_checks

WHITE, BLACK, PALE = 0xFFFFFF, 0x000000, 0xEEEEEE


@pytest.fixture
def page(window, qtbot):
    """The page about keys, ready to be spoilt."""
    window.navigator.go(Journey().go(KeysPlace()))
    qtbot.wait(1)
    assert not list(page_checks.page_faults(window))
    assert not [*pixel_checks.pixel_faults(window), *pixel_checks.focus_faults(window)]
    return window


def home_button(window):
    return window.findChild(QPushButton, "home")


def line(window):
    return next(label for label in geometry.texts(window.page) if label.property("role") == "list")


def cut_off(window):
    line(window).setFixedHeight(10)


def too_wide(window):
    window.page.content.setMinimumWidth(5000)


def shifted(window):
    window.page.content.setContentsMargins(10, 0, 0, 0)


def over_each_other(window):
    line(window).resize(400, 400)


def too_small(window):
    home_button(window).setFixedHeight(30)


def nameless(window):
    home_button(window).setText("")
    home_button(window).setAccessibleName("")


def not_on_the_heading(window):
    home_button(window).setFocus()


def unreachable(window):
    home_button(window).focusNextPrevChild = lambda _forward: True  # keeps the focus


def faint(window):
    pale = line(window)
    pale._style = pale._style._replace(colour="#eeeeee")


def without_a_ring(window):
    home_button(window).hasFocus = lambda: False


@pytest.mark.parametrize(
    ("spoil", "check", "fault"),
    [
        (cut_off, geometry.texts_cut_off, "px high and needs"),
        (too_wide, geometry.wider_than_the_window, "5000 px wide"),
        (over_each_other, geometry.texts_over_each_other, "stand over each other"),
        (shifted, page_checks.beside_the_bar, "beside 'back'"),
        (too_small, partial(geometry.targets_too_small, smallest=page_checks.SMALLEST_TARGET), "'home' is only"),
        (nameless, page_checks.without_name_or_role, "has no name"),
        (not_on_the_heading, page_checks.focus_elsewhere, "the focus is on 'home'"),
        (unreachable, page_checks.missed_by_tab, "is not reached by the Tab key"),
        (faint, pixel_checks.pixel_faults, "stands out by 1.2 : 1 only"),
        (without_a_ring, pixel_checks.focus_faults, "the focus on 'home' shows by"),
    ],
)
def test_a_fault_is_found(page, qtbot, spoil, check, fault):
    spoil(page)
    qtbot.wait(1)
    assert any(fault in getattr(found, "text", found) for found in check(page))


def test_contrast_is_that_of_wcag():
    assert pixel_checks.contrast(WHITE, BLACK) == pytest.approx(21)
    assert pixel_checks.contrast(0x777777, WHITE) == pytest.approx(4.48, abs=0.01)


def test_the_contrast_within_a_drawing_is_that_of_its_background_and_its_farthest_colour():
    drawn = np.full((20, 20), WHITE, np.uint32)
    assert pixel_checks.contrast_within(drawn) == 1
    drawn[:4, :4] = 0x777777
    drawn[0, 0] = BLACK  # one dot is no letter
    assert pixel_checks.contrast_within(drawn) == pytest.approx(4.48, abs=0.01)


def test_an_edge_is_compared_with_what_is_beside_it():
    drawn = np.full((20, 20), WHITE, np.uint32)
    drawn[5:15, 5:15] = BLACK
    assert pixel_checks.contrast_of_edge(drawn, QRect(5, 5, 10, 10)) == pytest.approx(21)
    assert pixel_checks.contrast_of_edge(drawn, QRect(8, 8, 4, 4)) == 1


def test_changes_count_only_where_they_can_be_seen():
    before = np.full((10, 10), WHITE, np.uint32)
    after = before.copy()
    after[0], after[1] = BLACK, PALE
    assert pixel_checks.changes(before, after, 3.0) == 10

"""The pages of a visit use the room of the screen, and are as large as before where there is none to spare."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.style.display import TEXT_SIZES, DisplaySettings

QUESTION, STEP, TOPIC = FlowPlace("lost-card"), FlowPlace("status"), TopicPlace("pin")


@pytest.fixture
def visit(kiosk):
    """Shows a page of a visit at the kiosk."""
    kiosk.visits.begin("en")

    def show(place):
        kiosk.navigator.go(Journey().go(place))
        settle()
        settle()
        return kiosk

    return show


def heading(window):
    return window.page.initial_focus.font().pixelSize()


def usual(window):
    return window.ui.theme.text_style("heading").size


@pytest.mark.parametrize("place", [QUESTION, STEP])
def test_a_short_page_has_larger_letters_and_needs_no_scrolling(visit, place):
    window = visit(place)
    assert heading(window) > 1.1 * usual(window)
    assert window.page.verticalScrollBar().maximum() == 0


def test_answers_are_larger_on_a_short_page(visit):
    window = visit(QUESTION)
    heights = [each.height() for each in window.page.findChildren(QPushButton)]
    assert min(heights) > 1.3 * window.ui.theme.px("answer")


def test_a_picture_is_larger_on_a_short_page(visit):
    window = visit(STEP)
    (picture,) = [each for each in window.page.findChildren(QLabel) if not each.pixmap().isNull()]
    assert picture.pixmap().deviceIndependentSize().height() > 1.2 * window.ui.theme.px("picture")


def test_a_long_page_is_as_large_as_was_chosen(visit):
    window = visit(TOPIC)
    assert window.page.verticalScrollBar().maximum() > 0
    assert heading(window) == usual(window)


@pytest.mark.parametrize("place", [QUESTION, STEP, TOPIC])
def test_whoever_chooses_larger_letters_sees_larger_ones(visit, place):
    window = visit(place)
    sizes = []
    for size in TEXT_SIZES:
        window.navigator.use_display(DisplaySettings(size, "light"))
        settle()
        sizes.append(heading(window))
    assert sizes == sorted(set(sizes))


def test_a_page_fills_a_window_that_has_become_larger(visit, qtbot):
    window = visit(QUESTION)
    window.resize(1280, 700)
    qtbot.waitUntil(lambda: heading(window) == usual(window))
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: heading(window) > usual(window))

"""Moving a page with a finger."""

from __future__ import annotations

import gc
from enum import Enum
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QLabel, QScrollArea, QScroller, QScrollerProperties

from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.pages.touch import scroll_by_touch, wants_less_motion
from desktop_app.ui.settings.places import KeysPlace

LENGTH = 5000
Input, State = QScroller.Input, QScroller.State
Metric = QScrollerProperties.ScrollMetric


@pytest.fixture
def area(qtbot):
    area = QScrollArea()
    qtbot.addWidget(area)
    background = QLabel()
    background.setFixedSize(300, LENGTH)
    area.setWidget(background)
    area.resize(320, 400)
    with qtbot.waitExposed(area):
        area.show()
    return area


@pytest.fixture
def push(area, qtbot):
    """Pushes the page quickly with a finger, so many px, and lets go; returns its scroller."""

    def push(by):
        scroller = QScroller.scroller(area.viewport())
        scroller.handleInput(Input.InputPress, QPointF(100, 200), 0)
        for step in range(1, 11):
            scroller.handleInput(Input.InputMove, QPointF(100, 200 + by * step / 10), 10 * step)
        qtbot.waitUntil(lambda: area.verticalScrollBar().value() >= 100)
        scroller.handleInput(Input.InputRelease, QPointF(100, 200 + by), 101)
        return scroller

    return push


def test_a_page_that_is_pushed_goes_on_by_itself(area, push, qtbot):
    scroll_by_touch(area, still=False)
    assert push(-150).state() is State.Scrolling
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 200)


def test_where_less_motion_is_wanted_it_moves_with_the_finger_only(area, push):
    scroll_by_touch(area, still=True)
    assert push(-150).state() is State.Inactive
    assert 100 <= area.verticalScrollBar().value() <= 150


Motion = Enum("Motion", ["NoPreference", "ReducedMotion"])
"""Named as in Qt.MotionPreference, which is newer than the PySide6 that is pinned."""


class Hints:
    """What a computer is set to, as Qt 6.12 tells it."""

    def __init__(self, preference):
        self._preference = preference

    def accessibility(self):
        return self

    def motionPreference(self):
        return self._preference


@pytest.mark.parametrize("less", [True, False])
def test_every_page_asks_what_the_computer_is_set_to(window, monkeypatch, less):
    hints = Hints(Motion.ReducedMotion if less else Motion.NoPreference)
    monkeypatch.setattr("desktop_app.ui.pages.touch.QGuiApplication.styleHints", lambda: hints)
    window.navigator.go(Journey().go(KeysPlace()))
    properties = QScroller.scroller(window.page.viewport()).scrollerProperties()
    assert (properties.scrollMetric(Metric.MaximumVelocity) == 0) is less
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    assert (properties.scrollMetric(Metric.VerticalOvershootPolicy) == never) is less


def test_pages_go_on_by_themselves_where_qt_does_not_tell_what_the_computer_is_set_to(monkeypatch):
    untold = Mock()
    untold.accessibility.return_value = object()
    monkeypatch.setattr("desktop_app.ui.pages.touch.QGuiApplication.styleHints", lambda: untold)
    assert not wants_less_motion()


def test_pages_that_are_gone_leave_no_numbers_of_gestures(window):
    before = classes_named("GestureType")
    for _ in range(20):
        window.navigator.go(Journey())
    assert classes_named("GestureType") == before


def classes_named(name):
    gc.collect()
    return sum(isinstance(each, type) and each.__name__ == name for each in gc.get_objects())

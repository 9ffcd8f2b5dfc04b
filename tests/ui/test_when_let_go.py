"""A page is not built anew under a finger: the press would be lost with the button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.ui import when_let_go
from desktop_app.ui.journey import Screen
from desktop_app.ui.when_let_go import WhenLetGo

LEFT = Qt.MouseButton.LeftButton


def place_of(window, name):
    button = window.findChild(QPushButton, name)
    return button.mapTo(window, QPoint(button.width() // 2, button.height() // 2))


@pytest.fixture
def pressing(window):
    """Holds a button down; whatever happens, it is let go."""
    places = []

    def press(name):
        places.append(place_of(window, name))
        QTest.mousePress(window.windowHandle(), LEFT, pos=places[-1])

    yield press
    for place in places:
        QTest.mouseRelease(window.windowHandle(), LEFT, pos=place)


def test_news_of_the_card_do_not_take_the_press_from_a_button(window, card, pressing):
    place = place_of(window, "choice-search")
    pressing("choice-search")
    window.take_news(card("well"))
    QTest.mouseRelease(window.windowHandle(), LEFT, pos=place)
    assert window.journey.here.screen is Screen.SEARCH


def test_the_news_are_shown_once_it_is_let_go(window, card, qtbot):
    corner = QPoint(3, 3)
    QTest.mousePress(window.windowHandle(), LEFT, pos=corner)
    before = window.page
    window.take_news(card("well"))
    assert window.page is before
    QTest.mouseRelease(window.windowHandle(), LEFT, pos=corner)
    qtbot.waitUntil(lambda: window.page is not before)


def test_without_anything_pressed_it_happens_at_once(qapp):
    done = []
    WhenLetGo(lambda: done.append(True), QObject(qapp)).ask()
    assert done == [True]


def test_a_button_that_is_stuck_does_not_keep_the_news_for_ever(window, card, pressing, qtbot, monkeypatch):
    monkeypatch.setattr(when_let_go, "_MOST_LOOKS", 3)
    pressing("language")
    before = window.page
    window.take_news(card("well"))
    qtbot.waitUntil(lambda: window.page is not before)

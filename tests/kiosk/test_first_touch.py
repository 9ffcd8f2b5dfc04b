"""Who lays a card down and touches the screen at once begins a visit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton


@pytest.mark.parametrize("name", ["well", "other-card"])
def test_a_touch_counts_although_a_card_comes_in_the_middle_of_it(kiosk, card, name):
    touched = kiosk.cover.findChild(QPushButton, "choice-begin-en")
    QTest.mousePress(touched, Qt.MouseButton.LeftButton)
    kiosk.show_reader_status(card(name))
    QTest.mouseRelease(touched, Qt.MouseButton.LeftButton)
    assert kiosk.visiting


def test_the_first_page_tells_of_the_card_once_the_screen_is_let_go(kiosk, card, qtbot):
    before = kiosk.cover
    QTest.mousePress(before, Qt.MouseButton.LeftButton)
    kiosk.show_reader_status(card("well"))
    assert kiosk.cover is before
    QTest.mouseRelease(before, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kiosk.cover is not before)

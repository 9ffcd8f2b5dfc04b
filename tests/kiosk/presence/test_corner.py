"""The staff hold the corner: nothing that happens meanwhile takes it from them, and nobody comes there by chance."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.kiosk.visit.state import VisitEnd
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.ui.search.places import SearchPlace

LEFT = Qt.MouseButton.LeftButton
CORNER, ELSEWHERE = QPoint(8, 8), QPoint(900, 500)
HELD, TIMEOUT = 150, 5000
"""Milliseconds."""


@pytest.fixture
def held(kiosk):
    """What is told when the corner is held, which takes less long than on a counter."""
    kiosk.input_filter.corner.waiting.setInterval(HELD)
    found = []
    kiosk.input_filter.pressed_long.connect(lambda: found.append(True))
    return found


@pytest.fixture
def mouse(kiosk):
    """The mouse on the window; what is pressed is let go at the end."""

    class Mouse:
        at = CORNER

        def press(self, place=CORNER):
            self.at = place
            QTest.mousePress(kiosk.windowHandle(), LEFT, pos=place)

        def move(self, place):
            self.at = place
            QTest.mouseMove(kiosk.windowHandle(), place)

        def let_go(self):
            QTest.mouseRelease(kiosk.windowHandle(), LEFT, pos=self.at)

    mouse = Mouse()
    yield mouse
    mouse.let_go()


@pytest.fixture
def finger(kiosk):
    """A finger on the window."""
    device = QTest.createTouchDevice()
    sequence = QTest.touchEvent(kiosk.windowHandle(), device, False)
    yield sequence
    sequence.release(0, CORNER).commit()


def show_reader_status(kiosk):
    kiosk.visits.show_reader_status(ReaderStatus(CardReading(ReadStatus.NO_READER)))


MEANWHILE = {
    "nothing": lambda _kiosk: None,
    "news of the card": show_reader_status,
    "another page": lambda kiosk: kiosk.navigator.open_once(SearchPlace()),
    "the page built anew": lambda kiosk: kiosk.frame.rebuild(),
    "the countdown": lambda kiosk: kiosk.visits.ask(VisitEnd.IDLE),
    "the end of the visit": lambda kiosk: kiosk.finish(),
    "an error": lambda kiosk: kiosk.apologise(),
}


@pytest.mark.parametrize("happens", MEANWHILE.values(), ids=MEANWHILE)
def test_whatever_happens_while_the_corner_is_held_the_staff_are_asked_for_the_code(kiosk, held, mouse, qtbot, happens):
    kiosk.visits.begin("en")
    mouse.press()
    happens(kiosk)
    qtbot.waitUntil(lambda: held == [True], timeout=TIMEOUT)


def test_a_hand_that_shakes_holds_it_all_the_same(held, mouse, qtbot):
    mouse.press()
    for x in (9, 7, 8, 60, 110, 8):
        mouse.move(QPoint(x, 8))
        qtbot.wait(10)
    qtbot.waitUntil(lambda: held == [True], timeout=TIMEOUT)


def test_who_has_touched_it_a_moment_before_may_hold_it(held, mouse, qtbot):
    mouse.press()
    mouse.let_go()
    mouse.press()
    qtbot.waitUntil(lambda: held == [True], timeout=TIMEOUT)


def test_a_finger_holds_it_on_a_page_that_scrolls(kiosk, held, finger, qtbot):
    kiosk.visits.begin("en")
    kiosk.navigator.open_once(SearchPlace())
    finger.press(0, CORNER).commit()
    qtbot.waitUntil(lambda: held == [True], timeout=TIMEOUT)


def test_a_finger_on_the_first_page_holds_it_too(held, finger, qtbot):
    finger.press(0, CORNER).commit()
    qtbot.waitUntil(lambda: held == [True], timeout=TIMEOUT)


def test_who_moves_the_page_from_the_corner_is_not_of_the_staff(kiosk, held, finger, qtbot):
    kiosk.visits.begin("en")
    finger.press(0, CORNER).commit()
    finger.move(0, ELSEWHERE).commit()
    qtbot.wait(2 * HELD)
    assert held == []


def test_a_press_that_is_let_go_where_a_page_has_gone_meanwhile_is_let_go(kiosk, held, mouse, qtbot):
    kiosk.visits.begin("en")
    mouse.press()
    kiosk.frame.rebuild()
    mouse.let_go()
    qtbot.wait(2 * HELD)
    assert held == []

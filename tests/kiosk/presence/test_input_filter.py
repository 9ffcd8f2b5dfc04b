"""What visitors may try to get out, and what the input filter makes of it."""

from __future__ import annotations

from itertools import accumulate, count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget

from desktop_app.kiosk.poster.page import StartPage
from desktop_app.kiosk.presence.input_filter import InputFilter
from desktop_app.kiosk.visit.state import VisitEnd
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.paper.places import FormPlace
from desktop_app.ui.search.places import SearchPlace
from tests.helpers.pages import open_flow
from tests.helpers.references import KEPT, gained

NOTHING, CONTROL, ALT, META = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
WAYS_OUT = [
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Q, CONTROL),
    (Qt.Key.Key_W, CONTROL),
    (Qt.Key.Key_P, CONTROL),
    (Qt.Key.Key_O, CONTROL),
    (Qt.Key.Key_C, CONTROL),
    (Qt.Key.Key_F1, NOTHING),
    (Qt.Key.Key_F11, NOTHING),
    (Qt.Key.Key_Print, NOTHING),
    (Qt.Key.Key_Menu, NOTHING),
    (Qt.Key.Key_Super_L, META),
    (Qt.Key.Key_Space, ALT),
    (Qt.Key.Key_Tab, ALT),
]


@pytest.mark.parametrize(("key", "modifier"), WAYS_OUT)
def test_keys_that_lead_out_do_nothing(kiosk, key, modifier):
    kiosk.visits.begin("en")
    open_flow(kiosk, "lost-card")
    before = kiosk.navigator.journey
    QTest.keyClick(kiosk.focusWidget(), key, modifier)
    QApplication.processEvents()
    assert kiosk.isVisible()
    assert kiosk.overlay is None
    assert kiosk.navigator.journey == before


def test_what_was_typed_is_not_copied_from_a_field(kiosk):
    kiosk.visits.begin("en")
    kiosk.navigator.open_once(SearchPlace())
    field = kiosk.findChild(QLineEdit)
    QTest.keyClicks(field, "secret")
    field.selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(field, key, CONTROL)
    assert QApplication.clipboard().text() == ""
    assert field.text() == "secret"


def test_escape_goes_back_but_never_out(kiosk):
    kiosk.visits.begin("en")
    open_flow(kiosk, "lost-card")
    QTest.keyClick(kiosk.focusWidget(), Qt.Key.Key_Escape)
    assert kiosk.navigator.journey == Journey()
    QTest.keyClick(kiosk.focusWidget(), Qt.Key.Key_Escape)
    assert kiosk.navigator.journey == Journey()
    kiosk.finish()
    QTest.keyClick(kiosk, Qt.Key.Key_Escape)
    assert isinstance(kiosk.overlay, StartPage)


def test_keys_of_the_wizard_do_nothing_between_visits(kiosk):
    for key in (Qt.Key.Key_L, Qt.Key.Key_F, Qt.Key.Key_Plus):
        QTest.keyClick(kiosk, key, CONTROL)
    kiosk.visits.begin("en")
    assert kiosk.navigator.journey == Journey()
    assert kiosk.navigator.display.text_size == 100


def test_keys_of_the_wizard_do_nothing_below_a_question(kiosk):
    kiosk.visits.begin("en")
    kiosk.visits.ask(VisitEnd.IDLE)
    for key in (Qt.Key.Key_L, Qt.Key.Key_F, Qt.Key.Key_Plus):
        QTest.keyClick(kiosk, key, CONTROL)
    kiosk.visits.go_on()
    assert kiosk.navigator.journey == Journey()
    assert kiosk.navigator.display.text_size == 100


def test_there_is_no_menu_anywhere(kiosk):
    kiosk.visits.begin("en")
    kiosk.navigator.open_once(SearchPlace())
    for widget in (kiosk.findChild(QLineEdit), kiosk.findChild(QLabel), kiosk):
        place = QPoint(5, 5)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget, event)
        assert not [menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()]


def test_nothing_can_be_dropped_into_it(kiosk):
    kiosk.visits.begin("en")
    kiosk.navigator.open_once(SearchPlace())
    field, data = kiosk.findChild(QLineEdit), QMimeData()
    data.setText("file:///etc/passwd")
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NOTHING)
    QApplication.sendEvent(field, event)
    assert not event.isAccepted()


def hold(kiosk, x, y, milliseconds, qtbot):
    kiosk.input_filter.corner.waiting.setInterval(100)
    place = QPoint(x, y)
    QTest.mousePress(kiosk.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.wait(milliseconds)
    QTest.mouseRelease(kiosk.windowHandle(), Qt.MouseButton.LeftButton, pos=place)


def test_who_holds_the_corner_is_asked_for_the_code(kiosk, qtbot):
    seen = []
    kiosk.input_filter.pressed_long.connect(lambda: seen.append(True))
    with qtbot.waitSignal(kiosk.input_filter.pressed_long, timeout=5000):
        hold(kiosk, 20, 20, 250, qtbot)
    assert seen == [True]


@pytest.mark.parametrize(("x", "y", "milliseconds"), [(20, 20, 10), (900, 500, 250)])
def test_a_short_press_or_one_elsewhere_is_nothing(kiosk, qtbot, x, y, milliseconds):
    seen = []
    kiosk.input_filter.pressed_long.connect(lambda: seen.append(True))
    hold(kiosk, x, y, milliseconds, qtbot)
    qtbot.wait(150)
    assert seen == []


def test_closing_is_refused(kiosk):
    event = QEvent(QEvent.Type.Close)
    QApplication.sendEvent(kiosk, event)
    assert kiosk.isVisible()


def waits_of(kiosk):
    """Return what the kiosk waits for from now on; it does not, for a busy machine may take longer."""
    waits = []
    kiosk.visits.idle_timer.stop()
    kiosk.visits.idle_timer.wait = waits.append
    return waits


def test_escape_that_is_held_goes_back_once_and_keeps_no_visit_open(kiosk, qtbot):
    kiosk.visits.begin("en")
    open_flow(kiosk, "lost-card")
    kiosk.navigator.open_once(SearchPlace())
    waits = waits_of(kiosk)
    for _ in range(30):
        QTest.keyPress(kiosk.windowHandle(), Qt.Key.Key_Escape)
        qtbot.wait(5)
    assert len(kiosk.navigator.journey.places) == 2
    assert len(waits) <= 2
    QTest.keyRelease(kiosk.windowHandle(), Qt.Key.Key_Escape)


def test_return_that_is_held_on_a_form_is_one_press(kiosk, qtbot):
    kiosk.visits.begin("en")
    kiosk.navigator.go(Journey().go(FormPlace("certificate")))
    waits = waits_of(kiosk)
    for _ in range(30):
        QTest.keyPress(kiosk.windowHandle(), Qt.Key.Key_Return)
        qtbot.wait(5)
    assert kiosk.navigator.here.checked
    assert len(waits) <= 2
    QTest.keyRelease(kiosk.windowHandle(), Qt.Key.Key_Return)


def test_escape_pressed_again_goes_back_again(kiosk, qtbot):
    kiosk.visits.begin("en")
    open_flow(kiosk, "lost-card")
    kiosk.navigator.open_once(SearchPlace())
    for _ in range(2):
        QTest.keyPress(kiosk.windowHandle(), Qt.Key.Key_Escape)
        QTest.keyRelease(kiosk.windowHandle(), Qt.Key.Key_Escape)
        qtbot.wait(100)
    assert kiosk.navigator.journey == Journey()


class Late:
    """A clock of a machine so busy that two seconds pass between any two events that it meets."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        self.now += 2
        return self.now


def told_by_system(moment):
    """Return a moment as systems tell it: in 32 bits, of which 0 would mean that they do not know."""
    return moment % 2**32 or 1


def key_event(kind, at, key=Qt.Key.Key_A):
    event = QKeyEvent(kind, key, NOTHING)
    event.setTimestamp(at)
    return event


@given(st.lists(st.integers(20, 1400), min_size=1, max_size=60), st.integers(0, 2**32))
def test_a_key_that_is_held_is_one_sign_however_late_its_events_are_met(qapp, gaps, begun):
    window = QWidget()
    input_filter, signs = InputFilter(window, 76, Late()), []
    input_filter.touched.connect(lambda: signs.append(True))
    input_filter.eventFilter(window, key_event(QEvent.Type.KeyPress, told_by_system(begun)))
    for moment in accumulate(gaps, initial=begun):
        input_filter.eventFilter(window, key_event(QEvent.Type.KeyRelease, told_by_system(moment)))
        input_filter.eventFilter(window, key_event(QEvent.Type.KeyPress, told_by_system(moment)))
    assert signs == [True]


@given(st.lists(st.integers(20, 1400), min_size=1, max_size=60), st.integers(0, 2**32))
def test_a_key_that_is_held_is_one_sign_where_a_screen_reader_hears_it_first(qapp, gaps, begun):
    window = QWidget()
    input_filter, signs = InputFilter(window, 76, Late()), []
    input_filter.touched.connect(lambda: signs.append(True))
    for moment in accumulate(gaps, initial=begun):
        input_filter.eventFilter(window, key_event(QEvent.Type.ShortcutOverride, told_by_system(moment)))
        for kind in (
            QEvent.Type.KeyRelease,
            QEvent.Type.KeyPress,
        ):  # sent anew, and then they do not say when they were
            input_filter.eventFilter(window, key_event(kind, 0))
    assert signs == [True]


def test_a_key_that_is_held_goes_back_once_where_a_screen_reader_hears_it_first(qapp):
    window, kiosk = QWindow(), QWidget()
    input_filter = InputFilter(kiosk, 76, Late())
    let_through = []
    for moment in range(1000, 3000, 40):
        input_filter.eventFilter(window, key_event(QEvent.Type.ShortcutOverride, moment, Qt.Key.Key_Escape))
        press = key_event(QEvent.Type.KeyPress, 0, Qt.Key.Key_Escape)
        let_through += [moment] if not input_filter.eventFilter(window, press) else []
        input_filter.eventFilter(window, key_event(QEvent.Type.KeyRelease, 0, Qt.Key.Key_Escape))
    assert let_through == [1000]


@given(st.lists(st.integers(200, 60_000), min_size=1, max_size=20))
def test_keys_that_are_met_all_at_once_are_as_many_signs_as_they_were(qapp, gaps):
    window = QWidget()
    input_filter, signs = InputFilter(window, 76, lambda: 1000.0), []
    input_filter.touched.connect(lambda: signs.append(True))
    keys = [(Qt.Key.Key_A, Qt.Key.Key_B)[turn % 2] for turn in range(len(gaps))]
    for key, moment in zip(keys, accumulate(gaps), strict=True):
        input_filter.eventFilter(window, key_event(QEvent.Type.KeyPress, moment, key))
        input_filter.eventFilter(window, key_event(QEvent.Type.KeyRelease, moment + 80, key))
    assert len(signs) == len(gaps)


def test_events_that_do_not_say_when_they_were_are_taken_by_the_clock(qapp):
    window = QWidget()
    input_filter, signs = InputFilter(window, 76, Late()), []
    input_filter.touched.connect(lambda: signs.append(True))
    for _ in range(5):
        input_filter.eventFilter(window, key_event(QEvent.Type.KeyPress, 0))
        input_filter.eventFilter(window, key_event(QEvent.Type.KeyRelease, 0))
    assert len(signs) == 5


def test_what_the_input_filter_lets_through_or_swallows_leaves_none_true_and_false_their_references(qapp):
    window = QWidget()
    field, moments, signs = QLabel("a", window), count(1, 1000), []
    input_filter = InputFilter(window, 76)
    input_filter.touched.connect(lambda: signs.append(True))

    def typed(key):
        QApplication.sendEvent(window, key_event(QEvent.Type.KeyPress, next(moments), key))
        QApplication.sendEvent(window, key_event(QEvent.Type.KeyRelease, next(moments), key))

    def three_kinds():
        QApplication.sendEvent(field, QEvent(QEvent.Type.User))
        typed(Qt.Key.Key_A)
        typed(Qt.Key.Key_F11)
        signs.clear()

    assert gained(three_kinds, 100) == KEPT

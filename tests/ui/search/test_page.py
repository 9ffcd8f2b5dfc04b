from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.guide.content.topics import TOPICS
from tests.helpers.window import press, texts


@pytest.fixture
def searching(window):
    press(window, "choice-search")
    return window


def results(window):
    names = [each.objectName() for each in window.page.findChildren(QPushButton)]
    return [name.removeprefix("choice-topic-") for name in names if name.startswith("choice-topic-")]


class Shown(QObject):
    """Notes every window that comes up."""

    def __init__(self):
        super().__init__()
        self.windows = []

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.windows.append(watched)
        return False


@pytest.fixture
def shown(qapp):
    found = Shown()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


def test_before_anything_is_typed_all_topics_are_shown(searching):
    assert results(searching) == list(TOPICS)


def test_the_field_has_the_focus_and_results_come_as_one_types(searching):
    assert searching.focusWidget() is searching.page.field
    QTest.keyClicks(searching.page.field, "stolen wallet")
    assert results(searching)[0] == "lost-card"
    assert "This fits best" in texts(searching)


def test_nothing_comes_up_as_a_window_of_its_own_while_one_types_fast(searching, shown, qtbot):
    QTest.keyClicks(searching.page.field, "stolen wallet")
    qtbot.wait(1)
    assert shown.windows == []


def test_nothing_that_fits_is_said_and_all_topics_stay(searching):
    QTest.keyClicks(searching.page.field, "§§§")
    assert "Nothing fits" in texts(searching)
    assert results(searching) == list(TOPICS)


def test_no_digit_ever_gets_into_the_field_by_the_keyboard(searching):
    QTest.keyClicks(searching.page.field, "1234")
    assert searching.page.field.text() == ""
    assert "never your PIN" in texts(searching)


@pytest.mark.parametrize("digits", ["1234", "１２３４", "٣٤", "暗証番号1"])
def test_nor_by_an_input_method(searching, digits):
    event = QInputMethodEvent()
    event.setCommitString(digits)
    QGuiApplication.sendEvent(searching.page.field, event)
    assert searching.page.field.text() == ""


def test_digits_cannot_be_pasted_either(searching):
    clipboard = QGuiApplication.clipboard()
    data = QMimeData()
    data.setText("1234")
    clipboard.setMimeData(data)
    QTest.keyClick(searching.page.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert searching.page.field.text() == ""
    clipboard.clear()


def test_coming_back_from_a_topic_finds_the_words_still_there(searching):
    QTest.keyClicks(searching.page.field, "stolen wallet")
    press(searching, "choice-topic-lost-card")
    assert searching.frame.kind.id == "topic"
    press(searching, "back")
    assert searching.page.field.text() == "stolen wallet"
    assert results(searching)[0] == "lost-card"


def test_a_topic_opens_its_questions_flows_and_neighbours(searching):
    press(searching, "choice-topic-pin")
    assert "3 wrong entries in total" in texts(searching).replace("**", "")
    press(searching, "choice-detail-locked")
    assert searching.page.title == "What do I do when the PIN is locked?"
    press(searching, "back")
    press(searching, "choice-topic-renewal")
    assert searching.page.title == "Dates: renewing the certificate and the card"
    press(searching, "choice-renewal")
    assert searching.frame.kind.id == "flow"


def test_return_in_the_field_opens_nothing_by_accident(searching):
    QTest.keyClicks(searching.page.field, "stolen wallet")
    QTest.keyClick(searching.page.field, Qt.Key.Key_Return)
    assert searching.frame.kind.id == "search"

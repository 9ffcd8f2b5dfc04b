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


def found(window):
    """Return the topic and the question of each result."""
    places = []
    for name in (each.objectName() for each in window.page.findChildren(QPushButton)):
        kind, _, rest = name.removeprefix("choice-").partition("-")
        if kind == "topic":
            places.append((rest, ""))
        elif kind == "detail":
            topic = next(topic for topic in sorted(TOPICS, key=len, reverse=True) if rest.startswith(f"{topic}-"))
            places.append((topic, rest.removeprefix(f"{topic}-")))
    return places


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
    assert found(searching)[0][0] == "lost-card"
    assert "This fits best" in texts(searching)


def test_nothing_comes_up_as_a_window_of_its_own_while_one_types_fast(searching, shown, qtbot):
    QTest.keyClicks(searching.page.field, "stolen wallet")
    qtbot.wait(1)
    assert shown.windows == []


@pytest.mark.parametrize("words", ["§§§", "how do I file my tax return", "weather tomorrow"])
def test_what_the_guide_has_no_answer_to_is_said_and_all_topics_stay(searching, words):
    QTest.keyClicks(searching.page.field, words)
    assert "The guide has no answer to this" in texts(searching)
    assert results(searching) == list(TOPICS)


def test_what_is_asked_with_a_number_is_found(searching):
    QTest.keyClicks(searching.page.field, "I am 76, do I get the eligibility certificate")
    assert found(searching)[0][0] == "eligibility-certificate"


def test_a_question_is_found_with_its_topic_below_and_opens_at_its_answer(searching):
    QTest.keyClicks(searching.page.field, "my PIN is locked, what do I do")
    assert found(searching)[0] == ("pin", "locked")
    press(searching, "choice-detail-pin-locked")
    assert searching.page.title == "What do I do when the PIN is locked?"
    press(searching, "choice-topic-pin")
    assert searching.frame.kind.id == "topic"


PINS = ("1234", "１２３４", "٣٤٥٦", "1 2 3 4", "PIN 4711", "暗証番号は4711です", "ABC123XYZ")


@pytest.mark.parametrize("pin", PINS)
def test_a_pin_is_not_looked_for_and_is_answered_by_a_warning(searching, pin):
    event = QInputMethodEvent()
    event.setCommitString(pin)
    QGuiApplication.sendEvent(searching.page.field, event)
    assert "This looks like a PIN" in texts(searching)
    assert found(searching) == [(topic, "") for topic in TOPICS]


@pytest.mark.parametrize("pin", PINS)
def test_a_pin_is_not_kept_when_somebody_goes_away_and_comes_back(searching, pin):
    searching.page.field.setText(pin)
    press(searching, "choice-topic-pin")
    press(searching, "back")
    assert searching.page.field.text() == ""


def test_whoever_pastes_a_pin_is_warned_too(searching):
    clipboard = QGuiApplication.clipboard()
    data = QMimeData()
    data.setText("1234")
    clipboard.setMimeData(data)
    QTest.keyClick(searching.page.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "This looks like a PIN" in texts(searching)
    clipboard.clear()


def test_coming_back_from_a_topic_finds_the_words_still_there(searching):
    QTest.keyClicks(searching.page.field, "stolen wallet")
    press(searching, searching.page.findChildren(QPushButton)[0].objectName())
    assert searching.frame.kind.id == "topic"
    press(searching, "back")
    assert searching.page.field.text() == "stolen wallet"
    assert found(searching)[0][0] == "lost-card"


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

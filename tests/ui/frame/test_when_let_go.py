"""News never takes away what is being pressed or written: the press counts, the word stays, the news comes after it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.ui.frame import when_let_go
from desktop_app.ui.frame.when_let_go import WhenLetGo
from desktop_app.ui.search.places import SearchPlace
from desktop_app.ui.widgets.text_field import TextField
from tests.helpers.window import texts

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def every_news(window, card):
    return {
        "a card": lambda: window.frame.show_reader_status(card("last-try")),
        "a voice": window.frame.services.voice.ready.emit,
        "the printer": window.frame.services.sheet_output.changed.emit,
    }


@pytest.fixture(params=["a card", "a voice", "the printer"])
def news(request, every_news):
    """Something that is new, and comes from a process beside the window."""
    return every_news[request.param]


@pytest.fixture(params=["a card", "the printer"])
def news_on_the_page(request, every_news):
    """News for which every page is built anew."""
    return every_news[request.param]


def tile(window):
    return window.findChild(QPushButton, "choice-lost-card")


def test_a_press_with_the_mouse_counts_although_there_is_news_in_the_middle_of_it(window, news):
    pressed = tile(window)
    QTest.mousePress(pressed, LEFT)
    news()
    QTest.mouseRelease(pressed, LEFT)
    assert window.navigator.here.flow == "lost-card"


def test_a_press_with_the_space_bar_counts_although_there_is_news_in_the_middle_of_it(window, news):
    pressed = tile(window)
    pressed.setFocus()
    QTest.keyPress(pressed, Qt.Key.Key_Space)
    news()
    QTest.keyRelease(pressed, Qt.Key.Key_Space)
    assert window.navigator.here.flow == "lost-card"


def test_the_news_is_shown_once_the_button_is_let_go(window, card, qtbot):
    QTest.mousePress(window.page.initial_focus, LEFT)
    window.frame.show_reader_status(card("last-try"))
    assert "1 try" not in texts(window)
    QTest.mouseRelease(window.page.initial_focus, LEFT)
    qtbot.waitUntil(lambda: "1 try" in texts(window))


def test_a_word_that_is_being_composed_stays(window, news_on_the_page, qtbot):
    window.navigator.open_once(SearchPlace())
    field = window.focusWidget()
    QApplication.sendEvent(field, QInputMethodEvent("まいな", []))
    news_on_the_page()
    assert window.focusWidget() is field
    word = QInputMethodEvent()
    word.setCommitString("マイナ")
    QApplication.sendEvent(field, word)
    qtbot.waitUntil(lambda: window.focusWidget() is not field)
    assert window.findChild(TextField).text() == "マイナ"


@pytest.mark.parametrize(
    ("place", "marked"),
    [(0, ""), (3, ""), (9, ""), (9, "card"), (5, "card")],
    ids=["begin", "within", "end", "to", "fro"],
)
def test_the_next_letter_goes_where_it_would_have_gone(window, news_on_the_page, place, marked):
    window.navigator.open_once(SearchPlace())
    QTest.keyClicks(window.focusWidget(), "lost card")
    field = window.focusWidget()
    if marked:
        field.setSelection(5 if place > 5 else 9, 4 if place > 5 else -4)
    else:
        field.setCursorPosition(place)
    before = field.caret
    news_on_the_page()
    again = window.focusWidget()
    assert again is not field
    assert (again.caret, again.selectedText()) == (before, marked)
    assert again.cursorPosition() == place


def test_without_anything_pressed_it_happens_at_once(qtbot):
    done, window = [], QWidget()
    qtbot.addWidget(window)
    WhenLetGo(lambda: done.append(True), window).ask()
    assert done == [True]


def test_a_button_that_is_stuck_does_not_keep_the_news_for_ever(window, card, qtbot, monkeypatch):
    monkeypatch.setattr(when_let_go, "_MOST_POLLS", 3)
    heading = window.page.initial_focus
    QTest.mousePress(heading, LEFT)
    window.frame.show_reader_status(card("last-try"))
    qtbot.waitUntil(lambda: "1 try" in texts(window))
    QTest.mouseRelease(window, LEFT)

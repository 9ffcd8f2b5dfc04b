"""Reading a page aloud, with Qt's silent voice in the real process."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.guide.places import TopicPlace
from desktop_app.ui.pages.read_aloud import RATES, passages
from desktop_app.ui.speech.voice import Voice
from desktop_app.ui.style.display import DisplaySettings
from tests.helpers.pages import open_flow
from tests.helpers.window import press


@pytest.fixture
def talking(window, voice, qtbot):
    """The window, when the voices are known."""
    with qtbot.waitSignal(voice.ready, timeout=20000):
        voice.start()
    return window


@pytest.fixture
def orders(voice, monkeypatch):
    """What the voice is asked to say, without its saying it."""
    said = []
    monkeypatch.setattr(voice, "_write", said.append)
    return said


def seen(window, name):
    found = window.findChild(QPushButton, name)
    return found is not None and found.isVisible()


def marked(window):
    """Return the sentences that are marked on the page."""
    return list(dict.fromkeys(one.label.said for one in passages(window.page, "en", {}) if one.label.marked))


def test_without_a_voice_there_is_no_button(window):
    assert not seen(window, "read-aloud")


def test_the_button_is_there_only_for_a_language_that_has_a_voice(talking):
    assert seen(talking, "read-aloud")
    talking.navigator.use_language("ja")
    assert not seen(talking, "read-aloud")


def test_a_page_is_read_to_its_end_by_itself(talking, qtbot):
    open_flow(talking, "lost-card")
    press(talking, "read-aloud")
    assert seen(talking, "stop-reading")
    assert marked(talking) == ["I lost the card"]
    qtbot.waitUntil(lambda: marked(talking) == [talking.page.title], timeout=20000)
    qtbot.waitUntil(lambda: not seen(talking, "stop-reading"), timeout=60000)
    assert marked(talking) == []


def test_everything_on_the_page_is_read_in_the_order_of_reading(talking, orders):
    open_flow(talking, "lost-card")
    said = [one.said for one in passages(talking.page, "en", {})]
    assert said[:2] == ["I lost the card", "What has happened?"]
    assert said[-1] == "I am not sure"


def test_only_the_sentence_that_is_read_is_marked(talking, orders, voice):
    talking.navigator.go(Journey((HomePlace(), TopicPlace("pin"))))
    press(talking, "read-aloud")
    for one in passages(talking.page, "en", {}):
        assert orders[-1]["say"] == one.said
        assert marked(talking) == [one.label.said]
        voice.said.emit()
    assert orders[-1] == {"stop": True}


@pytest.mark.parametrize("way", ["stop-reading", "back", "home", "read-aloud"])
def test_reading_stops_when_it_is_told_to_or_the_page_changes(talking, orders, way):
    open_flow(talking, "lost-card")
    press(talking, "read-aloud")
    press(talking, way)
    assert orders[-1] == {"stop": True}
    assert not seen(talking, "stop-reading")


def test_a_key_reads_and_stops(talking, orders):
    for order in ("say", "stop"):
        QTest.keyClick(talking, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        assert order in orders[-1]


def test_it_reads_slower_and_faster_as_far_as_it_goes_and_says_the_sentence_again(talking, orders):
    open_flow(talking, "lost-card")
    press(talking, "read-aloud")
    first = orders[-1]["say"]
    for _ in RATES:
        press(talking, "read-slower")
    assert (orders[-1]["rate"], orders[-1]["say"]) == (min(RATES), first)
    for _ in RATES * 2:
        press(talking, "read-faster")
    assert orders[-1]["rate"] == max(RATES)


def test_the_second_language_is_not_read_by_a_voice_of_the_first(talking, orders):
    talking.navigator.use_display(DisplaySettings(second_language="ja"))
    open_flow(talking, "lost-card")
    assert [one.said for one in passages(talking.page, "en", {})][:3] == [
        "I lost the card",
        "What has happened?",
        "I cannot find it",
    ]


def test_when_the_voice_is_gone_the_button_goes_too(talking, voice, qtbot):
    press(talking, "read-aloud")
    with qtbot.waitSignal(voice.lost, timeout=10000):
        voice._process._process.kill()
    assert not seen(talking, "read-aloud")
    assert not seen(talking, "stop-reading")


@pytest.mark.parametrize("line", ["nonsense", "{}", "[1]", '{"event": "said", "id": 9}'])
def test_a_line_that_is_no_event_says_nothing(qapp, qtbot, line):
    good = '{"event": "voices", "languages": ["es"]}'
    voice = Voice(
        [sys.executable, "-c", f"print({line!r}); print({good!r}, flush=True); import time; time.sleep(60)"], {}
    )
    with qtbot.waitSignal(voice.ready, timeout=20000):
        voice.start()
    assert voice.speaks("es")
    voice.stop()


def test_a_voice_that_cannot_start_is_no_voice(qapp, qtbot):
    voice = Voice(["/no/such/program"], {})
    with qtbot.waitSignal(voice.lost, timeout=10000):
        voice.start()
    assert not voice.speaks("en")

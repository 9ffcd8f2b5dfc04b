"""What to say in Japanese: readable, shown large, and spoken where a voice reads Japanese."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.sheets.messages import HOW_TO_READ
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.pages.say import AS_USUAL, SLOWLY, PhraseBox
from desktop_app.ui.paper.places import StaffPlace
from desktop_app.ui.style.display import DisplaySettings
from tests.helpers.ways import way_to
from tests.helpers.window import press, texts

POLICE = FlowPlace("lost-card", way_to("lost-card", "police", "lost"))
SAID = "マイナンバーカードをなくしました"
READINGS = {"es": "Mainanbā-kādo o nakushimashita.", "ko": "마이난바카도오 나쿠시마시타."}


@pytest.fixture
def orders(voice, monkeypatch):
    """What the voice is asked to say, without its saying it."""
    said = []
    monkeypatch.setattr(voice, "_write", said.append)
    return said


@pytest.fixture
def japanese_voice(voice, orders):
    voice._languages = ("ja",)
    return voice


def go(window, place, language="es"):
    window.navigator.use_language(language)
    window.navigator.go(Journey((HomePlace(), place)))


def boxes(window):
    return window.page.findChildren(PhraseBox)


@pytest.mark.parametrize("language", READINGS)
def test_a_page_that_says_say_shows_the_sentence_its_reading_and_its_meaning(window, language):
    go(window, POLICE, language)
    (box,) = boxes(window)
    japanese, reading, meaning = texts(box).splitlines()[:3]
    assert (japanese, reading) == (SAID, READINGS[language])
    assert meaning in texts(window.page)


def test_a_question_of_a_topic_that_says_say_does_so_too(window):
    go(window, TopicPlace("children", "small-child"))
    assert "Mokushi kakunin de onegai shimasu." in texts(window.page)


@pytest.mark.parametrize("language", ["ja", "ja-easy"])
def test_who_reads_japanese_has_the_sentence_in_the_text_only(window, language):
    go(window, POLICE, language)
    assert boxes(window) == []


def test_beside_japanese_the_second_language_has_the_reading(window):
    window.navigator.use_display(DisplaySettings(second_language="ko"))
    go(window, POLICE, "ja")
    (box,) = boxes(window)
    assert READINGS["ko"] in texts(box)


def test_the_sentence_is_shown_to_the_staff_in_large_letters_with_the_same_below(window):
    go(window, POLICE)
    press(window, "choice-show-phrase")
    loud, reading = (window.page.findChild(QLabel, name) for name in ("loud", "reading"))
    assert (loud.accessibleName(), reading.accessibleName()) == (SAID, READINGS["es"])
    assert loud.font().pixelSize() > 2 * reading.font().pixelSize()
    window.navigator.use_language("ko")
    assert READINGS["ko"] in texts(window.page)


def test_how_latin_letters_are_read_stands_below_them_and_not_below_hangul(window, day_context):
    go(window, StaffPlace("certificate"))
    assert day_context.translator("es")(HOW_TO_READ) in texts(window.page)
    window.navigator.use_language("ko")
    assert day_context.translator("ko")(HOW_TO_READ) not in texts(window.page)


@pytest.mark.parametrize("place", [POLICE, StaffPlace("certificate")])
def test_without_a_voice_for_japanese_nothing_speaks(window, place):
    go(window, place)
    names = {button.objectName() for button in window.page.findChildren(QPushButton)}
    assert names.isdisjoint({"choice-say", "choice-say-slowly"})


@pytest.mark.parametrize("place", [POLICE, StaffPlace("certificate")])
def test_a_voice_that_comes_later_speaks_on_the_page_that_is_shown(window, voice, orders, place):
    go(window, place)
    voice._receive({"event": "voices", "languages": ["ja"]})
    press(window, "choice-say-slowly")
    assert orders[-1]["language"] == "ja"


@pytest.mark.parametrize(("button", "rate"), [("choice-say", AS_USUAL), ("choice-say-slowly", SLOWLY)])
def test_a_voice_says_the_sentence_slowly_or_as_usual(window, japanese_voice, orders, button, rate):
    go(window, POLICE)
    press(window, button)
    assert (orders[-1]["say"], orders[-1]["language"], orders[-1]["rate"]) == (SAID, "ja", rate)


def test_the_page_for_the_staff_speaks_what_it_shows(window, japanese_voice, orders):
    go(window, StaffPlace("certificate"))
    press(window, "choice-say-slowly")
    assert orders[-1]["say"] == window.page.findChild(QLabel, "loud").accessibleName()


def test_the_voice_is_quiet_when_the_page_is_left_while_it_speaks(window, japanese_voice, orders):
    go(window, POLICE)
    press(window, "choice-say")
    press(window, "back")
    assert orders[-1] == {"stop": True}


def test_what_was_said_to_its_end_is_not_stopped_any_more(window, japanese_voice, orders):
    go(window, POLICE)
    press(window, "choice-say")
    japanese_voice.said.emit()
    press(window, "back")
    assert "say" in orders[-1]


def test_a_page_that_is_read_aloud_is_not_read_over_the_sentence(window, japanese_voice, orders):
    go(window, POLICE)
    window.frame.read_aloud.start(window.page, "es")
    press(window, "choice-say")
    assert not window.frame.read_aloud.reading
    japanese_voice.said.emit()
    assert orders[-1]["say"] == SAID

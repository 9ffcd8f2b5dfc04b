from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.node import Question
from desktop_app.language.languages import LANGUAGES
from desktop_app.ui.card.places import CardPlace
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.frame.window import Window
from desktop_app.ui.guide.places import TopicPlace
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.ui.settings.places import KeysPlace
from desktop_app.ui.style.display import DisplaySettings
from tests.helpers.pages import open_flow
from tests.helpers.window import button, key, press, texts


def test_home_offers_every_flow(window):
    assert [button(window, f"choice-{flow}").isVisible() for flow in FLOWS] == [True] * len(FLOWS)
    assert "never asks for your PIN" in texts(window)


def test_before_the_first_report_the_window_says_that_it_looks(window):
    assert "Looking for a card reader" in texts(window)


def test_what_the_card_says_appears_at_home(window, card):
    window.frame.show_reader_status(card("careful"))
    said = texts(window.findChild(QWidget, "card-band")).replace("**", "")
    assert "is valid until January 2029." in said
    assert "PIN: 2 tries left." in said


@pytest.mark.parametrize("outcome", [outcome for outcome in ReadStatus if outcome is not ReadStatus.READ])
def test_every_trouble_is_told_and_leaves_the_tiles_where_they_are(window, outcome):
    window.frame.show_reader_status(ReaderStatus(CardReading(outcome)))
    assert texts(window.findChild(QWidget, "card-band"))
    assert button(window, "choice-status").isVisible()


@pytest.mark.parametrize("outcome", [ReadStatus.NO_SERVICE, ReadStatus.NO_READER])
def test_without_a_reader_a_practice_card_is_offered(window, outcome):
    window.frame.show_reader_status(ReaderStatus(CardReading(outcome)))
    press(window, "practice")
    assert window.frame.kind.id == "practice"


def test_practising_is_shown_on_every_page_and_can_be_ended(window, card, monitor):
    window.frame.show_reader_status(ReaderStatus(CardReading(ReadStatus.NO_READER)))
    press(window, "practice")
    press(window, "choice-locked")
    assert (monitor.practice, window.frame.kind.id) == ("locked", "home")
    window.frame.show_reader_status(card("locked"))
    press(window, "choice-register")
    assert "not a real card" in texts(window)
    press(window, "end-practice")
    assert monitor.practice is None
    assert "not a real card" not in texts(window)


def test_more_about_the_card_is_one_press_away(window, card):
    window.frame.show_reader_status(card("expired"))
    press(window, "card")
    assert "What to do now" in texts(window)
    assert "資格確認書" in texts(window)


def test_the_page_about_a_card_says_what_was_read_only_when_something_was(window, card):
    window.navigator.go(Journey().go(CardPlace()))
    window.frame.show_reader_status(card("well"))
    assert "Only the kind of card" in texts(window)
    window.frame.show_reader_status(card("other-card"))
    assert "Only the kind of card" not in texts(window)


def test_a_flow_begins_with_the_card_in_the_reader(window, card):
    window.frame.show_reader_status(card("locked"))
    press(window, "choice-register")
    assert window.page.title == "Leave the PIN alone for now"


def test_a_card_put_in_during_a_flow_is_used_where_the_page_stays_the_same(window, card):
    open_flow(window, "status")
    window.frame.show_reader_status(card("renewal-open"))
    assert "expires in January 2027" in texts(window).replace("**", "")


def test_a_card_that_would_change_the_page_is_only_offered(window, card):
    open_flow(window, "register")
    press(window, "choice-card")
    window.frame.show_reader_status(card("locked"))
    assert window.page.title == "Which of these do you have?"
    press(window, "with-card")
    assert window.page.title == "Leave the PIN alone for now"


def test_taking_the_card_out_does_not_take_the_person_back(window, card):
    window.frame.show_reader_status(card("well"))
    open_flow(window, "register")
    window.frame.show_reader_status(ReaderStatus(CardReading(ReadStatus.NO_CARD)))
    assert window.page.title == "Which of these do you have?"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_chosen_by_its_own_name_and_the_place_is_kept(window, language):
    open_flow(window, "register")
    press(window, "choice-card")
    before = window.navigator.journey
    press(window, "language")
    press(window, f"choice-{language}")
    assert window.navigator.journey == before
    assert button(window, "language").text().strip() == f"{LANGUAGES[language].own_name} · Language"
    if language != "en":
        assert window.page.title != "Which of these do you have?"


def test_the_home_button_goes_home_and_is_not_shown_there(window):
    open_flow(window, "status")
    press(window, "home")
    assert window.navigator.journey == Journey()
    assert not button(window, "home").isVisible()


def test_after_a_page_change_the_heading_has_the_focus(window):
    open_flow(window, "status")
    heading = window.focusWidget()
    assert (heading.objectName(), heading.accessibleName()) == ("heading", "The card itself does not say")


def test_news_of_the_card_does_not_take_the_focus_away(window, card):
    button(window, "choice-register").setFocus()
    window.frame.show_reader_status(card("well"))
    assert window.focusWidget().objectName() == "choice-register"


def test_return_at_the_heading_goes_on_and_escape_goes_back(window):
    open_flow(window, "status")
    key(window, Qt.Key.Key_Return)
    assert window.page.title == "What can you open Mynaportal with?"
    key(window, Qt.Key.Key_Escape)
    assert window.page.title == "The card itself does not say"
    key(window, Qt.Key.Key_Escape)
    assert window.navigator.journey == Journey()


def test_after_an_error_of_the_program_it_begins_again_and_says_so(window):
    open_flow(window, "status")
    window.frame.apologise()
    assert window.navigator.journey == Journey()
    assert "Something went wrong in this program" in texts(window)
    open_flow(window, "status")
    assert "Something went wrong" not in texts(window)


def press_by_keyboard(window, name):
    """Walk to a control with the Tab key as a person does, and press it."""
    for _ in range(60):
        if window.focusWidget().objectName() == name:
            key(window, Qt.Key.Key_Return)
            return
        key(window, Qt.Key.Key_Tab)
    pytest.fail(f"{name} cannot be reached by the Tab key")


def shortest_paths(flow, situation):
    """Return for every outcome the shortest answers that lead to it."""
    found = {}
    for path in flow.paths(situation):
        end = flow.position(situation, path).id
        if end not in found or len(path) < len(found[end]):
            found[end] = path
    return found


@pytest.mark.parametrize("name", ["no-card", "last-try", "grace", "expired", "no-certificate", "well"])
@pytest.mark.parametrize("flow", FLOWS)
def test_every_outcome_is_reached_by_the_keyboard_alone(window, card, flow, name):
    if name != "no-card":
        window.frame.show_reader_status(card(name))
    situation = window.frame.situation
    for end, path in shortest_paths(FLOWS[flow], situation).items():
        window.navigator.go(Journey())
        press_by_keyboard(window, f"choice-{flow}")
        for index, answer in enumerate(path):
            asking = isinstance(FLOWS[flow].position(situation, path[:index]), Question)
            press_by_keyboard(window, f"choice-{answer}" if asking else "primary")
        assert FLOWS[flow].position(situation, window.navigator.here.answers).id == end


def test_pages_that_change_faster_than_they_are_drawn_leave_no_window_behind(window, qtbot, card):
    window.frame.show_reader_status(card("well"))
    window.navigator.go(Journey().go(KeysPlace()))
    open_flow(window, "pin")
    qtbot.wait(1)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]
    assert window.focusWidget().hasFocus()


@pytest.mark.parametrize("topic", ["eligibility-certificate", "phone", "benefits"])
def test_no_page_writes_a_day_as_computers_do(window, topic):
    window.navigator.open(TopicPlace(topic))
    assert "Sources: " in texts(window)
    assert not re.search(r"\d{4}-\d\d-\d\d(?!\d)", texts(window))


def test_the_first_page_is_as_wide_as_the_window_before_it_is_shown(qtbot, services):
    window = Window(services, "en")
    qtbot.addWidget(window)
    assert window.page.width() == window.width()


def top_bar(window):
    return window.findChild(QWidget, "top-bar")


def test_the_bar_above_stays_from_page_to_page(window):
    press(window, "choice-register")
    before = top_bar(window)
    window.navigator.go(Journey().go(TopicPlace("pin")))
    assert top_bar(window) is before
    assert button(window, "home").isVisible()


def test_the_bar_above_is_made_anew_where_it_would_be_another(window, card):
    press(window, "choice-register")
    for change in (
        lambda: window.navigator.use_language("es"),
        lambda: window.navigator.use_display(DisplaySettings(125, "light")),
        lambda: window.frame.begin(window.frame.visit),
        window.navigator.home,
    ):
        before = top_bar(window)
        change()
        assert top_bar(window) is not before


def test_a_notice_goes_with_what_it_told(window):
    window.frame.apologise()
    assert "Something went wrong" in texts(window)
    press(window, "choice-register")
    assert "Something went wrong" not in texts(window)


def test_between_two_pages_nothing_else_has_the_focus(window, qapp):
    window.navigator.go(Journey().go(TopicPlace("renewal")))
    seen = []
    qapp.focusChanged.connect(lambda _before, now: seen.append(now.objectName() if now else ""))
    window.navigator.go(Journey().go(TopicPlace("pin")))
    assert seen == ["", "heading"]

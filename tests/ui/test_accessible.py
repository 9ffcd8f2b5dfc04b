"""What a screen reader is told, looked at where Qt tells it (QAccessible), without a screen or a bus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.language.text import plain
from desktop_app.reminders.sample import sample_family
from desktop_app.ui.card.status import ReaderStatus
from desktop_app.ui.frame.journey import Journey, Place, Screen
from desktop_app.ui.style import accessible
from desktop_app.ui.widgets.choice import ChoiceButton
from tests.conftest import TODAY
from tests.helpers.ways import way_to
from tests.ui.test_window import button, key, press

ROLE, NAME, DESCRIPTION = QAccessible.Role, QAccessible.Text.Name, QAccessible.Text.Description
OPERABLE = {ROLE.Button, ROLE.RadioButton, ROLE.CheckBox, ROLE.EditableText}
LAYOUT = {ROLE.Client, ROLE.Window, ROLE.ScrollBar, ROLE.Grouping}
"""What may have no name: it is not read out by itself."""


def every_place(case):
    several = (Screen.FLOW, Screen.TOPIC, Screen.TAKE_AWAY, Screen.SENTENCES, Screen.PERSON, Screen.REMOVE_PERSON)
    sheets = {
        Screen.SHOW_STAFF: "proxy-mother",
        Screen.FORM: "certificate",
        Screen.FORM_SHEET: "certificate",
        Screen.PERSON_FORM: "typed",
    }
    values = (("insurer", "kokuho"), ("name", "A"))
    yield from (
        Place(screen, sheet=sheets.get(screen, ""), values=values) for screen in Screen if screen not in several
    )
    yield from (Place(Screen.TOPIC, topic=topic) for topic in TOPICS)
    family = sample_family(TODAY)
    yield from (Place(screen, person=family[0].id) for screen in (Screen.PERSON, Screen.REMOVE_PERSON))
    for flow in FLOWS.values():
        yield from (
            Place(screen, flow.id, next(flow.paths(case)), case.card) for screen in (Screen.TAKE_AWAY, Screen.SENTENCES)
        )
        yield from {
            flow.position(case, path[:length]).id: Place(Screen.FLOW, flow.id, path[:length], case.card)
            for path in flow.paths(case)
            for length in range(len(path) + 1)
        }.values()


@pytest.fixture(autouse=True)
def _listener(window, book_desk):
    """Somebody listens, so that Qt asks about widgets as soon as they are made; a family is in the renewal book."""
    book_desk.people = sample_family(TODAY)
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def announced(monkeypatch):
    """What is announced, in order."""
    said = []
    monkeypatch.setattr(
        accessible.QAccessible, "updateAccessibility", lambda event: said.append((event.type(), event.message()))
    )
    return lambda: [text for kind, text in said if kind is QAccessible.Event.Announcement]


def things(interface):
    """Yield everything that is shown below an interface, in the order of reading."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        if not child.state().invisible:
            yield child
            yield from things(child)


def heard(window):
    return list(things(QAccessible.queryAccessibleInterface(window)))


def told(widget):
    """Return role and name of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role(), interface.text(NAME)


def of_role(window, role):
    return [thing.text(NAME) for thing in heard(window) if thing.role() is role]


@pytest.mark.parametrize(("language", "name"), [("en", "no-reader"), ("en", "last-try"), ("ja-easy", "expired")])
def test_on_every_page_everything_that_is_read_out_has_a_name_and_a_fitting_role(window, card, language, name):
    window.use_language(language)
    window.show_reader_status(ReaderStatus(CardReading(ReadStatus.NO_READER)) if name == "no-reader" else card(name))
    for place in every_place(window._case()):
        window.go(Journey((Place(Screen.HOME), place)))
        assert told(window.page._heading)[0] is ROLE.Heading, place
        for thing in heard(window):
            said, described = thing.text(NAME), thing.text(DESCRIPTION)
            assert said or thing.role() in LAYOUT, (place, thing.role(), thing.object())
            assert not set("｜《》☐") & set(said + described), (place, said)
            assert "**" not in said + described, (place, said)
            assert said != described or not said, (place, said)
            if thing.state().focusable and thing.role() is not ROLE.Heading:
                assert thing.role() in OPERABLE, (place, said)


def test_after_a_page_change_the_focus_is_on_the_heading_or_the_field_to_write_in(window, card):
    window.show_reader_status(card("well"))
    for place in every_place(window._case()):
        window.go(Journey((Place(Screen.HOME), place)))
        wanted = ROLE.EditableText if place.screen is Screen.SEARCH else ROLE.Heading
        assert told(window.focusWidget()) == (wanted, plain(window.page.title)), place


def test_tab_goes_through_all_that_can_be_pressed_in_the_order_of_reading_and_comes_round(window, card):
    window.show_reader_status(card("well"))
    for place in every_place(window._case()):
        window.go(Journey((Place(Screen.HOME), place)))
        order = [thing.object() for thing in heard(window) if thing.role() in OPERABLE]
        order[0].setFocus()
        for widget in [*order[1:], order[0]]:
            key(window, Qt.Key.Key_Tab)
            assert window.focusWidget() is widget, (place, widget.objectName())


def test_titles_on_a_page_are_headings_too(window):
    window.open_topic("pin")
    assert of_role(window, ROLE.Heading)[0] == window.page.title
    assert {"Questions about this", "People also ask about"} <= set(of_role(window, ROLE.Heading))


def test_what_to_bring_is_a_group_with_a_name_read_after_the_text(window):
    window.go(Journey().go(Place(Screen.FLOW, "lost-card", way_to("lost-card", "no-new-card"))))
    names = [thing.text(NAME) for thing in heard(window)]
    (group,) = of_role(window, ROLE.Grouping)
    assert group in names
    body = [names.index(plain(line)) for line in window.page._page.body]
    assert max(body) < names.index(group)


def test_what_the_card_says_is_a_group_and_the_dots_are_a_picture_with_the_number(window, card):
    window.show_reader_status(card("last-try"))
    assert told(window.findChild(QWidget, "card-band")) == (ROLE.Grouping, "The card in the reader")
    assert "1 / 3" in of_role(window, ROLE.Graphic)
    window.show_reader_status(ReaderStatus(CardReading(ReadStatus.NO_CARD)))
    assert told(window.findChild(QWidget, "card-band")) == (ROLE.Grouping, "The card reader")


def test_a_code_for_the_phone_is_a_picture_that_names_its_address(window):
    window.open_topic("status")
    assert told(window.findChild(QWidget, "qr")) == (ROLE.Graphic, "QR code for the phone: https://myna.go.jp/")


def test_a_choice_is_said_once(window):
    interface = QAccessible.queryAccessibleInterface(button(window, "choice-status"))
    assert (interface.childCount(), bool(interface.text(DESCRIPTION))) == (0, True)


def test_a_choice_is_pressed_as_a_screen_reader_presses_it(window, qtbot):
    actions = QAccessible.queryAccessibleInterface(button(window, "choice-pin")).actionInterface()
    actions.doAction(actions.pressAction())
    qtbot.waitUntil(lambda: window.journey.here.flow == "pin")


def test_the_setting_in_use_is_a_radio_button_that_is_checked(window):
    window.open_screen(Screen.TEXT_SIZE)
    press(window, "choice-size-150")
    checked = {
        choice.objectName(): QAccessible.queryAccessibleInterface(choice).state().checked
        for choice in window.findChildren(ChoiceButton)
    }
    assert [name for name, in_use in checked.items() if in_use] == ["choice-size-150"]
    assert told(button(window, "choice-size-100"))[0] is ROLE.RadioButton


def test_what_is_ticked_or_not_is_a_check_box(window):
    window.open_screen(Screen.REMINDERS)
    assert told(button(window, "choice-remind"))[0] is ROLE.CheckBox


def test_news_of_the_card_is_announced_without_readings_said_twice(window, card, announced):
    window.use_language("ja-easy")
    window.show_reader_status(card("last-try"))
    (said,) = announced()
    assert said in of_role(window, ROLE.StaticText)
    assert "証明書" in said
    assert not set("｜《》") & set(said)
    assert "（しょう" not in said


def test_the_search_announces_the_best_topic_when_it_changes_and_that_numbers_are_refused(window, announced):
    window.open_screen(Screen.SEARCH)
    window.page.field.setText("I lost my car")
    window.page.field.setText("I lost my card")
    assert announced() == ["This fits best: Lost or stolen card, found again"]
    key(window, Qt.Key.Key_4)
    assert announced()[1:] == ["Please type no numbers here, and never your PIN."]

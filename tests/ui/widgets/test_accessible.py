"""What a screen reader is told, looked at where Qt tells it (QAccessible), without a screen or a bus."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS
from desktop_app.language.markup import accessible_text, without_markup
from desktop_app.language.message import Message
from desktop_app.language.readings.phrase import without_meanings
from desktop_app.reminders.sample import sample_family
from desktop_app.sheets.forms.form import Field, Kind
from desktop_app.ui.book.places import EntryMode, PersonFormPlace, PersonPlace, RemindersPlace, RemovePersonPlace
from desktop_app.ui.day.places import DayPlace
from desktop_app.ui.day.spans import Span
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.paper.places import FormPlace, FormSheetPlace, SentencesPlace, StaffPlace, TakeAwayPlace
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.ui.search.places import SearchPlace
from desktop_app.ui.settings.places import TextSizePlace
from desktop_app.ui.widgets import accessible
from desktop_app.ui.widgets.choice import ChoiceButton
from desktop_app.ui.widgets.listing import ListBox
from tests.conftest import TODAY
from tests.helpers.window import button, key, press

ROLE, NAME, DESCRIPTION = QAccessible.Role, QAccessible.Text.Name, QAccessible.Text.Description
OPERABLE = {ROLE.Button, ROLE.RadioButton, ROLE.CheckBox, ROLE.EditableText}
LAYOUT = {ROLE.Client, ROLE.Window, ROLE.ScrollBar, ROLE.Grouping, ROLE.List}
"""What may have no name: it is not read out by itself."""


def every_place(window):
    situation, values, (person, *_) = (
        window.frame.situation,
        (("insurer", "kokuho"), ("name", "A")),
        sample_family(TODAY),
    )
    yield from (kind.place() for kind in window.frame.pages.kinds if kind.single)
    yield from (SearchPlace(), StaffPlace("proxy-mother"), FormPlace("certificate", values=values))
    born = Field("birth-date", "生年月日", Message("form", "Date of birth"), Kind.DATE)
    day = DayPlace(born).within(Span(date(1950, 1, 1), date(1950, 12, 31)))
    yield from (DayPlace(born), day, day.within(Span(date(1950, 4, 1), date(1950, 4, 30))))
    yield FormPlace("certificate", values=(("birth-date", "4/5/1950"),), checked=True)
    yield from (FormSheetPlace("certificate", values), PersonFormPlace(EntryMode.TYPED, values=values))
    yield from (TopicPlace(topic) for topic in TOPICS)
    yield from (PersonPlace(person.id), RemovePersonPlace(person.id))
    for flow in FLOWS.values():
        end = FlowPlace(flow.id, next(flow.paths(situation)), situation.card)
        yield from (TakeAwayPlace(end), SentencesPlace(end))
        yield from {
            flow.position(situation, path[:length]).id: FlowPlace(flow.id, path[:length], situation.card)
            for path in flow.paths(situation)
            for length in range(len(path) + 1)
        }.values()


@pytest.fixture(autouse=True)
def _listener(window, book_service):
    """Somebody listens, so that Qt asks about widgets as soon as they are made; a family is in the renewal book."""
    book_service.people = sample_family(TODAY)
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


def levels(window):
    """Return the levels of the headings, in the order of reading."""
    headings = [thing for thing in heard(window) if thing.role() is ROLE.Heading]
    return [thing.attributesInterface().attributeValue(QAccessible.Attribute.Level) for thing in headings]


def lists(window):
    """Return what is in each list: all of it are items."""
    found = [thing for thing in heard(window) if thing.role() is ROLE.List]
    return [[told(one.child(number).object()) for number in range(one.childCount())] for one in found]


def of_role(window, role):
    return [thing.text(NAME) for thing in heard(window) if thing.role() is role]


@pytest.mark.parametrize(("language", "name"), [("en", "no-reader"), ("en", "last-try"), ("ja-easy", "expired")])
def test_on_every_page_everything_that_is_read_out_has_a_name_and_a_fitting_role(window, card, language, name):
    window.navigator.use_language(language)
    no_reader = ReaderStatus(CardReading(ReadStatus.NO_READER))
    window.frame.show_reader_status(no_reader if name == "no-reader" else card(name))
    for place in every_place(window):
        window.navigator.go(Journey().go(place))
        assert told(window.page._heading)[0] is ROLE.Heading, place
        assert levels(window).count(1) == 1, place
        assert set(levels(window)) <= {1, 2}, place
        for thing in heard(window):
            said, described = thing.text(NAME), thing.text(DESCRIPTION)
            assert said or thing.role() in LAYOUT, (place, thing.role(), thing.object())
            assert not set("｜《》☐") & set(said + described), (place, said)
            assert "**" not in said + described, (place, said)
            assert said != described or not said, (place, said)
            if thing.state().focusable and thing.role() is not ROLE.Heading:
                assert thing.role() in OPERABLE, (place, said)


def test_after_a_page_change_the_focus_is_on_the_heading_or_the_field_to_write_in(window, card):
    window.frame.show_reader_status(card("well"))
    for place in every_place(window):
        window.navigator.go(Journey().go(place))
        wanted = ROLE.EditableText if isinstance(place, SearchPlace) else ROLE.Heading
        assert told(window.focusWidget()) == (wanted, without_markup(window.page.title)), place


def test_tab_goes_through_all_that_can_be_pressed_in_the_order_of_reading_and_comes_round(window, card):
    window.frame.show_reader_status(card("well"))
    for place in every_place(window):
        window.navigator.go(Journey().go(place))
        pressed = [thing.object() for thing in heard(window) if thing.role() in OPERABLE]
        order = [each for each in pressed if not each.objectName().startswith("more")]  # the keys scroll by themselves
        order[0].setFocus()
        for widget in [*order[1:], order[0]]:
            key(window, Qt.Key.Key_Tab)
            assert window.focusWidget() is widget, (place, widget.objectName())


def test_titles_on_a_page_are_headings_too(window):
    window.navigator.open(TopicPlace("pin"))
    assert of_role(window, ROLE.Heading)[0] == window.page.title
    assert {"Questions about this", "People also ask about"} <= set(of_role(window, ROLE.Heading))


def test_what_to_bring_is_a_group_with_a_name_read_after_the_text(window):
    window.navigator.go(Journey().go(FlowPlace("lost-card", ("lost", "continue", "home", "no-new-card", "kokuho"))))
    names, page = [thing.text(NAME) for thing in heard(window)], window.page._page
    group = told(window.page.findChild(ListBox))[1]
    assert group in of_role(window, ROLE.Grouping)
    body = [names.index(accessible_text(without_meanings(line, page.phrases))) for line in page.body]
    assert max(body) < names.index(group)


def test_what_the_card_says_is_a_group_and_the_dots_are_a_picture_with_the_number(window, card):
    window.frame.show_reader_status(card("last-try"))
    assert told(window.findChild(QWidget, "card-band")) == (ROLE.Grouping, "The card in the reader")
    assert "1 / 3" in of_role(window, ROLE.Graphic)
    window.frame.show_reader_status(ReaderStatus(CardReading(ReadStatus.NO_CARD)))
    assert told(window.findChild(QWidget, "card-band")) == (ROLE.Grouping, "The card reader")


def test_a_code_for_the_phone_is_a_picture_that_names_its_address(window):
    window.navigator.open(TopicPlace("status"))
    assert told(window.findChild(QWidget, "qr")) == (ROLE.Graphic, "QR code for the phone: https://myna.go.jp/")


def test_a_choice_is_said_once(window):
    interface = QAccessible.queryAccessibleInterface(button(window, "choice-status"))
    assert (interface.childCount(), bool(interface.text(DESCRIPTION))) == (0, True)


def test_a_choice_is_pressed_as_a_screen_reader_presses_it(window, qtbot):
    actions = QAccessible.queryAccessibleInterface(button(window, "choice-pin")).actionInterface()
    actions.doAction(actions.pressAction())
    qtbot.waitUntil(lambda: window.navigator.here == FlowPlace("pin"))


def test_the_setting_in_use_is_a_radio_button_that_is_checked(window):
    window.navigator.open_once(TextSizePlace())
    press(window, "choice-size-150")
    checked = {
        choice.objectName(): QAccessible.queryAccessibleInterface(choice).state().checked
        for choice in window.findChildren(ChoiceButton)
    }
    assert [name for name, in_use in checked.items() if in_use] == ["choice-size-150"]
    assert told(button(window, "choice-size-100"))[0] is ROLE.RadioButton


def test_what_is_ticked_or_not_is_a_check_box(window):
    window.navigator.open_once(RemindersPlace())
    assert told(button(window, "choice-remind"))[0] is ROLE.CheckBox


def test_news_of_the_card_is_announced_without_readings_said_twice(window, card, announced):
    window.navigator.use_language("ja-easy")
    window.frame.show_reader_status(card("last-try"))
    (said,) = announced()
    assert said.replace(" ", "") in "".join(of_role(window, ROLE.StaticText)).replace(" ", "")
    assert "証明書" in said
    assert not set("｜《》") & set(said)
    assert "（しょう" not in said


def test_the_search_announces_the_best_answer_when_it_changes_and_that_a_pin_is_not_wanted(window, announced):
    window.navigator.open_once(SearchPlace())
    window.page.field.setText("I have lost my card")
    window.page.field.setText("I lost my card")
    assert announced() == ["This fits best: I use the card as an insurance card and have lost it. What now?"]
    window.page.field.setText("4711")
    assert announced()[1][:24] == "This looks like a PIN (暗"


def test_what_to_bring_is_a_list_whose_items_are_said_as_one_each(window):
    window.navigator.go(Journey().go(TopicPlace("pin")))
    items = [item for each in lists(window) for item in each]
    assert len(items) > 1
    assert {role for role, _name in items} == {ROLE.ListItem}
    assert not {name for _role, name in items} & set(of_role(window, ROLE.StaticText))


def test_in_two_languages_an_item_says_both(window):
    window.navigator.use_display(replace(window.navigator.display, second_language="ja"))
    window.navigator.go(Journey().go(TopicPlace("pin")))
    items = [name for each in lists(window) for _role, name in each]
    translators = [window.frame.services.translator_of(language) for language in ("en", "ja")]
    first = TOPICS["pin"].to_do[0]
    assert " ".join(accessible_text(translator(first.text)) for translator in translators) in items


def test_who_must_look_again_hears_it_with_the_heading_and_where(window):
    window.navigator.go(Journey().go(FormPlace("certificate", values=(("birth-date", "4/5/1950"),))))
    press(window, "primary")
    described = window.focusWidget().accessibleDescription()
    assert described.startswith("Please look once more at what is marked below.")
    assert "Date of birth" in described
    assert "Which health insurance is it?" in described
    assert "Name in kana" not in described

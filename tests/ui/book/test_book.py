"""The renewal book in the window: noted down on three ways, looked at, changed, deleted, carried elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.model.node import Outcome
from desktop_app.reminders.model.due import DueState, due_list
from desktop_app.reminders.model.person import Colour, DateSource, End, ExpiryDate, new_person
from desktop_app.ui.book.builder import renewal_of
from desktop_app.ui.book.places import BookPlace
from desktop_app.ui.book.year_strip import YearStrip
from desktop_app.ui.card.places import CardPlace
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.frame.window import Window
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.wiring.features import all_features
from desktop_app.wiring.home import renewal_book, topic_search
from tests.conftest import TODAY, situation_on
from tests.helpers.book import SAMPLE, note_down, open_book
from tests.helpers.forms import chosen, write
from tests.helpers.pages import answer
from tests.helpers.window import button, press, texts


def test_an_empty_book_says_what_it_is_for(window):
    open_book(window)
    assert "never names or numbers" in texts(window)


def test_a_date_from_the_face_of_the_card_is_kept_on_the_disk(window, kept):
    open_book(window)
    note_down(window, "Vovó", "2027-02-07")
    assert window.frame.kind.id == "book"
    assert "Vovó" in texts(window)
    (person,) = kept()
    assert (person.nickname, person.language) == ("Vovó", "en")
    assert person.certificate == ExpiryDate(date(2027, 2, 7), DateSource.TYPED)


def test_the_date_of_the_card_in_the_reader_is_taken_without_typing(window, card, kept):
    news = card("renewal-open")
    window.frame.show_reader_status(news)
    press(window, "card")
    press(window, "choice-remember-date")
    write(window, "nickname", "Father")
    press(window, "primary")
    (person,) = kept()
    assert person.certificate == ExpiryDate(
        news.last_reading.user_authentication_certificate.not_after, DateSource.READ
    )


def test_the_date_stays_that_of_the_card_when_the_card_is_pulled_before_saving(window, card, kept):
    news = card("renewal-open")
    window.frame.show_reader_status(news)
    press(window, "card")
    press(window, "choice-remember-date")
    write(window, "nickname", "Father")
    window.frame.show_reader_status(ReaderStatus(card("other-card").last_reading))
    press(window, "primary")
    assert kept()[0].certificate.day == news.last_reading.user_authentication_certificate.not_after


def test_a_card_of_somebody_else_cannot_be_remembered_without_certificate(window, card):
    window.frame.show_reader_status(card("no-certificate"))
    press(window, "card")
    assert window.findChild(QPushButton, "choice-remember-date") is None


def test_from_birthday_and_year_of_issue_the_earliest_end_is_computed(window, kept):
    open_book(window)
    press(window, "primary")
    press(window, "choice-computed")
    write(window, "nickname", "Grandmother")
    write(window, "birthday", "1940-08-15")
    write(window, "card-year", "2023")
    press(window, "primary")
    (person,) = kept()
    assert person.certificate == ExpiryDate(date(2027, 8, 15), DateSource.COMPUTED)
    assert person.card == ExpiryDate(date(2032, 8, 15), DateSource.COMPUTED)
    press(window, f"choice-person-{person.id}")
    assert "may be a year too early" in texts(window)


def test_a_card_is_not_computed_to_last_longer_than_the_period_of_stay(window, kept):
    open_book(window)
    press(window, "primary")
    press(window, "choice-computed")
    for field, text in {"nickname": "Maria", "birthday": "1990-08-15", "card-year": "2025"}.items():
        write(window, field, text)
    write(window, "stay-ends", "2027-03-01")
    press(window, "primary")
    assert [known.day for known in kept()[0].ends.values()] == [date(2027, 3, 1)] * 2


@pytest.mark.parametrize(
    ("way", "values", "said"),
    [
        ("typed", {"nickname": "", "certificate-ends": "2027-02-07"}, "Please fill this in"),
        ("typed", {"nickname": "Tio"}, "at least one of the two dates"),
        ("typed", {"nickname": "Tio", "certificate-ends": "7.2.2027"}, "Which day do you mean?"),
        ("typed", {"nickname": "1234 5678", "card-ends": "2027-02-07"}, "without a number"),
        ("computed", {"nickname": "Tio", "birthday": "1940-08-15", "card-year": "5年"}, "four digits"),
        ("computed", {"nickname": "Tio", "birthday": "2020-08-15", "card-year": "2019"}, "no card for this person"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(window, kept, way, values, said):
    open_book(window)
    press(window, "primary")
    press(window, f"choice-{way}")
    for field, text in values.items():
        write(window, field, text)
    press(window, "primary")
    assert said in texts(window)
    assert window.frame.kind.id == "person-form"
    assert kept() == ()


def test_the_same_nickname_twice_is_refused_and_what_was_typed_stays(window):
    open_book(window)
    note_down(window, "Tio", "2027-02-07")
    note_down(window, " tio ", "2028-02-07")
    assert "has this nickname already" in texts(window)
    assert dict(window.navigator.here.values)["certificate-ends"] == "2028-02-07"


def test_who_must_do_what_stands_worst_first(family):
    open_book(family)
    pressed = [each.objectName() for each in family.page.findChildren(QPushButton)]
    people = [name[-1] for name in pressed if name.startswith("choice-person-")]
    assert people == ["2", "3", "1", "4", "6", "5"]


def test_a_date_that_was_computed_is_told_with_its_doubt_wherever_it_is_told(family):
    open_book(family)
    said = button(family, f"choice-person-{SAMPLE}2").accessibleDescription()
    assert "Clinics no longer accept the card" in said
    assert "may be a year too early" in said
    assert "a year too early" not in button(family, f"choice-person-{SAMPLE}3").accessibleDescription()


def test_a_certificate_that_has_ended_is_not_offered_for_reminding(window, card):
    for name, offered in (("well", "choice-remember-date"), ("expired", "choice-book")):
        window.frame.show_reader_status(card(name))
        window.navigator.go(Journey().go(CardPlace()))
        assert button(window, offered)


def test_home_says_that_something_is_to_be_renewed(family):
    assert "おじいちゃん and others have something to renew." in texts(family).replace("**", "")
    family.findChildren(QPushButton, "book")[0].click()
    assert family.frame.kind.id == "book"


def test_home_is_silent_where_nobody_has_to_do_anything(window, data, day_context):
    with renewal_book(day_context, data) as book:
        book.add(new_person("Lucas", Colour.RED, "en", card=ExpiryDate(date(2031, 1, 1), DateSource.TYPED)))
    window.frame.prepare()
    assert "something to renew" not in texts(window)


def test_the_year_is_told_in_words_too(family):
    open_book(family)
    strip = family.page.findChild(YearStrip)
    for nickname in ("おかあさん", "おじいちゃん", "おばあちゃん", "Maria", "陈奶奶"):
        assert nickname in strip.accessibleName()
    assert "Lucas" not in strip.accessibleName()


@pytest.mark.parametrize("number", range(1, 7))
def test_each_entry_leads_into_the_renewal_and_its_sheet(family, number):
    open_book(family)
    press(family, f"choice-person-{SAMPLE}{number}")
    renew = [each for each in family.page.findChildren(QPushButton) if "renew-" in each.objectName()]
    renew[0].click()
    here = family.navigator.here
    assert (family.frame.kind.id, here.flow) == ("flow", "renewal")
    rest = next(
        path for path in FLOWS["renewal"].paths(family.frame.situation) if path[: len(here.answers)] == here.answers
    )
    for option in rest[len(here.answers) :]:
        answer(family, option)
    assert isinstance(FLOWS["renewal"].position(family.frame.situation, rest), Outcome)
    press(family, "choice-take-along")
    assert family.frame.kind.id == "take-away"


@pytest.mark.parametrize("end", End)
@pytest.mark.parametrize("days", [-200, -10, 10, 400])
def test_the_renewal_begins_where_the_person_stands(day_context, end, days):
    ends = ExpiryDate(date.fromordinal(TODAY.toordinal() + days), DateSource.TYPED)
    (due,) = due_list([new_person("x", Colour.RED, "en", **{end.value: ends})], day_context.rules())
    place = renewal_of(due)
    node = FLOWS["renewal"].position(situation_on(TODAY), place.answers)
    certificate = {DueState.GRACE: "after-the-end", DueState.EXPIRED: "long-ended"}
    assert node.id == (certificate.get(due.state, "period-of-stay") if end is End.CERTIFICATE else "period-of-stay")


def test_a_renewed_certificate_is_changed_and_counted(family, kept):
    open_book(family)
    press(family, f"choice-person-{SAMPLE}2")
    press(family, "choice-change")
    assert chosen(family, "colour-blue")
    write(family, "certificate-ends", "2031-06-25")
    press(family, "choice-colour-pink")
    press(family, "primary")
    (person,) = [each for each in kept() if each.id == f"{SAMPLE}2"]
    assert person.certificate == ExpiryDate(date(2031, 6, 25), DateSource.TYPED)
    assert (person.colour, person.revision) == (Colour.PINK, 1)


def test_what_was_not_changed_keeps_where_it_came_from(family, kept):
    open_book(family)
    press(family, f"choice-person-{SAMPLE}1")
    press(family, "choice-change")
    write(family, "nickname", "ママ")
    press(family, "primary")
    (person,) = [each for each in kept() if each.id == f"{SAMPLE}1"]
    assert (person.nickname, person.certificate.source) == ("ママ", DateSource.READ)


def test_somebody_is_removed_after_being_asked_for(family, kept):
    open_book(family)
    press(family, f"choice-person-{SAMPLE}5")
    press(family, "choice-remove")
    press(family, "choice-keep")
    assert len(kept()) == 6
    press(family, "choice-remove")
    press(family, "choice-remove-sure")
    assert family.frame.kind.id == "book"
    assert "Lucas" not in [person.nickname for person in kept()]


def test_somebody_whom_another_program_removed_is_no_error(family, day_context, data, book_service):
    open_book(family)
    press(family, f"choice-person-{SAMPLE}5")
    with renewal_book(day_context, data) as book:
        book.remove(f"{SAMPLE}5")
    book_service.reload()
    family.frame.show_again()
    assert family.page.title == "Renewal book"


def test_a_book_that_cannot_be_opened_is_told_of_and_the_guide_goes_on(window, data):
    data.mkdir()
    (data / "renewal-book.sqlite3").touch()
    (data / "renewal-book.lock").mkdir()
    window.frame.prepare()
    open_book(window)
    note_down(window, "Tio", "2027-02-07")
    assert "renewal book" in texts(window)
    assert window.frame.kind.id == "person-form"
    press(window, "home")
    press(window, "choice-status")
    assert window.navigator.here.flow == "status"


def test_without_a_book_nothing_offers_to_keep_anything(window, services, qtbot, card):
    without = Window(replace(services, features=all_features(topic_search(), book=None)), "en")
    qtbot.addWidget(without)
    without.show()
    assert without.findChild(QPushButton, "book") is None
    without.frame.show_reader_status(card("renewal-open"))
    press(without, "card")
    assert without.findChild(QPushButton, "choice-remember-date") is None


def test_the_whole_of_it_is_done_with_the_keyboard_alone(window, kept):
    window.navigator.go(Journey((HomePlace(), BookPlace())))
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    button(window, "choice-typed").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    for text in ("Tio", "2027-02-07"):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClicks(window.focusWidget(), text)
    button(window, "primary").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert [person.nickname for person in kept()] == ["Tio"]

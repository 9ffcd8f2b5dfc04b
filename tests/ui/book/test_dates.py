"""Dates at the edge in the window: impossible ones are refused with a sentence, and nothing that was typed is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.reminders.model.person import DateSource, ExpiryDate
from desktop_app.reminders.storage.book import open_book
from tests.conftest import TODAY
from tests.helpers.book import note_down
from tests.helpers.book import open_book as go_to_book
from tests.helpers.forms import write
from tests.helpers.window import press, texts
from tests.reminders.people import somebody

HUGE = "99999999999999999999"


def asked(window, way, **values):
    """Fill in the questions of a way and try to save."""
    go_to_book(window)
    press(window, "primary")
    press(window, f"choice-{way}")
    for field, text in values.items():
        write(window, field.replace("_", "-"), text)
    press(window, "primary")


@pytest.mark.parametrize(
    ("way", "field", "values", "said"),
    [
        ("typed", "certificate-ends", {"certificate_ends": "9999-12-31"}, "lasts 5 years at most"),
        ("typed", "certificate-ends", {"certificate_ends": "0001-01-01"}, "Please write the day like this"),
        ("typed", "card-ends", {"card_ends": "2072-02-07"}, "lasts 10 years at most"),
        ("typed", "card-ends", {"card_ends": "2015-12-31"}, "can be from 1 January 2016 to 21 March 2037"),
        ("typed", "card-ends", {"card_ends": "5/1/2027"}, "5 January 2027 or as 1 May 2027. Which day do you mean?"),
        ("typed", "card-ends", {"card_ends": f"{HUGE}-1-1"}, "Please write the day like this"),
        ("typed", "card-ends", {"card_ends": f"令和{HUGE}年1月1日"}, "Please write the day like this"),
        ("computed", "birthday", {"birthday": f"{HUGE}-1-1", "card_year": "2023"}, "Please write the day like this"),
        ("computed", "birthday", {"birthday": f"1940-{HUGE}-1", "card_year": "2023"}, "Please write the day like this"),
        ("computed", "birthday", {"birthday": "9999-12-31", "card_year": "9999"}, "no card for this person"),
        ("computed", "birthday", {"birthday": "1940-08-15", "card_year": "2027"}, "no card for this person"),
        ("computed", "birthday", {"birthday": "1940-08-15", "card_year": "2015"}, "no card for this person"),
        (
            "computed",
            "stay-ends",
            {"birthday": "1940-08-15", "card_year": "2023", "stay_ends": "1990-01-01"},
            "lasts 10 years at most",
        ),
    ],
)
def test_an_impossible_date_is_told_and_stays_to_be_corrected(window, kept, way, field, values, said):
    asked(window, way, nickname="Tio", **values)
    assert window.frame.kind.id == "person-form"
    assert said in texts(window)
    assert window.page.findChild(QLineEdit, "field-nickname").text() == "Tio"
    if typed := values.get(field.replace("-", "_")):
        assert window.page.findChild(QLineEdit, f"field-{field}").text() == typed
    assert kept() == ()


@pytest.mark.parametrize("text", ["2027/2/7", "2027.2.7", "２０２７－２－７", "令和9年2月7日", "R9.2.7", "20270207"])
def test_a_date_may_be_typed_in_many_forms(window, kept, text):
    go_to_book(window)
    note_down(window, "Tio", text)
    assert kept()[0].certificate == ExpiryDate(date(2027, 2, 7), DateSource.TYPED)


def test_the_strange_date_of_a_card_is_told_and_not_saved(window, card, kept):
    news = card("renewal-open")
    dates = replace(news.last_reading.user_authentication_certificate, not_after=date.max)
    reading = replace(news.last_reading, user_authentication_certificate=dates)
    window.frame.show_reader_status(replace(news, last_reading=reading))
    press(window, "card")
    press(window, "choice-remember-date")
    assert "The date in this card, 31 December 9999, cannot be right" in texts(window)
    write(window, "nickname", "Father")
    press(window, "primary")
    assert "at least one of the two dates" in texts(window)
    write(window, "card-ends", "2030-02-07")
    press(window, "primary")
    assert [person.ends for person in kept()] == [{"card": ExpiryDate(date(2030, 2, 7), DateSource.TYPED)}]


@pytest.mark.parametrize("day", [date.max, date.min, date(2072, 2, 7)])
def test_an_old_book_with_an_impossible_date_is_shown_and_the_person_can_be_removed(window, data, kept, day):
    with open_book(data, TODAY) as book:
        book.add(somebody("Rosa", certificate=day))
        book.add(somebody("Ken"))
    window.frame.prepare()
    window.frame.show_again()
    assert "Ken and others" in texts(window).replace("**", "")
    go_to_book(window)
    rosa = next(person for person in kept() if person.nickname == "Rosa")
    press(window, f"choice-person-{rosa.id}")
    assert "cannot be right" in texts(window)
    assert window.page.findChild(QPushButton, "choice-renew-certificate") is None
    press(window, "choice-remove")
    press(window, "choice-remove-sure")
    assert [person.nickname for person in kept()] == ["Ken"]


def test_home_says_whose_date_cannot_be_right(window, data):
    with open_book(data, TODAY) as book:
        book.add(somebody("Rosa", certificate=date.max))
    window.frame.prepare()
    window.frame.show_again()
    assert "A date in the renewal book cannot be right: Rosa" in texts(window).replace("**", "")


def test_the_year_sheet_of_an_old_book_says_so(window, data):
    with open_book(data, TODAY) as book:
        book.add(somebody("Rosa", certificate=date.max))
    window.frame.prepare()
    go_to_book(window)
    press(window, "choice-reminders")
    press(window, "choice-year-sheet")
    assert window.frame.kind.id == "year-sheet"

"""A day chosen by touching: the year, the month, the day; it stands in the field from which one came."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.ui.day.places import DayPlace
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.paper.places import FormPlace
from tests.conftest import TODAY
from tests.helpers.forms import write
from tests.helpers.window import button, press, texts

BORN = ("choice-1950", "choice-1950", "choice-1950-04", "choice-1950-04-29")


@pytest.fixture
def form(window):
    window.navigator.go(Journey().go(FormPlace("certificate")))
    return window


def field(window, name):
    return window.findChild(QLineEdit, f"field-{name}")


def choose(window, *names):
    for name in names:
        press(window, name)


def test_a_birthday_is_chosen_by_its_ten_years_year_month_and_day(form):
    press(form, "choose-birth-date")
    assert "Date of birth" in texts(form)
    choose(form, *BORN)
    assert form.navigator.here == FormPlace("certificate", values=(("birth-date", "29 April 1950"),), at="birth-date")
    assert field(form, "birth-date").text() == "29 April 1950"
    assert form.focusWidget() is field(form, "birth-date")
    press(form, "back")
    assert form.frame.kind.id == "home"


def test_back_leads_to_the_choice_before_and_then_to_the_form(form):
    press(form, "choose-birth-date")
    choose(form, *BORN[:3])
    titles = []
    while isinstance(form.navigator.here, DayPlace):
        titles.append(form.page.title)
        press(form, "back")
    assert titles == ["Which day?", "Which month?", "Which year?", "Between which years?"]
    assert form.navigator.here == FormPlace("certificate")


def test_elderly_japanese_see_the_years_of_the_eras_beside(form):
    form.navigator.use_language("ja")
    press(form, "choose-birth-date")
    assert "大正9年～昭和4年" in texts(form)
    press(form, "choice-1950")
    assert "昭和25年" in texts(form)
    assert "1950年" in texts(form)


def test_the_day_of_the_application_may_be_today(form):
    press(form, "choose-day")
    press(form, "choice-today")
    write(form, "name", "Ana")
    press(form, "choice-insurer-kokuho")
    press(form, "primary")
    assert dict(form.navigator.here.values)["day"] == TODAY.isoformat()


@pytest.mark.parametrize("language", ["en", "ja-easy", "pt_BR", "ko"])
def test_the_chosen_day_is_understood_in_every_language_that_follows(form, language):
    form.navigator.use_language(language)
    press(form, "choose-birth-date")
    choose(form, *BORN)
    form.navigator.use_language("en")
    assert "29 April 1950" in texts(form)


def test_a_day_that_can_be_two_is_asked_at_once_with_both_in_words(form):
    write(form, "birth-date", "04/05/1950")
    assert "This can be read as 4 May 1950 or as 5 April 1950. Which day do you mean?" in texts(form)
    press(form, "choice-birth-date-1950-04-05")
    assert field(form, "birth-date").text() == "5 April 1950"
    assert form.focusWidget() is field(form, "birth-date")
    assert "That is 5 April 1950." in texts(form)
    assert form.findChild(QPushButton, "choice-birth-date-1950-05-04") is None


def test_who_goes_on_all_the_same_is_asked_once(form):
    write(form, "birth-date", "04/05/1950")
    press(form, "primary")
    assert form.frame.kind.id == "form"
    assert texts(form).count("Which day do you mean?") == 1
    assert button(form, "choice-birth-date-1950-05-04").text() == ""


def test_in_portuguese_the_day_stands_first_and_is_said_in_words(form):
    form.navigator.use_language("pt_BR")
    write(form, "birth-date", "04/05/1950")
    assert "4 de maio de 1950" in texts(form)
    form.navigator.use_language("en")
    assert "Which day do you mean?" in texts(form)


def test_what_is_no_day_says_nothing_until_one_goes_on(form):
    write(form, "birth-date", "29/04")
    assert "That is" not in texts(form)
    press(form, "primary")
    assert "Please write the day like this, with all digits of the year: 29 April 1950" in texts(form)
    assert field(form, "birth-date").accessibleDescription().startswith("Please write the day like this")

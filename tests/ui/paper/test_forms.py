"""Forms in the window: filled in in one's own language, drafted in Japanese, kept nowhere."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.sheets.forms.catalogue import FORMS
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.guide.places import FlowPlace, TopicPlace
from desktop_app.ui.paper.places import FormPlace
from tests.helpers.forms import chosen, write
from tests.helpers.paper import text_of
from tests.helpers.ways import way_to
from tests.helpers.window import press, texts


@pytest.fixture
def form(window):
    window.navigator.open(TopicPlace("eligibility-certificate"))
    press(window, "choice-fill-form")
    press(window, "choice-certificate")
    return window


def test_every_form_is_offered_by_its_name_on_paper(window):
    window.navigator.open(TopicPlace("eligibility-certificate"))
    press(window, "choice-fill-form")
    for each in FORMS:
        assert each.name in texts(window)


@pytest.mark.parametrize(
    ("outcome", "offered"),
    [("no-new-card", True), ("lift", False), ("still-good", False), ("found-late", False)],
)
def test_a_form_is_offered_when_the_card_is_lost_and_not_when_it_has_been_found(window, outcome, offered):
    place = FlowPlace("lost-card", way_to("lost-card", outcome))
    window.navigator.go(Journey((HomePlace(), place)))
    assert window.findChild(QPushButton, "choice-take-along")
    assert bool(window.findChild(QPushButton, "choice-fill-form")) is offered


def test_a_filled_in_form_is_drafted_in_japanese(form, saved_at):
    press(form, "choice-insurer-kokuho")
    write(form, "name", "GARCIA MARIA")
    write(form, "birth-date", "1950-04-29")
    press(form, "choice-reason-lost")
    press(form, "primary")
    assert form.frame.kind.id == "form-sheet"
    press(form, "choice-save-pdf")
    (path,) = saved_at["folder"].glob("*.pdf")
    for written in ("資格確認書交付申請書", "GARCIA MARIA", "昭和25年4月29日"):
        assert written in text_of(path)


def test_what_is_wrong_is_marked_and_nothing_is_lost(form):
    write(form, "name", "GARCIA MARIA")
    write(form, "birth-date", "9.4.1950")
    press(form, "primary")
    assert form.frame.kind.id == "form"
    assert "Please look once more" in texts(form)
    assert "Which day do you mean?" in texts(form)
    assert form.findChild(QLineEdit, "field-name").text() == "GARCIA MARIA"


def test_of_the_insurers_one_is_chosen_and_of_reasons_any_number(form):
    press(form, "choice-insurer-kokuho")
    press(form, "choice-insurer-kyokai")
    assert (chosen(form, "insurer-kokuho"), chosen(form, "insurer-kyokai")) == (False, True)
    press(form, "choice-reason-lost")
    press(form, "choice-reason-other")
    press(form, "choice-reason-lost")
    assert (chosen(form, "reason-lost"), chosen(form, "reason-other")) == (False, True)


def test_a_my_number_is_refused(form):
    press(form, "choice-insurer-kokuho")
    write(form, "name", "1234 5678 9018")
    press(form, "primary")
    assert "This is a My Number" in texts(form)
    assert form.findChild(QLineEdit, "field-name").text() == "1234 5678 9018"


@pytest.mark.parametrize("each", FORMS, ids=lambda form: form.id)
def test_no_form_asks_for_a_pin_the_my_number_or_a_signature(window, each):
    window.navigator.go(Journey().go(FormPlace(each.id)))
    asked = {line.objectName().removeprefix("field-") for line in window.findChildren(QLineEdit)}
    assert asked
    assert not asked & {"my-number", "signature", "pin", "password"}


def test_coming_back_from_the_sheet_everything_is_still_there(form):
    press(form, "choice-insurer-kokuho")
    write(form, "name", "GARCIA MARIA")
    press(form, "primary")
    press(form, "back")
    assert form.findChild(QLineEdit, "field-name").text() == "GARCIA MARIA"
    assert chosen(form, "insurer-kokuho")


def test_going_home_forgets_what_was_typed(form):
    write(form, "name", "GARCIA MARIA")
    press(form, "home")
    assert "GARCIA" not in repr(form.navigator.journey)
    form.navigator.open(TopicPlace("eligibility-certificate"))
    press(form, "choice-fill-form")
    press(form, "choice-certificate")
    assert form.findChild(QLineEdit, "field-name").text() == ""


def test_while_one_ticks_the_page_stays_where_it_is(form, qtbot):
    bar = form.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    press(form, "choice-reason-other")
    qtbot.waitUntil(lambda: form.page.verticalScrollBar().value() == before)

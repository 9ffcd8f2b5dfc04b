"""A kiosk without a keyboard: everything is touched, nothing is typed, and the paper says what the hand writes."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.guide.content.overview import MOST_ASKED
from desktop_app.guide.content.topics import TOPICS
from desktop_app.kiosk.pages import CountdownPage
from desktop_app.kiosk.visit.state import VisitEnd
from desktop_app.sheets.forms import catalogue as forms
from desktop_app.sheets.forms.by_hand import for_touch
from desktop_app.sheets.forms.catalogue import FORMS
from desktop_app.sheets.forms.form import Kind
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.guide.places import TopicPlace
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.paper.places import FormPlace, FormSheetPlace, FormsPlace
from desktop_app.ui.search.places import SearchPlace
from tests.helpers.touched import TOUCHED
from tests.helpers.window import button, press, texts

CONTROL, NOTHING = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PRESSES = 60


@pytest.fixture
def site(site):
    return replace(site, keyboard=False)


@pytest.fixture
def visit(kiosk):
    kiosk.visits.begin("en")
    return kiosk


def names(kiosk):
    return [each.objectName() for each in kiosk.page.findChildren(QPushButton) if each.isVisible()]


def typed_into(kiosk):
    """Return what takes letters: fields, and whatever else asks the system for a keyboard."""
    return [
        each
        for each in kiosk.findChildren(QWidget)
        if each.isVisible() and each.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    ]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_no_form_has_a_field(visit, form):
    visit.navigator.go(Journey().go(FormPlace(form.id)))
    assert typed_into(visit) == []
    values = tuple((field.id, TOUCHED.get(field.id, "")) for field in for_touch(form).asked)
    visit.navigator.go(Journey().go(FormSheetPlace(form.id, values=values)))
    assert typed_into(visit) == []


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_pressed_there_is_no_field(visit, seed):
    dice = Random(seed)
    for _ in range(PRESSES):
        offered = [
            each for each in visit.findChildren(QPushButton) if each.isVisible() and each.objectName() != "finish"
        ]
        dice.choice(offered).click()
        settle()
        assert typed_into(visit) == [], visit.navigator.here


def test_every_topic_and_the_questions_asked_most_are_there_to_be_touched(visit):
    press(visit, "choice-search")
    assert visit.page.title == "Choose a question"
    assert {f"choice-topic-{topic}" for topic in TOPICS} <= set(names(visit))
    assert [each for each in names(visit) if each.startswith("choice-detail-")] == [
        f"choice-detail-{topic}-{detail}" for topic, detail in MOST_ASKED
    ]


def test_a_question_leads_to_its_answer_and_a_topic_to_the_topic(visit):
    press(visit, "choice-search")
    press(visit, "choice-detail-pin-forgotten")
    assert visit.page.title == "I have forgotten the PIN."
    press(visit, "back")
    press(visit, "choice-topic-pin")
    assert visit.navigator.here == TopicPlace("pin")


def test_nothing_speaks_of_typing_or_of_keys(visit):
    said = texts(visit)
    assert button(visit, "choice-search").accessibleDescription() == "Choose by touching"
    for place in (SearchPlace(), FormsPlace(), FormPlace("certificate")):
        visit.navigator.go(Journey().go(place))
        said += texts(visit)
    visit.navigator.open(TopicPlace("eligibility-certificate"))
    said += texts(visit)
    assert "You touch what applies" in said
    for word in ("own words", "Ctrl", "F1", "What you type", "from what you type"):
        assert word not in said


def test_keys_that_are_plugged_in_all_the_same_do_no_harm(visit):
    press(visit, "choice-search")
    before = visit.navigator.journey
    for key in (Qt.Key.Key_A, Qt.Key.Key_4, Qt.Key.Key_Space):
        QTest.keyClick(visit.focusWidget() or visit, key)
    for key in (Qt.Key.Key_L, Qt.Key.Key_F, Qt.Key.Key_R, Qt.Key.Key_Plus):
        QTest.keyClick(visit.focusWidget() or visit, key, CONTROL)
    QTest.keyClick(visit.focusWidget() or visit, Qt.Key.Key_F1)
    assert visit.navigator.journey == before
    assert visit.navigator.display.text_size == 100


def test_only_what_can_be_touched_must_be_chosen(visit):
    visit.navigator.go(Journey().go(FormPlace("certificate")))
    press(visit, "primary")
    assert "Please fill this in." in texts(visit)
    press(visit, "choice-insurer-kouki")
    press(visit, "primary")
    assert visit.frame.kind.id == "form-sheet"


def test_the_page_tells_what_the_hand_writes_by_its_name_on_paper(visit):
    visit.navigator.go(Journey().go(FormPlace("certificate")))
    for said in ("To be written by hand", "氏名: Name of the insured person", "住所: Address", "個人番号"):
        assert said in texts(visit).replace("**", "").replace("<b>", "").replace("</b>", "")


def test_a_form_with_nothing_to_touch_leads_to_its_sheet_at_once(visit, monkeypatch):
    (form, *_rest) = FORMS
    only_typed = replace(form, fields=tuple(each for each in form.fields if each.kind in {Kind.TEXT, Kind.KANA}))
    monkeypatch.setattr(forms, "FORMS", (only_typed,))
    visit.navigator.go(Journey().go(FormsPlace()))
    press(visit, f"choice-{form.id}")
    assert visit.frame.kind.id == "form-sheet"


def hold_key(kiosk, *, flagged):
    """Send what a key sends that is held: as repetitions, or as if it were pressed anew."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_A, NOTHING, "a", flagged)
        QApplication.sendEvent(kiosk.focusWidget() or kiosk, event)


@pytest.mark.parametrize("flagged", [True, False])
def test_a_key_that_is_held_keeps_no_visit_open(visit, qtbot, flagged):
    for _ in range(60):
        hold_key(visit, flagged=flagged)
        qtbot.wait(15)
        if isinstance(visit.overlay, CountdownPage):
            return
    pytest.fail("nobody was asked whether they are still there")


def test_letters_typed_while_it_counts_down_do_not_go_on(visit):
    visit.visits.ask(VisitEnd.IDLE)
    QTest.keyClick(visit.focusWidget() or visit, Qt.Key.Key_A)
    assert isinstance(visit.overlay, CountdownPage)


@pytest.fixture
def with_keyboard(kiosk, monkeypatch):
    monkeypatch.setattr(
        kiosk.frame,
        "services",
        replace(kiosk.frame.services, deployment=replace(kiosk.frame.services.deployment, keyboard=True)),
    )
    kiosk.visits.begin("en")
    return kiosk


def test_with_a_keyboard_people_ask_in_their_own_words(with_keyboard):
    with_keyboard.navigator.open_once(SearchPlace())
    assert with_keyboard.page.title == "What would you like to know?"
    assert len(typed_into(with_keyboard)) == 1


def test_a_birthday_is_touched_and_stands_on_the_paper(visit):
    visit.navigator.go(Journey().go(FormPlace("certificate")))
    press(visit, "choice-birth-date-choose")
    for name in ("choice-1950", "choice-1950", "choice-1950-04", "choice-1950-04-29"):
        assert typed_into(visit) == []
        press(visit, name)
    assert "That is 29 April 1950." in texts(visit)
    assert visit.focusWidget() is button(visit, "choice-birth-date-choose")
    press(visit, "choice-insurer-kokuho")
    press(visit, "primary")
    assert visit.navigator.here == FormSheetPlace(
        "certificate", values=(("birth-date", "1950-04-29"), ("insurer", "kokuho"))
    )

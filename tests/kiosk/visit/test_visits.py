"""One visit after the other: how it begins, what it offers, how it ends, and that nothing of it is left."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.guide.content.flows import FLOWS
from desktop_app.kiosk.pages import CountdownPage, ErrorPage
from desktop_app.kiosk.poster.page import StartPage
from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.kiosk.visit.state import VisitEnd
from desktop_app.language.markup import without_markup
from desktop_app.ui.card.places import CardPlace
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.paper.places import FormPlace
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.ui.search.places import SearchPlace
from desktop_app.ui.style.display import DisplaySettings
from desktop_app.ui.widgets.choice import ChoiceButton
from tests.helpers.pages import answer, open_flow
from tests.helpers.window import press, texts

MARK = "Zyx Wvutsrq"
NO_CARD = ReaderStatus(CardReading(ReadStatus.NO_CARD))


def begin(kiosk, language="en"):
    press(kiosk, f"choice-begin-{language}")


def shown(kiosk):
    """Return the names of the buttons that are to be seen."""
    return {each.objectName() for each in kiosk.findChildren(QPushButton) if each.isVisible()}


def go_to_an_outcome(kiosk, flow="lost-card"):
    open_flow(kiosk, flow)
    answers = next(path for path in FLOWS[flow].paths(kiosk.frame.situation) if "kokuho" in path)
    for option in answers:
        answer(kiosk, option)


def test_the_first_page_speaks_every_language_that_is_offered(kiosk):
    assert isinstance(kiosk.overlay, StartPage)
    assert shown(kiosk) == {"choice-begin-ja", "choice-begin-en", "choice-begin-pt_BR"}
    assert "見本市役所" in texts(kiosk)


def test_the_first_page_gives_every_language_the_same_room(kiosk):
    heights = [each.height() for each in kiosk.overlay.findChildren(ChoiceButton)]
    assert max(heights) - min(heights) <= 1


def test_a_touch_begins_in_that_language(kiosk, day_context):
    begin(kiosk, "pt_BR")
    assert kiosk.overlay is None
    assert kiosk.page.title == day_context.translator("pt_BR")(FLOWS["status"].title) or "ajudar" in kiosk.page.title


def test_the_window_is_called_what_its_page_is_called(kiosk):
    start = kiosk.windowTitle()
    begin(kiosk)
    assert kiosk.page.title in kiosk.windowTitle()
    kiosk.visits.ask(VisitEnd.IDLE)
    assert kiosk.windowTitle() == without_markup(kiosk.overlay.title)
    kiosk.visits.end(VisitEnd.IDLE)
    assert kiosk.windowTitle() == start


def test_nothing_is_offered_that_keeps_something_or_leads_to_files(kiosk, card):
    begin(kiosk)
    kiosk.visits.show_reader_status(ReaderStatus(CardReading(ReadStatus.NO_READER)))
    assert not {"book", "keys", "practice"} & shown(kiosk)
    kiosk.visits.show_reader_status(card("renewal-open"))
    press(kiosk, "card")
    assert "choice-remember-date" not in shown(kiosk)
    go_to_an_outcome(kiosk)
    press(kiosk, "choice-take-along")
    assert "choice-print" in shown(kiosk)
    assert "choice-save-pdf" not in shown(kiosk)


def test_certificate_dates_are_shown_as_month_and_year(kiosk, card):
    begin(kiosk)
    news = card("renewal-open")
    kiosk.visits.show_reader_status(news)
    ends = news.last_reading.user_authentication_certificate.not_after
    kiosk.navigator.open_once(CardPlace())
    assert f"{ends:%B %Y}" in texts(kiosk)
    assert f"{ends.day} {ends:%B}" not in texts(kiosk)


@pytest.mark.parametrize(
    ("end", "event"), [(VisitEnd.FINISH, KioskEvent.VISIT_ENDED_FINISH), (VisitEnd.IDLE, KioskEvent.VISIT_ENDED_IDLE)]
)
def test_a_visit_that_ends_leaves_nothing(kiosk, card, logged, end, event):
    begin(kiosk, "pt_BR")
    kiosk.visits.show_reader_status(card("last-try"))
    kiosk.navigator.use_display(DisplaySettings(200, "contrast"))
    kiosk.navigator.go(Journey().go(FormPlace("certificate")))
    QTest.keyClicks(kiosk.findChild(QLineEdit, "field-name"), MARK)
    kiosk.navigator.open(SearchPlace(MARK))
    QGuiApplication.clipboard().setText(MARK)
    kiosk.visits.end(end)
    assert logged == [KioskEvent.VISIT_BEGAN, event]
    assert QGuiApplication.clipboard().text() == ""
    begin(kiosk, "en")
    assert kiosk.navigator.display == DisplaySettings()
    assert kiosk.navigator.journey == Journey()
    labels = kiosk.findChildren(QLabel)
    everything = [text for each in labels for text in (getattr(each, "said", ""), each.accessibleName())]
    everything += [each.text() for each in kiosk.findChildren(QLineEdit)]
    assert not [text for text in everything if MARK in text or "1 try" in text]
    kiosk.navigator.open_once(SearchPlace())
    assert kiosk.findChild(QLineEdit).text() == ""


def test_the_next_visitor_sees_the_card_of_the_one_before_only_if_it_still_lies_there(kiosk, card, monkeypatch):
    begin(kiosk)
    kiosk.visits.show_reader_status(card("last-try"))
    press(kiosk, "finish")
    assert "カードの取り忘れ" in texts(kiosk)
    started = []
    monkeypatch.setattr(kiosk.frame.services.reader_monitor, "start", lambda practice=None: started.append(practice))
    begin(kiosk)
    assert "1 try" not in texts(kiosk)
    assert started == [None]


def test_a_card_that_was_forgotten_and_fetched_is_no_longer_spoken_of(kiosk, card):
    begin(kiosk)
    kiosk.visits.show_reader_status(card("well"))
    press(kiosk, "finish")
    assert "カードの取り忘れ" in texts(kiosk)
    kiosk.visits.show_reader_status(NO_CARD)
    assert "カードの取り忘れ" not in texts(kiosk)


def test_the_next_visitor_is_read_to_at_the_usual_speed(kiosk):
    begin(kiosk)
    kiosk.frame.read_aloud.slower()
    press(kiosk, "finish")
    assert kiosk.frame.read_aloud._rate == 2


def test_news_of_cards_before_a_visit_are_not_shown(kiosk, card):
    kiosk.visits.show_reader_status(card("last-try"))
    assert isinstance(kiosk.overlay, StartPage)
    assert "1 try" not in texts(kiosk)


def test_who_lifts_the_card_is_asked_although_another_card_lies_in_a_second_reader(kiosk, card):
    kiosk.visits.begin("en")
    kiosk.visits.show_reader_status(card("other-card"))
    assert kiosk.overlay is None
    kiosk.visits.show_reader_status(card("well"))
    kiosk.visits.show_reader_status(card("other-card"))
    assert isinstance(kiosk.overlay, CountdownPage)


def test_who_lifts_the_card_is_asked_whether_to_go_on(kiosk, card, qtbot, logged):
    begin(kiosk)
    kiosk.visits.show_reader_status(card("well"))
    kiosk.visits.show_reader_status(NO_CARD)
    assert "You have taken your card" in texts(kiosk)
    qtbot.waitUntil(lambda: isinstance(kiosk.overlay, StartPage), timeout=3000)
    assert logged[-1] is KioskEvent.VISIT_ENDED_CARD


def test_who_goes_on_without_the_card_keeps_what_it_said(kiosk, card):
    begin(kiosk)
    kiosk.visits.show_reader_status(card("locked"))
    open_flow(kiosk, "pin")
    kiosk.visits.show_reader_status(NO_CARD)
    press(kiosk, "choice-still-here")
    assert kiosk.navigator.here.flow == "pin"


def test_an_error_ends_the_visit_with_a_friendly_page_and_the_next_one_works(kiosk, logged):
    begin(kiosk)
    open_flow(kiosk, "lost-card")
    kiosk.apologise()
    assert isinstance(kiosk.overlay, ErrorPage)
    assert "Nothing has happened to your card" in texts(kiosk)
    assert logged[-1] is KioskEvent.VISIT_ENDED_ERROR
    press(kiosk, "choice-begin-anew")
    begin(kiosk)
    assert kiosk.navigator.journey == Journey()


def test_an_error_while_it_is_asked_ends_the_visit_all_the_same(kiosk, logged):
    begin(kiosk)
    kiosk.visits.asked.connect(lambda _reason: kiosk.apologise())
    kiosk.visits.ask(VisitEnd.IDLE)
    assert logged == [KioskEvent.VISIT_BEGAN, KioskEvent.VISIT_ENDED_ERROR]
    assert isinstance(kiosk.overlay, ErrorPage)
    assert not kiosk.visits.idle_timer.counting


def test_outcomes_are_counted_and_nothing_else(kiosk, counted):
    begin(kiosk, "pt_BR")
    open_flow(kiosk, "lost-card")
    assert counted == []
    go_to_an_outcome(kiosk)
    outcome = FLOWS["lost-card"].position(kiosk.frame.situation, kiosk.navigator.here.answers).id
    assert counted == [("pt_BR", "lost-card", outcome)]


def test_the_office_is_told_beside_the_national_hotline_and_its_note_beside_the_insurer(kiosk):
    begin(kiosk, "pt_BR")
    go_to_an_outcome(kiosk)
    assert "Prefeitura de Mihon** · 1階5番 · 00-0000-0000".replace("**", "") in texts(kiosk).replace("**", "")
    assert "国保は2階です。" in texts(kiosk)
    assert "0120-95-0178" in texts(kiosk)


def test_everything_that_is_pressed_is_at_least_20_millimetres_high(kiosk, qapp):
    target = 20 / 25.4 * 96
    begin(kiosk)
    low = [
        each.objectName() for each in kiosk.findChildren(QPushButton) if each.isVisible() and each.height() < target - 2
    ]
    assert not low


def test_a_monitor_that_is_lost_and_found_is_logged(kiosk, logged, card):
    kiosk.frame.services.reader_monitor.lost.emit()
    kiosk.frame.services.reader_monitor.status_changed.emit(card("well"))
    kiosk.frame.services.reader_monitor.status_changed.emit(card("well"))
    assert logged == [KioskEvent.WATCHER_LOST, KioskEvent.WATCHER_BACK]


def test_nobody_closes_the_window(kiosk):
    assert not kiosk.close()
    assert kiosk.isVisible()

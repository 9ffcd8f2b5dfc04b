"""One visit after the other: how it begins, what it offers, how it ends, and that nothing of it is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from desktop_app.card.report import CardReport, Outcome
from desktop_app.guide.content.flows import FLOWS
from desktop_app.kiosk.endings import End
from desktop_app.kiosk.pages import CountdownPage, SorryPage, StartPage
from desktop_app.kiosk.record.events import Event
from desktop_app.kiosk.window import _SORRY_SECONDS
from desktop_app.ui.card.places import CardPlace
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.paper.places import FormPlace
from desktop_app.ui.reader.status import CardNews
from desktop_app.ui.search.places import SearchPlace
from desktop_app.ui.style.display import DisplaySettings
from desktop_app.ui.widgets.choice import ChoiceButton
from tests.helpers.pages import answer, open_flow
from tests.kiosk.conftest import SECOND
from tests.ui.test_window import press, texts

MARK = "Zyx Wvutsrq"
NO_CARD = CardNews(CardReport(Outcome.NO_CARD))


def begin(kiosk, language="en"):
    press(kiosk, f"choice-begin-{language}")


def shown(kiosk):
    """Return the names of the buttons that are to be seen."""
    return {each.objectName() for each in kiosk.findChildren(QPushButton) if each.isVisible()}


def go_to_an_outcome(kiosk, flow="lost-card"):
    open_flow(kiosk, flow)
    answers = next(path for path in FLOWS[flow].paths(kiosk.frame.case) if "kokuho" in path)
    for option in answers:
        answer(kiosk, option)


def test_the_first_page_speaks_every_language_that_is_offered(kiosk):
    assert isinstance(kiosk.cover, StartPage)
    assert shown(kiosk) == {"choice-begin-ja", "choice-begin-en", "choice-begin-pt_BR"}
    assert "見本市役所" in texts(kiosk)


def test_the_first_page_gives_every_language_the_same_room(kiosk):
    heights = [each.height() for each in kiosk.cover.findChildren(ChoiceButton)]
    assert max(heights) - min(heights) <= 1


def test_a_touch_begins_in_that_language(kiosk, ground):
    begin(kiosk, "pt_BR")
    assert kiosk.cover is None
    assert kiosk.page.title == ground.words("pt_BR")(FLOWS["status"].title) or "ajudar" in kiosk.page.title


def test_nothing_is_offered_that_keeps_something_or_leads_to_files(kiosk, card):
    begin(kiosk)
    kiosk.show_news(CardNews(CardReport(Outcome.NO_READER)))
    assert not {"book", "keys", "practice"} & shown(kiosk)
    kiosk.show_news(card("renewal-open"))
    press(kiosk, "card")
    assert "choice-remember-date" not in shown(kiosk)
    go_to_an_outcome(kiosk)
    press(kiosk, "choice-take-along")
    assert "choice-print" in shown(kiosk)
    assert "choice-save-pdf" not in shown(kiosk)


def test_certificate_dates_are_shown_as_month_and_year(kiosk, card):
    begin(kiosk)
    news = card("renewal-open")
    kiosk.show_news(news)
    ends = news.report.user_authentication_certificate.not_after
    kiosk.navigator.open_once(CardPlace())
    assert f"{ends:%B %Y}" in texts(kiosk)
    assert f"{ends.day} {ends:%B}" not in texts(kiosk)


@pytest.mark.parametrize(("end", "event"), [(End.FINISH, Event.VISIT_ENDED_FINISH), (End.IDLE, Event.VISIT_ENDED_IDLE)])
def test_a_visit_that_ends_leaves_nothing(kiosk, card, logged, end, event):
    begin(kiosk, "pt_BR")
    kiosk.show_news(card("last-try"))
    kiosk.navigator.use_display(DisplaySettings(200, "contrast"))
    kiosk.navigator.go(Journey().go(FormPlace("certificate")))
    QTest.keyClicks(kiosk.findChild(QLineEdit, "field-name"), MARK)
    kiosk.note_query(MARK)
    QGuiApplication.clipboard().setText(MARK)
    kiosk.end_visit(end)
    assert logged == [Event.VISIT_BEGAN, event]
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
    kiosk.show_news(card("last-try"))
    press(kiosk, "finish")
    assert "カードの取り忘れ" in texts(kiosk)
    started = []
    monkeypatch.setattr(kiosk.frame.services.watcher, "start", lambda practice=None: started.append(practice))
    begin(kiosk)
    assert "1 try" not in texts(kiosk)
    assert started == [None]


def test_a_card_that_was_forgotten_and_fetched_is_no_longer_spoken_of(kiosk, card):
    begin(kiosk)
    kiosk.show_news(card("well"))
    press(kiosk, "finish")
    assert "カードの取り忘れ" in texts(kiosk)
    kiosk.show_news(NO_CARD)
    assert "カードの取り忘れ" not in texts(kiosk)


def test_the_next_visitor_is_read_to_at_the_usual_speed(kiosk):
    begin(kiosk)
    kiosk.frame.reader.slower()
    press(kiosk, "finish")
    assert kiosk.frame.reader._rate == 2


def test_news_of_cards_before_a_visit_are_not_shown(kiosk, card):
    kiosk.show_news(card("last-try"))
    assert isinstance(kiosk.cover, StartPage)
    assert "1 try" not in texts(kiosk)


def test_who_does_nothing_is_asked_and_then_forgotten(kiosk, qtbot, logged):
    begin(kiosk)
    qtbot.waitUntil(lambda: isinstance(kiosk.cover, CountdownPage), timeout=3000)
    assert "Are you still there?" in texts(kiosk)
    qtbot.waitUntil(lambda: isinstance(kiosk.cover, StartPage), timeout=3000)
    assert logged[-1] is Event.VISIT_ENDED_IDLE


def test_the_seconds_are_counted_for_eyes_and_ears(kiosk, qtbot, monkeypatch):
    said, counted, seen = [], [], []
    monkeypatch.setattr("desktop_app.kiosk.herald.announce", lambda _window, text: said.append(text))
    kiosk._idle.counted.connect(
        lambda seconds: (counted.append(seconds), seen.append(str(seconds) in kiosk.cover._seconds.accessibleName()))
    )
    begin(kiosk)
    qtbot.waitUntil(lambda: len(said) >= 3, timeout=3000)
    assert counted[:11] == list(range(20, 9, -1))
    assert all(seen)
    assert said[0] == "Are you still there?"
    assert "20" in said[1]
    assert "10" in said[2]


def test_who_is_still_there_goes_on_where_they_were(kiosk, qtbot):
    begin(kiosk)
    open_flow(kiosk, "lost-card")
    before = kiosk.navigator.journey
    qtbot.waitUntil(lambda: isinstance(kiosk.cover, CountdownPage), timeout=3000)
    press(kiosk, "choice-still-here")
    assert kiosk.cover is None
    assert kiosk.navigator.journey == before


def test_a_touch_begins_the_waiting_anew(kiosk, qtbot):
    begin(kiosk)
    for _ in range(8):
        qtbot.wait(15 * 20)
        QTest.mouseClick(kiosk.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(700, 40))
    assert kiosk.cover is None


def test_an_outcome_may_be_read_for_longer(kiosk, qtbot):
    begin(kiosk)
    go_to_an_outcome(kiosk)
    qtbot.wait(40 * 20)
    assert kiosk.cover is None
    with qtbot.waitSignal(kiosk._idle.silent, timeout=5000):
        pass
    assert isinstance(kiosk.cover, CountdownPage)


def test_who_lifts_the_card_is_asked_although_another_card_lies_in_a_second_reader(kiosk, card):
    kiosk.begin("en")
    kiosk.show_news(card("other-card"))
    assert kiosk.cover is None
    kiosk.show_news(card("well"))
    kiosk.show_news(card("other-card"))
    assert isinstance(kiosk.cover, CountdownPage)


def test_who_lifts_the_card_is_asked_whether_to_go_on(kiosk, card, qtbot, logged):
    begin(kiosk)
    kiosk.show_news(card("well"))
    kiosk.show_news(NO_CARD)
    assert "You have taken your card" in texts(kiosk)
    qtbot.waitUntil(lambda: isinstance(kiosk.cover, StartPage), timeout=3000)
    assert logged[-1] is Event.VISIT_ENDED_CARD


def test_who_goes_on_without_the_card_keeps_what_it_said(kiosk, card):
    begin(kiosk)
    kiosk.show_news(card("locked"))
    open_flow(kiosk, "pin")
    kiosk.show_news(NO_CARD)
    press(kiosk, "choice-still-here")
    assert kiosk.navigator.here.flow == "pin"


def test_an_error_ends_the_visit_with_a_friendly_page_and_the_next_one_works(kiosk, logged):
    begin(kiosk)
    open_flow(kiosk, "lost-card")
    kiosk.apologise()
    assert isinstance(kiosk.cover, SorryPage)
    assert "Nothing has happened to your card" in texts(kiosk)
    assert logged[-1] is Event.VISIT_ENDED_ERROR
    press(kiosk, "choice-begin-anew")
    begin(kiosk)
    assert kiosk.navigator.journey == Journey()


def test_after_an_error_the_start_page_comes_by_itself(kiosk, qtbot):
    begin(kiosk)
    kiosk.apologise()
    qtbot.waitUntil(lambda: isinstance(kiosk.cover, StartPage))


def test_who_begins_anew_after_an_error_is_not_interrupted(kiosk, qtbot):
    begin(kiosk)
    kiosk.apologise()
    press(kiosk, "choice-begin-anew")
    begin(kiosk)
    open_flow(kiosk, "pin")
    qtbot.wait((_SORRY_SECONDS + 2) * SECOND)
    assert kiosk.visiting
    assert kiosk.navigator.here.flow == "pin"


def test_outcomes_are_counted_and_nothing_else(kiosk, counted):
    begin(kiosk, "pt_BR")
    open_flow(kiosk, "lost-card")
    assert counted == []
    go_to_an_outcome(kiosk)
    outcome = FLOWS["lost-card"].position(kiosk.frame.case, kiosk.navigator.here.answers).id
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


def test_a_watcher_that_is_lost_and_found_is_logged(kiosk, logged, card):
    kiosk.frame.services.watcher.lost.emit()
    kiosk.frame.services.watcher.news.emit(card("well"))
    kiosk.frame.services.watcher.news.emit(card("well"))
    assert logged == [Event.WATCHER_LOST, Event.WATCHER_BACK]


def test_nobody_closes_the_window(kiosk):
    assert not kiosk.close()
    assert kiosk.isVisible()


def test_a_loose_contact_of_the_card_keeps_no_visit_open(kiosk, card, qtbot, logged):
    begin(kiosk)
    for _ in range(400):
        kiosk.show_news(card("well"))
        kiosk.show_news(NO_CARD)
        qtbot.wait(SECOND // 2)
        if not kiosk.visiting:
            break
    assert logged[-1] is Event.VISIT_ENDED_CARD

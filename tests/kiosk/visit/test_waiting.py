"""Nobody has touched anything for a while: who is there is asked, and else the visit ends by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.card.reading import CardReading, ReadStatus
from desktop_app.guide.content.flows import FLOWS
from desktop_app.kiosk.pages import CountdownPage
from desktop_app.kiosk.poster.page import StartPage
from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.kiosk.window import _SORRY_SECONDS
from desktop_app.ui.reader.status import ReaderStatus
from tests.helpers.pages import answer, open_flow
from tests.helpers.window import press, texts
from tests.kiosk.conftest import SECOND

NO_CARD = ReaderStatus(CardReading(ReadStatus.NO_CARD))


def begin(kiosk, language="en"):
    press(kiosk, f"choice-begin-{language}")


def go_to_an_outcome(kiosk, flow="lost-card"):
    open_flow(kiosk, flow)
    answers = next(path for path in FLOWS[flow].paths(kiosk.frame.situation) if "kokuho" in path)
    for option in answers:
        answer(kiosk, option)


def test_who_does_nothing_is_asked_and_then_forgotten(kiosk, qtbot, logged):
    begin(kiosk)
    qtbot.waitUntil(lambda: isinstance(kiosk.overlay, CountdownPage), timeout=3000)
    assert "Are you still there?" in texts(kiosk)
    qtbot.waitUntil(lambda: isinstance(kiosk.overlay, StartPage), timeout=3000)
    assert logged[-1] is KioskEvent.VISIT_ENDED_IDLE


def test_the_seconds_are_counted_for_eyes_and_ears(kiosk, qtbot, monkeypatch):
    said, counted, seen = [], [], []
    monkeypatch.setattr("desktop_app.kiosk.visit.announcer.announce", lambda _window, text: said.append(text))
    kiosk.visits.idle_timer.counted.connect(
        lambda seconds: (counted.append(seconds), seen.append(str(seconds) in kiosk.overlay._seconds.accessibleName()))
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
    qtbot.waitUntil(lambda: isinstance(kiosk.overlay, CountdownPage), timeout=3000)
    press(kiosk, "choice-still-here")
    assert kiosk.overlay is None
    assert kiosk.navigator.journey == before


def test_a_touch_begins_the_waiting_anew(kiosk, qtbot):
    begin(kiosk)
    for _ in range(8):
        qtbot.wait(15 * 20)
        QTest.mouseClick(kiosk.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(700, 40))
    assert kiosk.overlay is None


def test_an_outcome_may_be_read_for_longer(kiosk, qtbot):
    begin(kiosk)
    go_to_an_outcome(kiosk)
    qtbot.wait(40 * 20)
    assert kiosk.overlay is None
    with qtbot.waitSignal(kiosk.visits.idle_timer.silent, timeout=5000):
        pass
    assert isinstance(kiosk.overlay, CountdownPage)


def test_after_an_error_the_start_page_comes_by_itself(kiosk, qtbot):
    begin(kiosk)
    kiosk.apologise()
    qtbot.waitUntil(lambda: isinstance(kiosk.overlay, StartPage))


def test_who_begins_anew_after_an_error_is_not_interrupted(kiosk, qtbot):
    begin(kiosk)
    kiosk.apologise()
    press(kiosk, "choice-begin-anew")
    begin(kiosk)
    open_flow(kiosk, "pin")
    qtbot.wait((_SORRY_SECONDS + 2) * SECOND)
    assert kiosk.visits.visiting
    assert kiosk.navigator.here.flow == "pin"


def test_a_loose_contact_of_the_card_keeps_no_visit_open(kiosk, card, qtbot, logged):
    begin(kiosk)
    for _ in range(400):
        kiosk.visits.show_reader_status(card("well"))
        kiosk.visits.show_reader_status(NO_CARD)
        qtbot.wait(SECOND // 2)
        if not kiosk.visits.visiting:
            break
    assert logged[-1] is KioskEvent.VISIT_ENDED_CARD

"""Slow cards are read, silence has an end: the deadline is for nothing at all, not for the whole reading."""

from __future__ import annotations

import threading
import time
from functools import partial

import pytest

from desktop_app.card import attempt as read_attempt_module
from desktop_app.card import monitor as monitor_module
from desktop_app.card import one_reading as read_once_module
from desktop_app.card import readers as readers_module
from desktop_app.card.bounded_call import BoundedCall
from desktop_app.card.events import ReadingChanged, event_as_json
from desktop_app.card.monitor import ReaderMonitor, monitor_readers
from desktop_app.card.one_reading import read_once, read_until
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.reading import CardError, ReadStatus
from tests.card.fake_scard import FakeScard

SERVICE_CALLS = ["SCardEstablishContext", "SCardListReaders", "SCardGetStatusChange"]


@pytest.fixture
def rules(day_context):
    return day_context.rules()


@pytest.fixture(autouse=True)
def _hurry(monkeypatch):
    monkeypatch.setattr(monitor_module, "SILENCE_SECONDS", 0.3)
    monkeypatch.setattr(monitor_module, "WAIT_MILLISECONDS", 10)
    monkeypatch.setattr(monitor_module, "_POLL_SECONDS", 0.05)


@pytest.fixture
def scard(practice_card):
    scard = FakeScard(Reader_A=practice_card("careful", first_command_fails=False))
    yield scard
    scard.released.set()


def stand_still(scard, function):
    """Have the next call of a function come back once `released` is set."""
    scard.fail(function, lambda: scard.released.wait(30) and 0)


def test_an_answer_is_returned_and_an_error_is_raised():
    assert BoundedCall(lambda: 5).result(10) == 5

    def fail():
        raise CardError(ReadStatus.BUSY)

    with pytest.raises(CardError):
        BoundedCall(fail).result(10)


def test_no_answer_is_a_timeout_counted_from_the_question_and_one_that_comes_later_is_not_lost():
    go = threading.Event()
    call = BoundedCall(lambda: go.wait(30))
    with pytest.raises(TimeoutError):
        call.result(0.05)
    with pytest.raises(TimeoutError):
        call.result(0.05)
    go.set()
    assert call.result(30)


@pytest.mark.parametrize("function", SERVICE_CALLS)
def test_a_service_that_stands_still_before_it_is_asked_is_none(monkeypatch, scard, rules, function):
    monkeypatch.setattr(read_once_module, "SERVICE_SECONDS", 0.3)
    stand_still(scard, function)
    report = read_once(rules, open_pcsc=partial(Pcsc, scard))
    assert (report.status, report.reader) == (ReadStatus.NO_SERVICE, None)


@pytest.mark.parametrize("function", SERVICE_CALLS)
def test_a_service_that_goes_on_while_somebody_waits_reads_the_card(scard, rules, function):
    stand_still(scard, function)
    threading.Timer(0.6, scard.released.set).start()
    assert read_until(30, rules, open_pcsc=partial(Pcsc, scard)).status is ReadStatus.READ


class Clock:
    """The clock of the readings, which is moved by hand."""

    now = 0.0

    def monotonic(self):
        return self.now

    def passes(self, seconds):
        """Return what moves it on while a call is made."""

        def move():
            self.now += seconds

        return move

    def passes_and_all_stand_still(self, seconds, scard):
        """Return what moves it on in a call that comes back once `released` is set."""

        def move():
            self.now += seconds
            scard.released.wait(30)

        return move


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(read_attempt_module, "time", clock)
    return clock


@pytest.mark.parametrize("function", ["SCardEndTransaction", "SCardDisconnect", "SCardReleaseContext"])
def test_what_the_card_said_holds_where_the_service_stands_still_afterwards(clock, scard, rules, function):
    scard.fail(function, *[clock.passes_and_all_stand_still(10, scard)] * 2)
    report = read_once(rules, open_pcsc=partial(Pcsc, scard))
    assert (report.status, report.reader) == (ReadStatus.READ, "Reader A")


@pytest.mark.parametrize("seconds", [0.6, 3, 3.9])
def test_a_card_that_takes_longer_for_all_than_silence_may_last_is_read(clock, scard, rules, seconds):
    scard.fail("SCardTransmit", *[clock.passes(seconds)] * 5)
    report = read_once(rules, open_pcsc=partial(Pcsc, scard))
    assert (report.status, report.user_authentication_pin.tries_left) == (ReadStatus.READ, 2)
    assert clock.now == pytest.approx(5 * seconds)


def test_a_card_that_says_nothing_for_longer_is_unreadable(clock, scard, rules):
    scard.fail("SCardTransmit", None, clock.passes_and_all_stand_still(4.1, scard))
    assert read_once(rules, open_pcsc=partial(Pcsc, scard)).status is ReadStatus.UNREADABLE


def test_a_reading_without_end_has_one(monkeypatch, clock, scard, rules):
    monkeypatch.setattr(read_attempt_module, "DEADLINE_SECONDS", 1000)
    scard.fail("SCardTransmit", *[clock.passes(15)] * 4, clock.passes_and_all_stand_still(1, scard))
    assert read_once(rules, open_pcsc=partial(Pcsc, scard)).status is ReadStatus.UNREADABLE


def slowly(seconds):
    return lambda: time.sleep(seconds)


def test_a_silent_card_is_waited_for_as_long_as_somebody_waits(monkeypatch, scard, rules):
    monkeypatch.setattr(read_attempt_module, "DEADLINE_SECONDS", 0.1)
    scard.fail("SCardTransmit", None, slowly(1))
    assert read_until(30, rules, open_pcsc=partial(Pcsc, scard)).status is ReadStatus.READ


def test_a_silent_card_alone_is_unreadable_when_the_wait_is_over(monkeypatch, scard, rules):
    monkeypatch.setattr(read_attempt_module, "DEADLINE_SECONDS", 0.1)
    stand_still(scard, "SCardTransmit")
    began = time.monotonic()
    assert read_until(1, rules, open_pcsc=partial(Pcsc, scard)).status is ReadStatus.UNREADABLE
    assert 1 <= time.monotonic() - began < 20


class Heard:
    """Runs a reader monitor beside the test until it has told what is waited for."""

    def __init__(self, scard, day_context):
        self.scard = scard
        self.events = []
        self._wanted = ""
        self._ends = 0.0
        self._make = partial(self._watch, day_context)

    def _watch(self, day_context, tell):
        return ReaderMonitor(day_context.rules, tell, partial(Pcsc, self.scard))

    def until(self, *wanted):
        """Monitor until these were told one after the other; a wanted thing may be a function to call in between."""
        self._wanted = list(wanted)
        self._ends = time.monotonic() + 30
        monitor_readers(self._make, self._hear, lambda: bool(self._wanted) and time.monotonic() < self._ends)
        assert self._wanted == []
        return self.events

    def _hear(self, event):
        said = event.reading.status if isinstance(event, ReadingChanged) else event_as_json(event)["event"]
        self.events.append(said)
        if self._wanted and said == self._wanted[0]:
            self._wanted.pop(0)
            while self._wanted and callable(self._wanted[0]):
                self._wanted.pop(0)()


@pytest.fixture
def heard(scard, day_context):
    return Heard(scard, day_context)


@pytest.mark.parametrize("function", SERVICE_CALLS)
def test_the_monitor_tells_of_silence_and_is_right_again_by_itself(heard, scard, function):
    stand_still(scard, function)
    heard.until("no-service", scard.released.set, "read")


def test_silence_after_a_card_was_read_tells_nothing_of_it_any_more(heard, scard):
    heard.until("read", lambda: stand_still(scard, "SCardListReaders"), "no-service", scard.released.set, "read")
    assert heard.events.count("card-came") == 1


def test_silence_in_the_middle_of_a_reading_is_told_of_the_card(monkeypatch, heard, scard):
    stands_still = property(lambda _attempt: "unreadable" not in heard.events and ("SCardListReaders" in scard.faults))
    monkeypatch.setattr(read_attempt_module.ReadAttempt, "late", stands_still)
    scard.fail("SCardTransmit", None, lambda: stand_still(scard, "SCardListReaders") or (scard.released.wait(30) and 0))
    heard.until("unreadable", scard.released.set, "read")
    assert "no-service" not in heard.events[heard.events.index("card-came") :]


def test_a_slow_reading_is_told_while_it_goes_on(monkeypatch, heard, scard):
    monkeypatch.setattr(readers_module, "_SLOW_SECONDS", 0.2)
    monkeypatch.setattr(monitor_module, "READING_SECONDS", 0.05)
    monkeypatch.setattr(monitor_module, "WAIT_WHILE_READING_MILLISECONDS", 10)
    scard.fail("SCardTransmit", *[slowly(0.3)] * 5)
    events = heard.until("card-came", "reading", "reading", "read")
    assert events.count("reading") >= 2


def test_a_monitor_ends_although_the_service_holds_it(heard, scard):
    stand_still(scard, "SCardEstablishContext")
    heard.until("no-service")
    assert not scard.released.is_set()

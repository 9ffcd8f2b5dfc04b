"""What goes wrong below the program while a card is read: the service, the card, another program."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from desktop_app.ui.card.places import CardPlace
from desktop_app.ui.frame.journey import HomePlace
from desktop_app.ui.search.places import SearchPlace
from tests.end_to_end.conftest import READER, run_card, texts, wait_until
from tests.end_to_end.virtual_reader import Faults
from tests.helpers.other_programs import another_program
from tests.helpers.watching import listening

COMMANDS = range(1, 7)
HOLD_SECONDS = 30
LONGEST_BLOCK_SECONDS = HOLD_SECONDS / 10
"""A turn that asks for the card waits for as long as that is held; how quick turns are is measured in tests/bench."""


@pytest.fixture(autouse=True)
def _fresh_service(service):
    """Leave the next test a service that nobody has stopped in the middle of its work: such a one may miss a card.

    Its virtual reader cannot come back while the port of the one before is still held, which may take a minute.
    """
    yield
    for _ in range(6):
        service.restart()
        with suppress(TimeoutError):
            wait_until(lambda: run_card()["outcome"] == "no-card", 12)
            return
    pytest.fail("the card service does not come back")


@pytest.fixture
def listener(service):
    with listening() as listener:
        listener.until("no-card")
        yield listener


def at_command(number, do):
    """Return what goes wrong when a card is sent its command of that number, from 1."""
    return Faults(meanwhile_at=number, meanwhile=do)


@pytest.mark.parametrize("number", COMMANDS)
def test_a_service_that_is_killed_at_any_command_is_no_service_and_no_pin(insert, service, number):
    insert("careful", faults=at_command(number, service.kill))
    try:
        report = run_card()
    finally:
        service.restart()
    assert (report["outcome"], report["user_authentication_pin"]) == ("no-service", None)


@pytest.mark.parametrize("number", COMMANDS)
def test_a_service_that_stands_still_at_any_command_is_told_after_some_seconds(insert, service, number):
    insert("careful", faults=at_command(number, service.pause))
    try:
        report = run_card()
    finally:
        service.go_on()
    assert (report["outcome"], report["user_authentication_pin"]) == ("unreadable", None)
    assert 2500 < report["milliseconds"] < 6000


def test_a_monitor_outlives_a_service_that_is_killed_while_it_reads(listener, insert, service):
    insert("careful", seen=False, faults=at_command(3, service.kill))
    listener.until("no-service")
    service.restart()
    listener.until("no-card")
    insert("careful", seen=False)
    listener.until("read")


def test_a_monitor_outlives_a_service_that_is_restarted_while_it_reads(listener, insert, service):
    insert("careful", seen=False, faults=at_command(3, service.restart))
    listener.until("no-service")
    listener.until("no-card")
    insert("careful", seen=False)
    listener.until("read")


def test_a_monitor_tells_of_a_service_that_stands_still_and_then_what_the_card_said(listener, insert, service):
    insert("careful", seen=False, faults=at_command(3, service.pause))
    try:
        listener.until("unreadable")
    finally:
        service.go_on()
    assert listener.next() == "read"


def test_a_card_pulled_at_any_command_is_read_by_the_monitor_when_it_is_put_again(listener, insert):
    for number in COMMANDS:
        insert("careful", seen=False, faults=Faults(leaves_at=number))
        listener.until("removed")
        listener.until(f"card-went {READER}")
        inserted = insert("careful", seen=False)
        listener.until("read")
        inserted.take_out()
        listener.until("no-card")


@pytest.mark.parametrize("number", COMMANDS)
def test_after_a_card_that_falls_mute_at_any_command_the_next_one_is_read(listener, insert, number):
    inserted = insert("careful", seen=False, faults=Faults(mute_at=number))
    listener.until("unreadable")
    inserted.take_out()
    listener.until(f"card-went {READER}")
    insert("careful", seen=False)
    listener.until("read")


class Turns:
    """Measures for how long each turn of this process's event loop waits.

    Neither computing counts, as pages are built, nor the time for which the machine had no core to spare.
    """

    def __init__(self):
        self.gaps = []
        self._last = self._clock()
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(5)

    def _clock(self):
        waited_for_a_core = int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1])
        return time.monotonic() - time.thread_time() - waited_for_a_core / 1e9

    def _turn(self):
        now = self._clock()
        self.gaps.append(now - self._last)
        self._last = now

    def end(self):
        self._timer.stop()
        return max(self.gaps)


def test_the_window_answers_while_another_program_holds_the_card_for_thirty_seconds(window, insert, qtbot):
    insert("careful")
    qtbot.waitUntil(lambda: "2 tries" in texts(window), timeout=10000)
    with another_program("SCARD_SHARE_SHARED", "scard.SCardBeginTransaction(card)"):
        turns = Turns()
        window.frame.services.reader_monitor.start()  # which begins to read while the card is held
        qtbot.waitUntil(lambda: "Another program is using the card" in texts(window), timeout=10000)
        ends = time.monotonic() + HOLD_SECONDS
        while time.monotonic() < ends:
            for place in (CardPlace(), SearchPlace(), HomePlace()):
                window.navigator.open_once(place)
                assert window.navigator.here == place
                qtbot.wait(500)
        assert turns.end() < LONGEST_BLOCK_SECONDS, sorted(turns.gaps)[-10:]
        assert len(turns.gaps) > 1000
    qtbot.waitUntil(lambda: "2 tries" in texts(window), timeout=10000)

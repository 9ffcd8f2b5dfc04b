from __future__ import annotations

import io
import json
import subprocess
import sys
from functools import partial

import pytest
from smartcard import scard as real

from desktop_app.card import attempt as read_attempt_module
from desktop_app.card import monitor as monitor_module
from desktop_app.card.events import ReaderCame, ReadingChanged, event_as_json
from desktop_app.card.monitor import ReaderMonitor, print_event
from desktop_app.card.pcsc import Pcsc
from tests.card.fake_scard import FakeScard


@pytest.fixture(autouse=True)
def _hurry(monkeypatch):
    monkeypatch.setattr(monitor_module, "NO_READER_SECONDS", 0.01)
    monkeypatch.setattr(monitor_module, "NO_SERVICE_SECONDS", 0.01)
    monkeypatch.setattr(monitor_module, "RETRY_SECONDS", 0)


class Watched:
    """A watch over a fake service, with the events in short."""

    def __init__(self, scard, day_context):
        self.scard = scard
        self.events = []
        self.monitor = ReaderMonitor(day_context.rules, self.events.append, partial(Pcsc, scard))

    def steps(self, count=1):
        """Take some steps as `run` does; return what was told, in short."""
        self.events.clear()
        left = iter([*[True] * (2 * count), False, False])
        self.monitor.run(lambda: next(left, False))
        return [short(event) for event in self.events]

    def step(self):
        self.events.clear()
        self.monitor.step(Pcsc(self.scard))
        return [short(event) for event in self.events]


def short(event):
    told = event_as_json(event)
    return event.reading.status if isinstance(event, ReadingChanged) else f"{told['event']} {told['reader']}"


@pytest.fixture
def watched(day_context, practice_card):
    return Watched(FakeScard(Reader_A=practice_card("well")), day_context)


def test_a_card_that_is_there_from_the_beginning_is_told_and_read(watched):
    assert watched.step() == ["reader-came Reader A", "card-came Reader A", "read"]


def test_nothing_new_is_nothing_told(watched):
    watched.step()
    assert watched.step() == []


def test_taking_a_card_out_and_putting_one_in_is_told(watched, practice_card):
    watched.step()
    watched.scard.put("Reader A", None)
    assert watched.step() == ["card-went Reader A", "no-card"]
    watched.scard.put("Reader A", practice_card("other-card"))
    assert watched.step() == ["card-came Reader A", "not-my-number-card"]


def test_a_quick_exchange_between_two_looks_is_noticed(watched, practice_card):
    watched.step()
    watched.scard.put("Reader A", None)
    watched.scard.put("Reader A", practice_card("locked"))
    assert watched.step() == ["card-went Reader A", "card-came Reader A", "read"]


def test_an_empty_reader_is_told_once(day_context):
    watched = Watched(FakeScard(Reader_A=None), day_context)
    assert watched.step() == ["reader-came Reader A", "no-card"]
    assert watched.step() == []


def test_readers_come_and_go(watched, practice_card):
    watched.step()
    watched.scard.put("Reader B", None)
    assert watched.step() == ["reader-came Reader B"]
    del watched.scard.cards["Reader A"]
    assert watched.step() == ["card-went Reader A", "reader-went Reader A", "no-card"]
    del watched.scard.cards["Reader B"]
    assert watched.step() == ["reader-went Reader B", "no-reader"]


def test_with_two_cards_the_last_one_counts_and_then_the_one_that_stays(watched, practice_card):
    watched.step()
    watched.scard.put("Reader B", practice_card("locked"))
    watched.step()
    assert watched.events[-1].reading.reader == "Reader B"
    watched.scard.put("Reader B", None)
    assert watched.step() == ["card-went Reader B", "read"]
    assert watched.events[-1].reading.reader == "Reader A"


def test_a_card_taken_away_too_early_stays_told_until_the_next_one(watched, practice_card, monkeypatch):
    monkeypatch.setattr(monitor_module, "RETRY_SECONDS", 60)
    watched.scard.fail("SCardTransmit", real.SCARD_W_REMOVED_CARD)
    assert watched.step()[-1] == "removed"
    watched.scard.put("Reader A", None)
    assert watched.step() == ["card-went Reader A"]
    watched.scard.put("Reader A", practice_card("well"))
    assert watched.step() == ["card-came Reader A", "read"]


def test_a_card_that_slipped_and_stayed_is_read_again_by_itself(watched):
    watched.scard.fail("SCardTransmit", real.SCARD_W_REMOVED_CARD)
    assert [event for _ in range(2) for event in watched.step()][-1] == "read"


def test_a_busy_card_is_read_by_itself_once_it_is_free(watched):
    watched.scard.fail("SCardConnect", real.SCARD_E_SHARING_VIOLATION, real.SCARD_E_SHARING_VIOLATION)
    assert watched.step()[-1] == "busy"
    assert watched.step() == ["read"]


def test_a_reading_that_was_late_is_told_when_it_comes(watched, monkeypatch):
    monkeypatch.setattr(read_attempt_module, "DEADLINE_SECONDS", 0.05)
    watched.scard.fail("SCardConnect", lambda: watched.scard.released.wait(10) and 0)
    assert watched.step()[-1] == "busy"
    watched.scard.released.set()
    told = [event for _ in range(20) for event in watched.step()]
    assert told == ["read"]


def test_a_service_that_stops_is_told_and_waited_for(watched):
    watched.step()
    watched.scard.fail("SCardListReaders", real.SCARD_E_NO_SERVICE)
    watched.scard.fail("SCardEstablishContext", None, real.SCARD_E_NO_SERVICE)
    assert watched.steps(3) == [
        "card-went Reader A",
        "reader-went Reader A",
        "no-service",
        "reader-came Reader A",
        "card-came Reader A",
        "read",
    ]


def test_a_reader_that_vanishes_between_two_calls_is_no_drama(watched):
    watched.step()
    watched.scard.fail("SCardGetStatusChange", real.SCARD_E_UNKNOWN_READER)
    assert watched.steps(2) == []


def test_every_event_is_one_line_of_json(capsys):
    print_event(ReaderCame("読み取り機 \n 0"))
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["reader"] == "読み取り機 \n 0"


def test_events_are_utf_8_whatever_the_letters_of_the_terminal(monkeypatch):
    out = io.TextIOWrapper(io.BytesIO(), encoding="cp932")
    monkeypatch.setattr(sys, "stdout", out)
    print_event(ReaderCame("カードリーダー® 😀"))
    assert json.loads(out.buffer.getvalue().decode())["reader"] == "カードリーダー® 😀"


def test_watching_real_cards_loads_nothing_of_practice_cards():
    script = (
        "import sys\n"
        "from types import SimpleNamespace\n"
        "from desktop_app.card import monitor\n"
        "from desktop_app.wiring.card import run_monitor\n"
        "monitor.monitor_readers = lambda *_: print('watching')\n"
        "run_monitor(SimpleNamespace(rules=None), None)\n"
        "print([name for name in sys.modules if name.startswith('cryptography')])\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["watching", "[]"]

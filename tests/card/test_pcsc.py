from __future__ import annotations

import sys
import time
from functools import partial

import pytest
from smartcard import scard as real

from desktop_app.card import attempt as read_attempt_module
from desktop_app.card.attempt import ReadAttempt
from desktop_app.card.one_reading import read_once, read_until
from desktop_app.card.pcsc import Pcsc, pyscard_installed
from desktop_app.card.reading import CardError, ReadStatus
from tests.card.fake_scard import FakeScard


@pytest.fixture
def rules(day_context):
    return day_context.rules()


@pytest.fixture
def scard(practice_card):
    return FakeScard(Reader_A=practice_card("well"))


def outcome_with(scard, rules):
    return read_once(rules, open_pcsc=partial(Pcsc, scard)).status


def test_a_card_in_a_reader_is_read(scard, rules):
    report = read_once(rules, open_pcsc=partial(Pcsc, scard))
    assert (report.status, report.reader, report.apdus) == (ReadStatus.READ, "Reader A", 6)


def test_without_readers_that_is_the_outcome(rules):
    assert outcome_with(FakeScard(), rules) is ReadStatus.NO_READER


def test_without_a_card_that_is_the_outcome_with_the_reader_named(rules):
    report = read_once(rules, open_pcsc=partial(Pcsc, FakeScard(Reader_A=None)))
    assert (report.status, report.reader) == (ReadStatus.NO_CARD, "Reader A")


def test_the_reader_that_holds_a_card_is_found_among_several(practice_card, rules):
    scard = FakeScard(Reader_A=None, Reader_B=practice_card("locked"), Reader_C=None)
    assert read_once(rules, open_pcsc=partial(Pcsc, scard)).reader == "Reader B"


def test_only_the_reader_asked_for_is_looked_at(practice_card, rules):
    scard = FakeScard(Reader_A=practice_card("well"), Reader_B=None)
    assert read_once(rules, "Reader B", partial(Pcsc, scard)).status is ReadStatus.NO_CARD
    assert read_once(rules, "Reader X", partial(Pcsc, scard)).status is ReadStatus.NO_READER


@pytest.mark.parametrize(
    ("function", "code", "outcome"),
    [
        ("SCardEstablishContext", "E_NO_SERVICE", ReadStatus.NO_SERVICE),
        ("SCardListReaders", "E_SERVICE_STOPPED", ReadStatus.NO_SERVICE),
        ("SCardGetStatusChange", "F_COMM_ERROR", ReadStatus.NO_SERVICE),
        ("SCardGetStatusChange", "E_INVALID_HANDLE", ReadStatus.NO_SERVICE),
        ("SCardConnect", "E_SHARING_VIOLATION", ReadStatus.BUSY),
        ("SCardConnect", "E_NO_SMARTCARD", ReadStatus.NO_CARD),
        ("SCardConnect", "W_UNRESPONSIVE_CARD", ReadStatus.UNREADABLE),
        ("SCardConnect", "W_UNPOWERED_CARD", ReadStatus.UNREADABLE),
        ("SCardConnect", "E_PROTO_MISMATCH", ReadStatus.UNREADABLE),
        ("SCardConnect", "E_READER_UNAVAILABLE", ReadStatus.NO_READER),
        ("SCardBeginTransaction", "E_SHARING_VIOLATION", ReadStatus.BUSY),
        ("SCardTransmit", "W_REMOVED_CARD", ReadStatus.REMOVED),
        ("SCardTransmit", "E_NOT_TRANSACTED", ReadStatus.REMOVED),
        ("SCardTransmit", "E_COMM_DATA_LOST", ReadStatus.REMOVED),
        ("SCardTransmit", "E_NO_SERVICE", ReadStatus.NO_SERVICE),
        ("SCardTransmit", "F_INTERNAL_ERROR", ReadStatus.UNREADABLE),
    ],
)
def test_every_trouble_has_its_outcome(scard, rules, function, code, outcome):
    scard.fail(function, getattr(real, f"SCARD_{code}"))
    assert outcome_with(scard, rules) is outcome


def test_codes_may_come_with_a_sign(scard, rules):
    scard.fail("SCardTransmit", real.SCARD_W_REMOVED_CARD - (1 << 32))
    assert outcome_with(scard, rules) is ReadStatus.REMOVED


def test_an_answer_without_a_status_word_means_that_the_card_has_gone(rules):
    class Silent:
        def transmit(self, command):
            return type("R", (), {"data": b"", "status": 0})

    scard = FakeScard(Reader_A=Silent())
    scard.SCardTransmit = lambda *_: (real.SCARD_S_SUCCESS, [])
    assert outcome_with(scard, rules) is ReadStatus.REMOVED


def test_an_error_that_pyscard_raises_is_no_traceback(scard, rules):
    scard.fail("SCardBeginTransaction", SystemError("bad handle"))
    assert outcome_with(scard, rules) is ReadStatus.UNREADABLE


def test_the_card_is_shared_and_left_as_it_was(scard, rules):
    outcome_with(scard, rules)
    assert scard.called("SCardConnect") == [("Reader A", real.SCARD_SHARE_SHARED)]
    assert len(scard.called("SCardBeginTransaction")) == 1
    assert scard.called("SCardEndTransaction") == [("Reader A", real.SCARD_LEAVE_CARD)]
    assert scard.called("SCardDisconnect") == [("Reader A", real.SCARD_LEAVE_CARD)]


@pytest.mark.parametrize("function", ["SCardBeginTransaction", "SCardTransmit"])
def test_the_card_is_let_go_whatever_happens(scard, rules, function):
    scard.fail(function, real.SCARD_W_REMOVED_CARD)
    outcome_with(scard, rules)
    assert len(scard.called("SCardDisconnect")) == 1
    assert len(scard.called("SCardReleaseContext")) == len(scard.called("SCardEstablishContext"))


@pytest.mark.parametrize("code", ["W_RESET_CARD", "W_UNPOWERED_CARD", "E_PROTO_MISMATCH"])
def test_a_card_that_another_program_reset_or_let_go_is_read_once_more(scard, rules, code):
    scard.fail("SCardTransmit", None, None, getattr(real, f"SCARD_{code}"))
    assert outcome_with(scard, rules) is ReadStatus.READ
    assert len(scard.called("SCardConnect")) == 2


def test_a_card_that_is_reset_again_and_again_is_busy(scard, rules):
    scard.fail("SCardTransmit", real.SCARD_W_RESET_CARD, real.SCARD_W_RESET_CARD)
    assert outcome_with(scard, rules) is ReadStatus.BUSY


def test_a_mute_card_is_unreadable_after_the_deadline(monkeypatch, rules):
    monkeypatch.setattr(read_attempt_module, "DEADLINE_SECONDS", 0.05)
    scard = FakeScard(Reader_A="mute")
    assert outcome_with(scard, rules) is ReadStatus.UNREADABLE
    scard.released.set()


def test_a_connection_that_never_comes_is_busy_after_the_deadline(monkeypatch, scard, rules):
    monkeypatch.setattr(read_attempt_module, "DEADLINE_SECONDS", 0.05)
    scard.fail("SCardConnect", lambda: scard.released.wait(10) and 0)
    assert outcome_with(scard, rules) is ReadStatus.BUSY
    scard.released.set()


def test_an_attempt_that_was_late_still_brings_its_report(scard, rules):
    scard.fail("SCardConnect", lambda: scard.released.wait(10) and 0)
    attempt = ReadAttempt("Reader A", rules, partial(Pcsc, scard))
    assert attempt.result(0.05) is None
    scard.released.set()
    report = attempt.result(5)
    assert report is not None
    assert report.status is ReadStatus.READ


def test_looking_goes_on_until_there_is_a_card(practice_card, rules):
    scard = FakeScard(Reader_A=None)
    scard.fail("SCardListReaders", None, lambda: scard.put("Reader A", practice_card("well")))
    assert read_until(5, rules, open_pcsc=partial(Pcsc, scard)).status is ReadStatus.READ


def test_looking_ends_when_the_time_is_over(rules):
    began = time.monotonic()
    assert read_until(0.4, rules, open_pcsc=partial(Pcsc, FakeScard())).status is ReadStatus.NO_READER
    assert time.monotonic() - began >= 0.4


def test_without_pyscard_there_is_no_service(monkeypatch):
    monkeypatch.setitem(sys.modules, "smartcard", None)
    assert not pyscard_installed()
    with pytest.raises(CardError) as error:
        Pcsc()
    assert error.value.status is ReadStatus.NO_SERVICE

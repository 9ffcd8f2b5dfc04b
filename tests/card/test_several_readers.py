"""A My Number Card in any reader wins, and one that cannot be read never hides it."""

from __future__ import annotations

import itertools
import time
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.card import monitor as monitor_module
from desktop_app.card.attempt import ReadAttempt
from desktop_app.card.events import ReadingChanged, event_as_json
from desktop_app.card.monitor import ReaderMonitor
from desktop_app.card.one_reading import read_once, read_until
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.precedence import most_helpful
from desktop_app.card.readers import without_built_in
from desktop_app.card.reading import CardKind, CardReading, ReadStatus
from desktop_app.language.day_context import load_day
from tests.card.several import KINDS, SeveralReaders, best_of_kinds
from tests.conftest import TODAY

RULES = load_day(TODAY).rules()
UNPLUGGED = "unplugged"
SOME_KINDS = st.lists(st.sampled_from(list(KINDS)), min_size=1, max_size=5)


@pytest.fixture(autouse=True)
def _hurry(monkeypatch):
    monkeypatch.setattr(ReadAttempt, "late", property(is_mute))
    monkeypatch.setattr(monitor_module, "WAIT_MILLISECONDS", 0)
    monkeypatch.setattr(monitor_module, "RETRY_SECONDS", 60)
    monkeypatch.setattr(monitor_module, "NO_READER_SECONDS", 0)


def is_mute(attempt):
    """Give a mute card up at once, and no other however busy the computer is."""
    return attempt._held and attempt._open_pcsc.args[0].cards.get(attempt.reader) == "mute"


def told(report):
    return report.status, report.kind


def service(kinds):
    return SeveralReaders(**{f"Reader {number:02}": kind for number, kind in enumerate(kinds)})


@given(SOME_KINDS)
@settings(max_examples=60, deadline=None)
def test_of_any_cards_in_any_order_the_best_is_told(kinds):
    scard = service(kinds)
    report = read_once(RULES, open_pcsc=partial(Pcsc, scard))
    assert told(report) == best_of_kinds(kinds)
    assert report.reader is not None
    assert told(report) == KINDS[kinds[int(report.reader[-2:])]]
    scard.released.set()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("well", "locked")])
@pytest.mark.parametrize("place", [0, 7, 15])
def test_among_sixteen_readers_a_my_number_card_is_found_at_once(monkeypatch, kind, place):
    monkeypatch.setattr(ReadAttempt, "late", property(lambda _attempt: False))
    scard = service([kind] * place + ["locked"] + [kind] * (15 - place))
    began = time.monotonic()
    report = read_once(RULES, open_pcsc=partial(Pcsc, scard))
    assert (told(report), report.reader) == (KINDS["locked"], f"Reader {place:02}")
    assert time.monotonic() - began < 30
    scard.released.set()


def test_of_two_my_number_cards_the_first_reader_is_told_every_time():
    scard = service(["other-card", "locked", "well"])
    readers = {read_once(RULES, open_pcsc=partial(Pcsc, scard)).reader for _ in range(10)}
    assert readers == {"Reader 01"}


@pytest.mark.parametrize(("better", "worse"), list(itertools.pairwise(KINDS.values())))
def test_the_order_of_what_helps_most(better, worse):
    first, second = (CardReading(outcome, kind=kind) for outcome, kind in (better, worse))
    assert most_helpful([second, first]) == (second if better == worse else first)


@pytest.mark.parametrize("kind", [*CardKind, None])
@pytest.mark.parametrize("outcome", ReadStatus)
def test_every_report_that_may_come_has_its_place(outcome, kind):
    if (outcome, kind) != (ReadStatus.READ, None):
        report = CardReading(outcome, kind=kind if outcome is ReadStatus.READ else None)
        assert most_helpful([report]) is report


class Watched:
    """A reader monitor over several readers, and what it told last."""

    def __init__(self, kinds):
        self.scard = service(kinds)
        self.kinds = list(kinds)
        self.events = []
        self.readings = []
        self.monitor = ReaderMonitor(lambda: RULES, self._hear, partial(Pcsc, self.scard))

    def _hear(self, event):
        self.events.append(event_as_json(event)["event"])
        if isinstance(event, ReadingChanged):
            self.readings.append(event.reading)

    @property
    def told(self):
        return told(self.readings[-1])

    @property
    def right(self):
        """What is to be told."""
        there = [kind for kind in self.kinds if kind != UNPLUGGED]
        return best_of_kinds(there) if there else (ReadStatus.NO_READER, None)

    def lay(self, number, kind):
        """Lay a card on a reader, which is plugged in where it is not, or unplug the reader."""
        self.kinds[number] = kind
        if kind == UNPLUGGED:
            self.scard.cards.pop(f"Reader {number:02}", None)
        else:
            self.scard.lay(f"Reader {number:02}", kind)

    def step(self):
        """Look until all readings have come to an end."""
        pcsc = Pcsc(self.scard)
        for _ in range(2):
            self.monitor.step(pcsc)
        while self.monitor._readers.reading:
            self.monitor.step(pcsc)
        self.monitor.step(pcsc)


CHANGES = st.lists(st.tuples(st.integers(0, 2), st.sampled_from([*KINDS, UNPLUGGED])), max_size=6)


@given(st.lists(st.sampled_from(list(KINDS)), min_size=3, max_size=3), CHANGES)
@settings(max_examples=40, deadline=None)
def test_whatever_comes_and_goes_the_monitor_has_told_what_a_fresh_look_tells(kinds, changes):
    watched = Watched(kinds)
    watched.step()
    assert watched.told == watched.right
    for number, kind in changes:
        watched.lay(number, kind)
        watched.step()
        assert watched.told == watched.right
    watched.scard.released.set()


def test_after_the_right_card_is_lifted_what_is_told_is_right_again():
    watched = Watched(["other-card", "well", None])
    watched.step()
    watched.lay(1, None)
    watched.step()
    assert watched.told == KINDS["other-card"]
    watched.lay(0, None)
    watched.step()
    assert watched.told == KINDS[None]


def test_a_mute_card_that_comes_later_hides_no_my_number_card_for_a_moment(monkeypatch):
    monkeypatch.setattr(ReadAttempt, "late", property(lambda _attempt: False))
    watched = Watched(["well", None])
    watched.step()
    watched.lay(1, "mute")
    watched.events.clear()
    watched.monitor.step(Pcsc(watched.scard))
    assert watched.events == ["card-came", "report"]
    assert (watched.told, watched.readings[-1].reader) == (KINDS["well"], "Reader 00")
    watched.scard.released.set()


def test_what_was_pulled_too_early_stays_told_beside_another_card():
    watched = Watched(["other-card", None])
    watched.step()
    watched.scard.lay("Reader 01", "well")
    watched.scard.fail("SCardTransmit", watched.scard.SCARD_W_REMOVED_CARD)
    watched.step()
    watched.scard.lay("Reader 01", None)
    watched.step()
    assert watched.told == (ReadStatus.REMOVED, None)
    watched.scard.lay("Reader 01", "locked")
    watched.step()
    assert watched.told == KINDS["locked"]


def test_readers_that_windows_makes_up_are_no_place_for_a_card():
    real = ("ACS ACR1252 Dual Reader PICC 0", "ACS ACR1252 Dual Reader SAM 0", "Microsoft IFD 0")
    made_up = (
        "Windows Hello 1",
        "Windows Hello for Business 1",
        "Microsoft Virtual Smart Card 0",
        "Microsoft UICC ISO Reader 3f873476 0",
    )
    assert without_built_in((*made_up, *real)) == real


def test_a_card_that_nobody_can_take_out_is_not_told_of_but_where_it_is_asked_for():
    scard = SeveralReaders(**{"Windows Hello for Business 1": "other-card", "Sony FeliCa Port/PaSoRi 4.0 0": None})
    open_pcsc = partial(Pcsc, scard)
    report = read_once(RULES, open_pcsc=open_pcsc)
    assert (report.status, report.reader) == (ReadStatus.NO_CARD, "Sony FeliCa Port/PaSoRi 4.0 0")
    asked_for = read_once(RULES, "Windows Hello for Business 1", open_pcsc)
    assert asked_for.status is ReadStatus.NOT_MY_NUMBER_CARD
    del scard.cards["Sony FeliCa Port/PaSoRi 4.0 0"]
    assert read_once(RULES, open_pcsc=open_pcsc).status is ReadStatus.NO_READER


def after_a_moment(scard, reader, kind):
    """Lay a card on a reader once the readers have been asked for three times."""
    scard.fail("SCardListReaders", None, None, lambda: scard.lay(reader, kind))


@pytest.mark.parametrize("kind", ["other-card", "mute", "residents-card", "held"])
def test_waiting_goes_on_while_there_is_an_empty_reader(kind):
    scard = service([kind, None])
    after_a_moment(scard, "Reader 01", "well")
    report = read_until(30, RULES, open_pcsc=partial(Pcsc, scard))
    assert (told(report), report.reader) == (KINDS["well"], "Reader 01")
    scard.released.set()


@pytest.mark.parametrize("kinds", [["other-card"], ["other-card", "residents-card"]])
def test_waiting_ends_where_no_better_card_can_come(kinds):
    began = time.monotonic()
    assert told(read_until(60, RULES, open_pcsc=partial(Pcsc, service(kinds)))) == best_of_kinds(kinds)
    assert time.monotonic() - began < 30

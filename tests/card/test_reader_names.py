"""Names of readers in any letters; tests/end_to_end/test_several_readers.py has a real service with such names."""

from __future__ import annotations

import json
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.card import reader_names
from desktop_app.card.one_reading import read_once
from desktop_app.card.pcsc import Pcsc
from desktop_app.card.reader_names import UnicodeScard, readable
from desktop_app.card.reading import ReadStatus
from tests.card.fake_scard import FakeScard

NAMES = [
    "カードリーダー®".encode(),
    "Gemalto 😀 00 00".encode(),
    "Gemplus GemPC Twin \uff20".encode(),
    b"bad \xff\xfe name",
    ("カ" * 40).encode()[:118],
    rb"a \\ of its own \xff",
    "\u202egnorw".encode(),
    b"'; --",
]
RAW = st.binary(min_size=1, max_size=127).filter(lambda name: b"\0" not in name)


@given(RAW)
def test_every_name_can_be_printed_and_sent_as_json(name):
    assert readable(name).encode()
    assert json.loads(json.dumps(readable(name), ensure_ascii=False).encode()) == readable(name)


@given(st.text(min_size=1))
def test_a_name_of_letters_is_printed_as_it_is(name):
    name = name.encode(errors="replace").decode()
    assert readable(name.encode()) == readable(name) == name


class LikePyscard(FakeScard):
    """Takes names of ASCII alone where it asks how readers are, and lists none where one is no UTF-8."""

    def SCardListReaders(self, context, groups):
        code, names = super().SCardListReaders(context, groups)
        try:
            return code, [name.encode("latin-1").decode() for name in names]
        except UnicodeDecodeError as error:
            msg = "returned a result with an exception set"
            raise SystemError(msg) from error

    def SCardGetStatusChange(self, context, timeout, asked):
        for name, _ in asked:
            name.encode("ascii")
        return super().SCardGetStatusChange(context, timeout, asked)


class Library(reader_names._Library):
    """The system's library over the same readers, whose names stand in the stand-in with one letter a byte."""

    def __init__(self, scard):
        self._scard = scard
        self._abi = reader_names._abi()

    def readers(self, context):
        code, names = FakeScard.SCardListReaders(self._scard, context, [])
        return code, [name.encode("latin-1") for name in names]

    def states(self, context, milliseconds, asked):
        asked = [(name.decode("latin-1"), flags) for name, flags in asked]
        code, states = FakeScard.SCardGetStatusChange(self._scard, context, milliseconds, asked)
        return code, [(flags, atr) for _, flags, atr in states]

    def connect(self, context, reader, share, protocols):
        return self._scard.SCardConnect(context, reader.decode("latin-1"), share, protocols)


@pytest.fixture
def readers(monkeypatch, practice_card):
    """Opens PC/SC with readers of these raw names, the last of which holds a card."""

    def open_with(*names):
        scard = LikePyscard()
        scard.cards = dict.fromkeys(name.decode("latin-1") for name in names)
        scard.put(names[-1].decode("latin-1"), practice_card("locked"))
        monkeypatch.setattr(reader_names, "_library", lambda: Library(scard))
        return partial(Pcsc, UnicodeScard(scard))

    return open_with


@pytest.mark.parametrize("name", NAMES)
def test_a_card_in_a_reader_of_any_name_is_read(readers, day_context, name):
    report = read_once(day_context.rules(), open_pcsc=readers(name))
    assert (report.status, report.reader) == (ReadStatus.READ, readable(name))


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_of_any_name_hides_no_card_in_another(readers, day_context, name):
    report = read_once(day_context.rules(), open_pcsc=readers(name, b"Reader B"))
    assert (report.status, report.reader) == (ReadStatus.READ, "Reader B")


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_can_be_chosen_by_the_name_that_was_told(readers, day_context, name):
    open_pcsc = readers(b"Reader B", name)
    assert read_once(day_context.rules(), readable(name), open_pcsc).status is ReadStatus.READ
    assert read_once(day_context.rules(), "Reader B", open_pcsc).status is ReadStatus.NO_CARD


def test_a_reader_can_be_chosen_by_the_bytes_that_were_typed(readers, day_context):
    typed = NAMES[3].decode(errors="surrogateescape")  # as Python has arguments that are no UTF-8
    assert read_once(day_context.rules(), typed, readers(NAMES[3])).status is ReadStatus.READ

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.card.protocol.apdu import (
    Ef,
    Sw,
    query_tries,
    query_tries_of,
    read_binary,
    read_binary_of,
    select_application,
    select_file,
)
from desktop_app.card.protocol.connection import Response
from desktop_app.card.protocol.gate import ForbiddenCommandError, Gate
from tests.helpers.forbidden import FORBIDDEN

OK = Response(b"", Sw.OK)


class Recorder:
    """A card that agrees to everything and remembers what reached it."""

    def __init__(self, *statuses):
        self.statuses = list(statuses)
        self.received = []

    def transmit(self, command):
        self.received.append(command)
        return Response(b"", self.statuses.pop(0)) if self.statuses else OK


def opened(*commands):
    recorder = Recorder()
    gate = Gate(recorder)
    for command in (select_application(), *commands):
        gate.transmit(command)
    recorder.received.clear()
    return gate, recorder


@pytest.mark.parametrize("name", FORBIDDEN)
def test_what_is_not_on_the_allow_list_never_reaches_the_card(name):
    gate, recorder = opened(select_file(Ef.USER_PIN))
    with pytest.raises(ForbiddenCommandError):
        gate.transmit(bytes.fromhex(FORBIDDEN[name]))
    assert recorder.received == []


ALLOWED = [
    select_application(),
    *(select_file(file) for file in Ef),
    *(read_binary_of(file) for file in Ef if file not in (Ef.USER_PIN, Ef.SIGNATURE_PASSWORD)),
    query_tries_of(Ef.USER_PIN),
    query_tries_of(Ef.SIGNATURE_PASSWORD),
]


@pytest.mark.parametrize("command", ALLOWED, ids=bytes.hex)
def test_what_is_on_the_allow_list_passes_unchanged(command):
    gate, recorder = opened()
    assert gate.transmit(command) == OK
    assert recorder.received == [command]


@given(st.binary(max_size=300))
def test_no_bytes_whatever_make_the_gate_send_a_verify_with_data(command):
    gate, recorder = opened(select_file(Ef.USER_PIN))
    try:
        gate.transmit(command)
    except ForbiddenCommandError:
        assert recorder.received == []
    else:
        assert command in [*ALLOWED, query_tries()]


@given(st.sampled_from([0x20, 0xA4, 0xB0]), st.binary(min_size=2, max_size=20))
def test_near_misses_are_refused_too(instruction, rest):
    command = bytes((0x00, instruction)) + rest
    gate, recorder = opened(select_file(Ef.USER_CERTIFICATE))
    readable = (
        command[1] == 0xB0 and len(command) == 5 and (command[2] < 0x80 or command[2] in (0x86, 0x88, 0x8A, 0x8B))
    )
    try:
        gate.transmit(command)
    except ForbiddenCommandError:
        assert recorder.received == []
    else:
        assert command in ALLOWED or readable


def test_nothing_is_sent_before_the_application_is_selected():
    recorder = Recorder()
    with pytest.raises(ForbiddenCommandError):
        Gate(recorder).transmit(read_binary_of(Ef.TOKEN_INFO))
    assert recorder.received == []


def test_an_application_that_refused_to_be_selected_is_not_selected():
    gate = Gate(Recorder(Sw.FILE_NOT_FOUND))
    gate.transmit(select_application())
    with pytest.raises(ForbiddenCommandError):
        gate.transmit(select_file(Ef.USER_PIN))


def test_plain_reading_needs_a_readable_file():
    for file, readable in [(Ef.USER_CERTIFICATE, True), (Ef.USER_PIN, False), (Ef.SIGNATURE_PASSWORD, False)]:
        gate, recorder = opened(select_file(file))
        if readable:
            assert gate.transmit(read_binary(256)) == OK
        else:
            with pytest.raises(ForbiddenCommandError):
                gate.transmit(read_binary(0))
            assert recorder.received == []


def test_a_plain_query_needs_a_key():
    gate, recorder = opened(select_file(Ef.USER_CERTIFICATE))
    with pytest.raises(ForbiddenCommandError):
        gate.transmit(query_tries())
    assert recorder.received == []


def test_a_file_that_refused_to_be_selected_does_not_become_current():
    recorder = Recorder(Sw.OK, Sw.OK, Sw.FILE_NOT_FOUND)
    gate = Gate(recorder)
    for command in (select_application(), select_file(Ef.USER_PIN), select_file(Ef.USER_CERTIFICATE)):
        gate.transmit(command)
    with pytest.raises(ForbiddenCommandError):
        gate.transmit(read_binary(0))


@pytest.mark.parametrize("status", [0x6283, 0x63C3, 0x9001, 0x9100])
def test_only_one_answer_of_the_card_means_that_it_has_agreed(status):
    gate = Gate(Recorder(status))
    gate.transmit(select_application())
    with pytest.raises(ForbiddenCommandError):
        gate.transmit(select_file(Ef.USER_CERTIFICATE))


def test_reading_by_short_id_makes_the_file_current_as_on_the_card():
    gate, _ = opened(read_binary_of(Ef.USER_CERTIFICATE))
    assert gate.transmit(read_binary(256)) == OK


def test_after_a_failure_of_the_line_nothing_is_taken_as_selected():
    class Broken(Recorder):
        def transmit(self, command):
            if command == select_file(Ef.USER_CERTIFICATE):
                raise OSError
            return super().transmit(command)

    gate = Gate(Broken())
    gate.transmit(select_application())
    with pytest.raises(OSError):  # noqa: PT011 - which one does not matter
        gate.transmit(select_file(Ef.USER_CERTIFICATE))
    for command in (read_binary(0), read_binary_of(Ef.USER_CERTIFICATE), select_file(Ef.USER_CERTIFICATE)):
        with pytest.raises(ForbiddenCommandError):
            gate.transmit(command)


def test_the_refusal_does_not_repeat_bytes_that_may_be_a_pin():
    gate, _ = opened()
    with pytest.raises(ForbiddenCommandError) as refusal:
        gate.transmit(bytes.fromhex("0020008004 31323334"))
    assert "1234" not in str(refusal.value)
    assert "31323334" not in str(refusal.value)

"""`card` against a real card service, with the card's own log as witness."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from desktop_app.card.pcsc import Pcsc
from desktop_app.card.protocol.apdu import select_application
from desktop_app.card.protocol.gate import ForbiddenCommandError, Gate
from desktop_app.language.languages import LANGUAGES
from tests.conftest import SCENARIOS
from tests.end_to_end.conftest import READER, program, run_card
from tests.end_to_end.virtual_reader import Faults
from tests.helpers.forbidden import FORBIDDEN
from tests.helpers.other_programs import another_program
from tests.helpers.readings import EXPECTED, touched_too_much


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_practice_card_is_read_in_six_commands_that_harm_nothing(insert, name):
    card = insert(name).card
    before = {key: state.tries_left for key, state in card.keys.items()}
    report = run_card()
    assert report["apdus"] == len(card.log) <= 6
    assert not any(touched_too_much(exchange.command) for exchange in card.log)
    assert {key: state.tries_left for key, state in card.keys.items()} == before
    assert report["reader"] == READER
    if name in EXPECTED:
        parts = ("user_authentication_pin", "signature_password", "user_authentication_certificate")
        assert tuple(report[part] and report[part]["state"] for part in parts) == EXPECTED[name]


@pytest.mark.parametrize("name", FORBIDDEN)
def test_a_forbidden_command_does_not_reach_a_card_in_a_real_reader(insert, name):
    card = insert("well").card
    with Pcsc() as pcsc, pcsc.card(READER) as connection:
        gate = Gate(connection)
        gate.transmit(select_application())
        gate.transmit(select_application())
        seen = len(card.log)
        with pytest.raises(ForbiddenCommandError):
            gate.transmit(bytes.fromhex(FORBIDDEN[name]))
        assert len(card.log) == seen


def test_the_kinds_of_card_are_told_apart(insert):
    residents = insert("residents-card")
    assert (run_card()["outcome"], run_card()["kind"]) == ("read", "residents-card")
    residents.take_out()
    insert("other-card")
    assert (run_card()["outcome"], run_card()["kind"], run_card()["code"]) == ("not-my-number-card", None, 1)


def test_an_empty_reader_has_no_card(service):
    report = run_card()
    assert (report["outcome"], report["reader"], report["code"]) == ("no-card", READER, 1)


def test_without_readers_there_is_no_reader(service, tmp_path):
    (tmp_path / "empty").mkdir()
    service.restart("--config", str(tmp_path / "empty"))
    try:
        assert run_card()["outcome"] == "no-reader"
    finally:
        service.restart()


def test_without_the_service_there_is_no_service(service):
    service.stop()
    try:
        assert run_card()["outcome"] == "no-service"
    finally:
        service.start()


def test_a_card_that_another_program_has_for_itself_is_busy(insert):
    insert("well")
    with another_program("SCARD_SHARE_EXCLUSIVE"):
        assert run_card()["outcome"] == "busy"
    assert run_card()["outcome"] == "read"


def test_a_card_in_the_middle_of_another_programs_work_is_busy_after_some_seconds(insert):
    insert("well")
    with another_program("SCARD_SHARE_SHARED", "scard.SCardBeginTransaction(card)"):
        began = time.monotonic()
        assert run_card()["outcome"] == "busy"
        assert time.monotonic() - began < 6
    assert run_card()["outcome"] == "read"


def test_a_shared_card_is_read_and_not_reset_under_the_other_program(insert):
    card = insert("well").card
    with another_program("SCARD_SHARE_SHARED"):
        touched = []
        card.power_on = lambda: touched.append("power")
        assert run_card()["outcome"] == "read"
        assert touched == []


@pytest.mark.parametrize("leaves_at", range(1, 7))
def test_a_card_pulled_at_any_command_is_removed_and_nothing_worse(insert, leaves_at):
    insert("well", faults=Faults(leaves_at=leaves_at))
    report = run_card()
    assert (report["outcome"], report["user_authentication_pin"]) == ("removed", None)


def test_a_mute_card_is_unreadable(insert, service):
    inserted = insert("well", faults=Faults(mute_at=3))
    report = run_card()
    inserted.take_out()
    assert (report["outcome"], report["user_authentication_pin"]) == ("unreadable", None)


def test_a_card_that_answers_garbage_is_unreadable(insert):
    card = insert("well").card
    card.files._made[0x000A] = b"\x30\x82garbage" * 40
    assert run_card()["outcome"] == "unreadable"


def test_a_slow_card_is_read_all_the_same(insert):
    insert("careful", faults=Faults(delay=0.1))
    report = run_card()
    assert (report["outcome"], report["user_authentication_pin"]["tries_left"]) == ("read", 2)


def test_what_passes_at_a_card_is_counted_and_timed_there(insert):
    inserted = insert("careful", faults=Faults(delay=0.02))
    assert run_card()["apdus"] == len(inserted.passed) == 6
    assert [each.command for each in inserted.passed] == [len(exchange.command) for exchange in inserted.card.log]
    assert inserted.passed[0].response == 2
    assert inserted.passed[-1].response == 256 + 2
    assert all(each.answered - each.came >= 0.02 for each in inserted.passed)


def test_waiting_for_a_card_ends_when_it_comes(insert):
    waiting = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "card", "--json", "--wait", "20"], stdout=subprocess.PIPE, text=True
    )
    time.sleep(1)
    insert("grace", seen=False)
    out, _ = waiting.communicate(timeout=20)
    assert '"state": "grace"' in out


def test_the_reader_can_be_chosen(insert):
    insert("locked", slot=1)
    assert run_card("--reader", READER)["outcome"] == "no-card"
    assert run_card("--reader", "Virtual PCD 00 01")["outcome"] == "read"
    assert run_card()["reader"] == "Virtual PCD 00 01"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_outcome_is_one_sentence_and_a_way_on_in_every_language(service, language):
    done = program("card", "--lang", language)
    assert (done.returncode, len(done.stdout.splitlines()), done.stderr) == (1, 2, "")

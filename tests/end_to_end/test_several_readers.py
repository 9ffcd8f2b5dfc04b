"""Several readers on a real card service, slow cards, and readers with names in any letters."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from desktop_app.card.practice.card import PracticeCard
from desktop_app.facts.card_validity import today_in_japan
from tests.conftest import scenario_named
from tests.end_to_end.conftest import READER, program, run_card, wait_until
from tests.end_to_end.virtual_reader import Faults, Inserted
from tests.helpers.watching import listening

OTHER_READER = "Virtual PCD 00 01"
NAMES = {
    "letters": "カードリーダー®".encode(),
    "emoji": "Reader 😀 №1".encode(),
    "no-utf-8": b"Reader \xff\xfe",
    "cut-in-a-letter": ("読" * 60).encode(),
}


@pytest.fixture
def listener(service):
    with listening() as listener:
        yield listener


def test_another_card_in_the_first_reader_hides_no_my_number_card(insert):
    insert("other-card")
    insert("careful", slot=1)
    report = run_card()
    assert (report["outcome"], report["kind"], report["reader"]) == ("read", "my-number-card", OTHER_READER)
    assert run_card("--reader", READER)["outcome"] == "not-my-number-card"


def test_a_mute_card_in_the_first_reader_hides_no_my_number_card(insert):
    mute = insert("well", faults=Faults(mute_at=1))
    insert("locked", slot=1)
    report = run_card()
    mute.take_out()
    assert (report["outcome"], report["reader"]) == ("read", OTHER_READER)
    assert report["user_authentication_pin"]["state"] == "locked"


def test_the_monitor_follows_the_right_card_and_not_the_last_one(listener, insert):
    right = insert("careful")
    listener.until("read")
    other = insert("other-card", slot=1)
    assert [listener.next() for _ in range(2)] == [f"card-came {OTHER_READER}", "read"]
    right.take_out()
    listener.until("not-my-number-card")
    other.take_out()
    listener.until("no-card")


def test_a_mute_card_beside_it_keeps_the_monitor_from_nothing(listener, insert):
    mute = insert("well", faults=Faults(mute_at=2), seen=False)
    listener.until(f"card-came {READER}")
    insert("careful", slot=1, seen=False)
    listener.until("read")
    mute.take_out()


def test_waiting_goes_on_beside_a_card_that_is_another(insert):
    insert("other-card")
    command = [sys.executable, "-m", "desktop_app", "card", "--json", "--wait", "40"]
    waiting = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    time.sleep(1)  # it has seen the other card by then, or sees both at once: either way it must tell of the right one
    insert("grace", slot=1, seen=False)
    out, _ = waiting.communicate(timeout=60)
    assert '"state": "grace"' in out


def test_a_card_that_takes_six_tenths_of_a_second_for_every_command_is_read(insert):
    insert("careful", faults=Faults(delay=0.6))
    report = run_card()
    assert (report["outcome"], report["user_authentication_pin"]["tries_left"]) == ("read", 2)
    assert report["milliseconds"] > 3000


def test_a_card_that_takes_two_seconds_for_every_command_is_being_read_and_then_read(listener, insert):
    insert("careful", seen=False, faults=Faults(delay=2))
    listener.until(f"card-came {READER}")
    told = [listener.next() for _ in range(4)]
    assert told == [f"reading {READER}"] * 4
    listener.until("read", 40)


@pytest.fixture(params=NAMES)
def named_reader(request, service, tmp_path):
    """The raw name of a reader, with a card in its first slot; its port is none that was used before."""
    name = NAMES[request.param]
    slot = 16 + 2 * list(NAMES).index(request.param)
    port = 0x8C7B + slot
    (tmp_path / "reader").write_bytes(
        b'FRIENDLYNAME "' + name + b'"\n'
        b"DEVICENAME /dev/null:%d\n"
        b"LIBPATH /usr/lib/pcsc/drivers/serial/libifdvpcd.so\n"
        b"CHANNELID %d\n" % (port, port)
    )
    service.restart("--config", str(tmp_path))
    wait_until(lambda: run_card()["outcome"] == "no-card")
    inserted = Inserted(PracticeCard(scenario_named("careful"), today_in_japan()), slot)
    yield name
    inserted.take_out()
    service.restart()
    wait_until(lambda: run_card()["outcome"] == "no-card")


def test_a_reader_of_any_name_is_read_told_chosen_and_watched(named_reader):
    wait_until(lambda: run_card()["outcome"] == "read")
    name = run_card()["reader"]
    assert name.encode().startswith(named_reader[:6])
    assert run_card("--reader", name)["outcome"] == "read"
    assert run_card("--reader", name.replace("00 00", "00 01"))["outcome"] == "no-card"
    assert name in program("doctor", "--lang", "en").stdout
    with listening() as listener:
        listener.until(f"card-came {name}")
        listener.until("read")

"""The reader monitor process on a real card service."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.end_to_end.conftest import READER
from tests.helpers.other_programs import another_program
from tests.helpers.watching import listening


@pytest.fixture
def listener(service):
    with listening() as listener:
        yield listener


def test_a_card_is_told_when_it_comes_and_when_it_goes(listener, insert):
    assert [listener.next() for _ in range(3)] == [f"reader-came {READER}", "reader-came Virtual PCD 00 01", "no-card"]
    inserted = insert("well", seen=False)
    assert [listener.next() for _ in range(2)] == [f"card-came {READER}", "read"]
    inserted.take_out()
    assert [listener.next() for _ in range(2)] == [f"card-went {READER}", "no-card"]


def test_nothing_is_said_while_nothing_happens(listener, insert):
    insert("well")
    listener.until("read")
    assert listener.silent(3)


def test_the_service_may_stop_and_come_back(listener, service, insert):
    listener.until("no-card")
    service.stop()
    listener.until("no-service")
    service.start()
    listener.until("no-card")
    insert("locked", seen=False)
    listener.until("read")


def test_a_busy_card_is_read_once_the_other_program_lets_it_go(insert):
    insert("well")
    with ExitStack() as stack:
        with another_program("SCARD_SHARE_SHARED", "scard.SCardBeginTransaction(card)"):
            listener = stack.enter_context(listening())
            listener.until("busy")
        listener.until("read")


def test_a_paused_service_does_not_end_the_monitor(listener, service, insert):
    listener.until("no-card")
    service.pause()
    assert listener.silent(2)
    service.go_on()
    insert("well", seen=False)
    listener.until("read")


def test_the_monitor_ends_with_the_program_that_started_it(service):
    script = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-m', 'desktop_app', 'card', '--watch'])\n"
        "print(child.pid, flush=True)\n"
        "sys.stdin.readline()\n"
        "import os; os._exit(1)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    assert parent.stdout.readline()  # an event: the reader monitor knows by now whose child it is
    parent.communicate("\n", timeout=10)
    end = time.monotonic() + 10
    while time.monotonic() < end and _runs(pid):
        time.sleep(0.1)
    assert not _runs(pid)


def _runs(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").split()[2] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False

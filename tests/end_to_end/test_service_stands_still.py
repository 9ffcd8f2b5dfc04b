"""Services that stand still before they are asked: every command ends in a sentence, in seconds."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress

import pytest

from tests.end_to_end.conftest import SOCKET, program, run_card, texts, wait_until
from tests.end_to_end.print_service import SOCKET as PRINT_SOCKET
from tests.end_to_end.print_service import PrintService
from tests.helpers.watching import listening

SECONDS = 10
"""More than anything takes on a computer that has other things to do; without a deadline it would be for ever."""


@pytest.fixture
def paused(service):
    """The card service, standing still; `go_on` wakes it up."""
    service.pause()
    yield service
    service.go_on()
    wait_until(lambda: run_card()["outcome"] == "no-card")


def in_seconds(*arguments):
    """Run a command; return what it did, and that in time."""
    began = time.monotonic()
    done = program(*arguments)
    assert time.monotonic() - began < SECONDS
    return done


@pytest.mark.parametrize("more", [(), ("--wait", "2"), ("--reader", "Virtual PCD 00 00")])
def test_card_says_that_there_is_no_service(paused, more):
    done = in_seconds("card", "--lang", "en", *more)
    assert (done.returncode, done.stderr) == (1, "")
    assert "is not running or does not answer" in done.stdout


def test_waiting_longer_reads_the_card_once_the_service_goes_on(insert, service):
    insert("careful")
    service.pause()
    command = [sys.executable, "-m", "desktop_app", "card", "--json", "--wait", "40"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as waiting:
        time.sleep(2)
        service.go_on()
        out, _ = waiting.communicate(timeout=60)
    assert '"outcome": "read"' in out


def test_doctor_tells_what_works_and_that_the_service_does_not_answer(paused):
    done = in_seconds("doctor", "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Works: The letters of all languages are there." in done.stdout
    assert "Needs attention: The card service (PC/SC) is there but does not answer" in done.stdout


def test_a_monitor_tells_so_and_is_right_again_by_itself(paused, insert):
    with listening() as listener:
        assert listener.next() == "no-service"
        paused.go_on()
        listener.until("no-card")
        paused.pause()
        listener.until("no-service")
        paused.go_on()
        listener.until("no-card")


def test_a_window_tells_so_and_is_right_again_by_itself(window, service, qtbot):
    service.pause()
    try:
        qtbot.waitUntil(lambda: "does not answer" in texts(window), timeout=20000)
    finally:
        service.go_on()
    qtbot.waitUntil(lambda: "no card on the card reader" in texts(window), timeout=20000)


@pytest.mark.parametrize("command", [("card", "--wait", "60"), ("card", "--watch"), ("doctor",)])
def test_whoever_is_tired_of_waiting_ends_it(paused, command):
    with subprocess.Popen(
        [sys.executable, "-m", "desktop_app", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        time.sleep(1.5)  # by then it asks; where it does not yet, it has to end as well
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=SECONDS)
    assert "Traceback" not in err or process.returncode == -signal.SIGINT


class Stranger:
    """Something else that listens where a service should: what it does with whoever comes is up to it."""

    def __init__(self, path, behave):
        self._behave = behave
        self._guests = []
        self._socket = socket.socket(socket.AF_UNIX)
        path.unlink(missing_ok=True)
        self._socket.bind(str(path))
        self._socket.listen(50)
        threading.Thread(target=self._receive, daemon=True).start()

    def _receive(self):
        with suppress(OSError):
            while True:
                guest, _ = self._socket.accept()
                self._guests.append(guest)
                threading.Thread(target=self._attend, args=(guest,), daemon=True).start()

    def _attend(self, guest):
        with suppress(OSError):
            self._behave(guest)

    def close(self):
        for each in (self._socket, *self._guests):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()


def say_nothing(guest):
    guest.recv(1 << 16)


def talk_nonsense(guest):
    while True:
        guest.sendall(os.urandom(4096))


def hang_up(guest):
    guest.recv(1)
    guest.close()


def drip(guest):
    while True:
        guest.sendall(b"\0")
        time.sleep(0.5)


STRANGERS = [say_nothing, talk_nonsense, hang_up, drip]


@pytest.fixture(params=STRANGERS)
def stranger(request, service):
    service.stop()
    with closing(Stranger(SOCKET, request.param)) as stranger:
        yield stranger
    service.stop()
    service.start()
    wait_until(lambda: run_card()["outcome"] == "no-card")


def test_whatever_listens_there_is_no_service_in_seconds(stranger, service):
    with listening() as listener:
        assert in_seconds("card", "--lang", "en", "--wait", "2").stdout.startswith("The card service (PC/SC)")
        assert "Needs attention: The card service (PC/SC)" in in_seconds("doctor", "--lang", "en").stdout
        assert listener.next() == "no-service"
        stranger.close()
        service.stop()
        service.start()
        listener.until("no-card")


@pytest.fixture
def printing(tmp_path):
    printing = PrintService(tmp_path / "cups")
    printing.start(wait_until)
    printing.add_printer()
    yield printing
    printing._process.send_signal(signal.SIGCONT)
    printing.stop()


def test_doctor_waits_for_no_printing_service_either(service, printing):
    assert "Works: Printers: desk" in program("doctor", "--lang", "en").stdout
    printing._process.send_signal(signal.SIGSTOP)
    assert "Needs attention: The printing service does not answer" in in_seconds("doctor", "--lang", "en").stdout


@pytest.mark.parametrize("behave", STRANGERS)
def test_whatever_listens_for_print_jobs_doctor_comes_to_an_end(service, behave):
    PRINT_SOCKET.parent.mkdir(exist_ok=True)
    with closing(Stranger(PRINT_SOCKET, behave)):
        done = in_seconds("doctor", "--lang", "en")
    PRINT_SOCKET.unlink()
    assert done.returncode == 0
    assert "No printer is set up" in done.stdout or "The printing service does not answer" in done.stdout

"""A hanging program is noticed and replaced, by a small stand-in for systemd that works on any Linux."""

from __future__ import annotations

import os
import socket
import subprocess
import time

import pytest

from tests.end_to_end.conftest import wait_until
from tests.end_to_end.kiosk_system import PROGRAM

TIMEOUT_SECONDS = 2.0


class Supervisor:
    """Starts a program, listens for its signs, and replaces it where they stay away (sd_notify(3))."""

    def __init__(self, folder):
        self._folder = folder
        self._listening = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._listening.bind(str(folder / "notify"))
        self._listening.settimeout(0.05)
        self._process = None
        self._last_sign = 0.0
        self.heard = []
        self.replaced = 0

    def start(self):
        env = {**os.environ, "NOTIFY_SOCKET": str(self._folder / "notify")}
        env |= {"WATCHDOG_USEC": str(int(TIMEOUT_SECONDS * 1_000_000))}
        env.pop("WATCHDOG_PID", None)
        self._process = subprocess.Popen([*PROGRAM, str(self._folder)], env=env)

    def watch(self):
        """Take one sign, or find that it is overdue."""
        try:
            self.heard.append(self._listening.recv(100).decode())
            self._last_sign = time.monotonic()
        except TimeoutError:
            if "READY=1" in self.heard and time.monotonic() > self._last_sign + TIMEOUT_SECONDS:
                self._replace()

    def _replace(self):
        self.end()
        self.heard.clear()
        self.replaced += 1
        self.start()

    def until(self, holds):
        wait_until(lambda: self.watch() or holds())

    def order(self, what):
        (self._folder / "writing").write_text(what)
        (self._folder / "writing").rename(self._folder / "order")

    def end(self):
        self._process.kill()
        return self._process.wait()

    def ended(self):
        return self._process.poll()

    def close(self):
        self.end()
        self._listening.close()


@pytest.fixture
def supervisor(tmp_path):
    supervisor = Supervisor(tmp_path)
    supervisor.start()
    yield supervisor
    supervisor.close()


def test_a_program_says_that_it_is_ready_and_then_that_it_answers(supervisor):
    supervisor.until(lambda: len(supervisor.heard) > 3)
    assert supervisor.heard[0] == "READY=1"
    assert set(supervisor.heard[1:]) == {"WATCHDOG=1"}
    assert supervisor.replaced == 0


@pytest.mark.parametrize("fault", ["hang", "freeze"])
def test_a_program_that_hangs_is_noticed_and_replaced(supervisor, fault):
    supervisor.until(lambda: supervisor.heard)
    supervisor.order(fault)
    supervisor.until(lambda: supervisor.replaced == 1 and "WATCHDOG=1" in supervisor.heard)


def test_a_planned_end_is_told(supervisor):
    supervisor.until(lambda: supervisor.heard)
    supervisor.order("10")
    supervisor.until(lambda: supervisor.ended() is not None and "STOPPING=1" in supervisor.heard)
    assert supervisor.ended() == 10

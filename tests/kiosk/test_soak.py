"""Visits one after the other leave nothing; `make soak` makes ten thousand of them, this a few."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.bench.soak import kiosk, live_in, marks
from tests.bench.soak_traced import traced
from tests.bench.visitors import press

GENEROUS_MEGABYTES = 60.0


@pytest.fixture
def visitors(qapp, tmp_path, monkeypatch):
    for name, place in live_in(tmp_path).items():
        monkeypatch.setenv(name, place)
    with kiosk(tmp_path / "tmp") as found:
        yield found


def test_visits_leave_nothing_behind():
    """In a process of their own: what other tests leave open, or close late, is none of theirs."""
    command = [sys.executable, "-m", "tests.bench.soak", "8", "8"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert said.endswith("left behind: nothing\n"), said
    assert float(re.findall(r"\(([-+][\d.]+)\)", said)[0]) < GENEROUS_MEGABYTES


def test_a_form_that_was_printed_is_forgotten_with_the_visit(visitors):
    press(visitors.window, "choice-begin-en")
    visitors._fill_form()
    assert marks() > 0
    visitors.take_everything_away()
    assert marks() == 0


def test_a_socket_of_the_internet_that_a_soak_opens_is_seen():
    local, internet = "socket.socket(socket.AF_UNIX)", "socket.socket(socket.AF_INET6)"
    in_a_child = f"import os, socket; {local}; os.fork() or {internet}; raise SystemExit(7)"
    assert traced([sys.executable, "-c", in_a_child]) == (7, {"AF_UNIX": 1, "AF_INET6": 1})

"""A process beside the window ends with it, however early the window is gone."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from desktop_app.base import parent
from desktop_app.base.parent import VARIABLE, as_variable, parent_lives


def process_that_has_ended():
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_it_lives_while_whoever_started_it_does():
    assert parent_lives({})()
    assert parent_lives(dict([as_variable()]))()


def test_it_ends_when_its_parent_is_gone(monkeypatch):
    lives = parent_lives({})
    monkeypatch.setattr(parent.os, "getppid", lambda: 1)
    assert not lives()


def test_it_ends_when_the_window_was_gone_before_it_could_ask_whose_child_it_is():
    assert not parent_lives({VARIABLE: str(process_that_has_ended())})()


@pytest.mark.parametrize("named", ["", "nobody", "-1", "１", "1.5", " 1"])
def test_a_variable_that_names_no_process_says_nothing(named):
    assert parent_lives({VARIABLE: named})()


def test_a_number_that_no_process_can_have_names_one_that_is_gone():
    assert not parent_lives({VARIABLE: "9" * 40})()


def test_a_process_of_somebody_else_is_there():
    assert parent_lives({VARIABLE: "1"})()


def test_windows_is_never_asked_by_a_signal_which_would_end_the_window(monkeypatch):
    monkeypatch.setattr(parent.os, "name", "nt")
    monkeypatch.setattr(parent.os, "kill", lambda *_: pytest.fail("a signal"))
    assert parent_lives({VARIABLE: "1"})()


def test_a_monitor_whose_window_is_gone_before_it_has_begun_ends_by_itself():
    environment = {**os.environ, VARIABLE: str(process_that_has_ended())}
    command = [sys.executable, "-m", "desktop_app", "card", "--watch", "--practice", "well"]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 0

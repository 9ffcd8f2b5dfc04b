"""Signs to systemd that the window answers."""

from __future__ import annotations

import os
import stat
import time

import pytest

from desktop_app.kiosk.record.heartbeat import Heartbeat, beat_milliseconds, notify_systemd


@pytest.fixture
def told():
    """What systemd was told."""
    return []


@pytest.fixture
def file(tmp_path):
    """The file whose time tells of the last sign, in a folder that is not there yet."""
    return tmp_path / "run" / "heartbeat"


@pytest.fixture
def heartbeat(qapp, told, file, monkeypatch):
    """A heartbeat every 20 milliseconds."""
    monkeypatch.delenv("WATCHDOG_PID", raising=False)
    monkeypatch.setenv("WATCHDOG_USEC", "40000")
    heart = Heartbeat(file, told.append)
    yield heart
    heart.stopping()


def test_nothing_is_said_before_the_program_is_ready(heartbeat, told, qtbot):
    qtbot.wait(60)
    assert told == []


def test_readiness_is_told_once_and_then_that_the_window_answers(heartbeat, told, qtbot):
    heartbeat.ready()
    qtbot.waitUntil(lambda: len(told) > 3)
    assert told[0] == "READY=1"
    assert set(told[1:]) == {"WATCHDOG=1"}


def test_a_window_that_hangs_gives_no_sign(heartbeat, told):
    heartbeat.ready()
    time.sleep(0.1)
    assert told == ["READY=1"]


def test_the_time_of_an_empty_file_tells_when_the_window_last_answered(heartbeat, file, qtbot):
    heartbeat.ready()
    first = file.stat().st_mtime_ns
    qtbot.waitUntil(lambda: file.stat().st_mtime_ns > first)
    assert file.read_bytes() == b""
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_disk_that_takes_nothing_silences_no_sign(qapp, told, tmp_path, monkeypatch, qtbot):
    (tmp_path / "run").touch()
    monkeypatch.setenv("WATCHDOG_USEC", "40000")
    heart = Heartbeat(tmp_path / "run" / "heartbeat", told.append)
    heart.ready()
    qtbot.waitUntil(lambda: len(told) > 1)
    heart.stopping()


def test_the_end_is_the_last_word(heartbeat, told, qtbot):
    heartbeat.ready()
    heartbeat.stopping()
    qtbot.wait(60)
    assert told == ["READY=1", "STOPPING=1"]


def test_without_a_watchdog_only_readiness_is_told(qapp, told, file, monkeypatch, qtbot):
    monkeypatch.delenv("WATCHDOG_USEC", raising=False)
    Heartbeat(file, told.append).ready()
    qtbot.wait(60)
    assert told == ["READY=1"]


@pytest.mark.parametrize(
    ("environment", "milliseconds"),
    [
        ({"WATCHDOG_USEC": "60000000"}, 30_000),
        ({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "7"}, 30_000),
        ({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "8"}, None),
        ({"WATCHDOG_PID": "7"}, None),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "-1"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
        ({}, None),
    ],
)
def test_a_sign_comes_twice_in_the_time_that_systemd_waits(environment, milliseconds):
    assert beat_milliseconds(environment, 7) == milliseconds


def test_where_nobody_listens_nothing_happens(monkeypatch):
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    notify_systemd("READY=1")


def test_a_listener_that_is_gone_is_no_fault(monkeypatch, tmp_path):
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    notify_systemd("READY=1")
    assert os.environ["NOTIFY_SOCKET"]


def test_without_the_library_of_systemd_nothing_happens(monkeypatch):
    monkeypatch.setattr("desktop_app.kiosk.record.heartbeat._LIBRARY", "libnot-there.so.0")
    notify_systemd("READY=1")

"""Notifications where there is nobody to show them; tests/end_to_end/test_reminders.py has a real service."""

from __future__ import annotations

import socket
import time

import pytest

from desktop_app.reminders.daily.notification import show

ENOUGH_TO_START = 3.0


@pytest.fixture
def bus_at(monkeypatch):
    """Makes the session bus lie somewhere."""
    return lambda address: monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)


def test_without_a_bus_nothing_is_shown_and_nobody_hears_of_it(bus_at, tmp_path, capfd):
    bus_at(f"unix:path={tmp_path}/nowhere")
    assert show("Rosa", "The certificate ends") is False
    assert capfd.readouterr() == ("", "")


def test_an_address_that_is_none_is_no_error(bus_at, capfd):
    bus_at("nonsense")
    assert show("Rosa", "The certificate ends") is False
    assert capfd.readouterr() == ("", "")


def test_a_bus_that_never_answers_is_not_waited_for_without_end(bus_at, tmp_path, capfd):
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(tmp_path / "bus"))
        mute.listen()
        bus_at(f"unix:path={tmp_path}/bus")
        began = time.monotonic()
        assert show("Rosa", "The certificate ends", timeout=ENOUGH_TO_START) is False
    took = time.monotonic() - began
    assert ENOUGH_TO_START <= took < 3 * ENOUGH_TO_START
    assert capfd.readouterr() == ("", "")

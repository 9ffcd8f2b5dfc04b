"""The real things: pcscd with a virtual reader, in namespaces of its own (tools/isolated.sh)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import Mock

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from desktop_app.card.practice.card import PracticeCard
from desktop_app.card.reading import CardError
from desktop_app.facts.card_validity import today_in_japan
from desktop_app.language.day_context import load_day
from desktop_app.ui.frame.window import Window
from desktop_app.wiring.home import services_for
from tests.conftest import scenario_named
from tests.end_to_end.virtual_reader import NO_FAULTS, Faults, Inserted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# As the program sets it: else the printing library stays with what it found when it first looked for its service.
os.environ.setdefault("CUPS_SERVER", "/run/cups/cups.sock")

SOCKET = Path("/run/pcscd/pcscd.comm")
READER = "Virtual PCD 00 00"
TIMEOUT = 40.0
SESSION_BUS = ["dbus-daemon", "--session", "--nofork", "--print-address"]
ACCESSIBILITY_BUS = ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1", "--screen-reader=1"]
ACCESSIBILITY_BUS_IS_THERE = [
    *("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"),
    *("org.freedesktop.DBus.NameHasOwner", "string:org.a11y.Bus"),
]


LONGEST_FIRST = ("test_kiosk", "test_faults", "test_kiosk_escapes", "test_service_stands_still", "test_screen_reader")
"""Files that take long, most of it waiting: begun first, no lane is left alone with one of them at the end."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    for item in items:
        if "end_to_end" in item.nodeid:
            item.add_marker(pytest.mark.end_to_end)
            if not os.environ.get("NAVI_ISOLATED"):
                item.add_marker(pytest.mark.skip(reason="needs tools/isolated.sh; `make test` runs it there"))
    items.sort(key=lambda item: LONGEST_FIRST.index(item.path.stem) if item.path.stem in LONGEST_FIRST else len(items))


def wait_until(holds: Callable[[], Any], timeout: float = TIMEOUT) -> Any:
    """Wait until something holds; return it."""
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        if found := holds():
            return found
        time.sleep(0.02)
    msg = f"waited {timeout} s in vain"
    raise TimeoutError(msg)


class Service:
    """The card service of this machine, to be started, stopped, paused and gone on with."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, *options: str) -> None:
        self._process = subprocess.Popen(["pcscd", "--foreground", *options], stdout=subprocess.DEVNULL)
        wait_until(SOCKET.exists)

    def stop(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGCONT)
            self._process.terminate()
            self._process.wait(TIMEOUT)
            self._process = None
        SOCKET.unlink(missing_ok=True)
        SOCKET.with_name("pcscd.pid").unlink(missing_ok=True)

    def kill(self) -> None:
        """End it without a chance to say so."""
        assert self._process is not None
        self._process.kill()
        self._process.wait(TIMEOUT)

    def restart(self, *options: str) -> None:
        self.stop()
        self.start(*options)

    def pause(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, self._process.pid, os.WSTOPPED)  # a busy machine lets some of its threads go on for a while

    def go_on(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)


@pytest.fixture(scope="session")
def _running_service() -> Iterator[Service]:
    service = Service()
    service.start()
    wait_until(lambda: run_card("--json")["outcome"] == "no-card")
    yield service
    service.stop()


@pytest.fixture
def service(_running_service: Service) -> Service:
    """The card service, running."""
    return _running_service


@pytest.fixture
def insert(service: Service) -> Iterator[Callable[..., Inserted]]:
    """Puts the practice card of a scenario into the virtual reader; takes it out after the test."""
    inserted: list[Inserted] = []

    def put(name: str, *, slot: int = 0, seen: bool = True, faults: Faults = NO_FAULTS, **changes: Any) -> Inserted:
        wait_until(lambda: not card_seen(slot))
        card = PracticeCard(replace(scenario_named(name), **changes), today_in_japan())
        inserted.append(Inserted(card, slot, faults))
        if seen:
            wait_until(lambda: card_seen(slot))
        card.log.clear()
        return inserted[-1]

    yield put
    for each in inserted:
        each.take_out()
    try:
        wait_until(lambda: not card_seen(0) and not card_seen(1), 15)
    except TimeoutError:  # a service that was stopped in the middle of its work may go on seeing a card
        service.restart()
        wait_until(lambda: run_card()["outcome"] == "no-card")


@pytest.fixture(scope="module")
def bus():
    """The environment of a session with an accessibility bus, as a desktop with a screen reader has it."""
    with subprocess.Popen(SESSION_BUS, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        session = {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
        with subprocess.Popen(ACCESSIBILITY_BUS, env={**os.environ, **session}) as launcher:
            wait_until(lambda: "true" in answer_of_bus(session))
            yield session
            launcher.terminate()
        daemon.terminate()


def answer_of_bus(session):
    return subprocess.run(
        ACCESSIBILITY_BUS_IS_THERE, env={**os.environ, **session}, capture_output=True, text=True, check=False
    ).stdout


@pytest.fixture
def window(qapp, qtbot, service, tmp_path):
    assert QGuiApplication.platformName() == "xcb"
    day_context = load_day(None)
    services = services_for(day_context, qapp, Mock(), tmp_path)
    window = Window(services, "en")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    services.reader_monitor.start()
    qtbot.waitUntil(lambda: "no card on the card reader" in texts(window), timeout=round(TIMEOUT * 1000))
    yield window
    window.close()


def texts(window):
    return "\n".join(label.accessibleName() for label in window.findChildren(QLabel) if label.isVisible())


def card_seen(slot: int) -> bool:
    """Whether the service sees a card, asked without touching it; one that is just starting sees none."""
    from desktop_app.card.pcsc import Pcsc

    with suppress(CardError), Pcsc() as pcsc:
        names = pcsc.readers()
        states = pcsc.wait(dict.fromkeys(names), 0)
        return len(names) > slot and states[names[slot]].present
    return False


def program(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run the program as a person does."""
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        **options,
    )


def run_card(*arguments: str) -> dict[str, Any]:
    """Run `card --json`; return the object with the exit code in it."""
    done = program("card", "--json", *arguments)
    assert done.stderr == ""
    report: dict[str, Any] = json.loads(done.stdout)
    return {**report, "code": done.returncode}

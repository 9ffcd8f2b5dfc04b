"""A window to test: the real one, with a watcher that is silent until a test speaks for it."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop_app.app import renewal_book, schedule, services_for
from desktop_app.card.practice.reader import read_practice_card
from desktop_app.ui.accessible import use_fitting_roles
from desktop_app.ui.book_desk import BookDesk
from desktop_app.ui.card_news import CardNews
from desktop_app.ui.sheet_desk import SheetDesk
from desktop_app.ui.speech.voice import Voice
from desktop_app.ui.watcher import CardWatcher
from desktop_app.ui.window import Window
from tests.conftest import scenario_named

if TYPE_CHECKING:
    from pathlib import Path

SILENT = [sys.executable, "-c", "import time; time.sleep(600)"]


@pytest.fixture
def watcher(qapp):
    watcher = CardWatcher(SILENT)
    yield watcher
    watcher.stop()


@pytest.fixture(scope="session")
def _fitting_roles(qapp):
    use_fitting_roles()


@pytest.fixture
def voice(qapp):
    """Qt's voice for tests: it says nothing, and takes its time for it."""
    voice = Voice([sys.executable, "-m", "desktop_app", "voice", "--engine", "mock"], {})
    yield voice
    voice.stop()


@pytest.fixture
def outside(watcher, voice):
    """The processes beside the window."""
    return watcher, voice


@pytest.fixture
def remembered():
    """Notes what the window asks to be remembered."""
    return Mock()


@pytest.fixture
def saved_at(tmp_path):
    """Where the person wants files to be saved, and which one to be read; a test may want another place."""
    return {"folder": tmp_path, "existing": ""}


@dataclass(frozen=True)
class ChosenFiles:
    """What the person chooses."""

    places: dict[str, Path]

    def new(self, name: str) -> str:
        return str(self.places["folder"] / name)

    def existing(self, suffix: str) -> str:
        return str(self.places["existing"])


@pytest.fixture
def _own_settings(tmp_path, monkeypatch):
    """Keeps what the system is told apart from that of whoever runs the tests."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def remind_files(tmp_path, _own_settings):
    """Tells which files make the system remind."""
    return lambda: [path for path in (tmp_path / "config").rglob("*") if not path.is_dir()]


@pytest.fixture
def services(qapp, ground, outside, remembered, saved_at, tmp_path, _own_settings):
    data, files = tmp_path / "data", ChosenFiles(saved_at)
    real = services_for(ground, qapp, remembered, data)
    desk = SheetDesk(lambda: real.desk.paper, files.new)
    book = BookDesk(partial(renewal_book, ground, data), ground, partial(schedule, data), files)
    watcher, voice = outside
    return replace(real, watcher=watcher, voice=voice, desk=desk, book=book)


@pytest.fixture
def window(_fitting_roles, qtbot, services):
    window = Window(services, "en")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    # Outside an event loop nobody else deletes the pages that were shown before.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def card(ground):
    """Makes the news of a practice card that has just been read."""
    return lambda name: CardNews(read_practice_card(scenario_named(name), ground.rules()))

"""A window to test: the real one, with a watcher that is silent until a test speaks for it."""

from __future__ import annotations

import sys
from functools import partial
from unittest.mock import Mock

import pytest

from desktop_app import paths
from desktop_app.app import Searches, case_of
from desktop_app.card.practice.reader import read_practice_card
from desktop_app.guide.flows import FLOWS
from desktop_app.guide.topics import TOPICS
from desktop_app.ui.accessible import use_fitting_roles
from desktop_app.ui.card_news import CardNews
from desktop_app.ui.looks import Looks
from desktop_app.ui.page_builder import Services
from desktop_app.ui.speech.voice import Voice
from desktop_app.ui.watcher import CardWatcher
from desktop_app.ui.window import Window
from tests.conftest import scenario_named

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
def remembered():
    """Notes what the window asks to be remembered."""
    return Mock()


@pytest.fixture
def services(qapp, ground, watcher, voice, remembered):
    looks = Looks(qapp, paths.resources(), ground.words)
    return Services(FLOWS, TOPICS, looks, partial(case_of, ground), Searches(), watcher, voice, remembered)


@pytest.fixture
def window(_fitting_roles, qtbot, services):
    window = Window(services, "en")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def card(ground):
    """Makes the news of a practice card that has just been read."""
    return lambda name: CardNews(read_practice_card(scenario_named(name), ground.rules()))

"""A window to test: the real one, with a reader monitor that is silent until a test speaks for it."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest

from desktop_app.card.practice.reader import read_practice_card
from desktop_app.reminders.daily.schedule import linux_schedule
from desktop_app.reminders.sample import sample_family
from desktop_app.ui.book.service import Reminding, RenewalBookService
from desktop_app.ui.frame.window import Window
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.reader.monitor_client import ReaderMonitorClient
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.ui.services.check_result import CheckResult, Severity
from desktop_app.ui.services.examination import Examination
from desktop_app.ui.services.sheet_output import SheetOutput
from desktop_app.ui.speech.voice import Voice
from desktop_app.ui.widgets.accessible import use_fitting_roles
from desktop_app.wiring.about import this_program
from desktop_app.wiring.features import all_features
from desktop_app.wiring.home import renewal_book, services_for, topic_search
from tests.conftest import TODAY, scenario_named
from tests.helpers.later import NO_ANSWER

if TYPE_CHECKING:
    from pathlib import Path

SILENT = [sys.executable, "-c", "import time; time.sleep(600)"]


def open_windows(application):
    return {widget for widget in application.topLevelWidgets() if isinstance(widget, Window)}


@pytest.fixture(autouse=True)
def _no_window_stays(qapp):
    """A window that outlives its test would act in the next one: a kiosk swallows its keys."""
    before = open_windows(qapp)
    yield
    settle()
    assert open_windows(qapp) <= before


@pytest.fixture
def monitor(qapp):
    monitor = ReaderMonitorClient(SILENT)
    yield monitor
    monitor.stop()


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
def outside(monitor, voice):
    """The processes beside the window."""
    return monitor, voice


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
def reminding(tmp_path):
    """Switches reminders in a folder of settings that nobody reads."""
    schedule = replace(linux_schedule(tmp_path / "config"), run=lambda _command: True)
    return Reminding(lambda: schedule, [sys.executable, "-m", "desktop_app", "remind", "due", "--notify"])


@pytest.fixture
def remind_files(tmp_path):
    """Tells which files make the system remind."""
    return lambda: [path for path in (tmp_path / "config").rglob("*") if not path.is_dir()]


@pytest.fixture
def book_service(qapp, day_context, saved_at, data, reminding):
    """The renewal book, in a folder of its own."""
    return RenewalBookService(partial(renewal_book, day_context, data), day_context, reminding, ChosenFiles(saved_at))


@pytest.fixture
def examine():
    """Examines this computer at once; a test may want other results, or to wait for them."""
    found = (CheckResult(Severity.OK, "", "fonts"), CheckResult(Severity.FAULT, NO_ANSWER, "printers", NO_ANSWER))
    return lambda _translator, parent: Examination(found, parent)


@pytest.fixture
def program(day_context, saved_at, examine):
    """What the program tells of itself."""
    return this_program(day_context, ChosenFiles(saved_at), lambda *given: examine(*given))


@pytest.fixture
def services(qapp, day_context, outside, remembered, saved_at, book_service, program):  # noqa: PLR0913, PLR0917 - fixtures
    real = services_for(day_context, qapp, remembered, saved_at["folder"])
    sheet_output = SheetOutput(lambda: real.sheet_output.paper, ChosenFiles(saved_at).new)
    monitor, voice = outside
    features = all_features(topic_search(), book_service, program)
    return replace(real, reader_monitor=monitor, voice=voice, sheet_output=sheet_output, features=features)


@pytest.fixture
def window(_fitting_roles, qtbot, services):
    window = Window(services, "en")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    settle()


@pytest.fixture
def card(day_context):
    """Makes the news of a practice card that has just been read."""
    return lambda name: ReaderStatus(read_practice_card(scenario_named(name), day_context.rules()))


@pytest.fixture
def data(tmp_path):
    """The folder of the renewal book."""
    return tmp_path / "data"


@pytest.fixture
def kept(day_context, data):
    """Tells who is in the book on the disk."""

    def people():
        with renewal_book(day_context, data) as book:
            return book.people()

    return people


@pytest.fixture
def family(day_context, data, window):
    """A window with a family in its book."""
    with renewal_book(day_context, data) as book:
        for person in sample_family(TODAY):
            book.add(person)
    window.frame.prepare()
    return window

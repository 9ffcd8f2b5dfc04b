"""A kiosk as it is wired together, to which somebody gives a pack of newer facts while it runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.base import paths
from desktop_app.facts.pack.store import PackStore
from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.language.day_context import load_day
from desktop_app.ui.guide.places import TopicPlace
from desktop_app.ui.inspection.tour import settle
from desktop_app.wiring.kiosk import open_kiosk, renewable
from tests.helpers.packs import PRIVATE, trust
from tests.helpers.window import press, texts
from tools.facts_pack import signed_pack

DAY, TODAY = date(2027, 1, 15), date(2027, 2, 1)
OLD, NEW = "0120-95-0178", "0120-95-0179"


@pytest.fixture
def newer(tmp_path):
    """A folder in which the pack lies."""
    facts = (paths.resources() / "facts.toml").read_bytes().replace(f'"{OLD}"'.encode(), f'"{NEW}"'.encode())
    return signed_pack(facts, DAY, PRIVATE)[0]


@pytest.fixture
def folder(tmp_path):
    """The folder of the site file, with nothing in it."""
    made = tmp_path / "packs"
    made.mkdir()
    return made


@pytest.fixture
def window(qtbot, qapp, tmp_path, folder, site, logged):
    """A kiosk that trusts a key of the tests, on a day after the pack's."""
    trust(tmp_path / "keys")
    store = PackStore(tmp_path / "data", tmp_path / "keys", paths.resources() / "facts.toml")
    day_context, renewal = renewable(load_day(TODAY), store, logged.append)
    _, window = open_kiosk(day_context, replace(site, facts_folder=folder), logged.append, renewal)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.leaving = True
    window.frame.services.reader_monitor.stop()
    settle()


def hotline_on(window):
    window.navigator.open(TopicPlace("hotlines"))
    return [number for number in (OLD, NEW) if number in texts(window)]


def test_they_hold_from_the_next_visit_on(window, folder, newer, logged):
    press(window, "choice-begin-en")
    (folder / "myna-facts-2027-01-15.zip").write_bytes(newer)
    assert hotline_on(window) == [OLD]
    window.finish()
    assert not {KioskEvent.FACTS_INSTALLED, KioskEvent.FACTS_CHANGED} & set(logged)
    press(window, "choice-begin-ja")
    assert hotline_on(window) == [NEW]
    assert logged[-3:] == [KioskEvent.FACTS_INSTALLED, KioskEvent.FACTS_CHANGED, KioskEvent.VISIT_BEGAN]

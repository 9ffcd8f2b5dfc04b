"""A kiosk to test: the real window, with nobody at it yet, whose seconds are short."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QCoreApplication

from desktop_app.facts.card_validity import JAPAN
from desktop_app.guide.model.office import LocalText
from desktop_app.kiosk.hooks import KioskHooks
from desktop_app.kiosk.site.site_file import Site
from desktop_app.kiosk.window import KioskWindow
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.style.display import DisplaySettings
from desktop_app.wiring.kiosk import kiosk_services
from tests.conftest import TODAY

# What windows at home are tested with serves here too.
from tests.ui.conftest import _fitting_roles, _no_window_stays, card, monitor, voice  # noqa: F401 - fixtures

SECOND = 20
"""Milliseconds."""


@pytest.fixture
def site():
    """The site file of the tests."""
    return Site(
        name=LocalText({"ja": "見本市役所", "pt_BR": "Prefeitura de Mihon"}),
        counter=LocalText({"ja": "1階5番"}),
        telephone=LocalText({"ja": "00-0000-0000"}),
        insurer_notes={"kokuho": LocalText({"ja": "国保は2階です。"})},
        languages=("ja", "en", "pt_BR"),
        keyboard=True,
        idle_seconds=30,
        outcome_seconds=60,
        countdown_seconds=20,
        card_taken_seconds=10,
    )


@pytest.fixture
def logged():
    """The events that were logged."""
    return []


@pytest.fixture
def counted():
    """The outcomes that were counted."""
    return []


@pytest.fixture
def hooks(logged, counted):
    """Notes events and outcomes; it is always nine."""
    return KioskHooks(
        logged.append, lambda *what: counted.append(what), lambda: datetime.combine(TODAY, time(9), JAPAN)
    )


@pytest.fixture(autouse=True)
def ended(monkeypatch):
    """With which codes the program was ended. Not really: no event loop of a later test would wait any more."""
    codes = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    return codes


@pytest.fixture
def kiosk(_fitting_roles, qapp, qtbot, day_context, site, monitor, voice, hooks):  # noqa: F811, PLR0913, PLR0917 - fixtures
    """The window, with its start page."""
    services = replace(kiosk_services(day_context, site, qapp), reader_monitor=monitor, voice=voice, remember=Mock())
    window = KioskWindow(services, site, DisplaySettings(), hooks, SECOND)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.leaving = True
    settle()

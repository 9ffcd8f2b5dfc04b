"""What all tests share: a fixed day, the facts of that day, practice cards."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings
from hypothesis.database import DirectoryBasedExampleDatabase

from desktop_app.base import paths
from desktop_app.card.practice.card import PracticeCard
from desktop_app.card.practice.scenario import Scenario, load_scenario, scenario_names
from desktop_app.facts.card_validity import JAPAN
from desktop_app.facts.compiled import facts_in
from desktop_app.facts.hotline_hours import LINE_OF_OTHER_LANGUAGES, opening_at
from desktop_app.guide.model.situation import CardSummary, Situation
from desktop_app.language import day_context as day_context_module
from desktop_app.language.day_context import DayContext, load_day

if TYPE_CHECKING:
    from collections.abc import Callable

# Begun in the background of a script, a run of tests ignores Ctrl-C, and whatever it starts would do so too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Thousands of tests load a day; the facts are read for them once. They are never changed.
day_context_module.facts_in = cache(facts_in)  # type: ignore[attr-defined] # where it is looked up

# A busy machine is no fault of the code. `make test` draws the same every time; `make fuzz` looks for what is new.
settings.register_profile("the same", deadline=None, derandomize=True, database=None)
settings.register_profile(
    "exploring",
    deadline=None,
    max_examples=1000,
    database=DirectoryBasedExampleDatabase(Path(__file__).parent.parent / "build" / "hypothesis"),
)
settings.load_profile("the same")

TODAY = date(2026, 11, 21)
SCENARIOS = scenario_names(paths.resources() / "practice")


@pytest.fixture
def day_context() -> DayContext:
    """The facts as they are on the day of the tests."""
    return load_day(TODAY)


@pytest.fixture
def practice_card() -> Callable[..., PracticeCard]:
    """Makes a practice card of a scenario, with changes to it."""

    def make(name: str = "well", **changes: object) -> PracticeCard:
        scenario = scenario_named(name)
        return PracticeCard(replace(scenario, **changes), TODAY)  # type: ignore[arg-type] # any field may be changed

    return make


def situation_on(day: date, card: CardSummary | None = None) -> Situation:
    """Return the situation on a day at noon, with what a card said."""
    facts = load_day(day).facts_of_day
    noon = datetime.combine(day, time(12), JAPAN)
    others = opening_at(noon, facts, LINE_OF_OTHER_LANGUAGES)
    return Situation(day, card, facts.names, opening_at(noon, facts), hotline_languages=others)


def scenario_named(name: str) -> Scenario:
    """Read one of the scenarios that the program ships."""
    return load_scenario(paths.resources() / "practice", name)

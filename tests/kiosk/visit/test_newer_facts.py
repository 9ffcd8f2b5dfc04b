"""Newer facts in a kiosk: they hold from the beginning of a visit, and never change within one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.facts.pack.current import CurrentFacts
from desktop_app.facts.store import FactStore
from desktop_app.language.day_context import DayContext, load_day
from desktop_app.ui.guide.places import TopicPlace
from tests.conftest import TODAY
from tests.helpers.window import press, texts

OLD, NEW = "0120-95-0178", "0120-00-0000"


@pytest.fixture
def day_context():
    """The facts of the program, which may be replaced."""
    return DayContext(CurrentFacts(load_day(TODAY).facts), TODAY)


@pytest.fixture
def put(day_context):
    """Puts newer facts where they are found when a visit begins."""
    there = []
    facts = day_context.facts.facts
    newer = FactStore(replace(fact, value=NEW) if fact.name == "hotline" else fact for fact in facts)
    return lambda: there.append(newer), there


@pytest.fixture
def hooks(hooks, day_context, put):
    """Lets the newer facts hold, once they are there."""

    def renew():
        _, there = put
        if there:
            day_context.facts.replace(there.pop())
            return True
        return False

    return replace(hooks, renew_facts=renew)


def hotline_on(kiosk):
    kiosk.navigator.open(TopicPlace("hotlines"))
    said = texts(kiosk)
    assert (OLD in said) != (NEW in said)
    return OLD if OLD in said else NEW


def test_they_hold_from_the_next_visit_on_and_not_before(kiosk, put):
    press(kiosk, "choice-begin-en")
    assert hotline_on(kiosk) == OLD
    put[0]()
    kiosk.navigator.home()
    assert hotline_on(kiosk) == OLD
    kiosk.finish()
    press(kiosk, "choice-begin-ja")
    assert hotline_on(kiosk) == NEW


def test_the_process_that_reads_cards_starts_anew_to_know_them(kiosk, put, monitor, monkeypatch):
    started = []
    monkeypatch.setattr(monitor, "start", started.append)
    press(kiosk, "choice-begin-en")
    assert started == []
    kiosk.finish()
    put[0]()
    press(kiosk, "choice-begin-en")
    assert started == [None]

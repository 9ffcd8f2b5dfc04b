"""Facts that are replaced while the program runs."""

from __future__ import annotations

from desktop_app.facts.pack.current import CurrentFacts
from desktop_app.facts.store import facts_in_toml
from tests.helpers.facts import a_period
from tests.helpers.packs import BUILTIN, TODAY, facts_saying, limit_of


def test_they_are_those_that_hold_now():
    current = CurrentFacts(BUILTIN)
    of_day = current.on(TODAY)
    newer = facts_in_toml(facts_saying(2, more=a_period("fee")))
    current.replace(newer)
    assert limit_of(current) == 2
    assert (current.facts, list(current.names()), current.day) == (newer.facts, list(newer.names()), newer.day)
    assert of_day.count("limit") == 1

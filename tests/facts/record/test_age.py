"""How long a page is believed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.facts.record.age import is_old, old_ones
from desktop_app.facts.record.fact import SeenAs
from desktop_app.facts.units import Unit
from tests.helpers.facts import a_fact

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("unit", "years"),
    [(Unit.TELEPHONE, 3), (Unit.HOURS, 3), (Unit.ADDRESS, 3), (Unit.COUNT, 3), (Unit.STATEMENT, 2), (Unit.YEN, 2)],
)
def test_a_number_to_call_lasts_longer_than_a_rule_or_a_fee(unit, years):
    last = TODAY - timedelta(days=365 * years)
    assert not is_old(a_fact(unit=unit, as_of=last.isoformat()), TODAY)
    assert is_old(a_fact(unit=unit, as_of=(last - timedelta(days=1)).isoformat()), TODAY)


def test_a_month_or_year_is_taken_for_its_first_day():
    assert is_old(a_fact(unit=Unit.STATEMENT, as_of="2024"), TODAY)
    assert is_old(a_fact(unit=Unit.STATEMENT, as_of="2024-11"), TODAY)
    assert not is_old(a_fact(unit=Unit.STATEMENT, as_of="2025"), TODAY)


def test_what_was_to_change_is_old_from_that_day_on_until_a_later_page_is_seen():
    planned = a_fact(as_of="2026-05", review=date(2026, 8, 1))
    assert not is_old(planned, date(2026, 7, 31))
    assert is_old(planned, date(2026, 8, 1))
    assert not is_old(a_fact(as_of="2026-08-01", review=date(2026, 8, 1)), TODAY)


def test_an_undated_copy_is_old_and_an_undated_live_page_is_as_old_as_the_look_at_it():
    assert is_old(a_fact(as_of="undated", seen=TODAY, seen_as=SeenAs.STORED), TODAY)
    assert not is_old(a_fact(as_of="undated", seen=TODAY, seen_as=SeenAs.LIVE), TODAY)


def test_a_day_that_is_named_does_not_age():
    assert not is_old(a_fact(unit=Unit.DAY, value=date(2016, 1, 1), as_of="undated"), TODAY)


def test_the_old_ones_are_found_among_others():
    old, new = a_fact(as_of="2020"), a_fact(as_of="2026")
    assert old_ones([new, old, new], TODAY) == (old,)

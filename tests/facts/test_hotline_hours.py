from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.card_validity import JAPAN
from desktop_app.facts.hotline_hours import hours_on, opening_at
from desktop_app.facts.store import FactStore
from desktop_app.language.day_context import load_day
from tests.conftest import TODAY

GROUND = load_day(TODAY)
FACTS = GROUND.facts_of_day
WEEKDAY, WEEKEND = (time(9, 30), time(20)), (time(9, 30), time(17, 30))


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=JAPAN)


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        ("2026-11-20", WEEKDAY),  # a Friday
        ("2026-11-21", WEEKEND),  # a Saturday
        ("2026-11-22", WEEKEND),  # a Sunday
        ("2026-11-23", WEEKEND),  # 勤労感謝の日, a Monday
        ("2026-05-06", WEEKEND),  # a substitute holiday
        ("2026-09-22", WEEKEND),  # a day between two holidays
        ("2026-12-28", WEEKDAY),
        ("2026-12-29", None),
        ("2027-01-01", None),
        ("2027-01-03", None),
        ("2027-01-04", WEEKDAY),
    ],
)
def test_each_day_has_its_hours(day, hours):
    assert hours_on(date.fromisoformat(day), FACTS) == hours


@pytest.mark.parametrize(
    ("moment", "is_open", "changes"),
    [
        ("2026-11-20 09:29:59", False, "2026-11-20 09:30"),
        ("2026-11-20 09:30:00", True, "2026-11-20 20:00"),
        ("2026-11-20 19:59:59", True, "2026-11-20 20:00"),
        ("2026-11-20 20:00:00", False, "2026-11-21 09:30"),
        ("2026-11-21 17:30:00", False, "2026-11-22 09:30"),
        ("2026-12-28 21:00:00", False, "2027-01-04 09:30"),
        ("2027-01-02 12:00:00", False, "2027-01-04 09:30"),
    ],
)
def test_open_now_until_and_closed_until(moment, is_open, changes):
    opening = opening_at(at(moment), FACTS)
    assert (opening.is_open, opening.changes) == (is_open, at(changes))


def test_it_is_the_time_in_japan_that_counts():
    assert opening_at(datetime(2026, 11, 20, 1, 0, tzinfo=UTC), FACTS).is_open
    assert not opening_at(datetime(2026, 11, 20, 12, 0, tzinfo=UTC), FACTS).is_open


def test_days_are_counted_as_people_count_them():
    assert opening_at(at("2026-11-20 21:00"), FACTS).days_until_change == 1
    assert opening_at(at("2026-11-20 08:00"), FACTS).days_until_change == 0
    assert opening_at(at("2026-12-31 23:59"), FACTS).days_until_change == 4


@given(st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31)))  # noqa: DTZ001 - the time zone is added
def test_the_change_always_lies_ahead_and_within_a_week(moment):
    opening = opening_at(moment.replace(tzinfo=JAPAN), FACTS)
    assert opening.asked < opening.changes
    assert opening.days_until_change <= 7


def test_the_calendar_may_end_before_the_hotline_opens_again():
    opening = opening_at(at("9999-12-31T12:00"), FACTS)
    assert (opening.is_open, opening.changes, opening.days_until_change) == (False, None, None)


def closed_on(spans):
    facts = [replace(fact, value=spans) if fact.name == "hotline_closed" else fact for fact in GROUND.facts.facts]
    return FactStore(facts).on(TODAY)


@pytest.mark.parametrize(
    ("spans", "moment", "opens"),
    [
        ("08-13/08-15", "2026-08-12 21:00", "2026-08-16 09:30"),
        ("08-13/08-15", "2026-11-20 21:00", "2026-11-21 09:30"),
        ("08-13/08-15, 12-29/01-03", "2026-08-14 12:00", "2026-08-16 09:30"),
        ("08-13/08-15, 12-29/01-03", "2026-12-31 12:00", "2027-01-04 09:30"),
        ("01-02/12-31", "2026-01-01 21:00", "2027-01-01 09:30"),
        ("03-01/02-28", "2026-11-20 12:00", "2028-02-29 09:30"),
        ("03-01/02-28", "2096-02-29 21:00", "2104-02-29 09:30"),
    ],
)
def test_the_next_opening_is_found_however_long_the_hotline_is_closed(spans, moment, opens):
    opening = opening_at(at(moment), closed_on(spans))
    assert (opening.is_open, opening.changes) == (False, at(opens))


def test_a_hotline_that_never_opens_has_no_next_opening():
    opening = opening_at(at("2026-11-20 12:00"), closed_on("01-01/12-31"))
    assert (opening.is_open, opening.changes) == (False, None)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.dates(date(2028, 1, 1), date(2028, 12, 31)))
def test_a_span_inside_the_year_closes_the_hotline_on_its_days_only(day, first):
    last = min(first + timedelta(days=20), date(2028, 12, 31))
    inside = (first.month, first.day) <= (day.month, day.day) <= (last.month, last.day)
    assert (hours_on(day, closed_on(f"{first:%m-%d}/{last:%m-%d}")) is None) is inside

"""Arithmetic on days stays in the calendar, whatever is asked for."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.card_validity import day_in_japan, in_universal_time
from desktop_app.facts.days import add_days, add_months, days_from, end_of_month, end_of_month_before, in_year
from desktop_app.facts.expiry_estimate import ValidityRules, age_on, nth_birthday_after
from desktop_app.facts.working_days import OpenDays, is_day_of_rest

ANY_NUMBER = st.one_of(st.integers(-40, 40), st.integers())


@given(st.dates(), ANY_NUMBER)
def test_days_are_added_and_taken_away_up_to_the_ends_of_the_calendar(day, days):
    later = add_days(day, days)
    assert (later - day).days == days or later == (date.max if days > 0 else date.min)


@given(st.dates(), st.integers(-40, 40))
def test_days_follow_each_other_as_far_as_the_calendar_goes(day, days):
    found = list(days_from(day, days))
    assert (found[0], found[-1]) == (day, add_days(day, days))
    assert all(abs((later - before).days) == 1 for before, later in itertools.pairwise(found))


@given(st.dates(), ANY_NUMBER)
def test_months_and_years_too(day, months):
    later = add_months(day, months)
    passed = (later.year - day.year) * 12 + later.month - day.month
    assert passed == months or later == (date.max if months > 0 else date.min)
    assert in_year(day, day.year + months).year == min(max(day.year + months, 1), 9999)


@given(st.dates())
def test_a_month_ends_before_the_next_one(day):
    assert end_of_month(day).month == day.month
    assert add_days(end_of_month(day), 1).month != day.month or end_of_month(day) == date.max
    assert end_of_month_before(day) < day or day == date.min


@given(st.dates(), st.dates(), st.integers(1, 10))
def test_birthdays_and_ends_are_found_for_anybody_on_any_day(birthday, issued, count):
    rules = ValidityRules(10, 5, 5)
    card = rules.card_ends(birthday, issued)
    assert rules.certificate_ends(birthday, issued, card) <= card
    assert nth_birthday_after(birthday, issued, count) > issued or issued.year > 9980
    assert age_on(birthday, birthday) == 0


@pytest.mark.parametrize("day", [date.min, date(1, 1, 2), date(9999, 12, 30), date.max])
def test_open_days_are_looked_for_at_the_ends_of_the_calendar_too(day):
    offices = OpenDays("12-29/01-03")
    assert isinstance(is_day_of_rest(day), bool)
    assert offices.last_until(day) <= day <= offices.first_from(day) <= offices.first_after(day)


@pytest.mark.parametrize("hours", [-14, 0, 9, 14])
@pytest.mark.parametrize("day", [datetime.min, datetime.max])  # noqa: DTZ901 # the zone comes below
def test_any_moment_has_a_day_in_japan_and_a_moment_in_universal_time(day, hours):
    moment = day.replace(tzinfo=timezone(timedelta(hours=hours)))
    assert abs(day_in_japan(moment).year - moment.year) == 0
    assert in_universal_time(moment).tzinfo is UTC
    assert in_universal_time(moment).year == moment.year

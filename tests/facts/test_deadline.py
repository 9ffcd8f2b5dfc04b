"""The last open day until an end, and how near it is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.facts.deadline import Near
from desktop_app.language.day_context import load_day

RULES_ON = lambda day: load_day(day).rules()  # noqa: E731 # read once a test


@pytest.mark.parametrize(
    ("today", "end", "day", "near"),
    [
        ("2026-10-01", "2026-12-27", "2026-12-25", Near.LATER),
        ("2026-11-30", "2026-12-27", "2026-12-25", Near.MONTH),
        ("2026-12-01", "2026-12-27", "2026-12-25", Near.THIS_MONTH),
        ("2026-12-19", "2026-12-27", "2026-12-25", Near.WEEK),  # a Saturday
        ("2026-12-21", "2026-12-27", "2026-12-25", Near.THIS_WEEK),
        ("2026-12-24", "2026-12-27", "2026-12-25", Near.TOMORROW),
        ("2026-12-25", "2026-12-27", "2026-12-25", Near.TODAY),
        ("2026-12-26", "2026-12-27", "2026-12-25", Near.PASSED),
        ("2026-12-28", "2026-12-29", "2026-12-28", Near.TODAY),
        ("2026-12-29", "2027-01-03", "2026-12-28", Near.PASSED),
        ("2026-12-20", "2027-01-03", "2026-12-28", Near.THIS_MONTH),
    ],
)
def test_a_deadline_is_an_open_day_and_has_its_own_words_as_it_comes_near(today, end, day, near):
    deadline = RULES_ON(date.fromisoformat(today)).deadline(date.fromisoformat(end))
    assert (deadline.day.isoformat(), deadline.near) == (day, near)


@settings(max_examples=60)
@given(st.dates(date(2016, 1, 1), date(2040, 1, 1)), st.integers(-400, 40))
def test_nobody_is_sent_to_a_closed_office_nor_after_the_end_where_one_is_open_before(end, offset):
    today = date.fromordinal(end.toordinal() + offset)
    rules = RULES_ON(today)
    deadline = rules.deadline(end)
    assert rules.offices.is_open(deadline.day)
    assert rules.offices.is_open(deadline.go_on)
    assert deadline.day <= end
    assert deadline.go_on >= today
    assert deadline.go_on <= deadline.day or deadline.passed


def test_ends_are_possible_as_long_as_the_facts_say():
    rules = RULES_ON(date(2026, 11, 21))
    assert (rules.certificate_period.first, rules.certificate_period.last) == (date(2016, 1, 1), date(2032, 3, 21))
    assert (rules.card_period.first, rules.card_period.last) == (date(2016, 1, 1), date(2037, 3, 21))
    assert date(2020, 5, 1) in rules.card_period  # a card that expired years ago
    assert date(2015, 12, 31) not in rules.card_period
    assert rules.issue_years == range(2016, 2027)


@pytest.mark.parametrize("today", [date.min, date.max])
def test_ends_are_decided_at_the_ends_of_the_calendar_too(today):
    rules = RULES_ON(today)
    assert date.min not in rules.card_period
    assert isinstance(date.max in rules.card_period, bool)

"""Days taken apart: every day that is offered can be reached, in few choices, each of which is to be seen at once."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.sheets.forms.form import When
from desktop_app.ui.day.spans import Span, Unit, narrowed, offered

TODAYS = st.dates(date(2025, 1, 1), date(2060, 12, 31))


@given(TODAYS, st.sampled_from(When), st.data())
def test_every_day_that_is_offered_is_reached_in_four_choices_of_few(today, when, data):
    span = offered(when, today)
    wanted = data.draw(st.dates(span.first, span.last))
    choices = 0
    while span.first != span.last:
        parts = narrowed(span).parts
        assert len(parts) <= 31
        (span,) = [part for part in parts if part.first <= wanted <= part.last] or [Span(wanted, wanted)]
        choices += 1
    assert span.first == wanted
    assert choices <= 4


@given(st.dates(date(1900, 1, 1), date(2099, 1, 1)), st.integers(0, 50_000))
def test_the_parts_follow_each_other_without_a_gap(first, days):
    span = Span(first, min(first + timedelta(days), date(2150, 1, 1)))
    parts = span.parts
    assert (parts[0].first, parts[-1].last) == (span.first, span.last)
    assert all(before.last + timedelta(1) == after.first for before, after in itertools.pairwise(parts))


@pytest.mark.parametrize(
    ("when", "unit", "first", "last"),
    [
        (When.PAST, Unit.DECADE, date(1910, 1, 1), date(2026, 12, 1)),
        (When.NOW, Unit.YEAR, date(2026, 1, 1), date(2027, 12, 31)),
        (When.TO_COME, Unit.YEAR, date(2024, 1, 1), date(2036, 12, 31)),
    ],
)
def test_nobody_is_born_tomorrow_and_no_card_ends_in_a_hundred_years(when, unit, first, last):
    span = offered(when, date(2026, 12, 1))
    assert (span.unit, span.first, span.last) == (unit, first, last)


def test_where_there_is_nothing_to_choose_nothing_is_asked():
    assert narrowed(Span(date(2026, 1, 1), date(2026, 1, 3))).unit is Unit.DAY
    assert narrowed(Span(date(2026, 5, 5), date(2026, 5, 5))) == Span(date(2026, 5, 5), date(2026, 5, 5))

"""The day of which a page speaks."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis.strategies import dates, sampled_from, text

from desktop_app.facts.record.as_of import first_day, names_month


@given(dates(), sampled_from([4, 7, 10]))
def test_a_day_is_as_exact_as_it_is_written(day, length):
    written = day.isoformat()[:length]
    assert first_day(written) == date(day.year, day.month if length > 4 else 1, day.day if length > 7 else 1)
    assert names_month(written) is (length > 4)


def test_an_undated_page_speaks_of_no_day():
    assert first_day("undated") is None


@pytest.mark.parametrize(
    "written", ["", "26", "2026-", "2026-13", "2026-02-30", "2026-2-3", "0000", "２０２６", "2026-03-19 ", "yesterday"]
)
def test_another_form_is_refused(written):
    with pytest.raises(ValueError, match=r"is no day|out of range|must be in"):
        first_day(written)


@given(text("0123456789-", max_size=11))
def test_whatever_is_written_is_a_day_or_is_refused(written):
    try:
        day = first_day(written)
    except ValueError:
        return
    assert day.isoformat().startswith(written)

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.era import era_date
from desktop_app.facts.typed_day.reading import typed_day


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 11, 25), "令和8年11月25日"),
        (date(2019, 5, 1), "令和元年5月1日"),
        (date(2019, 4, 30), "平成31年4月30日"),
        (date(1989, 1, 8), "平成元年1月8日"),
        (date(1989, 1, 7), "昭和64年1月7日"),
        (date(1926, 12, 25), "昭和元年12月25日"),
        (date(1926, 12, 24), "大正15年12月24日"),
        (date(1912, 7, 29), "明治45年7月29日"),
        (date(1873, 1, 1), "明治6年1月1日"),
    ],
)
def test_days_are_written_in_the_years_of_the_era(day, written):
    assert era_date(day) == written
    assert typed_day(written) == day


def test_days_before_the_present_calendar_are_written_in_years_of_the_west():
    assert era_date(date(1872, 12, 31)) == "1872年12月31日"


@given(st.dates(date(1000, 1, 1)))
def test_any_day_is_written_and_read_again(day):
    assert typed_day(era_date(day)) == day

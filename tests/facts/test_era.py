from __future__ import annotations

from datetime import date

import pytest

from desktop_app.facts.era import day_in_japanese, era_date


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
    assert day_in_japanese(written) == day


def test_a_day_may_be_typed_in_years_of_the_west_with_the_japanese_words():
    assert day_in_japanese("1950年4月29日") == date(1950, 4, 29)


@pytest.mark.parametrize("text", ["", "昭和25年4月", "昭和25年13月1日", "室町3年1月1日", "25年", "昭和二十五年4月29日"])
def test_what_is_no_day_is_an_error(text):
    with pytest.raises(ValueError, match=r"."):
        day_in_japanese(text)


def test_days_before_the_present_calendar_are_an_error():
    with pytest.raises(ValueError, match="lies before"):
        era_date(date(1872, 12, 31))

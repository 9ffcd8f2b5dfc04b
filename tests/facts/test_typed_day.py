"""Days as people type them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.typed_day import AmbiguousDayError, typed_day


@pytest.mark.parametrize(
    "text",
    [
        "2027-01-05", "2027-1-5", "2027/1/5", "2027.1.5", "2027. 1. 5.", "2027 1 5", " 2027 / 01 / 05 ", "20270105",
        "２０２７－１－５", "２０２７／０１／０５", "２０２７年１月５日", "2027年1月5日", "2027年 1月 5日",
        "2027年1月5号",
        "2027년 1월 5일", "令和9年1月5日", "令和９年１月５日", "㋿9年1月5日", "令和九年一月五日", "二〇二七年一月五日",
        "令9.1.5", "R9.1.5", "r9/1/5", "R 9-01-05", "Ｒ９．１．５", "平成39年1月5日", "H39.1.5", "昭和102年1月5日",
        "2027年1月5日（火）", "2027年1月5日まで", "2027年1月5日まで有効", "2027–1–5", "2027ー1ー5",
    ],
)  # fmt: skip
def test_one_day_is_understood_in_many_forms(text):
    assert typed_day(text) == date(2027, 1, 5)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("25/12/2027", date(2027, 12, 25)),
        ("12/25/2027", date(2027, 12, 25)),
        ("5.5.2027", date(2027, 5, 5)),
        ("昭和二十五年十二月三十一日", date(1950, 12, 31)),
        ("S25.4.29", date(1950, 4, 29)),
        ("平成元年1月8日", date(1989, 1, 8)),
    ],
)
def test_what_can_be_read_in_one_way_only_is_read_so(text, day):
    assert typed_day(text) == day


@pytest.mark.parametrize("text", ["5/1/2027", "7.2.2027", "01-02-2027", "５／１／２０２７"])
def test_what_can_be_read_in_two_ways_is_not_guessed(text):
    with pytest.raises(AmbiguousDayError):
        typed_day(text)


@pytest.mark.parametrize(
    "text",
    ["", "-", "2027", "2027-1", "27/1/5", "99年1月1日", "2027-13-1", "2027-02-29", "令和0年1月1日", "室町3年1月1日",
     "2027013",
     "31/4/2027", "13/13/2027", "2027-1-5-1", "昭和25年4月", "99999999999999999999-1-1", "2027-99999999999999999999-1",
     "R99999999999999999999.1.1", "10000-1-1", "1/1/" + "9" * 40, "9" * 5000 + "-1-1", "二十十年一月一日", "١-١-١"],
)  # fmt: skip
def test_what_is_no_day_is_an_error_however_huge_its_numbers(text):
    with pytest.raises(ValueError, match=r"."):
        typed_day(text)


@given(st.text())
def test_any_text_is_a_day_or_an_error(text):
    with suppress(ValueError):
        assert isinstance(typed_day(text), date)


@given(
    st.dates(date(1000, 1, 1)), st.sampled_from(["{y}-{m}-{d}", "{y}/{m}/{d}", "{y}年{m}月{d}日", "{y:04}{m:02}{d:02}"])
)
def test_any_day_comes_back_from_any_form(day, form):
    assert typed_day(form.format(y=day.year, m=day.month, d=day.day)) == day

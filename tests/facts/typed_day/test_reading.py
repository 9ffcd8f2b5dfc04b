"""Days as people write them, by the whole kind: every day, written in every way; of two none is guessed."""

from __future__ import annotations

import calendar
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.era import ERA_BEGINNINGS, FIRST_DAY
from desktop_app.facts.typed_day.month_names import MONTHS
from desktop_app.facts.typed_day.reading import AmbiguousDayError, possible_days, typed_day, typed_year

DAYS = st.dates(FIRST_DAY, date(2150, 12, 31))
MONTH_NAMES = {
    language: dict(enumerate(names.split(), 1))
    for language, names in {
        "en": "January February March April May June July August September October November December",
        "en-short": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "es-short": "ene feb mar abr may jun jul ago sept oct nov dic",
        "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "pt-short": "jan fev mar abr mai jun jul ago set out nov dez",
    }.items()
}
YEAR_FIRST = (
    *("{y}-{m}-{d}", "{y}/{m}/{d}", "{y}.{m}.{d}", "{y}. {m}. {d}.", "{y} {m} {d}", "{y} / {m} / {d}", "{y}–{m}–{d}"),
    *("{y}年{m}月{d}日", "{y}年 {m}月 {d}日", "西暦{y}年{m}月{d}日", "{y}年{m}月{d}号", "{y}년 {m}월 {d}일"),
    *(
        "{y}年{m}月{d}日まで有効",
        "{y}年{m}月{d}日生",
        "{y}。{m}。{d}",
        "{y}・{m}・{d}",
        "{y}ー{m}ー{d}",
        "{y:04}{m:02}{d:02}",
    ),
    *("{y}-{m:02}-{d:02}", "{y}年{m}月{d}日（火）"),
)
DAY_FIRST = ("{d}/{m}/{y}", "{d:02}/{m:02}/{y}", "{d}.{m}.{y}", "{d}-{m}-{y}", "{d:02} {m:02} {y}", "{d} / {m} / {y}")
BY_NAME = {
    "en": (
        "{n} {d}, {y}",
        "{d} {n} {y}",
        "{n} {d} {y}",
        "{d} of {n} {y}",
        "{d}-{n}-{y}",
        "{n} {d}th, {y}",
        "{y} {n} {d}",
    ),
    "es": ("{d} de {n} de {y}", "{d} de {n} del {y}", "{d} {n} {y}", "{d}-{n}-{y}", "{d}/{n}/{y}", "{d}. {n}. {y}"),
    "pt": ("{d} de {n} de {y}", "{d}º de {n} de {y}", "{d} {n} {y}", "{d}.º de {n} de {y}"),
}
IN_ERA = ("{e}{c}年{m}月{d}日", "{e}{c}.{m}.{d}", "{e} {c} 年 {m} 月 {d} 日", "{e}{c}/{m}/{d}", "{e}{c}-{m:02}-{d:02}")
ERA_NAMES = {"令和": "令RrＲ㋿", "平成": "平HhＨ㍻", "昭和": "昭SsＳ㍼", "大正": "大TtＴ㍽", "明治": "明MmＭ㍾"}
FULL_WIDTH = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)} | {" ": "　"})


def case(text):
    return st.sampled_from([text, text.lower(), text.upper(), text.translate(FULL_WIDTH), f"  {text}　"])


def written(day, form, **more):
    return form.format(y=day.year, m=day.month, d=day.day, **more)


@given(st.data(), DAYS, st.sampled_from(YEAR_FIRST))
def test_with_the_year_first_every_day_is_understood(data, day, form):
    assert possible_days(data.draw(case(written(day, form)))) == (day,)


@given(st.data(), DAYS, st.sampled_from(sorted(BY_NAME)), st.booleans())
def test_with_the_name_of_its_month_every_day_is_understood_in_every_language(data, day, language, short):
    form = data.draw(st.sampled_from(BY_NAME[language]))
    name = MONTH_NAMES[f"{language}-short" if short else language][day.month]
    assert possible_days(data.draw(case(written(day, form, n=name)))) == (day,)


@given(st.data(), DAYS, st.sampled_from(DAY_FIRST))
def test_where_people_write_the_day_first_every_day_is_understood_so(data, day, form):
    assert possible_days(data.draw(case(written(day, form))), day_first=True) == (day,)


@given(st.data(), DAYS, st.sampled_from(DAY_FIRST))
def test_elsewhere_the_two_days_that_it_can_be_are_both_told_and_none_is_guessed(data, day, form):
    text = data.draw(case(written(day, form)))
    turned = date(day.year, day.day, day.month) if day.day in range(1, 13) else day
    assert possible_days(text) == tuple(dict.fromkeys((day, turned)))
    if day == turned:
        assert typed_day(text) == day
    else:
        with pytest.raises(AmbiguousDayError) as error:
            typed_day(text)
        assert error.value.days == (day, turned)


def eras_of(day):
    """Return the names of the era of a day, with the year that it counts: also what runs on in old papers."""
    return [(name, day.year - first.year + 1) for name, first in ERA_BEGINNINGS.items() if day.year >= first.year]


@given(st.data(), DAYS, st.sampled_from(IN_ERA))
def test_in_the_years_of_every_era_every_day_is_understood(data, day, form):
    era, counted = data.draw(st.sampled_from(eras_of(day)))
    name = data.draw(st.sampled_from([era, *ERA_NAMES[era]]))
    count = data.draw(st.sampled_from([counted, "元"] if counted == 1 else [counted]))
    text = written(day, form, e=name, c=count)
    assert possible_days(data.draw(st.sampled_from([text, text.translate(FULL_WIDTH), f" {text} "]))) == (day,)


@pytest.mark.parametrize(
    "text",
    ["令和九年一月五日", "二〇二七年一月五日", "January 5th, 2027", "JAN. 5, 2027",
     "5 DE ENERO DE 2027", "R9.1.5生まれ"],
)  # fmt: skip
def test_rarer_ways_are_understood_too(text):
    assert typed_day(text) == date(2027, 1, 5)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("29/04/1950", date(1950, 4, 29)),
        ("04/29/1950", date(1950, 4, 29)),
        ("昭和二十五年十二月三十一日", date(1950, 12, 31)),
        ("22 de setiembre de 1950", date(1950, 9, 22)),
        ("1º de janeiro de 2027", date(2027, 1, 1)),
    ],
)
@pytest.mark.parametrize("day_first", [True, False])
def test_what_can_be_read_in_one_way_only_is_read_so_everywhere(text, day, day_first):
    assert possible_days(text, day_first=day_first) == (day,)


@given(
    st.integers(1873, 2150),
    st.integers(1, 12),
    st.integers(28, 99),
    st.sampled_from((*YEAR_FIRST, *DAY_FIRST, *BY_NAME["en"], *BY_NAME["es"])),
)
def test_days_that_no_month_has_are_none(year, month, number, form):
    if number <= calendar.monthrange(year, month)[1]:
        return
    assert possible_days(form.format(y=year, m=month, d=number, n=MONTH_NAMES["en"][month]), day_first=True) == ()


@pytest.mark.parametrize(
    "text",
    ["", "-", "2027", "2027-1", "27/1/5", "29/04/50", "99年1月1日", "2027-13-1", "2027-02-29", "令和0年1月1日",
     "室町3年1月1日", "2027013", "31/4/2027", "13/13/2027", "2027-1-5-1", "昭和25年4月", "昭和25年", "April 1950",
     "Apr 11950",
     "Monday 1950", "99999999999999999999-1-1", "2027-99999999999999999999-1", "R99999999999999999999.1.1", "10000-1-1",
     "1/1/" + "9" * 40, "9" * 5000 + "-1-1", "二十十年一月一日", "١-١-١", "2027-1-1" + "(" * 9000, "١٩٥٠-٠٤-٢٩"],
)  # fmt: skip
def test_what_is_no_day_is_an_error_however_huge_its_numbers(text):
    with pytest.raises(ValueError, match=r"."):
        typed_day(text)


@given(st.text() | st.text("0123456789-/. 年月日令和RSH元abrilmay,", max_size=24), st.booleans())
def test_any_text_is_a_day_or_two_or_none(text, day_first):
    assert len(possible_days(text, day_first=day_first)) <= (1 if day_first else 2)
    with suppress(ValueError):
        assert isinstance(typed_day(text), date)


def test_every_month_has_its_names_and_no_name_is_two_months():
    for names in MONTH_NAMES.values():
        assert {MONTHS[name.lower()]: name for name in names.values()} == names


@given(DAYS)
def test_a_year_is_understood_in_digits_and_in_every_era(day):
    for text in (f"{day.year}", f"{day.year}年", f" {day.year}년", f"{day.year}".translate(FULL_WIDTH)):
        assert typed_year(text) == day.year
    for era, counted in eras_of(day):
        assert typed_year(f"{era}{counted}年") == typed_year(f"{ERA_NAMES[era][1]}{counted}") == day.year


@pytest.mark.parametrize(
    ("text", "year"), [("令和元年", 2019), ("昭和25年", 1950), ("Ｈ３０", 2018), ("平成三十年", 2018)]
)
def test_years_as_cards_and_people_write_them(text, year):
    assert typed_year(text) == year


@pytest.mark.parametrize(
    "text", ["", "18", "令和", "令和0年", "20270105", "2027-1", "R" + "9" * 40, "二十十年", "२०२७"]
)
def test_what_is_no_year_is_an_error(text):
    with pytest.raises(ValueError, match=r"."):
        typed_year(text)

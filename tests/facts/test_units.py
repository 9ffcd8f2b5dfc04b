"""Every fact is written as its unit wants it, and nothing else is taken."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.base import paths
from desktop_app.facts.record.fact import FactError
from desktop_app.facts.store import load_facts
from desktop_app.facts.units import FORMS, Unit, hours_in, is_within, is_written_right, spans_in
from tests.helpers.facts import a_period

LEAP_YEAR = [date(2028, 1, 1) + timedelta(days=number) for number in range(366)]
DAYS_OF_YEAR = st.sampled_from(LEAP_YEAR)
MOMENTS = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
GOOD = {
    Unit.TELEPHONE: ["0120-95-0178", "0120-0178-27", "03-1234-5678", "090-1234-5678"],
    Unit.ADDRESS: ["https://myna.go.jp/", "https://www.mhlw.go.jp", "https://faq.myna.go.jp/faq/3505?category_id=108"],
    Unit.COUNT: [1, 24],
    Unit.MONTHS: [1, 3],
    Unit.DAYS: [1, 30],
    Unit.YEN: [1, 2000],
    Unit.DAY: [date(2026, 7, 31)],
    Unit.RANGE: ["6–16", "1–2", "0–100"],
    Unit.DAYS_OF_YEAR: ["12-29/01-03", "08-13/08-15", "08-13/08-15, 12-29/01-03", "02-29/02-29", "01-02/12-31"],
    Unit.HOURS: ["9:30–20:00", "09:30–17:30", "0:00–23:59"],
    Unit.LABEL: ["健康保険証", "#9110", "{insurer}長"],
    Unit.STATEMENT: ["The counter sets a new PIN."],
}
BAD = {
    Unit.TELEPHONE: [
        "",
        "0120950178",
        "0120-95-017",
        "0120-95-01789",
        "120-95-01789",
        "0120–95–0178",
        "０１２０-95-0178",
        1,
    ],
    Unit.ADDRESS: [
        "",
        "myna.go.jp",
        "http://myna.go.jp/",
        "https://",
        "https://myna/",
        "https://myna.go.jp/a b",
        "https://myna.go.jp/\n",
        1,
    ],
    Unit.COUNT: [0, -1, True, "3", "three", date(2026, 1, 1)],
    Unit.MONTHS: [0, -1, "3"],
    Unit.DAYS: [0, -1, "7"],
    Unit.YEN: [0, -1, "1,000", "1000"],
    Unit.DAY: ["2026-07-31", 20260731],
    Unit.RANGE: ["", "6", "6-16", "16–6", "6–6", "6–", "–16", "6–16–20", "six–seven", "6 – 16", "６–16", 6],
    Unit.DAYS_OF_YEAR: [
        "",
        "12-29",
        "12-29/",
        "12-29–01-03",
        "13-01/13-02",
        "02-30/03-01",
        "04-31/05-01",
        "8-13/8-15",
        "08-13/08-15;12-29/01-03",
        "08-13/08-15,",
        "01-01/12-31",
        "03-02/03-01",
        "01-01/06-30,07-01/12-31",
        1,
    ],
    Unit.HOURS: [
        "",
        "9:30",
        "9:30-20:00",
        "20:00–9:30",
        "9:30–9:30",
        "9.30–20.00",
        "9:3–20:00",
        "9:30–24:00",
        "９:30–20:00",
        9,
    ],
    Unit.LABEL: ["", " ", " 健康保険証", "健康保険証\n", 1],
    Unit.STATEMENT: ["", " ", 1],
}


def each_of(values):
    return [pytest.param(unit, value, id=f"{unit}-{value}") for unit in Unit for value in values[unit]]


@pytest.mark.parametrize(("unit", "value"), each_of(GOOD))
def test_a_value_in_the_form_of_its_unit_is_taken(unit, value):
    assert is_written_right(unit, value)


@pytest.mark.parametrize(("unit", "value"), each_of(BAD))
def test_a_value_in_another_form_is_not(unit, value):
    assert not is_written_right(unit, value)


def as_toml(value):
    if isinstance(value, str):
        return '"{}"'.format(value.replace("\n", "\\n"))
    return str(value).lower() if isinstance(value, bool) else str(value)


@pytest.mark.parametrize("unit", Unit)
def test_a_wrong_value_is_refused_at_loading_with_the_fact_and_the_form_wanted(tmp_path, unit):
    path, wrong = tmp_path / "facts.toml", BAD[unit][-1]
    path.write_text(a_period(value=as_toml(wrong), unit=unit), encoding="utf-8")
    with pytest.raises(FactError) as error:
        load_facts(path)
    assert str(error.value) == f"fact 'limit' is {wrong!r}; its unit {unit} wants {FORMS[unit].wanted}"


@pytest.mark.parametrize(("unit", "value"), each_of(GOOD))
def test_a_right_value_is_loaded_as_it_is(tmp_path, unit, value):
    path = tmp_path / "facts.toml"
    path.write_text(a_period(value=as_toml(value), unit=unit), encoding="utf-8")
    assert [fact.value for fact in load_facts(path).facts] == [value]


def test_every_fact_of_the_program_is_in_the_form_of_its_unit_and_every_unit_is_used():
    facts = load_facts(paths.resources() / "facts.toml").facts
    assert {fact.unit for fact in facts} == set(Unit)


@given(DAYS_OF_YEAR, DAYS_OF_YEAR)
def test_a_span_holds_just_the_days_from_its_first_to_its_last_also_over_new_year(first, last):
    whole = [*LEAP_YEAR, *LEAP_YEAR]
    begin = whole.index(first)
    inside = set(whole[begin : whole.index(last, begin) + 1])
    assert {day for day in LEAP_YEAR if is_within(day, f"{first:%m-%d}/{last:%m-%d}")} == inside


@given(st.lists(st.tuples(DAYS_OF_YEAR, DAYS_OF_YEAR), min_size=1, max_size=4), st.dates())
def test_of_several_spans_each_counts_in_every_year(spans, day):
    written = [f"{first:%m-%d}/{last:%m-%d}" for first, last in spans]
    assert is_within(day, ", ".join(written)) is any(is_within(day, span) for span in written)
    assert len(spans_in(",".join(written))) == len(spans)


@given(DAYS_OF_YEAR, DAYS_OF_YEAR)
def test_a_span_is_refused_only_where_it_leaves_no_day_of_a_common_year(first, last):
    written = f"{first:%m-%d}/{last:%m-%d}"
    common = [day.replace(year=2027) for day in LEAP_YEAR if (day.month, day.day) != (2, 29)]
    assert is_written_right(Unit.DAYS_OF_YEAR, written) is not all(is_within(day, written) for day in common)


@given(MOMENTS, MOMENTS)
def test_hours_are_read_as_they_are_written(opens, closes):
    written = f"{opens.hour}:{opens.minute:02}–{closes:%H:%M}"
    assert is_written_right(Unit.HOURS, written) is (opens < closes)
    if opens < closes:
        assert hours_in(written) == (opens, closes)


@given(st.integers(0), st.integers(0))
def test_a_range_goes_up(low, high):
    assert is_written_right(Unit.RANGE, f"{low}–{high}") is (low < high)


@pytest.mark.parametrize("unit", Unit)
@given(value=st.one_of(st.text(), st.integers(), st.dates(), st.booleans(), st.none()))
def test_whatever_the_value_is_nothing_worse_than_a_refusal_comes_of_it(unit, value):
    assert is_written_right(unit, value) in {True, False}


def test_hours_are_times_of_the_clock():
    assert hours_in("9:30–20:00") == (time(9, 30), time(20))

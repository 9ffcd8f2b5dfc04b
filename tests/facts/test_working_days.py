from __future__ import annotations

from datetime import date

import pytest

from desktop_app.facts.working_days import OpenDays, open_days
from desktop_app.language.day_context import load_day
from tests.conftest import TODAY

OFFICES = open_days(load_day(TODAY).facts_of_day)


@pytest.mark.parametrize(
    ("day", "open_until"),
    [
        ("2026-11-20", "2026-11-20"),  # a Friday
        ("2026-11-22", "2026-11-20"),  # a Sunday
        ("2026-11-23", "2026-11-20"),  # 勤労感謝の日 after it
        ("2026-12-28", "2026-12-28"),
        ("2026-12-29", "2026-12-28"),
        ("2027-01-03", "2026-12-28"),
        ("2027-01-04", "2027-01-04"),
        ("2026-05-06", "2026-05-01"),  # the last day of Golden Week
    ],
)
def test_the_last_day_on_which_a_city_office_is_open(day, open_until):
    assert OFFICES.last_until(date.fromisoformat(day)) == date.fromisoformat(open_until)


@pytest.mark.parametrize(
    ("day", "open_on"),
    [("2026-11-20", "2026-11-24"), ("2026-12-28", "2027-01-04"), ("2026-12-01", "2026-12-02")],
)
def test_the_next_working_day_comes_after_weekends_holidays_and_new_year(day, open_on):
    assert OFFICES.first_after(date.fromisoformat(day)) == date.fromisoformat(open_on)


@pytest.mark.parametrize(
    ("day", "open_until", "open_on"),
    [
        ("2026-08-14", "2026-08-12", "2026-08-17"),  # a Friday
        ("2026-11-20", "2026-11-20", "2026-11-20"),
        ("2026-12-31", "2026-12-28", "2027-01-04"),
    ],
)
def test_offices_may_close_in_summer_too(day, open_until, open_on):
    offices, day = OpenDays("08-13/08-15, 12-29/01-03"), date.fromisoformat(day)
    assert (offices.last_until(day), offices.first_from(day)) == tuple(map(date.fromisoformat, (open_until, open_on)))


@pytest.mark.parametrize("closed", ["01-01/12-31", "01-02/12-31"])
def test_offices_that_never_open_are_not_looked_for_without_end(closed):
    """On the first of January, a holiday, they are closed as well."""
    offices, day = OpenDays(closed), date(2026, 11, 20)
    assert (offices.last_until(day), offices.first_from(day)) == (date.min, date.max)

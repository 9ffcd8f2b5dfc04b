from __future__ import annotations

from datetime import date

import pytest

from desktop_app.facts.working_days import last_working_day, next_working_day
from desktop_app.language.ground import lay_ground
from tests.conftest import TODAY

FACTS = lay_ground(TODAY).facts_of_day


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
    assert last_working_day(date.fromisoformat(day), FACTS) == date.fromisoformat(open_until)


@pytest.mark.parametrize(
    ("day", "open_on"),
    [("2026-11-20", "2026-11-24"), ("2026-12-28", "2027-01-04"), ("2026-12-01", "2026-12-02")],
)
def test_the_next_working_day_comes_after_weekends_holidays_and_new_year(day, open_on):
    assert next_working_day(date.fromisoformat(day), FACTS) == date.fromisoformat(open_on)

"""Days in forms: any text is a day or told in a sentence, however huge its numbers; nothing ends in an exception."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.era import FIRST_DAY
from desktop_app.language.message import Message
from desktop_app.sheets.forms.form import AMBIGUOUS_DAY, NO_DAY, Field, Form, Kind, for_paper, form_errors

BORN = Field("birth-date", "生年月日", Message("form", "Date of birth"), Kind.DATE)
FORM = Form("f", "f", Message("form", "f"), Message("form", "f"), (BORN,), ())
HUGE = "9" * 30


@pytest.mark.parametrize(
    "typed",
    [f"{HUGE}-1-1", f"1950-{HUGE}-1", f"1950-1-{HUGE}", f"昭和{HUGE}年1月1日", "1872-12-31", "0000-00-00", "1950-0-1"],
)
def test_impossible_numbers_are_told_in_a_sentence(typed):
    assert form_errors(FORM, {"birth-date": typed}) == {"birth-date": NO_DAY}


def test_a_day_that_can_be_two_is_asked_for_again():
    assert form_errors(FORM, {"birth-date": "4/3/1950"}) == {"birth-date": AMBIGUOUS_DAY}


@pytest.mark.parametrize("typed", ["1950/4/29", "１９５０年４月２９日", "S25.4.29", "29/4/1950", "19500429"])
def test_the_form_has_the_day_in_years_of_the_era(typed):
    assert form_errors(FORM, {"birth-date": typed}) == {}
    assert for_paper(BORN, typed) == "昭和25年4月29日"


@given(st.text(st.characters(), max_size=64))
def test_any_text_is_answered(typed):
    if not form_errors(FORM, {"birth-date": typed}):
        assert isinstance(for_paper(BORN, typed), str)


@given(st.dates())
def test_any_day_is_taken_since_the_present_calendar(day):
    assert (form_errors(FORM, {"birth-date": day.isoformat()}) == {}) == (day >= FIRST_DAY)
    assert date.fromisoformat(day.isoformat()) == day

"""Days in forms: any text is a day or told in a sentence, however huge its numbers; nothing ends in an exception."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.era import FIRST_DAY, era_date
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup, without_readings
from desktop_app.language.message import Message
from desktop_app.sheets.forms.answers import (
    AMBIGUOUS_DAY,
    EXAMPLES,
    NO_DAY,
    NO_YEAR,
    days_meant,
    for_paper,
    form_errors,
    settled,
)
from desktop_app.sheets.forms.form import Field, Form, Kind, When

BORN = Field("birth-date", "生年月日", Message("form", "Date of birth"), Kind.DATE)
ISSUED = Field("issued", "交付年", Message("form", "Year of issue"), Kind.YEAR)
FORM = Form("f", "f", Message("form", "f"), Message("form", "f"), (BORN, ISSUED), ())
HUGE = "9" * 30


def wrong(typed, language=""):
    """Return the message about a day, None where it is understood."""
    problem = form_errors(FORM, {"birth-date": typed}, language).get("birth-date")
    return problem and problem.message


def on_paper(typed, language=""):
    return for_paper(BORN, settled(FORM, {"birth-date": typed}, language)["birth-date"])


@pytest.mark.parametrize(
    "typed",
    [f"{HUGE}-1-1", f"1950-{HUGE}-1", f"1950-1-{HUGE}", f"昭和{HUGE}年1月1日", "1872-12-31", "0000-00-00", "1950-0-1"],
)
def test_impossible_numbers_are_told_in_a_sentence(typed):
    assert wrong(typed) is NO_DAY


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_shows_how_a_day_is_written_in_this_language_and_what_it_shows_is_understood(language):
    translator = load_day(date(2026, 12, 1)).translator(language)
    for when in When:
        form = Form(
            "f", "f", FORM.title, FORM.request, (Field("birth-date", "", BORN.meaning, Kind.DATE, when=when),), ()
        )
        (problem,) = form_errors(form, {"birth-date": "soon"}, language).values()
        example = without_markup(without_readings(translator.format_field(EXAMPLES[when], "typed")))
        assert example in without_markup(without_readings(translator(problem.message, problem.values)))
        assert days_meant(example) == (EXAMPLES[when],)


@pytest.mark.parametrize("language", ["", "en", "ja", "ja-easy", "zh_CN", "ko"])
def test_a_day_that_can_be_two_is_asked_for_again_with_both_in_words(language):
    (problem,) = form_errors(FORM, {"birth-date": "4/3/1950"}, language).values()
    assert problem.message is AMBIGUOUS_DAY
    assert problem.values == {"first": date(1950, 3, 4), "second": date(1950, 4, 3)}


@pytest.mark.parametrize("language", ["es", "pt_BR"])
def test_who_writes_the_day_before_the_month_is_not_asked(language):
    assert wrong("4/3/1950", language) is None
    assert on_paper("4/3/1950", language) == "昭和25年3月4日"


@given(st.dates(FIRST_DAY, date(2150, 12, 31)), st.sampled_from(sorted(LANGUAGES)), st.sampled_from(["day", "typed"]))
def test_every_day_is_understood_as_the_program_itself_writes_it(day, language, form):
    translator = load_day(date(2026, 12, 1)).translator(language)
    typed = without_markup(without_readings(translator.format_field(day, form)))
    assert days_meant(typed, language) == (day,)


@given(st.dates(FIRST_DAY, date(2150, 12, 31)))
def test_every_day_is_understood_as_paper_has_it(day):
    assert on_paper(era_date(day)) == era_date(day)


@pytest.mark.parametrize(
    "typed", ["1950/4/29", "１９５０年４月２９日", "S25.4.29", "29/4/1950", "April 29, 1950", "19500429"]
)
def test_the_form_has_the_day_in_years_of_the_era(typed):
    assert wrong(typed) is None
    assert on_paper(typed) == "昭和25年4月29日"


@pytest.mark.parametrize("typed", ["2019", "令和元年", "R1", "２０１９年", "平成31年"])
def test_a_year_may_be_one_of_an_era(typed):
    assert form_errors(FORM, {"issued": typed}) == {}
    assert settled(FORM, {"issued": typed}) == {"issued": "2019"}


@pytest.mark.parametrize("typed", ["19", "1872", "令和", "9" * 30])
def test_what_is_no_year_of_the_present_calendar_is_told(typed):
    assert [problem.message for problem in form_errors(FORM, {"issued": typed}).values()] == [NO_YEAR]


@given(st.text(st.characters(), max_size=64), st.sampled_from(["", *LANGUAGES]))
def test_any_text_is_answered(typed, language):
    if wrong(typed, language) is None:
        assert isinstance(on_paper(typed, language), str)


@given(st.dates())
def test_any_day_is_taken_since_the_present_calendar(day):
    assert (wrong(day.isoformat()) is None) == (day >= FIRST_DAY)

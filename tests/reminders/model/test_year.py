from datetime import date

import pytest

from desktop_app.reminders.model.year import Row, Span, Time, year_of
from tests.reminders.people import ENDS, TODAY, dues_of, somebody

FIRST, LAST = date(2026, 11, 1), date(2027, 10, 31)


def spans_of(*people, today=TODAY):
    return [row.spans for row in year_of(dues_of(*people, today=today), today).rows]


def test_a_year_goes_from_the_first_of_this_month_to_the_end_of_the_eleventh_after_it():
    year = year_of([], TODAY)
    assert (year.first, year.last, year.rows) == (FIRST, LAST, ())
    assert year.months == [date(2026, month, 1) for month in (11, 12)] + [
        date(2027, month, 1) for month in range(1, 11)
    ]


def test_a_certificate_can_be_renewed_for_three_months_and_then_serves_clinics_from_the_next_day_on():
    opens, grace_ends = date(2026, 11, 8), date(2027, 5, 31)
    assert spans_of(somebody()) == [
        (Span(Time.OPEN, opens, ENDS), Span(Time.GRACE, date(2027, 2, 8), grace_ends)),
    ]


def test_a_row_says_whose_it_is():
    dues = dues_of(somebody("Rosa"), somebody("Jun"))
    year = year_of(dues, TODAY)
    assert [row.due for row in year.rows] == dues
    assert all(isinstance(row, Row) for row in year.rows)


def test_a_card_that_will_end_has_no_time_after_its_end():
    assert spans_of(somebody(certificate=None, card=ENDS)) == [(Span(Time.OPEN, date(2026, 11, 8), ENDS),)]


def test_a_card_that_has_ended_is_over_for_the_whole_year():
    assert spans_of(somebody(certificate=None, card=date(2026, 6, 1))) == [(Span(Time.OVER, FIRST, LAST),)]


def test_a_card_that_ended_this_month_is_over_from_the_next_day_on():
    opened, over = spans_of(somebody(certificate=None, card=date(2026, 11, 19)))[0]
    assert opened == Span(Time.OPEN, FIRST, date(2026, 11, 19))
    assert over == Span(Time.OVER, date(2026, 11, 20), LAST)


def test_a_certificate_is_over_from_the_day_after_the_grace_on():
    ended = somebody(certificate=date(2026, 8, 10))
    assert spans_of(ended) == [(Span(Time.GRACE, FIRST, date(2026, 11, 30)),)]
    first, last = date(2026, 12, 1), date(2027, 11, 30)
    assert spans_of(ended, today=first) == [(Span(Time.OVER, first, last),)]


def test_what_runs_beyond_the_year_is_cut_at_its_last_day():
    assert spans_of(somebody(certificate=date(2027, 12, 15))) == [(Span(Time.OPEN, date(2027, 9, 16), LAST),)]


@pytest.mark.parametrize(
    ("ends", "spans"),
    [
        (date(2028, 1, 30), [(Span(Time.OPEN, LAST, LAST),)]),  # can be renewed from the year's last day on
        (date(2028, 1, 31), []),  # from the day after it
    ],
)
def test_what_begins_after_the_year_has_no_row(ends, spans):
    assert spans_of(somebody(certificate=ends)) == spans


def test_what_ended_on_the_first_of_the_month_still_has_its_day():
    spans = spans_of(somebody(certificate=None, card=FIRST))
    assert spans == [(Span(Time.OPEN, FIRST, FIRST), Span(Time.OVER, date(2026, 11, 2), LAST))]


def test_a_year_that_begins_in_january_ends_with_december():
    year = year_of([], date(2027, 1, 31))
    assert (year.first, year.last) == (date(2027, 1, 1), date(2027, 12, 31))

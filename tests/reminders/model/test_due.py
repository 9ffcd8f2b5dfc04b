from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import accessible_text
from desktop_app.reminders.model.due import DueState, Stage, due_list, to_do
from desktop_app.reminders.model.person import Colour, DateSource, End, ExpiryDate, new_person
from desktop_app.reminders.model.sentences import due_text

ENDS = date(2027, 2, 7)


@pytest.fixture
def dues(day_context):
    """Makes the list of a day."""
    return lambda people, day: due_list(people, replace(day_context.rules(), today=day))


@pytest.mark.parametrize(
    ("today", "state", "days_left"),
    [
        (date(2026, 11, 7), DueState.VALID, 90),  # until Friday, 5 February
        (date(2026, 11, 8), DueState.RENEWAL_OPEN, 89),
        (date(2027, 2, 5), DueState.RENEWAL_OPEN, 0),
        (date(2027, 2, 6), DueState.RENEWAL_OPEN, 114),  # until the last day of grace, Monday, 31 May
        (date(2027, 2, 7), DueState.RENEWAL_OPEN, 113),
        (date(2027, 2, 8), DueState.GRACE, 112),
        (date(2027, 5, 31), DueState.GRACE, 0),
        (date(2027, 6, 1), DueState.EXPIRED, -116),
    ],
)
def test_a_certificate_can_be_renewed_three_months_before_its_end_and_serves_three_months_after(
    dues, person, today, state, days_left
):
    (due,) = dues([person()], today)
    assert (due.state, due.days_left) == (state, days_left)


def test_a_card_that_has_ended_is_over_at_once(dues, person):
    (due,) = dues([person(certificate=None, card=ENDS)], ENDS + timedelta(days=1))
    assert due.state is DueState.EXPIRED
    assert due.grace_ends is None


@pytest.mark.parametrize("later", [timedelta(0), timedelta(days=1)])
def test_a_certificate_that_ends_with_its_card_or_later_is_renewed_with_it(dues, person, later):
    (due,) = dues([person(certificate=ENDS + later, card=ENDS)], ENDS)
    assert due.end is End.CARD


def test_a_certificate_that_ends_before_its_card_is_renewed_alone(dues, person):
    assert [due.end for due in dues([person(card=date(2031, 2, 7))], ENDS)] == [End.CERTIFICATE, End.CARD]


def test_the_worst_comes_first(dues, person):
    today = date(2026, 11, 25)
    people = [
        person("far", date(2030, 1, 1)),
        person("open, later", date(2027, 2, 20)),
        person("over", date(2026, 1, 1)),
        person("grace", date(2026, 11, 1)),
        person("open, sooner", date(2026, 12, 1)),
    ]
    listed = dues(people, today)
    assert [due.person.nickname for due in listed] == ["over", "grace", "open, sooner", "open, later", "far"]
    assert [due.person.nickname for due in to_do(listed)] == ["over", "grace", "open, sooner", "open, later"]


@pytest.mark.parametrize(
    ("today", "stage"),
    [
        (date(2026, 11, 8), None),
        (date(2026, 11, 9), Stage.OPENS),
        (date(2027, 1, 5), Stage.OPENS),
        (date(2027, 1, 6), Stage.MONTH),
        (date(2027, 1, 28), Stage.MONTH),
        (date(2027, 1, 29), Stage.WEEK),
        (date(2027, 2, 4), Stage.WEEK),
        (date(2027, 2, 5), Stage.LAST_DAY),  # the certificate ends on the Sunday after it
        (date(2027, 5, 30), Stage.LAST_DAY),
        (date(2027, 5, 31), Stage.GRACE_ENDS),
        (date(2028, 1, 1), Stage.GRACE_ENDS),
    ],
)
def test_people_are_reminded_90_30_and_7_days_before_on_the_last_day_and_when_the_grace_ends(
    dues, person, today, stage
):
    (due,) = dues([person()], today)
    assert due.stage is stage


def test_nobody_is_reminded_before_the_counter_takes_them(dues, person):
    """The day after the one three months before 1 May is 88 days before only."""
    (due,) = dues([person(certificate=date(2027, 5, 1))], date(2027, 1, 1))
    assert due.stages[Stage.OPENS] == date(2027, 2, 2)


@given(st.dates(date(2020, 1, 1), date(2045, 1, 1)), st.integers(-400, 400))
def test_stages_come_one_after_the_other_and_no_sentence_lies_about_the_day(ends, offset):
    today = ends + timedelta(days=offset)
    rules = replace(load_day(date(2026, 11, 21)).rules(), today=today)
    someone = new_person("x", Colour.RED, "en", certificate=ExpiryDate(ends, DateSource.READ))
    (due,) = due_list([someone], rules)
    days = list(due.stages.values())
    assert days == sorted(days)
    assert due.opens <= days[0]
    said = due_text(due, load_day(date(2026, 11, 21)).translator("en"))
    assert ("expires **today**" in said) == (today == ends)
    assert ("**Today is the last day**" in said) == (
        today == due.before_worse.day and due.state is not DueState.EXPIRED
    )
    assert ("no longer" in said) == (due.days_left < 0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", [-200, -10, 0, 10, 200])
@pytest.mark.parametrize("end", list(End))
def test_every_sentence_tells_the_day_in_every_language(day_context, dues, person, language, days, end):
    today = date(2026, 11, 21)
    ends = today + timedelta(days=days)
    someone = person(certificate=ends if end is End.CERTIFICATE else None, card=ends if end is End.CARD else None)
    (due,) = dues([someone], today)
    said = accessible_text(due_text(due, day_context.translator(language)))
    assert ("マイナンバーカード" if end is End.CARD else "電子証明書") in said
    if days:
        assert str(ends.year) in said


@pytest.mark.parametrize("end", list(End))
@pytest.mark.parametrize("day", [date.min, date(2015, 12, 31), date(2072, 2, 7), date.max])
def test_a_date_that_cannot_be_is_told_and_reminds_of_nothing(day_context, dues, person, end, day):
    (due,) = dues([person(**{"certificate": None, end.value: day})], ENDS)
    assert due.state is DueState.IMPOSSIBLE
    assert due.stages == {}
    assert due.stage is None
    said = accessible_text(due_text(due, day_context.translator("en")))
    assert "cannot be right: it can be from 1 January 2016 to" in said
    assert to_do([due]) == [due]


@pytest.mark.parametrize("card", [date.min, date.max])
def test_a_certificate_is_not_forgotten_because_of_a_card_that_cannot_be(dues, person, card):
    ends = [(due.end, due.state) for due in dues([person(certificate=ENDS, card=card)], ENDS)]
    assert ends == [(End.CERTIFICATE, DueState.RENEWAL_OPEN), (End.CARD, DueState.IMPOSSIBLE)]

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reminders.due import Stage, State, due_list, to_do
from desktop_app.reminders.person import Colour, End, KnownEnd, Source, new_person
from desktop_app.text import spoken

ENDS = date(2027, 2, 7)


@pytest.fixture
def dues(ground):
    """Makes the list of a day."""
    return lambda people, day: due_list(people, replace(ground.rules(), today=day))


@pytest.mark.parametrize(
    ("today", "state", "days_left"),
    [
        (date(2026, 11, 6), State.VALID, 93),
        (date(2026, 11, 7), State.RENEWAL_OPEN, 92),
        (date(2027, 2, 7), State.RENEWAL_OPEN, 0),
        (date(2027, 2, 8), State.GRACE, 88),
        (date(2027, 5, 7), State.GRACE, 0),
        (date(2027, 5, 8), State.EXPIRED, -90),
    ],
)
def test_a_certificate_can_be_renewed_three_months_before_its_end_and_serves_three_months_after(
    dues, person, today, state, days_left
):
    (due,) = dues([person()], today)
    assert (due.state, due.days_left) == (state, days_left)


def test_a_card_that_has_ended_is_over_at_once(dues, person):
    (due,) = dues([person(certificate=None, card=ENDS)], ENDS + timedelta(days=1))
    assert due.state is State.EXPIRED
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
        (date(2027, 1, 7), Stage.OPENS),
        (date(2027, 1, 8), Stage.MONTH),
        (date(2027, 1, 30), Stage.MONTH),
        (date(2027, 1, 31), Stage.WEEK),
        (date(2027, 2, 6), Stage.WEEK),
        (date(2027, 2, 7), Stage.LAST_DAY),
        (date(2027, 5, 6), Stage.LAST_DAY),
        (date(2027, 5, 7), Stage.GRACE_ENDS),
        (date(2028, 1, 1), Stage.GRACE_ENDS),
    ],
)
def test_people_are_reminded_90_30_and_7_days_before_on_the_last_day_and_when_the_grace_ends(
    dues, person, today, stage
):
    (due,) = dues([person()], today)
    assert due.stage is stage


def test_nobody_is_reminded_before_the_counter_takes_them(dues, person):
    """Three months before 1 May are 89 days only."""
    (due,) = dues([person(certificate=date(2027, 5, 1))], date(2027, 1, 1))
    assert due.stages[Stage.OPENS] == date(2027, 2, 1)


@given(st.dates(date(2020, 1, 1), date(2045, 1, 1)), st.integers(-400, 400))
def test_stages_come_one_after_the_other_and_no_sentence_lies_about_the_day(ends, offset):
    from desktop_app.ground import lay_ground

    today = ends + timedelta(days=offset)
    rules = replace(lay_ground(date(2026, 11, 21)).rules(), today=today)
    someone = new_person("x", Colour.RED, "en", certificate=KnownEnd(ends, Source.READ))
    (due,) = due_list([someone], rules)
    days = list(due.stages.values())
    assert days == sorted(days)
    assert due.opens <= days[0]
    assert ("today" in due.sentence.text) == (today == ends)
    assert ("no longer" in due.sentence.text) == (due.days_left < 0)


@pytest.mark.parametrize("language", ["ja", "ja-easy", "en", "zh_CN", "ko", "es", "pt_BR"])
@pytest.mark.parametrize("days", [-200, -10, 0, 10, 200])
@pytest.mark.parametrize("end", list(End))
def test_every_sentence_tells_the_day_in_every_language(ground, dues, person, language, days, end):
    today = date(2026, 11, 21)
    ends = today + timedelta(days=days)
    someone = person(certificate=ends if end is End.CERTIFICATE else None, card=ends if end is End.CARD else None)
    (due,) = dues([someone], today)
    said = spoken(ground.words(language)(due.sentence, due.values))
    assert ("マイナンバーカード" if end is End.CARD else "電子証明書") in said
    if days:
        assert str(ends.year) in said


def test_the_first_day_of_the_calendar_can_be_an_end(dues, person):
    (due,) = dues([person(certificate=date.min)], ENDS)
    assert due.stages[Stage.OPENS] == date.min

"""Whatever the book tells: a day on which to go to a city office is open, and before the end where that is possible."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.facts.days import add_days
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup
from desktop_app.reminders.calendar_export import calendar_file, phone_event
from desktop_app.reminders.model.due import DueState
from desktop_app.reminders.model.person import End
from desktop_app.reminders.model.sentences import due_text, listed
from tests.reminders.people import dues_of, somebody

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def due_for(end, day, today, language="en"):
    (due,) = dues_of(somebody("Rosa", language, **{"certificate": None, end.value: day}), today=today)
    return due


def words_of(today):
    return load_day(today).translator


@settings(max_examples=80)
@given(st.sampled_from(End), st.dates(date(2018, 1, 1), date(2030, 1, 1)), st.integers(-800, 120))
def test_every_day_on_which_somebody_must_go_is_open_and_in_time(end, day, offset):
    today = add_days(day, offset)
    due = due_for(end, day, today)
    if due.state in (DueState.VALID, DueState.IMPOSSIBLE, DueState.EXPIRED):
        return
    offices, last = due.rules.offices, due.before_worse
    events = vobject.readOne(calendar_file([due], words_of(today), NOW).decode()).contents["vevent"]
    phone = vobject.readOne(phone_event(due, words_of(today)("en"), NOW)).vevent.dtstart.value
    days = [event.dtstart.value for event in events]
    for told in (due.deadline, due.next_visit, phone, last.go_on, *due.stages.values(), *days):
        assert offices.is_open(told), told
    if not last.passed:
        assert due.deadline <= last.end
        assert today <= min(phone, due.next_visit) <= max(phone, due.next_visit) <= last.day
    assert min(days) <= last.day or last.passed


@pytest.mark.parametrize(
    ("today", "ends", "said"),
    [
        ("2026-11-24", "2027-01-03", "27-01-03"),  # more than a month before: the words of long before
        ("2026-11-30", "2026-12-27", "by Friday, 25 December"),
        ("2026-12-01", "2026-12-27", "this month, by Friday, 25 December"),
        ("2026-12-19", "2026-12-27", "within a week, by Friday, 25 December"),
        ("2026-12-21", "2026-12-27", "this week, by Friday, 25 December"),
        ("2026-12-24", "2026-12-27", "by tomorrow, Friday, 25 December: that is the last day"),
        ("2026-12-25", "2026-12-27", "Today is the last day"),
        ("2026-12-26", "2026-12-27", "closed until then. Please go on Monday, 28 December"),
        ("2026-12-28", "2026-12-29", "Today is the last day"),
        ("2026-12-29", "2026-12-29", "expires today. The city office is closed until then. Please go on Monday"),
        ("2027-01-03", "2027-01-03", "Please go on Monday, 4 January"),
        ("2026-12-20", "2027-01-03", "this month, by Monday, 28 December"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", End)
def test_the_words_change_as_the_last_open_day_comes_near(today, ends, said, end):
    day = date.fromisoformat(today)
    due = due_for(end, date.fromisoformat(ends), day)
    sentence = without_markup(due_text(due, words_of(day)("en")))
    if said == "27-01-03":
        assert "for the last time on Monday, 28 December 2026" in sentence
    else:
        assert said in sentence
    assert ("still be renewed after that, free of charge" in sentence) == (
        end is End.CERTIFICATE and due.before_end.days_left <= 0
    )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", "今月のうち、12月25日（金）までに"),
        ("ja-easy", "今月（こんげつ）、12月（がつ）25日（にち）（きんようび）までに"),
        ("en", "this month, by Friday, 25 December"),
        ("zh_CN", "这个月之内，最晚12月25日（星期五）"),
        ("ko", "이달 안, 12월 25일(금)까지"),
        ("es", "este mes, a más tardar el viernes 25 de diciembre"),
        ("pt_BR", "este mês, até sexta-feira, 25 de dezembro"),
    ],
)
def test_each_language_says_it_as_its_people_do(language, said):
    today = date(2026, 12, 3)
    assert said in without_markup(
        due_text(due_for(End.CERTIFICATE, date(2026, 12, 27), today), words_of(today)(language))
    )


def test_the_first_of_a_month_is_an_ordinal_in_portuguese():
    today = date(2026, 11, 25)
    assert "até terça-feira, 1º de dezembro" in without_markup(
        due_text(due_for(End.CERTIFICATE, date(2026, 12, 1), today), words_of(today)("pt_BR"))
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("offset", range(-40, 100, 4))
def test_no_sentence_says_today_or_tomorrow_of_a_closed_day(language, offset):
    ends = date(2027, 1, 3)
    today = ends + timedelta(days=offset)
    due, english = due_for(End.CERTIFICATE, ends, today, language), words_of(today)("en")
    if "**Today is the last day**" in due_text(due, english):
        assert due.rules.offices.is_open(today)
    if re.search(r"by tomorrow", due_text(due, english)):
        assert due.rules.offices.is_open(today + timedelta(days=1))
    assert due_text(due, words_of(today)(language))


def test_the_list_names_the_last_open_day_where_it_is_another_one():
    rules, english = load_day(date(2026, 11, 21)).rules(), words_of(date(2026, 11, 21))("en")
    assert "2027-01-03 (the city office is open for the last time before that on 2026-12-28)" in listed(
        somebody(certificate=date(2027, 1, 3)), rules, english
    )
    assert listed(somebody(certificate=date(2027, 1, 5)), rules, english).endswith(": 2027-01-05")
    assert "lasts 5 years at most" in listed(somebody(certificate=date.max), rules, english)


@settings(max_examples=40)
@given(st.sampled_from(End), st.dates(), st.dates())
def test_no_date_in_the_book_and_no_day_of_today_is_too_much(end, day, today):
    due = due_for(end, day, today)
    assert due_text(due, words_of(today)("en"))
    assert calendar_file([due], words_of(today), NOW).startswith(b"BEGIN:VCALENDAR")
    assert due.stage is None or due.stages[due.stage] <= today

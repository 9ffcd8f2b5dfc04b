"""What calendars take over of the renewal book, read by another library."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.reminders.calendar_export import calendar_file, phone_event
from desktop_app.reminders.model.person import LONGEST_NICKNAME
from desktop_app.sheets.qr_code import fits
from tests.reminders.people import ENDS, TODAY, dues_of, somebody

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def words_of(language):
    return load_day(TODAY).translator(language)


def events_of(*people, today=TODAY):
    text = calendar_file(dues_of(*people, today=today), words_of, NOW).decode()
    return vobject.readOne(text).contents["vevent"]


def days_of(events):
    return [event.dtstart.value for event in events]


def test_there_is_a_whole_day_for_every_stage_to_come():
    events = events_of(somebody())
    assert days_of(events) == [date(2027, 1, 6), date(2027, 1, 29), date(2027, 2, 5), date(2027, 5, 31)]
    assert all(event.dtend.value - event.dtstart.value == timedelta(days=1) for event in events)
    assert all(event.transp.value == "TRANSPARENT" for event in events)


def test_before_renewal_opens_its_first_day_is_among_them():
    assert days_of(events_of(somebody(), today=date(2026, 6, 1)))[0] == date(2026, 11, 9)


def test_a_card_has_no_day_of_grace():
    days = days_of(events_of(somebody(certificate=None, card=ENDS)))
    assert days == [date(2027, 1, 6), date(2027, 1, 29), date(2027, 2, 5)]


def test_what_has_ended_is_to_be_renewed_on_the_next_working_day():
    assert days_of(events_of(somebody(), today=date(2028, 1, 1))) == [date(2028, 1, 4)]
    assert days_of(events_of(somebody(), today=date(2027, 2, 8))) == [date(2027, 2, 9), date(2027, 5, 31)]


def test_every_event_rings_once_at_nine_in_the_morning_and_the_alarm_comes_last():
    text = calendar_file(dues_of(somebody()), words_of, NOW).decode()
    for event in vobject.readOne(text).contents["vevent"]:
        (alarm,) = event.contents["valarm"]
        assert (alarm.action.value, alarm.trigger.value) == ("DISPLAY", timedelta(hours=9))
    assert text.count("END:VALARM\r\nEND:VEVENT") == text.count("BEGIN:VALARM") == 4


@pytest.mark.parametrize(
    ("language", "summary"),
    [("en", "Rosa: renew the electronic certificate (電子証明書)"), ("ja", None), ("ja-easy", None), ("pt_BR", None)],
)
def test_events_speak_the_language_of_the_person(language, summary):
    event = events_of(somebody(language=language))[0]
    assert event.summary.value.startswith("Rosa")
    assert summary in (None, event.summary.value)
    assert event.summary.value == event.valarm.description.value
    assert not set("｜《》*{}") & set(event.summary.value + event.description.value)
    assert "2027" in event.description.value


def test_the_last_days_say_what_they_are():
    summaries = [event.summary.value for event in events_of(somebody(language="en"))]
    assert "renew" in summaries[0]
    assert "last day to renew" in summaries[2]
    assert "the last day on which clinics accept the card" in summaries[3]


def test_a_renewed_certificate_moves_the_events_instead_of_doubling_them():
    before = {event.uid.value: event for event in events_of(somebody())}
    renewed = somebody(certificate=date(2032, 2, 7), revision=1)
    after = {event.uid.value: event for event in events_of(renewed, today=date(2026, 12, 1))}
    assert before.keys() <= after.keys()
    for uid, event in before.items():
        assert after[uid].dtstart.value > event.dtstart.value
        assert int(after[uid].sequence.value) > int(event.sequence.value)


def test_no_two_events_are_taken_for_one():
    both = somebody(certificate=ENDS, card=date(2030, 1, 1))
    uids = [event.uid.value for event in events_of(both, somebody("Ken"))]
    assert len(uids) == len(set(uids)) == 4 + 4 + 4
    assert all(uid.endswith("@myna-hoken-navi") for uid in uids)


def test_times_of_writing_are_in_universal_time():
    tokyo = datetime.fromisoformat("2026-11-21T21:00:00+09:00")
    text = calendar_file(dues_of(somebody()), words_of, tokyo).decode()
    assert "DTSTAMP:20261121T120000Z" in text
    assert "LAST-MODIFIED:20261121T120000Z" in text


@given(st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=LONGEST_NICKNAME))
def test_any_nickname_comes_through_in_lines_of_75_bytes(nickname):
    text = calendar_file(dues_of(somebody(nickname, "en")), words_of, NOW).decode()
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert vobject.readOne(text).vevent.summary.value.startswith(nickname)


def test_an_empty_book_is_an_empty_calendar():
    assert "vevent" not in vobject.readOne(calendar_file([], words_of, NOW).decode()).contents


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("today", [TODAY, date(2027, 1, 9), ENDS, date(2027, 2, 8), date(2027, 5, 7)])
def test_the_event_for_a_phone_fits_into_a_code(language, today):
    for ends in ({"certificate": ENDS}, {"certificate": None, "card": ENDS}):
        person = somebody("長" * LONGEST_NICKNAME, language, **ends)
        for due in dues_of(person, today=today):
            assert fits(phone_event(due, words_of(language), NOW)), due


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2026, 6, 1), date(2027, 1, 6)),
        (date(2027, 1, 9), date(2027, 1, 12)),  # Saturday; Monday is 成人の日
        (date(2027, 2, 4), date(2027, 2, 5)),
        (date(2027, 2, 5), date(2027, 2, 5)),  # the last day in time: not the day after it
        (date(2027, 2, 7), date(2027, 2, 8)),
        (date(2027, 2, 8), date(2027, 2, 9)),
        (date(2029, 12, 28), date(2030, 1, 4)),
    ],
)
def test_the_event_for_a_phone_is_a_month_before_the_end_or_on_the_next_working_day(today, day):
    (due,) = dues_of(somebody(), today=today)
    event = vobject.readOne(phone_event(due, words_of("pt_BR"), NOW)).vevent
    assert event.dtstart.value == day
    assert event.uid.value in {each.uid.value for each in events_of(somebody())}


def test_a_card_is_remembered_when_its_renewal_opens_because_a_new_one_takes_a_month():
    (due,) = dues_of(somebody(certificate=None, card=date(2029, 6, 30)))
    event = vobject.readOne(phone_event(due, words_of("en"), NOW)).vevent
    assert event.dtstart.value == due.stages["opens"] >= due.opens
    assert due.before_end.day - event.dtstart.value >= timedelta(days=88)

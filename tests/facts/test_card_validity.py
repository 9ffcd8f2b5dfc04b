import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.card_validity import CardRules, CertificateState, PinState, card_rules, day_in_japan, pin_state
from desktop_app.facts.days import add_months
from tests.helpers.marked_messages import marked_messages

BEGINS, ENDS = date(2022, 3, 1), date(2027, 2, 7)


def rules(today):
    return CardRules(today, pin_limit=3, password_limit=5, renewal_months=3, grace_months=3)


@pytest.mark.parametrize(
    ("tries_left", "state"),
    [(3, "ok"), (2, "careful"), (1, "last-try"), (0, "locked"), (None, "unknown"), (4, "unknown"), (-1, "unknown")],
)
def test_fewer_tries_ask_for_more_care_and_nonsense_is_unknown(tries_left, state):
    assert pin_state(tries_left, 3) == PinState(state)


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2022, 2, 28), "not-yet-valid"),
        (date(2022, 3, 1), "valid"),
        (date(2026, 11, 7), "valid"),
        (date(2026, 11, 8), "renewal-open"),
        (date(2027, 2, 7), "renewal-open"),
        (date(2027, 2, 8), "grace"),
        (date(2027, 5, 31), "grace"),
        (date(2027, 6, 1), "expired"),
    ],
)
def test_each_day_in_the_life_of_a_certificate_has_its_state(today, state):
    assert rules(today).certificate_state(BEGINS, ENDS) == CertificateState(state)


@pytest.mark.parametrize(
    ("ends", "last"),
    [
        (date(2026, 2, 1), date(2026, 5, 31)),
        (date(2026, 2, 28), date(2026, 5, 31)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 15), date(2028, 2, 29)),
    ],
)
def test_the_grace_ends_with_the_third_month_after_the_month_of_the_end(ends, last):
    assert rules(date(2026, 1, 1)).grace_ends(ends) == last


@pytest.mark.parametrize(
    ("ends", "first"),
    [
        (date(2026, 9, 24), date(2026, 6, 25)),
        (date(2026, 5, 30), date(2026, 3, 1)),
        (date(2026, 5, 31), date(2026, 3, 1)),
    ],
)
def test_a_renewal_opens_on_the_day_after_the_same_day_three_months_before(ends, first):
    assert rules(date(2026, 1, 1)).renewal_opens(ends) == first


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(-900, 900))
def test_a_certificate_only_ever_grows_older(ends, offset):
    order = list(CertificateState)
    begins = add_months(ends, -60)
    day = date.fromordinal(ends.toordinal() + offset)
    before = rules(day).certificate_state(begins, ends)
    after = rules(date.fromordinal(day.toordinal() + 1)).certificate_state(begins, ends)
    assert order.index(after) in (order.index(before), order.index(before) + 1)


@pytest.mark.parametrize(
    ("day", "months", "result"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 2, 28), -3, date(2026, 11, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(9999, 11, 30), 1, date(9999, 12, 30)),
        (date(1, 2, 10), -1, date(1, 1, 10)),
        (date(9999, 12, 31), 1, date.max),
        (date(9999, 12, 31), 3, date.max),
        (date(1, 1, 1), -3, date.min),
    ],
)
def test_months_are_counted_as_people_count_them(day, months, result):
    assert add_months(day, months) == result


def test_the_last_second_of_a_certificate_lies_on_its_last_day_in_japan():
    assert day_in_japan(datetime(2027, 2, 7, 14, 59, 59, tzinfo=UTC)) == ENDS


def test_the_end_of_the_calendar_is_no_error():
    assert day_in_japan(datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)) == date.max


def test_the_rules_come_from_the_facts(day_context):
    assert card_rules(day_context.facts_of_day) == rules(day_context.today)


def test_no_sentence_is_vaguer_about_the_end_of_the_grace_than_the_rule():
    """Of a month its end is meant, of a day that day."""
    of_grace = [message.text for message in marked_messages() if "grace_ends" in message.placeholders]
    assert len(of_grace) > 5
    assert all("about" not in re.split(r"(?<=[.:]) ", text.partition("{grace_ends")[0])[-1] for text in of_grace)
    by_month = [text for text in of_grace if "{grace_ends:month}" in text]
    assert all(re.search(r"until the end of \**\{grace_ends:month\}", text) for text in by_month)

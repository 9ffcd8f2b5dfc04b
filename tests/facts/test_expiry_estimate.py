from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.facts.days import in_year
from desktop_app.facts.expiry_estimate import ValidityRules, age_on, nth_birthday_after, validity_rules

RULES = ValidityRules(adult_birthdays=10, minor_birthdays=5, certificate_birthdays=5)
BIRTHDAYS = st.dates(date(1900, 1, 1), date(2026, 12, 31))
AFTER_BIRTH = st.integers(0, 120 * 365)
FIRST_CARDS, LAST_DAY = date(2016, 1, 1), date(2040, 12, 31)


@st.composite
def issues(draw):
    """A birthday and the day of issue of somebody between 0 and 120 years old."""
    birthday = draw(BIRTHDAYS)
    return birthday, draw(st.dates(max(birthday, FIRST_CARDS), LAST_DAY))


def test_the_rules_come_from_the_facts(day_context):
    assert validity_rules(day_context.facts_of_day) == RULES


@pytest.mark.parametrize(
    ("birthday", "issued", "ends"),
    [
        (date(1950, 4, 29), date(2020, 4, 28), date(2029, 4, 29)),
        (date(1950, 4, 29), date(2020, 4, 29), date(2030, 4, 29)),  # the birthday on the day of issue does not count
        (date(1950, 4, 29), date(2020, 4, 30), date(2030, 4, 29)),
        (date(1952, 2, 29), date(2020, 3, 1), date(2030, 2, 28)),
        (date(1952, 2, 29), date(2022, 3, 1), date(2032, 2, 29)),
    ],
)
def test_the_card_of_an_adult_ends_on_the_tenth_birthday_after_its_issue(birthday, issued, ends):
    assert RULES.card_ends(birthday, issued) == ends


@pytest.mark.parametrize(
    ("age", "applied", "birthdays"),
    [
        (17, date(2022, 3, 31), 5),
        (19, date(2022, 2, 1), 5),
        (18, date(2022, 3, 31), 5),
        (19, date(2022, 3, 31), 5),
        (20, date(2022, 3, 31), 10),
        (17, date(2022, 4, 1), 5),
        (18, date(2022, 4, 1), 10),
        (19, date(2022, 4, 1), 10),
    ],
)
def test_who_counts_as_a_minor_depends_on_the_day_of_application(age, applied, birthdays):
    issued = date(2022, 5, 10)
    birthday = date(2022 - age, 1, 15)
    assert RULES.card_ends(birthday, issued, applied=applied) == date(2022 + birthdays, 1, 15)


def test_without_a_day_of_application_the_day_of_issue_is_taken_for_it():
    birthday = date(2002, 6, 1)
    assert RULES.card_ends(birthday, date(2022, 3, 31)) == date(2026, 6, 1)
    assert RULES.card_ends(birthday, date(2022, 4, 1)) == date(2031, 6, 1)


@pytest.mark.parametrize(
    ("issued", "ends"), [(date(2026, 5, 31), date(2030, 6, 1)), (date(2026, 6, 1), date(2036, 6, 1))]
)
def test_a_person_grows_up_on_the_birthday_itself(issued, ends):
    assert RULES.card_ends(date(2008, 6, 1), issued) == ends


def test_a_card_with_a_period_of_stay_ends_with_it_and_its_certificate_too():
    birthday, issued, stay = date(1990, 8, 1), date(2025, 2, 1), date(2027, 3, 15)
    card = RULES.card_ends(birthday, issued, stay_ends=stay)
    assert card == stay
    assert RULES.certificate_ends(birthday, issued, card) == stay


def test_a_longer_stay_does_not_make_a_card_last_longer():
    birthday, issued = date(1990, 8, 1), date(2025, 2, 1)
    assert RULES.card_ends(birthday, issued, stay_ends=date(2090, 1, 1)) == date(2034, 8, 1)


@given(issues())
def test_card_and_certificate_end_on_a_birthday_after_their_issue(issue):
    birthday, issued = issue
    card = RULES.card_ends(birthday, issued)
    certificate = RULES.certificate_ends(birthday, issued, card)
    for day in (card, certificate):
        assert day == in_year(birthday, day.year)
        assert day > issued
    assert certificate <= card


@given(issues())
def test_a_card_serves_as_many_birthdays_as_the_age_at_issue_says(issue):
    birthday, issued = issue
    ends = RULES.card_ends(birthday, issued)
    seen = sum(issued < in_year(birthday, year) <= ends for year in range(issued.year, ends.year + 1))
    line = 20 if issued <= date(2022, 3, 31) else 18
    assert seen == (10 if age_on(birthday, issued) >= line else 5)


@given(BIRTHDAYS, st.integers(1900, 2100))
def test_everybody_has_one_birthday_a_year_on_the_same_day_but_those_of_29_february(birthday, year):
    day = in_year(birthday, year)
    assert day.year == year
    assert (day.month, day.day) == (birthday.month, birthday.day) or day == date(year, 2, 28)


@given(BIRTHDAYS, AFTER_BIRTH)
def test_the_age_grows_by_one_from_the_day_before_a_birthday_to_the_day_itself(birthday, days):
    day = birthday + timedelta(days=days)
    grown = age_on(birthday, day + timedelta(days=1)) - age_on(birthday, day)
    next_day = day + timedelta(days=1)
    assert grown == (next_day == in_year(birthday, next_day.year))


@given(issues(), st.integers(1, 10))
def test_the_next_birthday_is_a_year_later(issue, count):
    birthday, issued = issue
    assert nth_birthday_after(birthday, issued, count + 1).year == nth_birthday_after(birthday, issued, count).year + 1

"""Impossible ends are refused on every way into the book, with a sentence that says what is possible."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup
from desktop_app.reminders.model.person import End, PersonError
from desktop_app.reminders.model.possible import why_impossible
from desktop_app.reminders.storage.book import open_book
from tests.reminders.people import TODAY, somebody

RULES = load_day(TODAY).rules()
FIRST = date(2016, 1, 1)


def person_with(end, day, nickname="Rosa"):
    return somebody(nickname, "en", **{"certificate": None, end.value: day})


@pytest.mark.parametrize(
    ("end", "day", "possible"),
    [
        (End.CERTIFICATE, date(2032, 3, 21), True),  # five years, renewed three months early, and a month
        (End.CERTIFICATE, date(2032, 3, 22), False),
        (End.CARD, date(2037, 3, 21), True),
        (End.CARD, date(2037, 3, 22), False),
        (End.CARD, FIRST, True),
        (End.CARD, date(2015, 12, 31), False),
        (End.CERTIFICATE, date.max, False),
        (End.CARD, date.min, False),
    ],
)
def test_an_end_is_possible_as_long_as_a_certificate_or_a_card_lasts(end, day, possible):
    assert (why_impossible(person_with(end, day), RULES) is None) == possible


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("end", End)
def test_the_sentence_says_what_is_possible_in_every_language(end, language):
    error = why_impossible(person_with(end, date.max), RULES)
    said = without_markup(load_day(TODAY).translator(language)(error.message, error.values))
    assert error.end is end
    assert "2016" in said
    assert {End.CERTIFICATE: "2032", End.CARD: "2037"}[end] in said


def test_the_book_takes_no_impossible_end_neither_new_nor_changed(folder):
    with open_book(folder, TODAY, rules=RULES) as book:
        with pytest.raises(PersonError):
            book.add(person_with(End.CARD, date.max))
        book.add(person_with(End.CARD, date(2030, 1, 1)))
        with pytest.raises(PersonError):
            book.change(person_with(End.CARD, date.min))
        assert [person.card.day for person in book.people()] == [date(2030, 1, 1)]


def test_a_copy_is_taken_in_without_whoever_has_an_impossible_end(folder):
    good, bad = person_with(End.CARD, date(2030, 1, 1), "Ken"), person_with(End.CERTIFICATE, date.max)
    with open_book(folder, TODAY, rules=RULES) as book:
        result = book.import_people([good, bad])
        assert result.taken == (good,)
        (left,) = result.left_out
        assert (left.name, left.message) == (bad.nickname, why_impossible(bad, RULES).message)
        assert book.people() == (good,)


def test_whoever_is_in_an_old_book_with_an_impossible_end_can_be_removed(folder):
    old = person_with(End.CERTIFICATE, date.max)
    with open_book(folder, TODAY) as book:
        book.add(old)
    with open_book(folder, TODAY, rules=RULES) as book:
        assert book.people() == (old,)
        book.remove(old.id)
        assert book.people() == ()


@given(st.sampled_from(End), st.dates(), st.dates())
def test_any_date_on_any_day_is_possible_or_told_why_not(end, day, today):
    rules = load_day(today).rules()
    error = why_impossible(person_with(end, day), rules)
    assert error is None or error.values["first"] <= error.values["last"]

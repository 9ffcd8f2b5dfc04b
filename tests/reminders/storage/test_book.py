"""Who is in the book stays in it as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.base.typed import cleaned
from desktop_app.language.languages import LANGUAGES
from desktop_app.reminders import messages
from desktop_app.reminders.model.due import Stage
from desktop_app.reminders.model.person import Colour, DateSource, ExpiryDate, Person, PersonError
from desktop_app.reminders.storage.book import open_book
from tests.reminders.somebody import ENDS, TODAY, due_on, nicknames, somebody


def test_a_new_book_is_empty(book):
    assert book.people() == ()
    assert book.repaired is None


ends = st.builds(ExpiryDate, st.dates(), st.sampled_from(DateSource)) | st.none()
people = st.builds(
    Person,
    st.uuids().map(str),
    st.sampled_from(["Papa", "お母さん", "祖父　太郎", "O'Neill", "𠮷", "Zoë"]).map(cleaned),
    st.sampled_from(Colour),
    st.sampled_from(list(LANGUAGES)),
    ends,
    ends,
    st.integers(0, 2**31),
).filter(lambda person: person.ends)


@given(person=people)
def test_whoever_is_added_comes_back_as_they_were(tmp_path_factory, person):
    folder = tmp_path_factory.mktemp("book")
    with open_book(folder, TODAY) as book:
        book.add(person)
    with open_book(folder, TODAY) as book:
        assert book.people() == (person,)


def test_people_stand_in_the_order_in_which_they_were_added(folder, book):
    for nickname in ("Mama", "Papa", "Anna"):
        book.add(somebody(nickname))
    assert nicknames(folder) == ["Mama", "Papa", "Anna"]


@pytest.mark.parametrize("again", ["Papa", "papa", "ＰＡＰＡ", " Papa "])
def test_two_people_cannot_be_taken_for_each_other(book, again):
    book.add(somebody("Papa"))
    with pytest.raises(PersonError) as error:
        book.add(replace(somebody("Someone"), nickname=again))
    assert error.value.message == messages.NICKNAME_TAKEN
    assert len(book.people()) == 1


def test_a_nickname_that_cannot_be_stored_is_refused_or_tidied(book):
    with pytest.raises(PersonError):
        book.add(replace(somebody(), nickname="\ud800"))
    book.add(replace(somebody(), nickname="Pa\ud800pa\n"))
    assert book.people()[0].nickname == "Papa"


def test_a_change_is_kept_with_the_next_revision(folder, book):
    papa = somebody("Papa")
    book.add(papa)
    changed = book.change(replace(papa, nickname="Opa", card=ExpiryDate(date(2031, 2, 7), DateSource.TYPED)))
    assert changed.revision == 1
    assert book.change(changed).revision == 2
    with open_book(folder, TODAY) as again:
        assert again.people() == (replace(changed, revision=2),)


def test_a_nickname_cannot_be_changed_to_that_of_somebody_else(book):
    papa, mama = somebody("Papa"), somebody("Mama")
    book.add(papa)
    book.add(mama)
    with pytest.raises(PersonError) as error:
        book.change(replace(mama, nickname="papa"))
    assert error.value.message == messages.NICKNAME_TAKEN
    assert book.people() == (papa, mama)


def test_whoever_is_not_in_the_book_cannot_be_changed(book):
    with pytest.raises(PersonError) as error:
        book.change(somebody())
    assert error.value.message == messages.NICKNAME_UNKNOWN


def test_a_reminder_is_shown_once_for_each_stage(folder, book):
    papa = somebody()
    book.add(papa)
    shown = []
    for day in (ENDS - timedelta(days=400 - offset) for offset in range(600)):
        due = due_on(day, papa)
        if not book.needs_no_reminder(due):
            shown.append(due.stage)
            book.claim(due)
    assert shown == list(Stage)


def test_stages_that_were_slept_through_are_not_made_up_for(book):
    papa = somebody()
    book.add(papa)
    book.claim(due_on(ENDS, papa))
    assert book.needs_no_reminder(due_on(ENDS - timedelta(days=40), papa))
    assert not book.needs_no_reminder(due_on(date(2027, 6, 20), papa))


def test_what_was_shown_is_known_to_the_next_program_but_not_for_another_day(folder, book):
    papa = somebody()
    book.add(papa)
    book.claim(due_on(ENDS, papa))
    with open_book(folder, TODAY) as again:
        assert again.needs_no_reminder(due_on(ENDS, papa))
        later = replace(papa, certificate=ExpiryDate(ENDS + timedelta(days=1), DateSource.READ))
        assert not again.needs_no_reminder(due_on(ENDS, later))


def test_it_is_too_early_for_a_reminder_before_renewal_opens(book):
    due = due_on(date(2025, 1, 1), somebody())
    book.claim(due)
    assert book.needs_no_reminder(due)


def test_a_reminder_is_claimed_once_by_whoever_asks_first(folder, book):
    papa = somebody()
    book.add(papa)
    with open_book(folder, TODAY) as other:
        assert book.claim(due_on(ENDS, papa))
        assert not other.claim(due_on(ENDS, papa))
        assert not book.claim(due_on(ENDS, papa))


def test_a_claim_that_is_released_can_be_made_again_by_anybody(folder, book):
    papa = somebody()
    book.add(papa)
    month = due_on(ENDS - timedelta(days=40), papa)
    with open_book(folder, TODAY) as other:
        assert book.claim(month)
        assert book.claim(due_on(ENDS, papa))
        book.release(due_on(ENDS, papa))
        assert other.claim(due_on(ENDS, papa))
        assert not other.claim(month)


def test_there_is_nothing_to_claim_before_renewal_opens(book):
    book.add(papa := somebody())
    early = due_on(date(2025, 1, 1), papa)
    assert not book.claim(early)
    book.release(early)
    assert book.needs_no_reminder(early)


def test_a_reminder_for_somebody_who_was_removed_meanwhile_is_nothing(book):
    due = due_on(ENDS, somebody())
    book.claim(due)
    assert not book.needs_no_reminder(due)
    book.release(due)

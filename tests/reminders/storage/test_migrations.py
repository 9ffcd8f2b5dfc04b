"""A book of an earlier version becomes one of this, whole or not at all; one of a later is left alone."""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing

import pytest

from desktop_app.reminders import messages
from desktop_app.reminders.storage.book import open_book
from desktop_app.reminders.storage.errors import BookError
from desktop_app.reminders.storage.migrations import STEPS
from tests.reminders.somebody import TODAY, nicknames, somebody

LATER = (*STEPS, "ALTER TABLE people ADD COLUMN note TEXT;", "CREATE TABLE places (name TEXT) STRICT;")
BROKEN = (*STEPS, "CREATE TABLE places (name TEXT) STRICT;", "NONSENSE;")


@pytest.fixture
def earlier(folder):
    """The folder of a book of this version with Papa in it."""
    with open_book(folder, TODAY) as book:
        book.add(somebody("Papa"))
    return folder


def ask(folder, question, name="renewal-book.sqlite3"):
    with closing(sqlite3.connect(folder / name)) as connection:
        return connection.execute(question).fetchone()[0]


def tables_after(steps):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript("".join(steps))
        return connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_book_has_taken_every_step(earlier):
    assert ask(earlier, "PRAGMA user_version") == len(STEPS)


def test_every_step_changes_a_table_by_which_its_version_is_known():
    states = [tables_after(STEPS[:taken]) for taken in range(len(STEPS) + 1)]
    assert all(before != after for before, after in itertools.pairwise(states))


def test_whoever_was_in_an_earlier_book_is_in_the_later_one(earlier):
    with open_book(earlier, TODAY, LATER) as book:
        assert [person.nickname for person in book.people()] == ["Papa"]
        assert book.repaired is None
        book.add(somebody("Mama"))
    assert ask(earlier, "PRAGMA user_version") == len(LATER)
    assert ask(earlier, "SELECT count(*) FROM people WHERE note IS NULL") == 2


def test_before_it_becomes_another_a_book_is_copied_as_it_was(earlier):
    with open_book(earlier, TODAY, LATER):
        pass
    copy = f"renewal-book-{TODAY}.sqlite3"
    assert ask(earlier, "PRAGMA user_version", copy) == len(STEPS)
    assert ask(earlier, "SELECT nickname FROM people", copy) == "Papa"


def test_the_copy_of_an_earlier_version_can_take_the_place_of_a_later_book(earlier):
    with open_book(earlier, TODAY, LATER):
        pass
    (earlier / "renewal-book.sqlite3").write_bytes(b"damaged")
    with open_book(earlier, TODAY, LATER) as book:
        assert [person.nickname for person in book.people()] == ["Papa"]
    assert ask(earlier, "PRAGMA user_version") == len(LATER)


def test_where_one_step_fails_none_is_taken(earlier):
    with pytest.raises(BookError) as error, open_book(earlier, TODAY, BROKEN):
        pass
    assert error.value.message == messages.BOOK_NOT_READ
    assert ask(earlier, "PRAGMA user_version") == len(STEPS)
    assert ask(earlier, "SELECT count(*) FROM sqlite_schema WHERE name = 'places'") == 0
    assert nicknames(earlier) == ["Papa"]


def test_where_no_copy_can_be_made_no_step_is_taken(earlier):
    (earlier / "renewal-book-unfinished.sqlite3").mkdir()
    with pytest.raises(BookError) as error, open_book(earlier, TODAY, LATER):
        pass
    assert error.value.message == messages.BOOK_NOT_WRITTEN
    assert ask(earlier, "PRAGMA user_version") == len(STEPS)


def test_a_newer_book_is_not_touched(earlier):
    with open_book(earlier, TODAY, LATER):
        pass
    before = contents(earlier)
    with pytest.raises(BookError) as error:
        nicknames(earlier)
    assert error.value.message == messages.BOOK_NEWER
    assert contents(earlier) == before


def test_everything_about_people_is_kept_twice(earlier):
    """The check at opening sees damage to a column only if the index `people_again` has it too."""
    with closing(sqlite3.connect(earlier / "renewal-book.sqlite3")) as connection:
        columns = {name for (name,) in connection.execute("SELECT name FROM pragma_table_info('people')")}
        again = {name for (name,) in connection.execute("SELECT name FROM pragma_index_info('people_again')")}
    assert columns - again == {"place"}, "the place is part of every index"

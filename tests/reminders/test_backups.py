"""A damaged book is replaced by its newest good copy, and never believed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reminders import words
from desktop_app.reminders.backups import Mended
from desktop_app.reminders.book_error import BookError
from desktop_app.reminders.store import open_book
from tests.reminders.somebody import TODAY, nicknames, somebody

BOOK = "renewal-book.sqlite3"
VERSION = range(60, 64)
"""Where a file of SQLite keeps `user_version`: with another there, a book is one of a newer program."""


def day(number):
    return TODAY + timedelta(days=number)


def open_and_add(folder, number):
    """Open the book on a day and add somebody named after it."""
    with open_book(folder, day(number)) as book:
        book.add(somebody(f"No. {number}"))


def copied_days(folder):
    return sorted(path.stem.removeprefix("renewal-book-") for path in folder.glob("renewal-book-2*.sqlite3"))


def damaged(folder):
    return sorted(path.read_bytes() for path in folder.glob("renewal-book-damaged-*.sqlite3"))


def opened(folder, number=9):
    """Open the book on a day; return the news and who is in it."""
    with open_book(folder, day(number)) as book:
        return book.mended, [person.nickname for person in book.people()]


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A sound book: where it lies, and the people in it."""
    folder = tmp_path_factory.mktemp("sound")
    with open_book(folder, TODAY) as book:
        for number in range(30):
            book.add(somebody(f"No. {number}"))
        people = book.people()
    return folder / BOOK, people


def test_the_three_newest_days_on_which_something_had_changed_are_kept(folder):
    for number in range(6):
        open_and_add(folder, number)
        nicknames_before = opened(folder, number)[1]
    assert copied_days(folder) == [str(day(number)) for number in (3, 4, 5)]
    assert len(nicknames_before) == 6


def test_there_is_one_copy_a_day_and_none_while_nothing_changes(folder):
    open_and_add(folder, 0)
    for number in (1, 1, 2, 3):
        opened(folder, number)
    assert copied_days(folder) == [str(day(1))]


def test_an_empty_book_is_not_copied(folder):
    opened(folder, 0)
    opened(folder, 1)
    assert copied_days(folder) == []


def test_a_copy_that_a_wrong_clock_dated_ahead_is_the_first_to_go(folder):
    for number in (999, 1, 2, 3, 4):
        open_and_add(folder, number)
        opened(folder, number)
    assert copied_days(folder) == [str(day(number)) for number in (2, 3, 4)]


@pytest.mark.parametrize("content", [b"", b"damaged", b"SQLite format 3\0", bytes(100_000), b"\xff" * 4096])
def test_the_newest_copy_takes_the_place_of_a_damaged_book(folder, content):
    for number in (0, 1, 2):
        open_and_add(folder, number)
    (folder / BOOK).write_bytes(content)
    assert opened(folder) == (Mended(words.BOOK_RESTORED, {"copied": day(2)}), ["No. 0", "No. 1"])
    assert opened(folder) == (None, ["No. 0", "No. 1"])
    assert damaged(folder) == [content]


def test_a_book_that_is_gone_comes_back_from_its_copy(folder):
    open_and_add(folder, 0)
    opened(folder, 1)
    (folder / BOOK).unlink()
    assert opened(folder) == (Mended(words.BOOK_RESTORED, {"copied": day(1)}), ["No. 0"])


def test_a_damaged_copy_is_passed_over(folder):
    for number in (0, 1, 2):
        open_and_add(folder, number)
    for name in (BOOK, f"renewal-book-{day(2)}.sqlite3"):
        (folder / name).write_bytes(b"damaged")
    assert opened(folder) == (Mended(words.BOOK_RESTORED, {"copied": day(1)}), ["No. 0"])


def test_without_a_good_copy_the_book_begins_anew_and_the_damaged_file_is_kept(folder):
    open_and_add(folder, 0)
    (folder / BOOK).write_bytes(b"damaged")
    assert opened(folder) == (Mended(words.BOOK_LOST), [])
    assert opened(folder) == (None, [])
    assert damaged(folder) == [b"damaged"]


def test_a_loss_is_told_too_when_the_program_was_killed_while_it_moved_the_damaged_file_aside(folder):
    folder.mkdir()
    (folder / f"renewal-book-damaged-{TODAY}-1.sqlite3").write_bytes(b"damaged")
    assert opened(folder) == (Mended(words.BOOK_LOST), [])


def test_no_damaged_file_is_ever_overwritten(folder):
    contents = [b"damaged", b"again", b"and again"]
    folder.mkdir()
    for content in contents:
        (folder / BOOK).write_bytes(content)
        opened(folder)
    assert damaged(folder) == sorted(contents)


def test_the_log_of_a_damaged_book_is_not_read_into_its_copy(folder):
    """A file beside a log looks to SQLite as if a program had been interrupted."""
    open_and_add(folder, 0)
    with open_book(folder, day(1)) as book:
        book.add(somebody("Only in the log"))
        log = (folder / f"{BOOK}-wal").read_bytes()
    content = (folder / BOOK).read_bytes()
    (folder / BOOK).write_bytes(content[:4096] + bytes(len(content) - 4096))
    (folder / f"{BOOK}-wal").write_bytes(log)
    assert opened(folder) == (Mended(words.BOOK_RESTORED, {"copied": day(1)}), ["No. 0"])
    assert opened(folder) == (None, ["No. 0"])


def test_a_file_of_another_program_is_no_book(folder):
    folder.mkdir()
    with closing(sqlite3.connect(folder / BOOK)) as other:
        other.executescript("CREATE TABLE people (id, nickname); INSERT INTO people VALUES (1, 'Papa');")
    content = (folder / BOOK).read_bytes()
    assert opened(folder) == (Mended(words.BOOK_LOST), [])
    assert damaged(folder) == [content]


def test_a_mended_book_can_be_written_into(folder):
    folder.mkdir()
    (folder / BOOK).write_bytes(b"damaged")
    open_and_add(folder, 0)
    assert nicknames(folder) == ["No. 0"]


def believed(folder, content):
    """Open a book of these bytes; return who is in it, None if it was found damaged."""
    (folder / BOOK).write_bytes(content)
    with open_book(folder, TODAY) as book:
        return None if book.mended else book.people()


@given(data=st.data())
def test_flipped_bytes_never_change_anybody_unnoticed(sound, tmp_path_factory, data):
    path, people = sound
    content = path.read_bytes()
    places = st.integers(0, len(content) - 1).filter(lambda place: place not in VERSION)
    changed = bytearray(content)
    for place, value in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), min_size=1, max_size=20)):
        changed[place] = value
    try:
        assert believed(tmp_path_factory.mktemp("book"), bytes(changed)) in (None, people)
    except BookError as error:
        may_not_be_written = changed[18] != content[18]  # SQLite knows files that it may read but not write
        assert (error.message, may_not_be_written) == (words.BOOK_NOT_WRITTEN, True)  # noqa: PT017 # most raise nothing


# A file of one byte is an empty one to SQLite.
@given(length=st.integers(2, 20_000))
def test_a_book_that_was_cut_off_is_noticed(sound, tmp_path_factory, length):
    path, _ = sound
    assert believed(tmp_path_factory.mktemp("book"), path.read_bytes()[:length]) is None


@given(content=st.binary(min_size=2, max_size=500))
def test_any_other_file_is_noticed(tmp_path_factory, content):
    assert believed(tmp_path_factory.mktemp("book"), content) is None

"""A damaged book is replaced by its newest good copy, and never believed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from desktop_app.reminders import messages
from desktop_app.reminders.storage.book import open_book
from desktop_app.reminders.storage.repair import Repair
from tests.reminders.somebody import TODAY, nicknames, somebody

BOOK = "renewal-book.sqlite3"


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
        return book.repaired, [person.nickname for person in book.people()]


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
    assert opened(folder) == (Repair(messages.BOOK_RESTORED, {"copied": day(2)}), ["No. 0", "No. 1"])
    assert opened(folder) == (None, ["No. 0", "No. 1"])
    assert damaged(folder) == [content]


def test_a_book_that_is_gone_comes_back_from_its_copy(folder):
    open_and_add(folder, 0)
    opened(folder, 1)
    (folder / BOOK).unlink()
    assert opened(folder) == (Repair(messages.BOOK_RESTORED, {"copied": day(1)}), ["No. 0"])


def test_a_damaged_copy_is_passed_over(folder):
    for number in (0, 1, 2):
        open_and_add(folder, number)
    for name in (BOOK, f"renewal-book-{day(2)}.sqlite3"):
        (folder / name).write_bytes(b"damaged")
    assert opened(folder) == (Repair(messages.BOOK_RESTORED, {"copied": day(1)}), ["No. 0"])


def test_without_a_good_copy_the_book_begins_anew_and_the_damaged_file_is_kept(folder):
    open_and_add(folder, 0)
    (folder / BOOK).write_bytes(b"damaged")
    assert opened(folder) == (Repair(messages.BOOK_LOST), [])
    assert opened(folder) == (None, [])
    assert damaged(folder) == [b"damaged"]


def test_a_loss_is_told_too_when_the_program_was_killed_while_it_moved_the_damaged_file_aside(folder):
    folder.mkdir()
    (folder / f"renewal-book-damaged-{TODAY}-1.sqlite3").write_bytes(b"damaged")
    assert opened(folder) == (Repair(messages.BOOK_LOST), [])


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
    assert opened(folder) == (Repair(messages.BOOK_RESTORED, {"copied": day(1)}), ["No. 0"])
    assert opened(folder) == (None, ["No. 0"])


def test_a_file_of_another_program_is_no_book(folder):
    folder.mkdir()
    with closing(sqlite3.connect(folder / BOOK)) as other:
        other.executescript("CREATE TABLE people (id, nickname); INSERT INTO people VALUES (1, 'Papa');")
    content = (folder / BOOK).read_bytes()
    assert opened(folder) == (Repair(messages.BOOK_LOST), [])
    assert damaged(folder) == [content]


def test_a_mended_book_can_be_written_into(folder):
    folder.mkdir()
    (folder / BOOK).write_bytes(b"damaged")
    open_and_add(folder, 0)
    assert nicknames(folder) == ["No. 0"]

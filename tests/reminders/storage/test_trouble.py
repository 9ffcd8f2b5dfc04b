"""A full disk, other programs, a folder that is none: one sentence says so, and nothing is lost."""

from __future__ import annotations

import multiprocessing
import sqlite3
from contextlib import closing, contextmanager

import pytest

from desktop_app.reminders import messages
from desktop_app.reminders.storage import connection
from desktop_app.reminders.storage.book import open_book
from desktop_app.reminders.storage.errors import BookError
from tests.helpers.files import no_files_above
from tests.reminders.somebody import TODAY, nicknames, somebody
from tests.reminders.writer import add_many

ROOM = 300_000
"""Bytes: enough for an empty book, not for many people."""


def add_until_refused(book, added):
    for number in range(1000):
        book.add(somebody(f"No. {number}"))
        added.append(f"No. {number}")


@contextmanager
def another_program_writing(folder):
    with closing(sqlite3.connect(folder / "renewal-book.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def test_another_program_that_writes_is_waited_for_and_then_named(folder, book, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    book.add(somebody("Mama"))
    with open_book(folder, TODAY) as impatient:
        with another_program_writing(folder), pytest.raises(BookError) as error:
            impatient.add(somebody())
        assert error.value.message == messages.BOOK_BUSY
        impatient.add(somebody())
    assert nicknames(folder) == ["Mama", "Papa"]


def test_two_programs_that_write_at_once_lose_nothing(folder):
    processes = multiprocessing.get_context("spawn")
    ready = processes.Barrier(2)
    writers = [processes.Process(target=add_many, args=(folder, letter, 100, ready)) for letter in "AB"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0]
    found = nicknames(folder)
    for letter in "AB":
        assert [name for name in found if name[0] == letter] == [f"{letter} {number}" for number in range(100)]


def test_where_no_more_can_be_written_one_sentence_says_so_and_nothing_is_lost(folder):
    added = []
    with open_book(folder, TODAY) as book:
        with no_files_above(ROOM), pytest.raises(BookError) as error:
            add_until_refused(book, added)
        assert error.value.message == messages.BOOK_NOT_WRITTEN
        assert [person.nickname for person in book.people()] == added
        book.add(somebody("Late"))
    assert len(added) > 5
    assert nicknames(folder) == [*added, "Late"]


def test_a_removal_that_cannot_be_written_removes_nobody(folder, book):
    papa = somebody()
    book.add(papa)
    with no_files_above(1000), pytest.raises(BookError) as error:
        book.remove(papa.id)
    assert error.value.message == messages.BOOK_NOT_WRITTEN
    assert nicknames(folder) == ["Papa"]


def test_a_book_that_cannot_be_made_says_so(folder):
    with open_book(folder, TODAY) as book:
        with no_files_above(1000), pytest.raises(BookError) as error:
            book.add(somebody())
        assert error.value.message == messages.BOOK_NOT_WRITTEN
        assert book.people() == ()
        book.add(somebody())
    assert nicknames(folder) == ["Papa"]


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(BookError) as error:
        nicknames(tmp_path / "file" / "book")
    assert error.value.message == messages.BOOK_NOT_WRITTEN


def test_an_error_of_whoever_uses_the_book_stays_theirs(folder):
    with pytest.raises(FileNotFoundError), open_book(folder, TODAY):
        raise FileNotFoundError

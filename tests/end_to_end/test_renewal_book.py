"""The renewal book on a disk that is really full, or really locked."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager

import pytest

from desktop_app.reminders import messages
from desktop_app.reminders.storage.book import open_book
from desktop_app.reminders.storage.errors import BookError
from tests.reminders.somebody import ENDS, TODAY, due_on, nicknames, somebody

SMALL = "200k"


@pytest.fixture
def disk(tmp_path):
    """A small disk with a book on it, which holds Papa."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", tmp_path], check=True)
    with open_book(tmp_path / "book", TODAY) as book:
        book.add(somebody("Papa"))
    yield tmp_path
    subprocess.run(["umount", tmp_path], check=True)


def fill(path):
    with path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


@contextmanager
def full(disk):
    filling = disk / "filling"
    with pytest.raises(OSError, match="No space left"):
        fill(filling)
    yield
    filling.unlink()


@contextmanager
def locked(disk):
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    yield
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)


def add_until_refused(book, added):
    for number in range(1000):
        book.add(somebody(f"No. {number}"))
        added.append(f"No. {number}")


def test_people_are_added_until_the_disk_is_full_and_none_of_them_is_lost(disk):
    added = ["Papa"]
    with open_book(disk / "book", TODAY) as book:
        with pytest.raises(BookError) as error:
            add_until_refused(book, added)
        assert error.value.message == messages.BOOK_NOT_WRITTEN
        assert [person.nickname for person in book.people()] == added
    assert len(added) > 5
    assert nicknames(disk / "book") == added


def test_where_a_book_cannot_be_opened_for_writing_one_sentence_says_so(disk):
    with full(disk), pytest.raises(BookError) as error:
        nicknames(disk / "book")
    assert error.value.message == messages.BOOK_NOT_WRITTEN
    assert nicknames(disk / "book") == ["Papa"]


def test_a_book_in_a_locked_folder_can_be_read_and_reminded_of_but_not_written_into(disk):
    with locked(disk), open_book(disk / "book", TODAY) as book:
        (papa,) = book.people()
        with book.reminding():
            book.claim(due_on(ENDS, papa))
        assert not book.needs_no_reminder(due_on(ENDS, papa))
        with pytest.raises(BookError) as error:
            book.add(somebody("Mama"))
        assert error.value.message == messages.BOOK_NOT_WRITTEN
    assert nicknames(disk / "book") == ["Papa"]


def test_an_open_book_can_be_read_on_a_full_disk_and_forgets_nobody(disk):
    with open_book(disk / "book", TODAY) as book:
        papa = book.people()[0]
        with full(disk):
            assert book.people() == (papa,)
            with pytest.raises(BookError) as error:
                book.remove(papa.id)
            assert error.value.message == messages.BOOK_NOT_WRITTEN
            assert book.people() == (papa,)
    assert nicknames(disk / "book") == ["Papa"]


@pytest.mark.parametrize("trouble", [full, locked])
def test_a_book_that_cannot_be_begun_is_begun_later(disk, trouble):
    with open_book(disk / "another" / "book", TODAY) as book:
        with trouble(disk), pytest.raises(BookError) as error:
            book.add(somebody())
        assert error.value.message == messages.BOOK_NOT_WRITTEN
        book.add(somebody())
    assert nicknames(disk / "another" / "book") == ["Papa"]


def test_a_damaged_book_waits_for_room_to_put_its_copy_in_place(disk):
    with open_book(disk / "book", TODAY):
        pass
    (disk / "book" / "renewal-book.sqlite3").write_bytes(b"damaged")
    with full(disk), pytest.raises(BookError) as error:
        nicknames(disk / "book")
    assert error.value.message == messages.BOOK_NOT_WRITTEN
    assert nicknames(disk / "book") == ["Papa"]

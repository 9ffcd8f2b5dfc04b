"""What an account may not read or write stays as it is, and one sentence says so."""

from __future__ import annotations

import errno

import pytest

from desktop_app.base.files import read_bounded, write_whole
from desktop_app.reminders import messages
from desktop_app.reminders.storage.book import open_book
from desktop_app.reminders.storage.errors import BookError
from desktop_app.reminders.storage.transfer import read_copy
from desktop_app.ui.style.display import DEFAULT
from desktop_app.ui.style.preferences import load_preferences, save_preferences
from tests.helpers.files import error_of
from tests.helpers.nobody import folder_of_nobody
from tests.reminders.somebody import ENDS, TODAY, due_on, nicknames, somebody


@pytest.fixture
def place():
    """A folder of an account without rights."""
    with folder_of_nobody() as folder:
        yield folder


@pytest.fixture
def book(place):
    """The folder of a book with Papa in it."""
    with open_book(place / "book", TODAY) as book:
        book.add(somebody("Papa"))
    return place / "book"


def test_a_file_that_is_locked_is_not_replaced_although_its_folder_is_open(place):
    (place / "x.pdf").write_bytes(b"old")
    (place / "x.pdf").chmod(0o444)
    assert error_of(place / "x.pdf") == errno.EACCES
    assert (place / "x.pdf").read_bytes() == b"old"


def test_in_a_folder_that_is_locked_the_old_file_stays_and_nothing_is_left_over(place):
    (place / "x.pdf").write_bytes(b"old")
    place.chmod(0o500)
    assert error_of(place / "x.pdf") == errno.EACCES
    assert error_of(place / "new.pdf") == errno.EACCES
    assert (place / "x.pdf").read_bytes() == b"old"


def test_a_file_of_an_open_folder_is_replaced_with_its_rights(place):
    write_whole(place / "x", b"old")
    (place / "x").chmod(0o640)
    write_whole(place / "x", b"new")
    assert ((place / "x").read_bytes(), (place / "x").stat().st_mode & 0o777) == (b"new", 0o640)


def test_what_may_not_be_read_is_told(place):
    (place / "x.json").write_bytes(b"{}")
    (place / "x.json").chmod(0)
    with pytest.raises(PermissionError):
        read_bounded(place / "x.json", 100)
    with pytest.raises(BookError) as error:
        read_copy(place / "x.json")
    assert (error.value.message, error.value.values) == (messages.COPY_NOT_OPENED, {"name": "x.json"})


def test_preferences_in_a_locked_folder_trouble_nobody(place):
    place.chmod(0o500)
    save_preferences(place / "navi", "ja", DEFAULT)
    place.chmod(0)
    assert load_preferences(place / "navi") == (None, DEFAULT)


def test_a_book_that_may_not_be_read_is_told_and_left_alone(book):
    (book / "renewal-book.sqlite3").chmod(0)
    before = sorted(book.iterdir())
    with pytest.raises(BookError) as error:
        nicknames(book)
    assert error.value.message == messages.BOOK_NOT_READ
    assert sorted(book.iterdir()) == before
    (book / "renewal-book.sqlite3").chmod(0o600)
    assert nicknames(book) == ["Papa"]


def test_a_copy_that_may_not_be_read_is_passed_over(book):
    nicknames(book)
    (copy,) = book.glob("renewal-book-2*.sqlite3")
    (book / "renewal-book-2026-11-24.sqlite3").write_bytes(copy.read_bytes())
    copy.chmod(0)
    (book / "renewal-book.sqlite3").write_bytes(b"damaged")
    with open_book(book, TODAY) as opened:
        assert opened.repaired
        assert str(opened.repaired.values["copied"]) == "2026-11-24"


def test_a_book_that_may_not_be_written_is_told_and_keeps_everybody(book):
    (book / "renewal-book.sqlite3").chmod(0o400)
    with pytest.raises(BookError) as error, open_book(book, TODAY) as opened:
        opened.add(somebody("Mama"))
    assert error.value.message == messages.BOOK_NOT_WRITTEN
    (book / "renewal-book.sqlite3").chmod(0o600)
    assert nicknames(book) == ["Papa"]
    assert not list(book.glob("*damaged*"))


def test_a_book_in_a_locked_folder_can_be_read_and_reminded_of(book):
    book.chmod(0o500)
    with open_book(book, TODAY) as opened:
        (papa,) = opened.people()
        with opened.reminding():
            assert opened.claim(due_on(ENDS, papa))
            opened.release(due_on(ENDS, papa))
            assert opened.claim(due_on(ENDS, papa))
        with pytest.raises(BookError) as error:
            opened.remove(papa.id)
        assert error.value.message == messages.BOOK_NOT_WRITTEN
    assert nicknames(book) == ["Papa"]


def test_a_damaged_book_in_a_locked_folder_is_told(book):
    content = (book / "renewal-book.sqlite3").read_bytes()
    (book / "renewal-book.sqlite3").write_bytes(content[:5000])
    book.chmod(0o500)
    with pytest.raises(BookError) as error:
        nicknames(book)
    assert error.value.message == messages.BOOK_NOT_READ


def test_a_folder_that_nobody_may_look_into_is_told(place, book):
    place.chmod(0)
    with pytest.raises(BookError) as error:
        nicknames(book)
    assert error.value.message == messages.BOOK_NOT_WRITTEN

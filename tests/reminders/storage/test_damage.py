"""Whatever happens to the bytes of a book, nobody in it is changed unnoticed, and a good copy comes back."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reminders import messages
from desktop_app.reminders.storage.book import open_book
from desktop_app.reminders.storage.errors import BookError
from desktop_app.reminders.storage.migrations import STEPS
from desktop_app.reminders.storage.repair import Repair, open_sound
from desktop_app.reminders.storage.rows import PEOPLE, person_of
from tests.reminders.somebody import TODAY, nicknames, somebody

BOOK, COPY = "renewal-book.sqlite3", f"renewal-book-{TODAY}.sqlite3"
HEADER = 100
"""Bytes of a file of SQLite."""
LATER = TODAY + timedelta(days=1)
RESTORED = Repair(messages.BOOK_RESTORED, {"copied": TODAY})


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A sound book, as bytes, and the people in it."""
    folder = tmp_path_factory.mktemp("sound")
    with open_book(folder, TODAY) as book:
        for number in range(30):
            book.add(somebody(f"No. {number}"))
        people = book.people()
    return (folder / BOOK).read_bytes(), people


@pytest.fixture
def copied(sound, folder):
    """The folder of a book and its copy."""
    folder.mkdir()
    for name in (BOOK, COPY):
        (folder / name).write_bytes(sound[0])
    return folder


@pytest.fixture
def believed(tmp_path):
    """Tells who is found in a file of these bytes, None where it is found damaged."""

    def people(content):
        (tmp_path / BOOK).write_bytes(content)
        connection = open_sound(tmp_path / BOOK, STEPS)
        if connection is None:
            return None
        with closing(connection):
            return tuple(person_of(*row) for row in connection.execute(PEOPLE))

    return people


def changed(content, place, value):
    return content[:place] + bytes([value]) + content[place + 1 :]


def values_at(content, place):
    return {0, 1, 2, 4, 127, 128, 255, content[place] ^ 1} - {content[place]}


def test_no_byte_of_the_header_changes_anybody_unnoticed(sound, believed):
    content, people = sound
    for place in range(HEADER):
        for value in values_at(content, place):
            assert believed(changed(content, place, value)) in (None, people), (place, value)


def test_no_byte_of_the_rest_changes_anybody_unnoticed(sound, believed):
    content, people = sound
    for place in range(HEADER, len(content), 41):
        value = (content[place] + place) % 256
        assert believed(changed(content, place, value)) in (None, people), (place, value)


def test_flipped_bytes_never_change_anybody_unnoticed(sound, believed):
    content, people = sound
    dice = random.Random(1)
    for _ in range(300):
        harmed = bytearray(content)
        for _ in range(dice.randint(2, 20)):
            harmed[dice.randrange(len(content))] = dice.randrange(256)
        assert believed(bytes(harmed)) in (None, people)


@pytest.mark.parametrize("place", range(HEADER))
def test_whatever_happens_to_the_header_everybody_is_there_and_the_book_can_be_written_into(sound, copied, place):
    content, people = sound
    (copied / BOOK).write_bytes(changed(content, place, 4 if content[place] != 4 else 5))
    with open_book(copied, LATER) as book:
        assert book.repaired in (None, RESTORED)
        assert book.people() == people
        book.add(somebody("Late"))
    assert len(nicknames(copied)) == len(people) + 1


@pytest.mark.parametrize("place", [*range(60, 64), *range(68, 72)])
def test_a_number_of_a_version_that_is_none_is_put_right_without_a_copy(sound, folder, place):
    content, people = sound
    folder.mkdir()
    (folder / BOOK).write_bytes(changed(content, place, 77))
    with open_book(folder, LATER) as book:
        assert (book.repaired, book.people()) == (None, people)
    assert (folder / BOOK).read_bytes()[place] == content[place]


def test_a_book_that_was_cut_off_is_noticed_at_any_length(sound, believed):
    content, people = sound
    for length in (*range(200), *range(200, len(content), 97), *range(4095, len(content), 4096), len(content) - 1):
        assert believed(content[:length]) in (None, people), length  # the last page may be empty anyway
    assert believed(content[: len(content) // 2]) is None


@given(content=st.binary(max_size=500))
def test_any_other_file_is_noticed(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("book") / BOOK
    path.write_bytes(content)
    assert open_sound(path, STEPS) is None


def made_a_folder(path):
    path.unlink(missing_ok=True)
    path.mkdir()
    (path / "inside").write_text("of somebody else")


def made_a_link_to_nowhere(path):
    path.unlink(missing_ok=True)
    path.symlink_to("nowhere")


def made_a_pipe(path):
    path.unlink(missing_ok=True)
    os.mkfifo(path)


HARMS = [
    lambda path: path.write_bytes(b""),
    lambda path: path.write_bytes(b"S"),
    lambda path: path.write_bytes(random.Random(2).randbytes(30_000)),
    made_a_folder,
    made_a_link_to_nowhere,
    made_a_pipe,
]
HARM_IDS = ["empty", "one byte", "random", "folder", "dangling", "pipe"]


@pytest.mark.parametrize("harm", HARMS, ids=HARM_IDS)
def test_whatever_stands_in_the_place_of_the_book_its_copy_comes_back(sound, copied, harm):
    harm(copied / BOOK)
    with open_book(copied, LATER) as book:
        assert (book.repaired, book.people()) == (RESTORED, sound[1])
        book.remove(book.people()[0].id)
    assert len(nicknames(copied)) == len(sound[1]) - 1


@pytest.mark.parametrize("harm", HARMS, ids=HARM_IDS)
@pytest.mark.parametrize("beside", ["-wal", "-shm", "-journal"])
def test_what_is_left_over_beside_the_book_costs_nobody(sound, copied, harm, beside):
    harm(copied / f"{BOOK}{beside}")
    with open_book(copied, LATER) as book:
        assert book.repaired in (None, RESTORED)
        assert book.people() == sound[1]
        book.add(somebody("Late"))
    assert len(nicknames(copied)) == len(sound[1]) + 1


@pytest.mark.parametrize("harm", HARMS, ids=HARM_IDS)
def test_a_copy_that_is_none_is_passed_over(sound, copied, harm):
    (copied / BOOK).write_bytes(b"damaged")
    newer = copied / f"renewal-book-{LATER}.sqlite3"
    harm(newer)
    with open_book(copied, LATER) as book:
        assert (book.repaired, book.people()) == (RESTORED, sound[1])


@pytest.mark.parametrize("harm", HARMS, ids=HARM_IDS)
def test_without_any_good_copy_the_loss_is_told(copied, harm):
    for name in (BOOK, COPY):
        harm(copied / name)
    with open_book(copied, LATER) as book:
        assert (book.repaired, book.people()) == (Repair(messages.BOOK_LOST), ())


@pytest.mark.parametrize("harm", HARMS[:3], ids=HARM_IDS[:3])
def test_a_lock_that_is_damaged_locks_nobody_out(sound, copied, harm):
    harm(copied / "renewal-book.lock")
    assert len(nicknames(copied)) == len(sound[1])


def test_a_log_of_another_book_never_mixes_two_books(sound, copied, tmp_path):
    with open_book(tmp_path / "other", TODAY) as other:
        for number in range(40):
            other.add(somebody(f"Stranger {number}"))
        (copied / f"{BOOK}-wal").write_bytes((tmp_path / "other" / f"{BOOK}-wal").read_bytes())
        strangers = other.people()
    assert nicknames(copied) in [[person.nickname for person in people] for people in (sound[1], strangers)]


def test_a_newer_book_is_left_alone_although_copies_lie_beside(sound, copied):
    with closing(sqlite3.connect(copied / BOOK)) as newer:
        newer.executescript("ALTER TABLE people ADD COLUMN note TEXT; PRAGMA user_version = 9;")
    before = {path: path.read_bytes() for path in copied.iterdir()}
    with pytest.raises(BookError) as error:
        nicknames(copied)
    assert error.value.message == messages.BOOK_NEWER
    assert {path: path.read_bytes() for path in copied.iterdir() if path in before} == before


def test_a_newer_book_that_is_damaged_too_is_mended_from_a_copy_of_this_version(sound, copied):
    with closing(sqlite3.connect(copied / BOOK)) as newer:
        newer.executescript("ALTER TABLE people ADD COLUMN note TEXT; PRAGMA user_version = 9;")
    content = (copied / BOOK).read_bytes()
    (copied / BOOK).write_bytes(content[:4096])
    with open_book(copied, LATER) as book:
        assert (book.repaired, book.people()) == (RESTORED, sound[1])
    assert [path.read_bytes() for path in copied.glob("*damaged*")] == [content[:4096]]

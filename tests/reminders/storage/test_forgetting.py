"""Of whoever is removed nothing is left, and nobody but the owner may look."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from desktop_app.reminders import messages
from desktop_app.reminders.storage import connection
from desktop_app.reminders.storage.book import open_book
from desktop_app.reminders.storage.errors import BookError
from tests.reminders.somebody import ENDS, TODAY, due_on, nicknames, somebody


def everything_in(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def files_others_may_read(folder):
    return [path.name for path in folder.iterdir() if path.stat().st_mode & 0o777 != 0o600]


def test_of_whoever_is_removed_nothing_is_left_in_the_folder(folder):
    forgotten = [somebody(f"Forgotten {chr(0x30A1 + i)}") for i in range(40)]
    staying = [somebody(f"Staying {chr(0x30A1 + i)}") for i in range(20)]
    mixed = random.Random(1).sample([*forgotten, *staying], 60)
    for day in range(3):
        with open_book(folder, TODAY + timedelta(days=day)) as book:
            for person in mixed[day * 20 : day * 20 + 20]:
                book.add(person)
    (folder / "renewal-book-damaged-2026-11-25-1.sqlite3").write_text("Forgotten")
    with open_book(folder, TODAY + timedelta(days=3)) as book:
        book.claim(due_on(ENDS, forgotten[0]))
        assert everything_in(folder).count(b"Forgotten") > 40
        for person in forgotten:
            book.remove(person.id)
        left = everything_in(folder)
        assert not any(text in left for text in (b"Forgotten", b"forgotten", *(each.id.encode() for each in forgotten)))
    assert b"Staying" in left
    assert sorted(nicknames(folder)) == [person.nickname for person in staying]


def test_after_a_removal_there_is_a_copy_of_those_who_stay(folder, book):
    papa = somebody("Papa")
    book.add(papa)
    book.add(somebody("Mama"))
    book.remove(papa.id)
    (folder / "renewal-book.sqlite3").write_bytes(b"damaged")
    assert nicknames(folder) == ["Mama"]


def test_whoever_was_removed_can_be_added_again(book):
    papa = somebody()
    book.add(papa)
    book.remove(papa.id)
    book.add(papa)
    assert book.people() == (papa,)


def test_a_removal_that_a_reader_delays_can_be_asked_for_again(folder, book, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    book.add(somebody("Mama"))
    book.add(gone := somebody("Forgotten"))
    with open_book(folder, TODAY) as impatient, closing(sqlite3.connect(folder / "renewal-book.sqlite3")) as reader:
        rows = reader.execute("SELECT * FROM people")
        rows.fetchone()
        with pytest.raises(BookError) as error:
            impatient.remove(gone.id)
        assert error.value.message == messages.BOOK_BUSY
        rows.close()
        impatient.remove(gone.id)
    assert b"Forgotten" not in everything_in(folder)


def test_only_the_owner_may_read_any_file(folder):
    mask = os.umask(0)
    try:
        for day in range(3):
            with open_book(folder, TODAY + timedelta(days=day)) as book:
                book.add(somebody(f"No. {day}"))
                assert {path.suffix for path in folder.iterdir()} >= {".sqlite3", ".sqlite3-wal", ".sqlite3-shm"}
                assert files_others_may_read(folder) == []
        (folder / "renewal-book.sqlite3").write_bytes(b"damaged")
        nicknames(folder)
    finally:
        os.umask(mask)
    assert files_others_may_read(folder) == []
    assert folder.stat().st_mode & 0o777 == 0o700


def rights(path):
    return path.stat().st_mode & 0o777


def test_a_folder_that_was_there_keeps_its_rights(folder):
    folder.mkdir()
    folder.chmod(0o755)
    with open_book(folder, TODAY) as book:
        book.add(somebody("Papa"))
    assert rights(folder) == 0o755
    assert files_others_may_read(folder) == []


def test_a_book_that_is_shared_stays_so_with_all_that_lies_beside_it(folder):
    with open_book(folder, TODAY) as book:
        book.add(somebody("Papa"))
    (folder / "renewal-book.sqlite3").chmod(0o660)
    (folder / "renewal-book.lock").unlink()
    with open_book(folder, TODAY + timedelta(days=1)) as book:
        book.add(somebody("Mama"))
        beside = {path.name: rights(path) for path in folder.iterdir() if "2026-11-25" not in path.name}
    assert set(beside.values()) == {0o660}
    (folder / "renewal-book.sqlite3").write_bytes(b"damaged")
    assert nicknames(folder) == ["Papa"]
    assert rights(folder / "renewal-book.sqlite3") == 0o660

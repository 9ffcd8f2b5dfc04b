"""Copies of the book that a cloud or people have made are told when somebody is removed, and are not deleted."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest

from desktop_app.reminders.storage.book import open_book
from tests.reminders.somebody import TODAY, somebody

BOOK, COPY = "renewal-book.sqlite3", f"renewal-book-{TODAY}.sqlite3"


def made_by_a_cloud(name):
    """Return the names that clouds give to a second version of a file."""
    stem = name.removesuffix(".sqlite3")
    return [
        f"{stem} (PAPAS-PC's conflicted copy 2026-11-30).sqlite3",
        f"{stem} (PAPAS-PC の競合コピー 2026-11-30).sqlite3",
        f"{stem} (conflicted copy 2026-11-30 101010).sqlite3",
        f"{stem}-PAPAS-PC.sqlite3",
        f"{stem}.sync-conflict-20261130-101010-ABCDEFG.sqlite3",
        f"{stem} (1).sqlite3",
        f"{stem}(1).sqlite3",
        f"{stem} 2.sqlite3",
        f"{stem}_conflict-20261130-101010.sqlite3",
        f"{name} (SFConflict papa 2026-11-30-10-10-10)",
    ]


def made_by_people(name):
    stem = name.removesuffix(".sqlite3")
    return [
        f"{stem} のコピー.sqlite3",
        f"{stem} - コピー.sqlite3",
        f"{stem} - Copy.sqlite3",
        f"Copy of {name}",
        f"コピー ～ {name}",
        f"{stem} - 복사본.sqlite3",
        f"{stem} copia.sqlite3",
        f"{name}.bak",
        f"{name}~",
        f"{name}.old",
        f".{name}.swp",
        f"~{name}.tmp",
        f".{name}.icloud",
        name.upper() + ".zip",
    ]


OTHERS = [other for name in (BOOK, COPY) for other in (*made_by_a_cloud(name), *made_by_people(name))]


@pytest.fixture
def removed_from(folder):
    """Removes somebody from a book beside which these files lie; returns the names that are told."""

    def remove(*others):
        with open_book(folder, TODAY) as book:
            book.add(gone := somebody("Forgotten"))
            book.add(somebody("Mama"))
        with open_book(folder, TODAY + timedelta(days=1)) as book:
            book.add(somebody("Oma"))
            for other in others:
                (folder / other).parent.mkdir(exist_ok=True)
                shutil.copy(folder / BOOK, folder / other)
            return [str(path.relative_to(folder)) for path in book.remove(gone.id)]

    return remove


@pytest.mark.parametrize("other", OTHERS)
def test_a_copy_of_any_name_is_told_and_stays(removed_from, folder, other):
    assert removed_from(other) == [other]
    assert (folder / other).exists()


@pytest.mark.parametrize("place", [".stversions", ".dropbox.cache", ".sync"])
def test_what_a_program_has_put_into_its_own_folder_is_told_too(removed_from, place):
    other = f"{place}/renewal-book~20261130-101010.sqlite3"
    assert removed_from(other) == [other]


def test_nothing_of_ours_and_nothing_of_something_else_is_told(removed_from, folder):
    folder.mkdir()
    for name in ("renewal-book-unfinished.sqlite3", "renewal-book-damaged-2026-11-25-1.sqlite3", "preferences.json"):
        (folder / name).write_bytes(b"of ours")
    (folder / "renewal-book photos").mkdir()
    assert removed_from() == []
    assert (folder / "preferences.json").exists()


def test_a_folder_of_a_name_of_ours_is_no_copy_and_stays(removed_from, folder):
    (folder / COPY).mkdir(parents=True)
    (folder / COPY / "photo").write_bytes(b"of somebody")
    assert removed_from() == []
    assert (folder / COPY / "photo").exists()

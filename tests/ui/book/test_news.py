"""What happens to the renewal book is told in the window until it was seen; merely looking makes no book."""

from __future__ import annotations

from desktop_app.reminders.daily.switch import Switch
from tests.conftest import TODAY
from tests.helpers.book import SAMPLE, note_down, open_book
from tests.helpers.forms import chosen
from tests.helpers.window import press, texts

BOOK = "renewal-book.sqlite3"


def with_a_copy(data):
    """Let the copy of the book be one of the day before."""
    (data / f"renewal-book-{TODAY}.sqlite3").rename(data / "renewal-book-2026-11-20.sqlite3")


def test_looking_at_the_book_makes_neither_book_nor_folder(window, data):
    window.frame.prepare()
    open_book(window)
    press(window, "choice-reminders")
    assert not data.exists()
    press(window, "home")
    open_book(window)
    note_down(window, "Tio", "2027-02-07")
    assert (data / BOOK).exists()


def test_a_mended_book_says_of_which_day_its_copy_is_until_somebody_has_seen_it(family, data):
    with_a_copy(data)
    (data / BOOK).write_bytes(b"damaged")
    family.frame.prepare()
    said = "A copy of 20 November 2026 was put in its place"
    assert said in texts(family)
    open_book(family)
    assert said in texts(family)
    press(family, "home")
    assert said not in texts(family)


def test_a_book_that_is_mended_while_somebody_is_noted_down_says_so_on_the_next_page(family, data, kept):
    with_a_copy(data)
    open_book(family)
    (data / BOOK).write_bytes(b"damaged")
    note_down(family, "Tio", "2027-02-07")
    assert "A copy of 20 November 2026 was put in its place" in texts(family)
    assert len(kept()) == 7


def test_copies_of_a_cloud_are_named_when_somebody_is_removed(family, data):
    other = data / "renewal-book (conflicted copy).sqlite3"
    for path in (other, data / "renewal-book \udcff.sqlite3"):
        path.write_bytes((data / BOOK).read_bytes())
    open_book(family)
    press(family, f"choice-person-{SAMPLE}5")
    press(family, "choice-remove")
    press(family, "choice-remove-sure")
    assert str(other) in texts(family)
    assert "renewal-book \N{REPLACEMENT CHARACTER}.sqlite3" in texts(family)
    assert other.exists()


def test_who_is_left_out_of_a_copy_is_named_with_the_reason(family, saved_at, data, day_context):
    open_book(family)
    press(family, "choice-reminders")
    press(family, "choice-save-copy")
    (path,) = saved_at["folder"].glob("*.json")
    path.write_text(path.read_text(encoding="utf-8").replace('"nickname": "Lucas"', '"nickname": "12345"'))
    saved_at["existing"] = path
    press(family, "choice-take-copy")
    assert "New or changed: 0. Not brought in: 6." in texts(family)
    assert "おかあさん: This person is in the renewal book already." in texts(family)
    assert "12345: Please choose a nickname without a number in it." in texts(family)


def test_reminders_whose_program_has_gone_are_not_shown_as_on(family, book_service, remind_files):
    open_book(family)
    press(family, "choice-reminders")
    press(family, "choice-remind")
    (entry,) = [path for path in remind_files() if path.suffix == ".desktop"]
    entry.write_text("[Desktop Entry]\nExec=/gone/navi\n")
    family.frame.show_again()
    assert not chosen(family, "remind")
    assert book_service.reminding is Switch.DOUBTFUL
    press(family, "home")
    open_book(family)
    press(family, "choice-reminders")
    assert "switch them on once more" in texts(family)
    press(family, "choice-remind")
    assert chosen(family, "remind")
    assert book_service.reminding is Switch.ON

"""Two programs that remind at once show everything once."""

from __future__ import annotations

import multiprocessing
import threading

import pytest

from desktop_app.language.day_context import load_day
from desktop_app.reminders import messages
from desktop_app.reminders.daily.run import show_due
from desktop_app.reminders.model.due import due_list
from desktop_app.reminders.storage.book import open_book
from desktop_app.reminders.storage.errors import BookError
from tests.reminders.somebody import TODAY, nicknames, somebody


def hold(folder, held):
    """Begin to remind, say so, and never end."""
    with open_book(folder, TODAY) as book, book.reminding():
        held.set()
        threading.Event().wait()


def test_who_comes_later_waits_and_can_read_meanwhile(folder, book):
    book.add(somebody("Papa"))
    with book.reminding(), open_book(folder, TODAY) as other:
        with pytest.raises(BookError) as error, other.reminding(timeout=0):
            pytest.fail("two at once")
        assert error.value.message == messages.BOOK_BUSY
        assert nicknames(folder) == ["Papa"]
        other.add(somebody("Mama"))
    with open_book(folder, TODAY) as other, other.reminding(timeout=0):
        pass


def test_two_at_once_show_everything_once(folder, book):
    for nickname in ("Papa", "Mama", "Oma"):
        book.add(somebody(nickname))
    day_context, shown, ready = load_day(TODAY), [], threading.Barrier(2)

    def remind():
        with open_book(folder, TODAY) as own:
            dues = due_list(own.people(), day_context.rules())
            ready.wait()
            with own.reminding():
                show_due(own, dues, day_context.translator, lambda title, _body: shown.append(title) is None)

    runs = [threading.Thread(target=remind) for _ in range(2)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert len(shown) == len(set(shown)) == 3


def remind_at_once(folder, ready, told):
    """Remind of everybody without waiting for another program."""
    day_context, shown = load_day(TODAY), []
    with open_book(folder, TODAY) as book:
        dues = due_list(book.people(), day_context.rules())
        ready.wait()
        show_due(book, dues, day_context.translator, lambda title, _body: shown.append(title) is None)
    told.put(shown)


def test_two_programs_that_do_not_wait_for_each_other_show_everything_once_too(folder, book):
    people = [f"No. {number}" for number in range(30)]
    for nickname in people:
        book.add(somebody(nickname))
    processes = multiprocessing.get_context("spawn")
    ready, told = processes.Barrier(2), processes.Queue()
    runs = [processes.Process(target=remind_at_once, args=(folder, ready, told)) for _ in range(2)]
    for each in runs:
        each.start()
    shown = [title for _ in runs for title in told.get()]
    for each in runs:
        each.join()
    assert len(shown) == len(set(shown)) == len(people)


def test_whoever_is_killed_while_reminding_keeps_nobody_waiting(folder, book):
    book.add(somebody("Papa"))
    processes = multiprocessing.get_context("spawn")
    held = processes.Event()
    other = processes.Process(target=hold, args=(folder, held))
    other.start()
    held.wait()
    with pytest.raises(BookError), book.reminding(timeout=0):
        pytest.fail("two at once")
    other.kill()
    other.join()
    with book.reminding(timeout=0):
        pass


def test_an_empty_book_needs_no_lock_and_makes_none(folder, book):
    with book.reminding():
        pass
    assert not folder.exists()

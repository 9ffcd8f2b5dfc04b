"""The renewal book on the disk: a file of SQLite that is opened, used and closed within moments.

Several programs may use it at once (the window, the command line, the reminder of the day). What a call has returned
from is on the disk.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.reminders import words
from desktop_app.reminders.backups import book_in, copy_changes, copy_now, drop_copies, is_good, mend
from desktop_app.reminders.book_error import BookError, told
from desktop_app.reminders.connection import SETTINGS, connect, one_at_a_time
from desktop_app.reminders.due import Stage
from desktop_app.reminders.migrations import STEPS, is_blank, migrate, version_of
from desktop_app.reminders.person import PersonError, checked
from desktop_app.reminders.possible import why_impossible
from desktop_app.reminders.rows import ADD, PEOPLE, REPLACE, person_of, row_of
from desktop_app.text import tidied

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from desktop_app.facts.renewal_rules import RenewalRules
    from desktop_app.reminders.backups import Mended
    from desktop_app.reminders.due import Due
    from desktop_app.reminders.person import Person

_SHOWN = "SELECT 1 FROM shown WHERE person_id = ? AND end = ? AND day = ? AND stage = ?"
_NOTE_SHOWN = "INSERT OR IGNORE INTO shown SELECT id, ?, ?, ? FROM people WHERE id = ?"


@dataclass(frozen=True)
class TakenIn:
    """Who of an imported copy is in the book now, and who was left out."""

    taken: tuple[Person, ...]
    skipped: tuple[Person, ...]


class Book:
    """The book, open. Every method raises BookError where it cannot be read or written.

    `mended` tells what happened if the book was found damaged.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        folder: Path,
        today: date,
        mended: Mended | None,
        rules: RenewalRules | None = None,
    ) -> None:
        """Take what `open_book` has made ready."""
        self.mended = mended
        self._rules = rules
        self._connection = connection
        self._folder = folder
        self._today = today

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def people(self) -> tuple[Person, ...]:
        """Return everybody, in the order in which they were added."""
        with told():
            rows = self._connection.execute(PEOPLE).fetchall()
        try:
            return tuple(person_of(*row) for row in rows)
        except ValueError as error:
            raise BookError(words.BOOK_NOT_READ) from error

    def add(self, person: Person) -> None:
        """Add somebody; PersonError where the book cannot take them, or has somebody of this nickname."""
        ready = self._possible(_ready(person))
        with self._writing():
            self._write(ADD, ready)

    def change(self, person: Person) -> Person:
        """Change the person of this id and return them with the next revision; PersonError as for `add`."""
        ready = self._possible(_ready(person))
        with self._writing():
            revision = self._revision(person.id)
            if revision is None:
                raise PersonError(words.NICKNAME_UNKNOWN)
            changed = replace(ready, revision=revision + 1)
            self._write(REPLACE, changed)
        return changed

    def remove(self, person_id: str) -> None:
        """Forget somebody, so that nothing in the folder holds them: copies and damaged files go too.

        A new copy is made of those who stay. After a BookError it can be called again, and finishes the work.
        """
        with told(), one_at_a_time(self._folder):
            with self._writing():
                self._connection.execute("DELETE FROM people WHERE id = ?", [person_id])
                drop_copies(self._folder)
            self._empty_the_log()
            _copy_if_possible(self._connection, self._folder, self._today)

    def take_in(self, people: Iterable[Person]) -> TakenIn:
        """Add people of a copy, all at once.

        Whoever is known by their id is replaced by a higher revision; whose nickname somebody else has is left out, and
        whose dates cannot be (`why_impossible` says why).
        """
        ready = tuple(_ready(person) for person in people)
        with self._writing():
            taken = tuple(person for person in ready if self._took(person))
        return TakenIn(taken, tuple(person for person in ready if person not in taken))

    def shown(self, due: Due) -> bool:
        """Whether a reminder has been shown at this stage, or at a later one; True where it is too early for one."""
        if due.stage is None:
            return True
        with told():
            found = self._connection.execute(_SHOWN, [due.person.id, due.end, due.day.isoformat(), due.stage])
            return found.fetchone() is not None

    def note_shown(self, due: Due) -> None:
        """Remember that a reminder was shown; no earlier one of the same end is shown after it."""
        stages = list(Stage)
        reached = stages[: stages.index(due.stage) + 1] if due.stage else []
        with self._writing():
            for stage in reached:
                self._connection.execute(_NOTE_SHOWN, [due.end, due.day.isoformat(), stage, due.person.id])

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with told(), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            yield

    def _write(self, statement: str, person: Person) -> None:
        try:
            self._connection.execute(statement, row_of(person))
        except sqlite3.IntegrityError as error:
            raise PersonError(words.NICKNAME_TAKEN) from error

    def _revision(self, person_id: str) -> int | None:
        found = self._connection.execute("SELECT revision FROM people WHERE id = ?", [person_id]).fetchone()
        return None if found is None else int(found[0])

    def _took(self, person: Person) -> bool:
        known = self._revision(person.id)
        if self._why_impossible(person) or (known is not None and known >= person.revision):
            return False
        with suppress(PersonError):
            self._write(ADD if known is None else REPLACE, person)
            return True
        return False

    def _possible(self, person: Person) -> Person:
        """Return the person if their dates can be; PersonError if not."""
        if error := self._why_impossible(person):
            raise error
        return person

    def _why_impossible(self, person: Person) -> PersonError | None:
        return why_impossible(person, self._rules) if self._rules else None

    def _empty_the_log(self) -> None:
        """SQLite overwrites with zeros what is deleted (secure_delete), but the log still tells how it was before."""
        busy, _, _ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise BookError(words.BOOK_BUSY)


@contextmanager
def open_book(
    folder: Path, today: date, steps: Sequence[str] = STEPS, rules: RenewalRules | None = None
) -> Iterator[Book]:
    """Open the book in a folder, make it if it is missing, mend and copy it where needed; BookError if that fails.

    Nobody but the owner may look into the folder. With `rules` the book takes only dates that can be.
    """
    with told():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        with one_at_a_time(folder):
            book = _opened(folder, today, steps, rules)
    with closing(book):
        yield book


def _opened(folder: Path, today: date, steps: Sequence[str], rules: RenewalRules | None) -> Book:
    connection, mended = connect(book_in(folder)), None
    try:
        if not is_good(connection, folder, steps):
            connection.close()
            mended = mend(folder, today, steps)
            connection = connect(book_in(folder))
        _bring_up_to_date(connection, folder, today, steps)
    except BaseException:
        connection.close()
        raise
    return Book(connection, folder, today, mended, rules)


def _bring_up_to_date(connection: sqlite3.Connection, folder: Path, today: date, steps: Sequence[str]) -> None:
    connection.executescript(SETTINGS)
    if version_of(connection) < len(steps):
        if not is_blank(connection):
            copy_now(connection, folder, today)
        migrate(connection, steps)
    else:
        _copy_if_possible(connection, folder, today)


def _copy_if_possible(connection: sqlite3.Connection, folder: Path, today: date) -> None:
    """Copy a book with people in it; a day without a copy is better than a day without the book."""
    with suppress(sqlite3.Error, OSError):
        if connection.execute("SELECT 1 FROM people").fetchone():
            copy_changes(connection, folder, today)


def _ready(person: Person) -> Person:
    return checked(replace(person, nickname=tidied(person.nickname)))

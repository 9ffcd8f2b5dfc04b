"""The renewal book on the disk: a file of SQLite that is opened, used and closed within moments.

Several programs may use it at once (the window, the command line, the daily reminder). Every change is on the disk when
the call returns.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.base.typed import cleaned
from desktop_app.reminders import messages
from desktop_app.reminders.model.person import PersonError, checked
from desktop_app.reminders.model.possible import why_impossible
from desktop_app.reminders.storage.claims import claim, is_shown, release
from desktop_app.reminders.storage.connection import SETTINGS, connect, one_at_a_time
from desktop_app.reminders.storage.errors import BookError, as_book_errors
from desktop_app.reminders.storage.file_names import book_in, door_in, is_there, made_by_others, reminding_door_in
from desktop_app.reminders.storage.migrations import STEPS, is_up_to_date, migrate, version_of
from desktop_app.reminders.storage.repair import (
    begin,
    copy_changes,
    copy_now,
    drop_copies,
    open_locked,
    open_sound,
    repair,
)
from desktop_app.reminders.storage.rows import ADD, PEOPLE, REPLACE, person_of, row_of
from desktop_app.reminders.storage.transfer import left_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from desktop_app.facts.renewal_rules import RenewalRules
    from desktop_app.language.message import NamedMessage
    from desktop_app.reminders.model.due import Due
    from desktop_app.reminders.model.person import Person
    from desktop_app.reminders.storage.repair import Repair

_TIMEOUT_SECONDS = 60.0
"""How long to wait for another program that shows reminders: each may take ten seconds until it is given up."""


@dataclass(frozen=True)
class ImportResult:
    """Who of an imported copy is in the book now, and who was left out, with the reason."""

    taken: tuple[Person, ...]
    left_out: tuple[NamedMessage, ...]


class RenewalBook:
    """The book, open. Every method raises BookError where it cannot be read or written.

    `repaired` tells what happened if the book was found damaged.
    """

    def __init__(
        self,
        folder: Path,
        today: date,
        opened: Callable[[], tuple[sqlite3.Connection, Repair | None]],
        rules: RenewalRules | None = None,
    ) -> None:
        """Take what opens the file, or makes it where there is none yet; with rules only possible dates are taken."""
        self._folder, self._today, self._opened, self._rules = folder, today, opened, rules
        self._on_disk = is_there(folder)
        self._connection, self.repaired = opened() if self._on_disk else (_nobody(), None)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def people(self) -> tuple[Person, ...]:
        """Return everybody, in the order in which they were added."""
        with as_book_errors():
            rows = self._connection.execute(PEOPLE).fetchall()
        try:
            return tuple(person_of(*row) for row in rows)
        except ValueError as error:
            raise BookError(messages.BOOK_NOT_READ) from error

    def add(self, person: Person) -> None:
        """Add somebody; PersonError where the book cannot take them, or has somebody of this nickname."""
        ready = self._possible(_validated(person))
        with self._writing():
            self._write(ADD, ready)

    def change(self, person: Person) -> Person:
        """Change the person of this id and return them with the next revision; PersonError as for `add`."""
        ready = self._possible(_validated(person))
        with self._writing():
            revision = self._revision(person.id)
            if revision is None:
                raise PersonError(messages.NICKNAME_UNKNOWN)
            changed = replace(ready, revision=revision + 1)
            self._write(REPLACE, changed)
        return changed

    def remove(self, person_id: str) -> list[Path]:
        """Forget somebody, so that nothing of ours in the folder holds them: copies and damaged files go too.

        A new copy is made of those who stay. After a BookError it can be called again, and finishes the work. Returns
        what other programs have made of the book: it may still hold the person, and is not ours to delete.
        """
        if not self._on_disk:
            return []
        with as_book_errors(), one_at_a_time(door_in(self._folder), book_in(self._folder)):
            with self._writing():
                self._connection.execute("DELETE FROM people WHERE id = ?", [person_id])
                drop_copies(self._folder)
            self._empty_the_log()
            _copy_if_possible(self._connection, self._folder, self._today)
            return made_by_others(self._folder)

    def import_people(self, people: Iterable[Person]) -> ImportResult:
        """Add people of a copy, all at once.

        Whoever is known by their id is replaced by a higher revision; whose nickname somebody else has is left out, and
        whose dates cannot be (`why_impossible` says why).
        """
        taken, left, wanted = [], [], tuple(people)
        if not wanted:
            return ImportResult((), ())
        with self._writing():
            for person in wanted:
                try:
                    taken.append(self._import_one(person))
                except PersonError as error:
                    left.append(left_out(person.nickname, error))
        return ImportResult(tuple(taken), tuple(left))

    def needs_no_reminder(self, due: Due) -> bool:
        """Whether a reminder has been shown at this stage, or at a later one; True where it is too early for one."""
        if due.stage is None:
            return True
        with as_book_errors():
            return is_shown(self._connection, due, due.stage)

    def claim(self, due: Due) -> bool:
        """Note that a reminder is shown, in one step; False where it was noted before, or it is too early for one.

        No earlier one of the same end is shown after it. In a locked folder nothing can be noted: it is shown again,
        which is better than never.
        """
        if due.stage is None or _is_locked(self._folder):
            return not self.needs_no_reminder(due)
        with self._writing():
            return claim(self._connection, due, due.stage)

    def release(self, due: Due) -> None:
        """Take back the claim of a reminder that could not be shown."""
        if due.stage is not None and not _is_locked(self._folder):
            with self._writing():
                release(self._connection, due, due.stage)

    @contextmanager
    def reminding(self, timeout: float = _TIMEOUT_SECONDS) -> Iterator[None]:
        """Let nobody else show reminders meanwhile; who comes later finds noted what was shown."""
        with ExitStack() as held:
            if self._on_disk and not _is_locked(self._folder):
                with as_book_errors():
                    door = reminding_door_in(self._folder)
                    held.enter_context(one_at_a_time(door, book_in(self._folder), timeout))
            yield

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with as_book_errors():
            self._make_if_missing()
            if _is_locked(self._folder):
                raise BookError(messages.BOOK_NOT_WRITTEN)
            with self._connection:
                self._connection.execute("BEGIN IMMEDIATE")
                yield

    def _make_if_missing(self) -> None:
        if not self._on_disk:
            empty = self._connection
            self._connection, self.repaired = self._opened()
            self._on_disk = True
            empty.close()

    def _write(self, statement: str, person: Person) -> None:
        try:
            self._connection.execute(statement, row_of(person))
        except sqlite3.IntegrityError as error:
            raise PersonError(messages.NICKNAME_TAKEN) from error

    def _revision(self, person_id: str) -> int | None:
        found = self._connection.execute("SELECT revision FROM people WHERE id = ?", [person_id]).fetchone()
        return None if found is None else int(found[0])

    def _import_one(self, person: Person) -> Person:
        ready, known = self._possible(_validated(person)), self._revision(person.id)
        if known is not None and known >= person.revision:
            raise PersonError(messages.ALREADY_IN)
        self._write(ADD if known is None else REPLACE, ready)
        return ready

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
            raise BookError(messages.BOOK_BUSY)


@contextmanager
def open_book(
    folder: Path, today: date, steps: Sequence[str] = STEPS, rules: RenewalRules | None = None
) -> Iterator[RenewalBook]:
    """Open the book in a folder, repair and copy it where needed; BookError if that fails.

    One that is not there is empty, and made when somebody is written into it: looking makes neither book nor folder.
    In a folder that is locked it can be read. With `rules` the book takes only dates that can be.
    """

    def opened() -> tuple[sqlite3.Connection, Repair | None]:
        if _is_locked(folder):
            return open_locked(book_in(folder), steps), None
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with one_at_a_time(door_in(folder), book_in(folder)):
            return _opened(folder, today, steps)

    with as_book_errors():
        book = RenewalBook(folder, today, opened, rules)
    with closing(book):
        yield book


def _opened(folder: Path, today: date, steps: Sequence[str]) -> tuple[sqlite3.Connection, Repair | None]:
    if not is_there(folder):
        begin(folder, steps)
    connection, repaired = open_sound(book_in(folder), steps), None
    if connection is None:
        repaired = repair(folder, today, steps)
        connection = connect(book_in(folder))
    try:
        _bring_up_to_date(connection, folder, today, steps)
    except BaseException:
        connection.close()
        raise
    return connection, repaired


def _is_locked(folder: Path) -> bool:
    return book_in(folder).is_file() and not os.access(folder, os.W_OK)


def _nobody() -> sqlite3.Connection:
    """Return a book without a file, and without anybody in it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, STEPS)
    return connection


def _bring_up_to_date(connection: sqlite3.Connection, folder: Path, today: date, steps: Sequence[str]) -> None:
    connection.executescript(SETTINGS)
    if is_up_to_date(connection, steps):
        _copy_if_possible(connection, folder, today)
        return
    if version_of(connection, steps) != len(steps):
        copy_now(connection, folder, today)
    migrate(connection, steps)


def _copy_if_possible(connection: sqlite3.Connection, folder: Path, today: date) -> None:
    """Copy a book with people in it; a day without a copy is better than a day without the book."""
    with suppress(sqlite3.Error, OSError):
        if connection.execute("SELECT 1 FROM people").fetchone():
            copy_changes(connection, folder, today)


def _validated(person: Person) -> Person:
    return checked(replace(person, nickname=cleaned(person.nickname)))

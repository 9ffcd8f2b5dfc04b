"""Which reminders are shown already: rows of the table `shown`. What calls this has begun a transaction to write in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.reminders.model.due import Stage

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.reminders.model.due import Due

_IS_SHOWN = "SELECT 1 FROM shown WHERE person_id = ? AND end = ? AND day = ? AND stage = ?"
_CLAIM = "INSERT OR IGNORE INTO shown SELECT id, ?, ?, ? FROM people WHERE id = ?"
_RELEASE = "DELETE FROM shown WHERE person_id = ? AND end = ? AND day = ? AND stage = ?"


def is_shown(connection: sqlite3.Connection, due: Due, stage: Stage) -> bool:
    """Whether a reminder is noted as shown at a stage."""
    found = connection.execute(_IS_SHOWN, [due.person.id, due.end, due.day.isoformat(), stage])
    return found.fetchone() is not None


def claim(connection: sqlite3.Connection, due: Due, stage: Stage) -> bool:
    """Note a reminder as shown at a stage and at those before; False where it was noted before."""
    if is_shown(connection, due, stage):
        return False
    for reached in list(Stage)[: list(Stage).index(stage) + 1]:
        connection.execute(_CLAIM, [due.end, due.day.isoformat(), reached, due.person.id])
    return True


def release(connection: sqlite3.Connection, due: Due, stage: Stage) -> None:
    """Take a note back; those of the stages before stay, for they have passed."""
    connection.execute(_RELEASE, [due.person.id, due.end, due.day.isoformat(), stage])

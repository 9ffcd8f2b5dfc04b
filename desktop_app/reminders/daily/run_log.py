"""The log of the daily run: a fixed list of events with their moments, and nothing else can be logged.

It lies beside the book, one JSON line an event. There is no place for a text or a number, so nobody's name, and no day
of anybody, can get into it.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.base.event_line import event_line
from desktop_app.base.files import append_line
from desktop_app.reminders.storage.file_names import is_there

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

_NAME = "reminders.log"
_MOST_BYTES = 32_000
"""Of more than that, the later half stays: some months."""


class RunEvent(StrEnum):
    """Everything that a run says about itself."""

    STARTED = "started"
    BOOK_MENDED = "book-mended"
    SHOWN = "shown"
    NOT_SHOWN = "not-shown"
    ENDED = "ended"
    FAILED = "failed"


def log_in(folder: Path) -> Path:
    """Return where the log of a book's folder lies."""
    return folder / _NAME


def log(folder: Path, event: RunEvent, now: datetime) -> None:
    """Write one line; TypeError for anything that is no event.

    A log that takes nothing disturbs nobody, and where there is no book, none is made.
    """
    line = event_line(RunEvent, event, at=now.isoformat(timespec="seconds"))
    with suppress(OSError):
        if is_there(folder):
            append_line(log_in(folder), line.encode(), _MOST_BYTES)


@contextmanager
def logged_run(note: Callable[[RunEvent], None]) -> Iterator[None]:
    """Note the beginning of a run and how it ended; `note` takes each event."""
    note(RunEvent.STARTED)
    try:
        yield
    except BaseException:
        note(RunEvent.FAILED)
        raise
    note(RunEvent.ENDED)

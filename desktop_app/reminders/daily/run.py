"""The run of once a day: whoever has something to do is shown it, once for every stage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop_app.language.text import plain
from desktop_app.reminders import messages as say
from desktop_app.reminders.model.sentences import situation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.language.text import Words
    from desktop_app.reminders.model.due import Due


class ShownBook(Protocol):
    """What knows which stages were shown already: the renewal book, as far as reminding needs it."""

    def shown(self, due: Due) -> bool:
        """Whether the stage that has come was shown already."""

    def note_shown(self, due: Due) -> None:
        """Note that the stage that has come was shown."""


@dataclass(frozen=True)
class Reminded:
    """How many reminders were shown, and how many could not be."""

    shown: int
    not_shown: int


def show_due(
    book: ShownBook, dues: Iterable[Due], words_of: Callable[[str], Words], show: Callable[[str, str], bool]
) -> Reminded:
    """Show what has come and was not shown yet, in each person's language; `show` says whether it succeeded.

    What could not be shown is not noted, so the next run tries again.
    """
    new = [due for due in dues if due.stage is not None and not book.shown(due)]
    shown = [due for due in new if _show(due, words_of(due.person.language), show, book)]
    return Reminded(len(shown), len(new) - len(shown))


def _show(due: Due, words: Words, show: Callable[[str, str], bool], book: ShownBook) -> bool:
    title = plain(words(say.NOTIFICATION_TITLE, due.values))
    body = plain(words.sentences([situation(due, words), words(say.NOTIFICATION_MORE)]))
    shown = show(title, body)
    if shown:
        book.note_shown(due)
    return shown

"""The daily run: shows each reminder once per stage."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop_app.language.markup import without_markup
from desktop_app.reminders import messages
from desktop_app.reminders.model.sentences import due_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.language.translator import Translator
    from desktop_app.reminders.model.due import Due


class ClaimsBook(Protocol):
    """What knows which reminders were shown already: the renewal book, as far as reminding needs it."""

    def claim(self, due: Due) -> bool:
        """Note that the stage that has come is shown, in one step; False where that was noted before."""

    def release(self, due: Due) -> None:
        """Take back what was claimed, for it could not be shown."""


@dataclass(frozen=True)
class Reminded:
    """How many reminders were shown, and how many could not be."""

    shown: int
    not_shown: int


def show_due(
    book: ClaimsBook, dues: Iterable[Due], translator_of: Callable[[str], Translator], show: Callable[[str, str], bool]
) -> Reminded:
    """Show what has come and was not shown yet, in each person's language; `show` says whether it succeeded.

    Each is claimed in the book before it is shown, so of two runs at once only one shows it. What could not be shown
    is released, and the next run tries again.
    """
    shown = [_show(due, translator_of, show, book) for due in dues if book.claim(due)]
    return Reminded(shown.count(True), shown.count(False))


def _show(
    due: Due, translator_of: Callable[[str], Translator], show: Callable[[str, str], bool], book: ClaimsBook
) -> bool:
    with ExitStack() as undone:
        undone.callback(book.release, due)
        shown = show(*_notification(due, translator_of(due.person.language)))
        if shown:
            undone.pop_all()
    return shown


def _notification(due: Due, translator: Translator) -> tuple[str, str]:
    title = translator(messages.NOTIFICATION_TITLE, due.values)
    body = translator.sentences([due_text(due, translator), translator(messages.NOTIFICATION_MORE)])
    return without_markup(title), without_markup(body)

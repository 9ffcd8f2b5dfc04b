"""Where the renewal book is looked into and written in, and what goes out of it: copies, calendars, reminders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.base.files import readable, write_whole
from desktop_app.reminders.messages import MADE_BY_OTHERS
from desktop_app.ui.book import messages
from desktop_app.ui.services import messages as service_messages
from desktop_app.ui.services.file_dialogs import place_to_save
from desktop_app.ui.services.status import Note, StatusService

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    from PySide6.QtCore import QObject

    from desktop_app.language.day_context import DayContext
    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator
    from desktop_app.reminders.daily.schedule import Schedule
    from desktop_app.reminders.daily.switch import Switch
    from desktop_app.reminders.model.due import Due
    from desktop_app.reminders.model.person import Person
    from desktop_app.reminders.storage.book import RenewalBook
    from desktop_app.ui.services.file_dialogs import FilesChosen

_CALENDAR, _COPY = "myna-hoken-navi.ics", "myna-hoken-navi.json"


class Reminding(NamedTuple):
    """What switches the system's own reminders on and off, and the command line that the system is to run."""

    schedule: Callable[[], Schedule]
    command: Sequence[str]


class RenewalBookService(StatusService):
    """Keeps the people as they were last read; a book that cannot be used is told of in one sentence."""

    def __init__(
        self,
        open_book: Callable[[], AbstractContextManager[RenewalBook]],
        day_context: DayContext,
        reminding: Reminding,
        files: FilesChosen,
        parent: QObject | None = None,
    ) -> None:
        """Take what opens the book, the facts and catalogues of the day, the switch for reminders, what asks for files.

        Nothing is opened before `reload`: SQLite and the disk have time until the first page is painted.
        """
        super().__init__(parent)
        self._open_book, self._day_context, self._reminding, self._files = open_book, day_context, reminding, files
        self.people: tuple[Person, ...] = ()
        self.news: tuple[Note, ...] = ()
        self._news_shown = False

    def clear_note(self) -> None:
        """Forget what there was to say, but news only once they have stood on the first page of the book."""
        super().clear_note()
        if self._news_shown:
            self.news = ()
        self._news_shown = False

    def news_shown(self) -> None:
        """Take note that the news stand on the first page of the book, which everybody comes to."""
        self._news_shown = True

    def notes(self) -> list[Note]:
        """Return all there is to say on a page of the book."""
        return [*self.news, *([self.note] if self.note and self.note not in self.news else [])]

    @property
    def dues(self) -> list[Due]:
        """Everything that ends, worst first."""
        from desktop_app.reminders.model.due import due_list

        return due_list(self.people, self._day_context.rules())

    def phone_event(self, due: Due, translator: Translator) -> str:
        """Return the calendar event with which a phone reminds of it; empty where its date cannot be right."""
        from desktop_app.reminders.calendar_export import phone_event

        if not due.stages:
            return ""
        return phone_event(due, translator, self._day_context.now)

    @property
    def reminding(self) -> Switch:
        """Whether reminders come when the program is closed."""
        return self._reminding.schedule().state(self._reminding.command)

    def person(self, person_id: str) -> Person | None:
        """Return somebody, None if another program has removed them."""
        return next((person for person in self.people if person.id == person_id), None)

    def reload(self) -> bool:
        """Read the book; return whether that was possible."""
        return self._in_book(lambda _book: None)

    def remember(self, person: Person) -> bool:
        """Write somebody into the book, or what has changed; return whether that was possible."""
        known = self.person(person.id) is not None
        return self._in_book(lambda book: (book.change if known else book.add)(person))

    def remove(self, person_id: str) -> bool:
        """Remove somebody for good; return whether that was possible."""
        others: list[Path] = []
        removed = self._in_book(lambda book: others.extend(book.remove(person_id)))
        if others:
            self._show_news(MADE_BY_OTHERS, names=", ".join(map(readable, others)))
        return removed

    def remind(self, *, on: bool) -> None:
        """Switch the reminders on or off that come when the program is closed."""
        from desktop_app.reminders.daily.schedule import ScheduleError

        try:
            self._reminding.schedule().switch(self._reminding.command, on=on)
        except ScheduleError as error:
            self.show_message(error.message, "warning")
        else:
            self.show_message(messages.REMINDING if on else messages.NOT_REMINDING, "success")

    def save_calendar(self) -> None:
        """Save all days on which to be reminded as a file for calendars."""
        from desktop_app.reminders.calendar_export import calendar_file

        self._save(_CALENDAR, lambda: calendar_file(self.dues, self._day_context.translator, self._day_context.now))

    def save_copy(self) -> None:
        """Save the whole book as a file."""
        from desktop_app.reminders.storage.transfer import export_json

        self._save(_COPY, lambda: export_json(self.people))

    def import_copy(self) -> None:
        """Take the people of a saved book into this one."""
        from desktop_app.reminders.storage.transfer import read_copy

        def import_into(book: RenewalBook) -> None:
            copy = read_copy(Path(chosen))
            result = book.import_people(copy.people)
            left = [*copy.left_out, *result.left_out]
            counts = {"taken": len(result.taken), "left": len(left)}
            self.show_note(Note(messages.COPY_TAKEN, counts, "success", tuple(left)))

        if chosen := self._files.existing("json"):
            self._in_book(import_into)

    def _save(self, name: str, content: Callable[[], bytes]) -> None:
        try:
            path = place_to_save(self._files.new, name)
            if path:
                write_whole(path, content(), private=name == _COPY)
                self.show_message(service_messages.SAVED, "success", path=readable(Path(path.name)))
        except OSError:
            self.show_message(messages.NOT_SAVED, "warning")

    def _in_book(self, do: Callable[[RenewalBook], object]) -> bool:
        from desktop_app.reminders.model.person import PersonError
        from desktop_app.reminders.storage.errors import BookError

        try:
            with self._open_book() as book:
                do(book)
                self.people = book.people()
                repaired = book.repaired
        except BookError as error:
            self.show_message(error.message, "warning", **error.values)
            return False
        except PersonError as error:
            self.show_message(error.message, "warning", **error.values)
            return False
        if repaired:
            self._show_news(repaired.message, **repaired.values)
        return True

    def _show_news(self, message: Message, **values: object) -> None:
        """Say what must be seen even if another page comes at once."""
        note = Note(message, values, "warning")
        self.news = (*self.news, note)
        self.show_note(note)

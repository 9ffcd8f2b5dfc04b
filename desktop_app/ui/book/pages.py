"""Pages of the renewal book: who must do what until when, one person, reminders and copies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.language.markup import literal
from desktop_app.reminders.model.due import DueState, to_do
from desktop_app.reminders.model.person import DateSource
from desktop_app.reminders.model.sentences import due_text
from desktop_app.sheets.qr_code import modules
from desktop_app.ui.book import messages, value_names
from desktop_app.ui.book.year_strip import YearStrip
from desktop_app.ui.pages.page import Action, Offer, ScreenPage
from desktop_app.ui.widgets.band import Band
from desktop_app.ui.widgets.choice import ChoiceButton, ChoiceText, choice_to_tick
from desktop_app.ui.widgets.qr import code_block

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.language.message import Message
    from desktop_app.language.translator import Translator
    from desktop_app.reminders.model.due import Due
    from desktop_app.reminders.model.person import Person
    from desktop_app.reminders.model.year import Year
    from desktop_app.ui.widgets.ui_context import UiContext


@dataclass(frozen=True)
class BookActions:
    """What can be done on the first page of the book."""

    add: Callable[[], None]
    open_person: Callable[[str], None]
    reminders: Callable[[], None]


class BookPage(ScreenPage):
    """Everybody, worst first: what is to be done now, the coming year, and who has time."""

    def __init__(self, ui: UiContext, dues: Sequence[Due], year: Year, note: Band | None, do: BookActions) -> None:
        """Lay out the page."""
        super().__init__(ui, ui.translator(messages.BOOK), primary=Action(ui.translator(messages.ADD), do.add))
        self._do = do
        self.add_heading()
        if note:
            self.column.addWidget(note)
        if not dues:
            text = self.split(ui.picture("card-front"))
            text.addWidget(ui.text(ui.translator(messages.EMPTY), "body"))
            text.addStretch(1)
        worst = _worst_of_each(dues)
        self._add_people(messages.TO_DO_NOW, [due for due in worst if due.state is not DueState.VALID])
        if year.rows:
            self.column.addWidget(YearStrip(ui, year))
        elif dues:
            self.add_note(ui.translator(messages.NOTHING_THIS_YEAR))
        self._add_people(messages.LATER, [due for due in worst if due.state is DueState.VALID])
        self.column.addStretch(1)
        reminders = _choice(ui, "reminders", messages.REMINDERS, messages.REMINDERS_HINT, "bell")
        self.column.addWidget(ChoiceButton(ui, reminders, do.reminders))

    def _add_people(self, title: Message, dues: list[Due]) -> None:
        translator = self.ui.translator
        if dues:
            self.column.addWidget(self.ui.text(translator(title), "subheading"))
        for due in dues:
            said = ChoiceText(
                f"person-{due.person.id}",
                literal(due.person.nickname),
                translator.sentences([due_text(due, translator), *_doubt(translator, due)]),
                f"person@{due.person.colour}",
            )
            self.column.addWidget(ChoiceButton(self.ui, said, partial(self._do.open_person, due.person.id)))


def _doubt(translator: Translator, due: Due) -> list[str]:
    """Return what must be said of a date that has been computed; nothing of others."""
    source = due.person.ends[due.end].source
    return [translator(value_names.SOURCES[source])] if source is DateSource.COMPUTED else []


def _worst_of_each(dues: Iterable[Due]) -> list[Due]:
    """Return the first entry of each person."""
    first: dict[str, Due] = {}
    for due in dues:
        first.setdefault(due.person.id, due)
    return list(first.values())


@dataclass(frozen=True)
class PersonActions:
    """What can be done about a person; `renew` opens the way through the renewal of what ends."""

    renew: Callable[[Due], None]
    change: Callable[[], None]
    remove: Callable[[], None]


class PersonPage(ScreenPage):
    """One person: what ends when, where the dates came from, how to renew; the date for the phone beside it."""

    def __init__(
        self, ui: UiContext, person: Person, dues: Sequence[Due], code: str, note: Band | None, do: PersonActions
    ) -> None:
        """Lay out the page; `code` is the calendar event that the phone takes over, empty where there is none."""
        super().__init__(ui, literal(person.nickname))
        self.add_heading()
        if note:
            self.column.addWidget(note)
        column = self.split(self._code(code)) if code else self.column
        for due in dues:
            column.addWidget(due_band(ui, due))
        for due in (due for due in dues if due.state is not DueState.IMPOSSIBLE):
            title = messages.HOW_TO_RENEW_CARD if due.grace_ends is None else messages.HOW_TO_RENEW_CERTIFICATE
            said = _choice(ui, f"renew-{due.end}", title, messages.HOW_HINT, "calendar")
            column.addWidget(ChoiceButton(ui, said, partial(do.renew, due)))
        column.addStretch(1 if code else 0)
        change = Offer(ChoiceText("change", ui.translator(messages.CHANGE), icon="change"), do.change)
        remove = Offer(ChoiceText("remove", ui.translator(messages.REMOVE), icon="remove"), do.remove)
        self.add_offers(self.column, [change, remove])
        self.column.addStretch(1)

    def _code(self, code: str) -> QWidget:
        return code_block(
            self.ui, modules(code), self.ui.translator(messages.FOR_PHONE), "", self.ui.theme.px("qr_small")
        )


def due_band(ui: UiContext, due: Due) -> Band:
    """Return a band with what is the case, the days that are left, and where the date came from."""
    said = [due_text(due, ui.translator)]
    if due.state in (DueState.RENEWAL_OPEN, DueState.GRACE) and due.before_worse.days_left > 0:
        said.append(ui.translator(messages.DAYS_LEFT, due.values))
    said.append(ui.translator(value_names.SOURCES[due.person.ends[due.end].source]))
    return Band(ui, "success" if due.state is DueState.VALID else "warning", said)


def urgent_band(ui: UiContext, dues: Sequence[Due], on_book: Callable[[], None]) -> list[Band]:
    """Return the worst that is to be done, for the home page; empty where nothing is."""
    if not dues or dues[0].state is DueState.VALID:
        return []
    people = {due.person.id for due in to_do(dues)}
    message = messages.URGENT if len(people) == 1 else messages.URGENT_AND_OTHERS
    if dues[0].state is DueState.IMPOSSIBLE:
        message = messages.DATE_WRONG
    band = Band(ui, "warning", [ui.translator(message, dues[0].values)])
    band.add_button("book", ui.translator(messages.BOOK), on_book)
    return [band]


@dataclass(frozen=True)
class ReminderActions:
    """What can be done so that nobody is forgotten."""

    switch: Callable[[], None]
    calendar: Callable[[], None]
    year_sheet: Callable[[], None]
    save_copy: Callable[[], None]
    import_copy: Callable[[], None]


class RemindersPage(ScreenPage):
    """Reminders outside the program, and copies of the book."""

    def __init__(self, ui: UiContext, *, reminding: bool, note: Band | None, do: ReminderActions) -> None:
        """Lay out the page."""
        super().__init__(ui, ui.translator(messages.REMINDERS))
        self.add_heading()
        if note:
            self.column.addWidget(note)
        title, hint = ui.translator(messages.REMIND_CLOSED), ui.translator(messages.REMIND_CLOSED_HINT)
        switch = choice_to_tick("remind", title, hint, chosen=reminding)
        self.add_offers(self.column, [Offer(switch, do.switch), *self._others(do)])
        self.column.addStretch(1)

    def _others(self, do: ReminderActions) -> list[Offer]:
        return [
            Offer(_choice(self.ui, name, title, hint, icon), act)
            for name, title, hint, icon, act in (
                ("calendar", messages.SAVE_CALENDAR, messages.SAVE_CALENDAR_HINT, "calendar", do.calendar),
                ("year-sheet", messages.YEAR_SHEET, messages.YEAR_SHEET_HINT, "printer", do.year_sheet),
                ("save-copy", messages.SAVE_COPY, messages.SAVE_COPY_HINT, "save", do.save_copy),
                ("take-copy", messages.TAKE_COPY, messages.TAKE_COPY_HINT, "book", do.import_copy),
            )
        ]


def _choice(ui: UiContext, name: str, title: Message, hint: Message, icon: str) -> ChoiceText:
    return ChoiceText(name, ui.translator(title), ui.translator(hint), icon)

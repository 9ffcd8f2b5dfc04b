"""The commands of the renewal book."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.base import paths
from desktop_app.base.exit_codes import DONE, NOTHING, NotPossibleError, WrongInputError
from desktop_app.base.files import readable
from desktop_app.base.output import complain, tell, tell_json
from desktop_app.commands.arguments import day
from desktop_app.commands.file_arguments import existing_file, folder, new_file
from desktop_app.language.markup import without_markup
from desktop_app.wiring import home as app

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.commands.arguments import Shared
    from desktop_app.language.day_context import DayContext
    from desktop_app.language.message import Message
    from desktop_app.reminders.daily.run_log import RunEvent
    from desktop_app.reminders.daily.switch import Switch
    from desktop_app.reminders.model.due import Due
    from desktop_app.reminders.model.person import ExpiryDate, Person
    from desktop_app.reminders.storage.book import RenewalBook

    Do = Callable[[argparse.Namespace, DayContext, RenewalBook], int]


def add_remind_commands(parser: argparse.ArgumentParser, shared: Shared) -> None:
    """Add the commands below `remind`."""
    book = argparse.ArgumentParser(add_help=False)
    book.add_argument("--data", type=folder, default=paths.user_data(), metavar="DIR", help="folder of the book")
    commands = parser.add_subparsers(required=True, metavar="WHAT")

    def command(
        name: str, do: Callable[[argparse.Namespace, DayContext], int], said: str, *data: argparse.ArgumentParser
    ) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = commands.add_parser(name, parents=[shared.every, *data, book], help=said)
        made.set_defaults(command=do)
        return made

    add = command("add", _with_book(_add), "note somebody down, in the language of --lang")
    add.add_argument("--nickname", required=True, metavar="N")
    add.add_argument("--certificate-ends", type=day, metavar="DATE", help="last day of the electronic certificate")
    add.add_argument("--card-ends", type=day, metavar="DATE", help="last day of the card")
    command("list", _with_book(_list), "list everybody", shared.data)
    due = command("due", _due_or_notify, "who must do what until when, worst first", shared.data)
    due.add_argument("--notify", action="store_true", help="show what is new as notifications of the desktop")
    export = command(
        "export", _with_book(_export), "write the days for calendars (.ics), or a copy of the book (.json)"
    )
    export.add_argument("--out", type=new_file(".ics", ".json"), required=True, metavar="FILE")
    take = command("import", _with_book(_import), "take over a copy of the book", shared.data)
    take.add_argument("file", type=existing_file, metavar="FILE.json")
    remove = command("remove", _with_book(_remove), "delete somebody for good")
    remove.add_argument("nickname", metavar="NICKNAME")
    said = "have the system run `remind due --notify` once a day, or no longer; tell whether it does"
    switch = command("schedule", _schedule, said, shared.data)
    switch.add_argument("switch", nargs="?", choices=["on", "off"], help="without it: whether they are on")


def _with_book(do: Do) -> Callable[[argparse.Namespace, DayContext], int]:
    """Return the command that does something in the opened book, and tells in a sentence what is wrong."""

    def command(options: argparse.Namespace, day_context: DayContext) -> int:
        from desktop_app.reminders.model.person import PersonError
        from desktop_app.reminders.storage.errors import BookError

        try:
            with app.renewal_book(day_context, options.data) as book:
                if book.repaired:
                    complain(_said(options, day_context, book.repaired.message, book.repaired.values))
                return do(options, day_context, book)
        except PersonError as error:
            raise WrongInputError(_said(options, day_context, error.message, error.values)) from error
        except BookError as error:
            raise NotPossibleError(_said(options, day_context, error.message, error.values)) from error

    return command


def _said(
    options: argparse.Namespace, day_context: DayContext, message: Message, values: dict[str, object] | None = None
) -> str:
    return without_markup(day_context.translator(options.lang)(message, values))


def _add(options: argparse.Namespace, day_context: DayContext, book: RenewalBook) -> int:
    from desktop_app.reminders.model.person import DateSource, ExpiryDate, colour_for, new_person

    del day_context
    certificate, card = (
        ExpiryDate(day, DateSource.TYPED) if day else None for day in (options.certificate_ends, options.card_ends)
    )
    colour = colour_for(len(book.people()))
    book.add(new_person(options.nickname, colour, options.lang, certificate=certificate, card=card))
    return DONE


def _list(options: argparse.Namespace, day_context: DayContext, book: RenewalBook) -> int:
    from desktop_app.reminders import messages
    from desktop_app.reminders.model.sentences import listed

    people = book.people()
    if options.json:
        tell_json([_as_json(person) for person in people])
        return DONE if people else NOTHING
    translator = day_context.translator(options.lang)
    for person in people:
        tell(f"{person.nickname}: {listed(person, day_context.rules(), translator)}")
    if not people:
        tell(without_markup(translator(messages.BOOK_EMPTY)))
    return DONE if people else NOTHING


def _as_json(person: Person) -> dict[str, Any]:
    return {
        "nickname": person.nickname,
        "colour": person.colour,
        "language": person.language,
        "certificate": _end_as_json(person.certificate),
        "card": _end_as_json(person.card),
    }


def _end_as_json(known: ExpiryDate | None) -> dict[str, str] | None:
    return {"ends": known.day.isoformat(), "source": known.source} if known else None


def _due_or_notify(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.reminders.daily.run_log import log, logged_run

    if not options.notify:
        return _with_book(_due)(options, day_context)
    if options.json:
        msg = "--json prints what --notify shows: one of the two is wanted"
        raise WrongInputError(msg)

    def note(event: RunEvent) -> None:
        log(options.data, event, day_context.now)

    with logged_run(note):
        return _with_book(partial(_notify, note))(options, day_context)


def _due(options: argparse.Namespace, day_context: DayContext, book: RenewalBook) -> int:
    from desktop_app.reminders import messages
    from desktop_app.reminders.model.due import due_list, to_do
    from desktop_app.reminders.model.sentences import due_text

    now, translator = to_do(due_list(book.people(), day_context.rules())), day_context.translator(options.lang)
    if options.json:
        tell_json([_due_as_json(due, without_markup(due_text(due, translator))) for due in now])
    elif not now:
        tell(without_markup(translator(messages.NOTHING_DUE if book.people() else messages.BOOK_EMPTY)))
    else:
        for due in now:
            tell(f"{due.person.nickname}: {without_markup(due_text(due, translator))}")
    return DONE if now else NOTHING


def _due_as_json(due: Due, sentence: str) -> dict[str, Any]:
    return {
        "nickname": due.person.nickname,
        "what": due.end,
        "ends": due.day.isoformat(),
        "state": due.state,
        "deadline": due.deadline.isoformat(),
        "days_left": due.days_left,
        "sentence": sentence,
    }


def _notify(
    note: Callable[[RunEvent], None], options: argparse.Namespace, day_context: DayContext, book: RenewalBook
) -> int:
    from desktop_app.reminders import messages
    from desktop_app.reminders.daily.notification import NAME, show
    from desktop_app.reminders.daily.run import show_due
    from desktop_app.reminders.daily.run_log import RunEvent
    from desktop_app.reminders.model.due import due_list

    def show_and_note(title: str, body: str) -> bool:
        shown = show(title, body)
        note(RunEvent.SHOWN if shown else RunEvent.NOT_SHOWN)
        return shown

    if book.repaired:  # nobody reads what the daily run prints
        note(RunEvent.BOOK_MENDED)
        show(NAME, without_markup(day_context.translator(options.lang)(book.repaired.message, book.repaired.values)))
    dues = due_list(book.people(), day_context.rules())
    with book.reminding():
        reminded = show_due(book, dues, day_context.translator, show_and_note)
    if reminded.not_shown:
        raise NotPossibleError(_said(options, day_context, messages.NOT_SHOWN))
    return DONE


def _export(options: argparse.Namespace, day_context: DayContext, book: RenewalBook) -> int:
    from desktop_app.base.files import write_whole
    from desktop_app.reminders import messages
    from desktop_app.reminders.calendar_export import calendar_file
    from desktop_app.reminders.model.due import due_list
    from desktop_app.reminders.storage.transfer import export_json

    people = book.people()
    is_copy = options.out.suffix.lower() == ".json"
    content = (
        export_json(people)
        if is_copy
        else calendar_file(due_list(people, day_context.rules()), day_context.translator, day_context.now)
    )
    write_whole(options.out, content, private=is_copy)
    if not people:  # written all the same: an older file may hold somebody who was removed
        complain(_said(options, day_context, messages.BOOK_EMPTY))
    return DONE


def _import(options: argparse.Namespace, day_context: DayContext, book: RenewalBook) -> int:
    from desktop_app.reminders.storage.transfer import read_copy

    copy, translator = read_copy(options.file), day_context.translator(options.lang)
    result = book.import_people(copy.people)
    taken = [person.nickname for person in result.taken]
    left_out = [
        (left.name, without_markup(translator(left.message, left.values)))
        for left in (*copy.left_out, *result.left_out)
    ]
    if options.json:
        tell_json({"taken": taken, "left_out": [{"nickname": nickname, "why": why} for nickname, why in left_out]})
    else:
        for line in (*(f"+ {nickname}" for nickname in taken), *(f"= {who}: {why}" for who, why in left_out)):
            tell(line)
    return DONE


def _remove(options: argparse.Namespace, day_context: DayContext, book: RenewalBook) -> int:
    from desktop_app.reminders import messages
    from desktop_app.reminders.model.person import key

    for person in book.people():
        if key(person.nickname) == key(options.nickname):
            if others := book.remove(person.id):
                complain(
                    _said(options, day_context, messages.MADE_BY_OTHERS, {"names": ", ".join(map(readable, others))})
                )
            return DONE
    raise NotPossibleError(_said(options, day_context, messages.NICKNAME_UNKNOWN))


def _schedule(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.reminders.daily.schedule import ScheduleError
    from desktop_app.reminders.daily.switch import Switch

    schedule, command = app.schedule(), app.remind_command(options.data)
    try:
        if options.switch:
            schedule.switch(command, on=options.switch == "on")
    except ScheduleError as error:
        raise NotPossibleError(_said(options, day_context, error.message)) from error
    state = schedule.state(command)
    if options.json or not options.switch:
        _tell_switch(options, day_context, state)
    return DONE if options.switch or state is Switch.ON else NOTHING


def _tell_switch(options: argparse.Namespace, day_context: DayContext, state: Switch) -> None:
    from desktop_app.ui.book.value_names import SWITCH

    said = without_markup(day_context.translator(options.lang)(SWITCH[state]))
    if options.json:
        tell_json({"reminders": state, "sentence": said})
    else:
        tell(said)

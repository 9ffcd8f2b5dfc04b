"""The commands of the renewal book."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import app, paths
from desktop_app.exit_codes import DONE, NOTHING, WRONG
from desktop_app.text import plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.ground import Ground
    from desktop_app.reminders.due import Due
    from desktop_app.reminders.person import KnownEnd, Person
    from desktop_app.reminders.store import Book
    from desktop_app.text import Message

    Do = Callable[[argparse.Namespace, Ground, Book], int]


def add_remind_commands(
    parser: argparse.ArgumentParser,
    every: argparse.ArgumentParser,
    data: argparse.ArgumentParser,
    day: Callable[[str], date],
) -> None:
    """Add the commands below `remind`; `every` and `data` are the options that all of them share."""
    book = argparse.ArgumentParser(add_help=False)
    book.add_argument("--data", type=Path, default=paths.user_data(), metavar="DIR", help="folder of the book")
    commands = parser.add_subparsers(required=True, metavar="WHAT")

    def command(name: str, do: Callable[[argparse.Namespace, Ground], int], said: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = commands.add_parser(name, parents=[every, data, book], help=said)
        made.set_defaults(command=do)
        return made

    add = command("add", _with_book(_add), "note somebody down, in the language of --lang")
    add.add_argument("--nickname", required=True, metavar="N")
    add.add_argument("--certificate-ends", type=day, metavar="DATE", help="last day of the electronic certificate")
    add.add_argument("--card-ends", type=day, metavar="DATE", help="last day of the card")
    command("list", _with_book(_list), "list everybody")
    due = command("due", _with_book(_due), "who must do what until when, worst first")
    due.add_argument("--notify", action="store_true", help="show what is new as notifications of the desktop")
    export = command(
        "export", _with_book(_export), "write the days for calendars (.ics), or a copy of the book (.json)"
    )
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    take = command("import", _with_book(_import), "take over a copy of the book")
    take.add_argument("file", type=Path, metavar="FILE.json")
    remove = command("remove", _with_book(_remove), "delete somebody for good")
    remove.add_argument("nickname", metavar="NICKNAME")
    switch = command("schedule", _schedule, "have the system run `remind due --notify` once a day, or no longer")
    switch.add_argument("switch", choices=["on", "off"])


def _with_book(do: Do) -> Callable[[argparse.Namespace, Ground], int]:
    """Return the command that does something in the opened book, and tells in a sentence what is wrong."""

    def command(options: argparse.Namespace, ground: Ground) -> int:
        from desktop_app.reminders.book_error import BookError
        from desktop_app.reminders.person import PersonError

        try:
            with app.renewal_book(ground, options.data) as book:
                if book.mended:
                    _tell(options, ground, book.mended.message, book.mended.values)
                return do(options, ground, book)
        except PersonError as error:
            _tell(options, ground, error.message, error.values)
            return WRONG
        except BookError as error:
            _tell(options, ground, error.message, error.values)
            return NOTHING

    return command


def _tell(
    options: argparse.Namespace, ground: Ground, message: Message, values: dict[str, object] | None = None
) -> None:
    print(plain(ground.words(options.lang)(message, values)), file=sys.stderr)


def _add(options: argparse.Namespace, ground: Ground, book: Book) -> int:
    from desktop_app.reminders.person import KnownEnd, Source, colour_for, new_person

    del ground
    certificate, card = (
        KnownEnd(day, Source.TYPED) if day else None for day in (options.certificate_ends, options.card_ends)
    )
    colour = colour_for(len(book.people()))
    book.add(new_person(options.nickname, colour, options.lang, certificate=certificate, card=card))
    return DONE


def _list(options: argparse.Namespace, ground: Ground, book: Book) -> int:
    from desktop_app.reminders import words
    from desktop_app.reminders.sentences import listed

    people = book.people()
    if options.json:
        print(json.dumps([_as_json(person) for person in people], ensure_ascii=False))
        return DONE if people else NOTHING
    say = ground.words(options.lang)
    for person in people:
        print(f"{person.nickname}: {listed(person, ground.rules(), say)}")
    if not people:
        print(plain(say(words.BOOK_EMPTY)))
    return DONE if people else NOTHING


def _as_json(person: Person) -> dict[str, Any]:
    return {
        "nickname": person.nickname,
        "colour": person.colour,
        "language": person.language,
        "certificate": _end_as_json(person.certificate),
        "card": _end_as_json(person.card),
    }


def _end_as_json(known: KnownEnd | None) -> dict[str, str] | None:
    return {"ends": known.day.isoformat(), "source": known.source} if known else None


def _due(options: argparse.Namespace, ground: Ground, book: Book) -> int:
    from desktop_app.reminders import words
    from desktop_app.reminders.due import due_list, to_do

    dues = due_list(book.people(), ground.rules())
    if options.notify:
        return _notify(options, ground, book, dues)
    now, say = to_do(dues), ground.words(options.lang)
    if options.json:
        print(json.dumps([_due_as_json(due, plain(due.said(say))) for due in now], ensure_ascii=False))
    elif not now:
        print(plain(say(words.NOTHING_DUE)))
    else:
        for due in now:
            print(f"{due.person.nickname}: {plain(due.said(say))}")
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


def _notify(options: argparse.Namespace, ground: Ground, book: Book, dues: list[Due]) -> int:
    from desktop_app.reminders import words
    from desktop_app.reminders.notify import show
    from desktop_app.reminders.remind import show_due

    reminded = show_due(book, dues, ground.words, show)
    if reminded.not_shown:
        _tell(options, ground, words.NOT_SHOWN)
        return NOTHING
    return DONE


def _export(options: argparse.Namespace, ground: Ground, book: Book) -> int:
    from desktop_app.files import write_whole
    from desktop_app.reminders.calendar import calendar_file
    from desktop_app.reminders.due import due_list
    from desktop_app.reminders.transfer import export_json

    people = book.people()
    if options.out.suffix == ".json":
        content = export_json(people)
    else:
        content = calendar_file(due_list(people, ground.rules()), ground.words, ground.now)
    write_whole(options.out, content)
    return DONE


def _import(options: argparse.Namespace, ground: Ground, book: Book) -> int:
    from desktop_app.reminders.transfer import import_json

    del ground
    taken_in = book.take_in(import_json(options.file.read_bytes()))
    for mark, people in (("+", taken_in.taken), ("=", taken_in.skipped)):
        for person in people:
            print(f"{mark} {person.nickname}")
    return DONE


def _remove(options: argparse.Namespace, ground: Ground, book: Book) -> int:
    from desktop_app.reminders import words
    from desktop_app.reminders.person import key

    for person in book.people():
        if key(person.nickname) == key(options.nickname):
            book.remove(person.id)
            return DONE
    _tell(options, ground, words.NICKNAME_UNKNOWN)
    return NOTHING


def _schedule(options: argparse.Namespace, ground: Ground) -> int:
    from desktop_app.reminders.schedule import ScheduleError

    try:
        app.schedule().switch(app.remind_command(options.data), on=options.switch == "on")
    except ScheduleError as error:
        _tell(options, ground, error.message)
        return NOTHING
    return DONE

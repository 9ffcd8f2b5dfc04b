"""The commands for the facts: how old they are, and packs of newer ones for machines that never see a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.base.exit_codes import DONE, NotPossibleError
from desktop_app.base.output import tell, tell_json
from desktop_app.commands.arguments import Parser
from desktop_app.commands.file_arguments import existing_file, folder
from desktop_app.facts.pack.errors import PackError
from desktop_app.facts.pack.store import read_pack_file, store_in
from desktop_app.language.day_context import builtin_facts
from desktop_app.language.markup import without_markup

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.commands.arguments import Shared
    from desktop_app.facts.pack.store import PackStore
    from desktop_app.language.day_context import DayContext
    from desktop_app.language.message import Message

    Do = Callable[[argparse.Namespace, DayContext, PackStore], int]


def add_facts_commands(
    parser: argparse.ArgumentParser, shared: Shared, store: Callable[[Path], PackStore] = store_in
) -> None:
    """Add the commands below `facts`; `store` makes the store of packs in a folder."""
    data = Parser(add_help=False)
    data.add_argument("--data", type=folder, default=paths.user_data(), metavar="DIR", help="folder of the pack")
    file = Parser(add_help=False)
    file.add_argument("file", type=existing_file, metavar="FILE")
    commands = parser.add_subparsers(required=True, metavar="WHAT")
    for name, do, said, more in (
        ("status", _status, "how old the facts are, and where they come from", (shared.data, data)),
        ("verify", _verify, "whether a pack of newer facts can be used", (data, file)),
        ("install", _install, "use the facts of a pack from now on", (data, file)),
        ("remove", _remove, "use the facts again that the program was built with", (data,)),
    ):
        made = commands.add_parser(name, parents=[shared.every, *more], help=said)
        made.set_defaults(command=_with_store(do, store))


def _with_store(do: Do, store: Callable[[Path], PackStore]) -> Callable[[argparse.Namespace, DayContext], int]:
    """Return the command that does something with packs, and tells in a sentence why one is not taken."""

    def command(options: argparse.Namespace, day_context: DayContext) -> int:
        try:
            return do(options, day_context, store(options.data))
        except PackError as error:
            from desktop_app.wiring.facts.account import refusal

            raise NotPossibleError(without_markup(refusal(day_context.translator(options.lang), error))) from error

    return command


def _status(options: argparse.Namespace, day_context: DayContext, store: PackStore) -> int:
    from desktop_app.wiring.facts.account import account, account_as_json

    used, translator = store.in_use(builtin_facts()), day_context.translator(options.lang)
    if options.json:
        tell_json(account_as_json(translator, used, day_context.today))
    else:
        tell(without_markup(account(translator, used, day_context.today)))
    return DONE


def _verify(options: argparse.Namespace, day_context: DayContext, store: PackStore) -> int:
    from desktop_app.wiring.facts.messages import GOOD

    pack = store.acceptable(read_pack_file(options.file), builtin_facts(), day_context.today)
    tell(_said(options, day_context, GOOD, {"day": pack.day}))
    return DONE


def _install(options: argparse.Namespace, day_context: DayContext, store: PackStore) -> int:
    from desktop_app.wiring.facts.messages import INSTALLED

    pack = store.install(read_pack_file(options.file), builtin_facts(), day_context.today)
    tell(_said(options, day_context, INSTALLED, {"day": pack.day}))
    return DONE


def _remove(options: argparse.Namespace, day_context: DayContext, store: PackStore) -> int:
    from desktop_app.wiring.facts.messages import NOTHING_TO_REMOVE, REMOVED

    if not store.remove():
        raise NotPossibleError(_said(options, day_context, NOTHING_TO_REMOVE))
    tell(_said(options, day_context, REMOVED))
    return DONE


def _said(
    options: argparse.Namespace, day_context: DayContext, message: Message, values: dict[str, object] | None = None
) -> str:
    return without_markup(day_context.translator(options.lang)(message, values))

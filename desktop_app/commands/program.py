"""The command line: a contract that scripts and tests rely on. Without a command it opens the wizard.

Exit codes: 0 done, 1 nothing found or not possible now, 2 wrong arguments. Errors are one sentence on stderr. With
--json stdout is one JSON document, `{"error": "…"}` where the command fails, nothing where it cannot be understood.
"""

from __future__ import annotations

import argparse
from functools import cached_property, partial
from typing import TYPE_CHECKING, NoReturn

from desktop_app.base import paths
from desktop_app.base.exit_codes import DONE, NOTHING, NotPossibleError, WrongInputError
from desktop_app.base.output import tell, tell_json
from desktop_app.card.messages import text_of
from desktop_app.card.reading import ReadStatus
from desktop_app.commands.arguments import Parser, Shared, how_many, seconds, shared_options
from desktop_app.commands.facts import add_facts_commands
from desktop_app.commands.file_arguments import existing_file, folder
from desktop_app.commands.guide import add_guide_commands
from desktop_app.commands.last_resort import carried_out
from desktop_app.commands.reminders import add_remind_commands
from desktop_app.commands.sheets import add_sheet_commands
from desktop_app.commands.site import add_site_commands
from desktop_app.commands.wizard import WizardOptions, open_wizard, prepare_window, refuse_unknown_card
from desktop_app.facts.pack.store import store_in
from desktop_app.language.day_context import load_day
from desktop_app.language.languages import LANGUAGES
from desktop_app.language.markup import without_markup
from desktop_app.ui.style.display import TEXT_SIZES, DisplaySettings
from desktop_app.wiring import card as card_app
from desktop_app.wiring import home as app

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.language.day_context import DayContext

    Commands = argparse._SubParsersAction[Parser]  # noqa: SLF001 - argparse gives it no other name


class _Options(argparse.Namespace):
    """What was asked for; the computer's language is asked only where words are shown, for that takes Qt."""

    wanted_lang: str | None

    @cached_property
    def lang(self) -> str:
        """The language of what is shown."""
        return self.wanted_lang or app.language_of_computer()


def run(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code. Whatever goes wrong is said in one sentence; SystemExit for arguments."""
    return carried_out(partial(obey, arguments), arguments)


def obey(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code. An error that is not one of `last_resort.EXPECTED` is a fault of ours."""
    parser = command_line()
    options = parser.parse_args(arguments, _Options())
    _refuse_what_means_nothing(parser, options)
    code: int = options.command(options, load_day(options.date, store_in(paths.user_data())))
    return code


def _refuse_what_means_nothing(parser: Parser, options: argparse.Namespace) -> None:
    """Refuse options that the command would not keep, wherever they stand."""
    window = options.command is _window
    meaningless = {
        "--json: this command prints no data": options.json and not options.takes_json,
        "--practice: this command looks at no card": options.practice is not None and not options.takes_practice,
        "--kiosk opens a window, and goes with no command": options.kiosk and not window,
        "--until-painted goes with no command": options.until_painted and not window,
        "--site goes with --kiosk": options.site is not None and not (options.kiosk and window),
    }
    for said in (said for said, meant in meaningless.items() if meant):
        parser.error(said)


def command_line() -> Parser:
    """Return what the command line takes; `command` is set to the function that does what is asked."""
    shared = shared_options()
    # The program's own are a second set: its defaults would else be those of every command, and undo what came before.
    parser = Parser(
        prog="myna-hoken-navi", parents=list(shared_options()), description="A guide through the マイナ保険証."
    )
    parser.set_defaults(command=_window, wanted_lang=None, date=None, practice=None, takes_json=False)
    parser.set_defaults(json=False, traceback=False)
    parser.add_argument("--kiosk", action="store_true", help="for a counter in public: nothing is kept, nobody leaves")
    parser.add_argument("--site", type=existing_file, metavar="FILE", help="the site file of the kiosk")
    parser.add_argument("--until-painted", action="store_true", help="quit once the first page has been painted")
    parser.add_argument("--version", action=_Version, nargs=0, help="print which version this is")
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=Parser)
    _add_card_command(commands, shared)
    for name, add, said in (
        ("guide", add_guide_commands, "the guide in the terminal"),
        ("sheet", add_sheet_commands, "paper to take along, to hand in or to show"),
        ("remind", add_remind_commands, "the renewal book of the family"),
        ("site", add_site_commands, "the site file of a kiosk"),
        ("facts", add_facts_commands, "of which day the facts are, and packs of newer ones"),
    ):
        add(commands.add_parser(name, parents=[shared.every], help=said), shared)
    _add_tour_command(commands)
    voice = commands.add_parser(
        "voice", parents=[shared.every], help="speak what the wizard asks for, one JSON line each"
    )
    voice.add_argument("--engine", metavar="NAME", help="one of Qt's engines instead of the system's own")
    voice.set_defaults(command=_voice)
    doctor = commands.add_parser("doctor", parents=[shared.every, shared.data], help="what works on this computer")
    doctor.add_argument("--lines", action="store_true", help="print one JSON line for each check, at once")
    doctor.set_defaults(command=_doctor)
    return parser


class _Version(argparse.Action):
    """Prints which version this is, and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_given: object) -> NoReturn:
        """Do so; NotPossibleError where the program was not installed."""
        from desktop_app.base.version import version

        installed = version()
        if installed is None:
            msg = "the version is not known, for the program was never installed"
            raise NotPossibleError(msg)
        tell(f"{parser.prog} {installed}")
        parser.exit(DONE)


def _add_card_command(commands: Commands, shared: Shared) -> None:
    card = commands.add_parser("card", parents=list(shared), help="read the card in the reader")
    card.add_argument("--reader", metavar="NAME", help="use this reader only")
    card.add_argument("--wait", type=seconds, default=0, metavar="SECONDS", help="wait so long for a card")
    card.add_argument("--watch", action="store_true", help="print one JSON line for everything that happens")
    card.set_defaults(command=_card)


def _add_tour_command(commands: Commands) -> None:
    # Of several languages, so that --lang is another one here; it may not be taken from what other commands share.
    tour = commands.add_parser(
        "tour", parents=[shared_options().every], conflict_handler="resolve", help="take a picture of every page"
    )
    tour.add_argument("--out", type=folder, required=True, metavar="DIR", help="folder for the pictures")
    tour.add_argument("--lang", nargs="+", choices=LANGUAGES, dest="languages", help="languages, all without it")
    tour.add_argument(
        "--conversation", action="store_true", help="the pages of one conversation only, in the computer's language"
    )
    tour.add_argument(
        "--size", nargs="+", type=how_many, choices=TEXT_SIZES, default=[100, 200], help="of the letters, in %%"
    )
    tour.set_defaults(command=_tour)


def _window(options: argparse.Namespace, day_context: DayContext) -> int:
    if not options.kiosk:
        return open_wizard(WizardOptions(options.wanted_lang, options.practice, options.until_painted), day_context)
    from desktop_app.wiring import kiosk as kiosk_app

    refuse_unknown_card(options.practice)
    site = kiosk_app.site_of(options.site)
    prepare_window(options.wanted_lang)
    return kiosk_app.run_kiosk(day_context, site, practice=options.practice, until_painted=options.until_painted)


def _card(options: argparse.Namespace, day_context: DayContext) -> int:
    if options.watch and (options.reader or options.wait):
        msg = "--watch looks at every reader for as long as it runs; --reader and --wait go without it"
        raise WrongInputError(msg)
    if options.watch:
        card_app.run_monitor(day_context, options.practice)
        return DONE
    reading = card_app.read_card_once(day_context, options.practice, options.reader, options.wait)
    if options.json:
        tell_json(reading.as_json())
    else:
        translator, text = day_context.translator(options.lang), text_of(reading, day_context.facts_of_day)
        for message in (*text.sentences, *text.advice):
            tell(without_markup(translator(message, text.values)))
    return DONE if reading.status is ReadStatus.READ else NOTHING


def _tour(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.wiring.tour import take_tour

    one_language = options.wanted_lang or options.conversation
    languages = options.languages or ([options.lang] if one_language else list(LANGUAGES))
    displays = [DisplaySettings(size) for size in options.size]
    count = take_tour(day_context, languages, displays, options.out, short=options.conversation)
    tell(f"{count} pictures in {options.out}")
    return DONE


def _voice(options: argparse.Namespace, _day_context: DayContext) -> int:
    return app.speak(options.engine)


def _doctor(options: argparse.Namespace, day_context: DayContext) -> int:
    translator = day_context.translator(options.lang)
    checks = app.examine(day_context, translator)
    if options.json and not options.lines:
        tell_json([check.as_json() for check in checks])
        return DONE
    for check in checks:
        if options.lines:
            tell_json(check.as_json())
        else:
            tell(f"{translator(check.state.word)}: {check.detail}")
    return DONE

"""The command line: a contract that scripts and tests rely on. Without a command it opens the wizard.

Exit codes: 0 done, 1 nothing found or not possible now, 2 wrong arguments. Errors are one sentence on stderr.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NoReturn

from desktop_app import app, card_app
from desktop_app.card.practice.scenario import ScenarioError
from desktop_app.card.report import Outcome
from desktop_app.card.sentences import say
from desktop_app.cli_guide import add_guide_commands
from desktop_app.cli_remind import add_remind_commands
from desktop_app.cli_sheets import add_sheet_commands
from desktop_app.cli_site import add_site_commands
from desktop_app.exit_codes import DONE, NOTHING, WRONG, WrongInputError
from desktop_app.facts.book import FactError
from desktop_app.file_arguments import existing_file, folder
from desktop_app.ground import lay_ground
from desktop_app.guide.flow import FlowError
from desktop_app.guide.search import SearchError
from desktop_app.guide.topic import TopicError
from desktop_app.text import LANGUAGES, CatalogueError, plain
from desktop_app.ui.display import TEXT_SIZES, Display

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ground import Ground


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Print the sentence and end with exit code 2."""
        print(f"{self.prog}: {message}", file=sys.stderr)
        sys.exit(WRONG)


class _Options(argparse.Namespace):
    """What was asked for; the computer's language is asked only where words are shown, for that takes Qt."""

    wanted_lang: str | None

    @cached_property
    def lang(self) -> str:
        """The language of what is shown."""
        return self.wanted_lang or app.language_of_computer()


def run(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code."""
    try:
        options = _parser().parse_args(arguments, _Options())
        code: int = options.command(options, lay_ground(options.date))
    except (FlowError, TopicError, ScenarioError, WrongInputError) as error:
        print(error, file=sys.stderr)
        return WRONG
    except (FactError, CatalogueError, SearchError, OSError) as error:
        print(error, file=sys.stderr)
        return NOTHING
    except KeyboardInterrupt:
        return NOTHING
    return code


def _parser() -> _Parser:
    every, data = _shared_options()
    # The program's own are a second set: its defaults would else be those of every command, and undo what came before.
    own, _ = _shared_options()
    parser = _Parser(prog="myna-hoken-navi", parents=[own], description="A guide through the マイナ保険証.")
    parser.set_defaults(command=_wizard, wanted_lang=None, date=None, practice=None, json=False)
    parser.add_argument("--kiosk", action="store_true", help="for a counter in public: nothing is kept, nobody leaves")
    parser.add_argument("--site", type=existing_file, metavar="FILE", help="the site file of the kiosk")
    parser.add_argument("--until-painted", action="store_true", help="quit once the first page has been painted")
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    card = commands.add_parser("card", parents=[every, data], help="read the card in the reader")
    card.add_argument("--reader", metavar="NAME", help="use this reader only")
    card.add_argument("--wait", type=float, default=0, metavar="SECONDS", help="wait so long for a card")
    card.add_argument("--watch", action="store_true", help="print one JSON line for everything that happens")
    card.set_defaults(command=_card)
    add_guide_commands(commands.add_parser("guide", help="the guide in the terminal"), every, data)
    add_sheet_commands(commands.add_parser("sheet", help="paper to take along, to hand in or to show"), every, data)
    add_remind_commands(commands.add_parser("remind", help="the renewal book of the family"), every, data, _day)
    add_site_commands(commands.add_parser("site", help="the site file of a kiosk"), every)
    tour = commands.add_parser("tour", help="take a picture of every page")
    tour.add_argument("--out", type=folder, required=True, metavar="DIR", help="folder for the pictures")
    tour.add_argument("--lang", nargs="+", choices=LANGUAGES, default=list(LANGUAGES), dest="languages")
    tour.add_argument(
        "--size", nargs="+", type=int, choices=TEXT_SIZES, default=[100, 200], help="of the letters, in %%"
    )
    tour.add_argument("--date", type=_day, default=argparse.SUPPRESS, metavar="YYYY-MM-DD")
    tour.set_defaults(command=_tour)
    voice = commands.add_parser("voice", help="speak what the wizard asks for, one JSON line each")
    voice.add_argument("--engine", metavar="NAME", help="one of Qt's engines instead of the system's own")
    voice.set_defaults(command=_voice)
    doctor = commands.add_parser("doctor", parents=[every, data], help="what works on this computer")
    doctor.set_defaults(command=_doctor)
    return parser


def _shared_options() -> tuple[_Parser, _Parser]:
    """Return the options of every command, and those of commands that print data."""
    every = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    every.add_argument("--lang", choices=LANGUAGES, dest="wanted_lang", help="language of what is shown")
    every.add_argument("--date", type=_day, metavar="YYYY-MM-DD", help="look at another day")
    every.add_argument("--practice", metavar="NAME", help="use a practice card instead of a reader")
    data = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    data.add_argument("--json", action="store_true", help="print JSON")
    return every, data


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        msg = f"{text!r} is not a day like 2026-11-21"
        raise argparse.ArgumentTypeError(msg) from None


def _wizard(options: argparse.Namespace, ground: Ground) -> int:
    if options.kiosk:
        from desktop_app import kiosk_app

        return kiosk_app.run_kiosk(ground, kiosk_app.site_of(options.site), until_painted=options.until_painted)
    return app.run_wizard(ground, options.wanted_lang, practice=options.practice, until_painted=options.until_painted)


def _card(options: argparse.Namespace, ground: Ground) -> int:
    if options.watch:
        card_app.watch_cards(ground, options.practice)
        return DONE
    report = card_app.read_card_once(ground, options.practice, options.reader, options.wait)
    if options.json:
        print(json.dumps(report.as_json(), ensure_ascii=False))
    else:
        words, saying = ground.words(options.lang), say(report, ground.facts_of_day)
        for message in (*saying.sentences, *saying.advice):
            print(plain(words(message, saying.values)))
    return DONE if report.outcome is Outcome.READ else NOTHING


def _tour(options: argparse.Namespace, ground: Ground) -> int:
    from desktop_app.tour_app import take_tour

    count = take_tour(ground, options.languages, [Display(size) for size in options.size], options.out)
    print(f"{count} pictures in {options.out}")
    return DONE


def _voice(options: argparse.Namespace, _ground: Ground) -> int:
    return app.speak(options.engine)


def _doctor(options: argparse.Namespace, ground: Ground) -> int:
    words = ground.words(options.lang)
    checks = app.examine(ground, words)
    if options.json:
        print(json.dumps([check.as_json() for check in checks], ensure_ascii=False))
    else:
        for check in checks:
            print(f"{words(check.state.word)}: {check.detail}")
    return DONE

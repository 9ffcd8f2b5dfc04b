"""The arguments that commands share, and the kinds of values that they take. What is wrong is said in one sentence."""

from __future__ import annotations

import argparse
import math
import sys
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from desktop_app.base.exit_codes import WRONG
from desktop_app.base.output import complain, tell
from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from datetime import date

_LARGE = dict(zip(map(ord, "０１２３４５６７８９－．"), "0123456789-.", strict=True))
"""As a Japanese keyboard writes digits until it is told otherwise."""
_LONGEST_COMPLAINT = 1000
_A_DAY_IN_SECONDS = 86_400


class Parser(argparse.ArgumentParser):
    """A parser that prints where everything is printed, and takes no option by half its name."""

    def __init__(self, **settings: Any) -> None:
        """Take what argparse takes."""
        super().__init__(**settings, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and end with WRONG."""
        said = message if len(message) <= _LONGEST_COMPLAINT else f"{message[:_LONGEST_COMPLAINT]}…"
        complain(f"{self.prog}: {said}".replace("\n", r"\n"))
        sys.exit(WRONG)

    def print_help(self, file: object = None) -> None:
        """Print how the program is called; OutputError where that is not possible."""
        del file
        tell(self.format_help().removesuffix("\n"))


class Shared(NamedTuple):
    """Options to be the parents of a command's: those of every command, of those that print data, that look at a card.

    A command that has no `data` or no `card` refuses --json or --practice, wherever they stand.
    """

    every: Parser
    data: Parser
    card: Parser


def shared_options() -> Shared:
    """Return the options that commands share; one that is not given leaves what was given before the command."""
    every, data, card = (Parser(add_help=False, argument_default=argparse.SUPPRESS) for _ in Shared._fields)
    every.add_argument("--lang", choices=LANGUAGES, dest="wanted_lang", help="language of what is shown")
    every.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="look at another day")
    said = "where something fails, print besides where in the program that was"
    every.add_argument("--traceback", action="store_true", help=said)
    every.set_defaults(takes_json=False, takes_practice=False)
    data.add_argument("--json", action="store_true", help="print JSON")
    data.set_defaults(takes_json=True)
    card.add_argument("--practice", metavar="NAME", help="use a practice card instead of a reader")
    card.set_defaults(takes_practice=True)
    return Shared(every, data, card)


def day(text: str) -> date:
    """Return the day that is written as people write one; what can be read as two is refused, whatever the language."""
    from desktop_app.facts.typed_day.reading import possible_days  # most starts ask for none

    days = possible_days(text)
    if len(days) == 1:
        return days[0]
    if days:
        first, second = (found.isoformat() for found in days)
        msg = f"{text!r} can be {first} or {second}: please write one of these"
        raise argparse.ArgumentTypeError(msg)
    raise _wrong(text, "a day like 2026-11-21")


def seconds(text: str) -> float:
    """Return how long to wait, up to a day."""
    try:
        wanted = float(_in_usual_width(text))
    except ValueError:
        wanted = math.nan
    if 0 <= wanted <= _A_DAY_IN_SECONDS:  # nan is neither
        return wanted
    raise _wrong(text, f"a number of seconds from 0 to {_A_DAY_IN_SECONDS}")


def how_many(text: str) -> int:
    """Return a number of things, at least one."""
    written = _in_usual_width(text)
    try:
        wanted = int(written) if written.isascii() and written.isdecimal() else 0
    except ValueError:  # more digits than Python reads
        wanted = 0
    if wanted > 0:
        return wanted
    raise _wrong(text, "a whole number from 1")


def answers_in(text: str) -> tuple[str, ...]:
    """Return the ids of answers that are written with commas between them."""
    return tuple(answer for answer in text.split(",") if answer)


def _in_usual_width(text: str) -> str:
    return text.translate(_LARGE).strip()


def _wrong(text: str, wanted: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(f"{text!r} is not {wanted}")

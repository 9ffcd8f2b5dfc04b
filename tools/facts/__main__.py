"""The facts: python -m tools.facts makes of resources/facts.toml what the program loads at the start.

`check` looks at how they are written, `look` asks their pages over the network whether they still hold.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop_app.base.exit_codes import DONE, NOTHING
from desktop_app.facts.compiled import compile_facts
from desktop_app.facts.record.fact import FactError
from tools.facts.check import check

FACTS = Path(__file__).resolve().parents[2] / "resources" / "facts.toml"


def main(words: list[str] | None = None) -> int:
    """Do what the words say; without any, compile."""
    given = _parser().parse_args(words)
    try:
        return _done(given)
    except FactError as error:
        print(error, file=sys.stderr)
        return NOTHING


def _done(given: argparse.Namespace) -> int:
    if given.command == "check":
        return check(FACTS)
    if given.command == "look":
        from tools.facts.look import Wish, look  # what builds the program has none of its libraries

        return look(FACTS, Wish(frozenset(given.only), given.report, given.write))
    compile_facts(FACTS)
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.facts", description=__doc__)
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("check", help="look at how the facts are written")
    look = commands.add_parser("look", help="ask the pages of the facts, over the network")
    look.add_argument("--write", action="store_true", help="note the day in facts.toml for those that hold")
    look.add_argument("--only", nargs="+", default=[], metavar="NAME", help="only these facts")
    look.add_argument("--report", type=Path, metavar="FILE", help="write the report there instead of printing it")
    return parser


if __name__ == "__main__":
    sys.exit(main())

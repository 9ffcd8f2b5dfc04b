"""The commands for whoever sets up a kiosk: is the site file in order, and how is a code of the staff written in it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop_app.exit_codes import DONE
from desktop_app.file_arguments import existing_file

if TYPE_CHECKING:
    import argparse

    from desktop_app.ground import Ground

_LONGEST_LINE = 1000
"""Letters: what never ends a line is no code."""


def add_site_commands(parser: argparse.ArgumentParser, every: argparse.ArgumentParser) -> None:
    """Add the commands below `site`; `every` are the options that all commands share."""
    commands = parser.add_subparsers(required=True, metavar="WHAT")
    check = commands.add_parser("check", parents=[every], help="whether a site file is in order")
    check.add_argument("file", type=existing_file, metavar="FILE")
    check.set_defaults(command=_check)
    code = commands.add_parser(
        "code", parents=[every], help="read a code of the staff, print its hash for the site file"
    )
    code.set_defaults(command=_code)


def _check(options: argparse.Namespace, _ground: Ground) -> int:
    from desktop_app.kiosk.site import load_site

    load_site(options.file)
    print(f"{options.file} is in order")
    return DONE


def _code(_options: argparse.Namespace, _ground: Ground) -> int:
    from desktop_app.kiosk.staff_code import hash_code

    if sys.stdin.isatty():
        print("The code, 6 to 12 digits: ", end="", file=sys.stderr, flush=True)
    print(hash_code(_typed_line()))
    return DONE


def _typed_line() -> str:
    try:
        return sys.stdin.readline(_LONGEST_LINE).strip()
    except UnicodeDecodeError:
        return ""  # no code either

"""The commands for who sets up a kiosk: is its site file in order, how is it, how is a code of the staff written."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import DONE, NOTHING
from desktop_app.base.files import write_whole
from desktop_app.base.output import complain, tell
from desktop_app.commands.file_arguments import existing_file, new_file
from desktop_app.commands.standard_input import typed_line
from desktop_app.language.markup import without_markup

if TYPE_CHECKING:
    import argparse

    from desktop_app.commands.arguments import Shared
    from desktop_app.language.day_context import DayContext


def add_site_commands(parser: argparse.ArgumentParser, shared: Shared) -> None:
    """Add the commands below `site`."""
    commands = parser.add_subparsers(required=True, metavar="WHAT")
    check = commands.add_parser("check", parents=[shared.every], help="whether a site file is in order")
    check.add_argument("file", type=existing_file, metavar="FILE")
    check.set_defaults(command=_check)
    metrics = commands.add_parser(
        "metrics", parents=[shared.every], help="write how the kiosk of a site file is, for the monitoring of a city"
    )
    metrics.add_argument("file", type=existing_file, metavar="FILE")
    metrics.add_argument("--out", type=new_file(".prom"), required=True, metavar="FILE.prom")
    metrics.set_defaults(command=_metrics)
    code = commands.add_parser(
        "code", parents=[shared.every], help="read a code of the staff, print its hash for the site file"
    )
    code.set_defaults(command=_code)


def _check(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.kiosk.site import messages
    from desktop_app.kiosk.site.site_file import load_site
    from desktop_app.wiring.site import complaints

    site, translator = load_site(options.file), day_context.translator(options.lang)
    if found := complaints(day_context, site, translator):
        tell("\n".join(found))
        return NOTHING
    tell(without_markup(translator(messages.IN_ORDER, {"file": options.file})))
    return DONE


def _metrics(options: argparse.Namespace, day_context: DayContext) -> int:
    from desktop_app.wiring.metrics import metrics_of

    write_whole(options.out, metrics_of(day_context, options.file).encode())
    return DONE


def _code(_options: argparse.Namespace, _day_context: DayContext) -> int:
    from desktop_app.kiosk.staff.code import hash_code

    if sys.stdin and sys.stdin.isatty():
        complain("The code, 6 to 12 digits: ", end="")
    tell(hash_code(typed_line()))
    return DONE

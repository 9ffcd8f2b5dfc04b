"""Start: `myna-hoken-navi`, or `python -m desktop_app`."""

from __future__ import annotations

import sys

from desktop_app.commands.last_resort import carried_out
from desktop_app.output import hold_standard_files


def main() -> None:
    """Run the command line and end with its exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a frozen program starts itself anew for a child process
    hold_standard_files()
    sys.exit(carried_out(_run, sys.argv[1:]))


def _run() -> int:
    from desktop_app.cli import run  # here, so that a part that is missing is said in a sentence too

    return run(sys.argv[1:])


if __name__ == "__main__":
    main()

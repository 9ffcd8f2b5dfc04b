"""Start: `myna-hoken-navi`, or `python -m desktop_app`."""

from __future__ import annotations

import sys

from desktop_app.cli import run


def main() -> None:
    """Run the command line and end with its exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a frozen program starts itself anew for a child process
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()

"""Start: `myna-hoken-navi`, or `python -m desktop_app`. What is imported late may be missing, or be interrupted."""

from __future__ import annotations

import os
import signal
import sys
from typing import NoReturn

from desktop_app.base.exit_codes import NOTHING
from desktop_app.commands.interrupts import interrupt_well


def main() -> NoReturn:
    """Do what the command line asks for and end with its exit code.

    Where there is a window, Qt is not taken down before: on Wayland its threads may wait for each other for ever.
    """
    code = obey_command_line()
    if "PySide6.QtWidgets" in sys.modules:
        os._exit(code)  # nothing is lost: what is printed or kept stays in no buffer
    sys.exit(code)


def obey_command_line() -> int:
    """Do what the command line asks for; return the exit code."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a frozen program starts itself anew for a child process
    interrupt_well()
    try:
        code = _carried_out()
    except KeyboardInterrupt:
        code = NOTHING
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it ends anyway
    return code


def _carried_out() -> int:
    from desktop_app.base.output import hold_standard_files
    from desktop_app.commands.last_resort import carried_out

    hold_standard_files()
    return carried_out(_run, sys.argv[1:])


def _run() -> int:
    from desktop_app.commands import wizard

    options = wizard.wizard_options(sys.argv[1:])
    if options is not None:
        return wizard.run(options)
    from desktop_app.commands.program import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    main()

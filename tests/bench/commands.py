"""The command line as a target of the fuzzer: commands that print, and those that write, in a folder of their own."""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from desktop_app.commands.last_resort import EXPECTED
from desktop_app.commands.program import obey
from desktop_app.reminders.daily import notification as notify

if TYPE_CHECKING:
    from collections.abc import Iterator

PRINTING = (
    ("guide", "list"),
    ("guide", "show"),
    ("guide", "search"),
    ("guide", "flow"),
    ("guide", "graph"),
    ("sheet", "form", "--list"),
    ("sheet", "show-staff", "--list"),
    ("site", "check"),
    ("site", "code"),
)
WRITING = (
    ("sheet", "form"),
    ("sheet", "show-staff"),
    ("sheet", "take-away", "--flow"),
    ("remind", "add", "--nickname"),
    ("remind", "list"),
    ("remind", "due"),
    ("remind", "export", "--out"),
    ("remind", "import"),
    ("remind", "remove"),
    ("remind", "schedule"),
    ("card", "--practice", "well"),
)
"""They find `file` with what was typed in it, and somebody in the renewal book."""
SOMEBODY = ("remind", "add", "--nickname", "Ana", "--certificate-ends", "2027-02-07", "--lang", "en")
ENDLESS = "--watch"


def command_line(data: bytes) -> None:
    """Arguments with a zero byte behind each; the first byte tells the command, the last bytes are typed."""
    *arguments, typed = data[1:].split(b"\0")
    number = data[0] % len(PRINTING + WRITING) if data else 0
    if number < len(PRINTING):
        _ends_well([*PRINTING[number], *map(os.fsdecode, arguments)], typed)
        return
    command = WRITING[number - len(PRINTING)]
    with _alone(typed):
        if command[0] == "remind":
            _ends_well(SOMEBODY, b"")
        _ends_well([*command, *(os.fsdecode(each.replace(b"/", b"_")) for each in arguments)], typed)


@contextmanager
def _alone(content: bytes) -> Iterator[None]:
    """Be in a folder, with a home, and with nothing of the system that could be called."""
    with tempfile.TemporaryDirectory() as folder:
        below = Path(folder) / "home" / "below"  # so that the folder above is still ours
        below.mkdir(parents=True)
        (below / "file").write_bytes(content)
        homes = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(below / "own"))
        shown = patch.object(notify, "show", return_value=True)
        with chdir(below), patch.dict(os.environ, {**homes, "PATH": folder}), shown:
            yield


def _ends_well(arguments: list[str] | tuple[str, ...], typed: bytes) -> None:
    if ENDLESS in arguments:
        return
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    code = _exit_code(arguments, typed, out)
    assert code in {0, 1, 2}
    if "--json" in arguments and code == 0:
        for line in out.buffer.getvalue().decode("utf-8").split("\n")[:-1]:
            json.loads(line)


def _exit_code(arguments: list[str] | tuple[str, ...], typed: bytes, out: io.TextIOWrapper) -> object:
    said = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    typing = patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding="utf-8"))
    with typing, redirect_stdout(out), redirect_stderr(said):
        try:
            return obey(arguments)
        except EXPECTED:
            return 1
        except SystemExit as end:
            return end.code

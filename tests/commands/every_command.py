"""Every command that there is, as the parser tells, and arguments with which each does something in a moment."""

from __future__ import annotations

import argparse
import io
import json
import sys
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.commands.program import command_line, run

if TYPE_CHECKING:
    from collections.abc import Iterator

TAKE_AWAY = ("--flow", "lost-card", "--answers", "stolen,continue,continue,soon,in-person,kokuho")
ADDED = ("--nickname", "Vovó 𠮷", "--certificate-ends", "2027-02-07")
WORKING = {
    "card": ("--practice", "well"),
    "guide list": (),
    "guide show": ("pin",),
    "guide search": ("wallet", "カード"),
    "guide flow": ("status",),
    "guide graph": ("pin",),
    "sheet take-away": (*TAKE_AWAY, "--out", "sheet.pdf"),
    "sheet form": ("--list",),
    "sheet show-staff": ("--list",),
    "sheet getting-started": ("--out", "begin.pdf"),
    "sheet privacy": ("--out", "privacy.pdf"),
    "remind add": ADDED,
    "remind list": (),
    "remind due": (),
    "remind export": ("--out", "copy.json"),
    "remind import": ("copy.json",),
    "remind remove": ("Vovó 𠮷",),
    "remind schedule": ("off",),
    "site check": ("none.toml",),
    "site metrics": ("none.toml", "--out", "kiosk.prom"),
    "site code": (),
    "facts status": (),
    "facts verify": ("none.zip",),
    "facts install": ("none.zip",),
    "facts remove": (),
    "doctor": (),
}
"""In an order in which each finds what it needs."""
SLOW = {"tour", "voice"}
"""The one draws every page there is, the other goes on until its input ends."""
DATA = {
    *("card", "guide list", "guide show", "guide search", "guide flow", "sheet form", "sheet show-staff"),
    *("remind list", "remind due", "remind import", "remind schedule", "facts status", "doctor"),
}
"""Those that print data, and so take --json."""
CARD = {"card", "guide flow", "sheet take-away"}
"""Those that look at a card, and so take --practice."""


class Said(NamedTuple):
    """What came of a command: exit code, and what it printed as bytes."""

    code: object
    out: bytes
    err: bytes


def every_parser() -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield the name and the parser of each command."""
    return _below("", command_line())


def _below(name: str, parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    groups = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not groups:
        yield name, parser
    for group in groups:
        for word, below in group.choices.items():
            yield from _below(f"{name} {word}".strip(), below)


def arguments_of(command: str) -> list[str]:
    """Return arguments with which the command does something."""
    return [*command.split(), *WORKING[command]]


def said_by(monkeypatch, arguments, *, encoding="utf-8", typed=b"314159\n") -> Said:
    """Run a command whose standard files have an encoding."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2))
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed), encoding=encoding))
        code: object
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
    return Said(code, out.buffer.getvalue(), err.buffer.getvalue())


def documents(out: bytes) -> list[object]:
    """Return the JSON documents that were printed, one a line, in UTF-8."""
    return [json.loads(line) for line in out.decode("utf-8").removesuffix("\n").split("\n")]

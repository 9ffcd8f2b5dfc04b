"""What shells complete, read from the parser of the command line by shtab."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import shtab

from desktop_app.base import paths
from desktop_app.guide.content.flows import FLOWS
from desktop_app.guide.content.topics import TOPICS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FILES = {"bash": "myna-hoken-navi", "zsh": "_myna-hoken-navi", "fish": "myna-hoken-navi.fish"}
"""The shells, and under which name each looks for what is completed."""


def write_completions(parser: argparse.ArgumentParser, folder: Path) -> None:
    """Write a file for every shell into a folder."""
    for action in _actions(parser):
        _note_what_fits(action)
    folder.mkdir(parents=True)
    for shell, name in FILES.items():
        (folder / name).write_text(shtab.complete(parser, shell), encoding="utf-8")


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to look
        yield action
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            for below in action.choices.values():
                yield from _actions(below)


def _note_what_fits(action: argparse.Action) -> None:
    asked = action.metavar if isinstance(action.metavar, str) else ""
    names = _names(asked, action.option_strings)
    if names and not action.choices:
        action.choices = sorted(names)
    elif asked.startswith("FILE"):
        action.complete = shtab.FILE  # type: ignore[attr-defined]  # how shtab is told
    elif asked == "DIR":
        action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]


def _names(asked: str, options: Iterable[str]) -> Iterable[str]:
    if "--practice" in options:
        return [path.stem for path in (paths.resources() / "practice").glob("*.toml")]
    return {"TOPIC": [*TOPICS], "FLOW": [*FLOWS]}.get(asked, [])

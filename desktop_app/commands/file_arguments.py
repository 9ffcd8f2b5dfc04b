"""Files and folders as arguments of the command line: a name that can be none is refused before anything is done."""

from __future__ import annotations

import argparse
import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.base.files import is_stream

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_SHOWN = 80


def existing_file(text: str) -> Path:
    """Return the file of a name, which need not be there after all; ArgumentTypeError where no file can have it."""
    path = _named(text)
    if text.endswith(("/", os.sep)) or path.name in ("", "..") or path.is_dir():
        raise _wrong(text, "is a folder, not a file")
    return path


def new_file(*suffixes: str) -> Callable[[str], Path]:
    """Return what takes the name of a file to write, which its suffix says what to write into (`.pdf`).

    Pipes and devices have no suffix; ArgumentTypeError for every other name.
    """

    def taken(text: str) -> Path:
        path = existing_file(text)
        if path.suffix.lower() not in suffixes and not is_stream(path):
            raise _wrong(text, f"must end in {' or '.join(suffixes)}")
        return path

    return taken


def folder(text: str) -> Path:
    """Return the folder of a name, which need not be there; ArgumentTypeError where no folder can have it."""
    path = _named(text)
    if os.path.lexists(path) and not path.is_dir():
        raise _wrong(text, "is not a folder")
    return path


def _named(text: str) -> Path:
    if not text.strip():
        raise _wrong(text, "is empty, and names nothing")
    try:
        os.fsencode(text)  # names of old systems come through, in letters that no text can have
        os.lstat(text)  # pathlib keeps to itself what is wrong with a name
    except ValueError:
        raise _wrong(text, "has letters that no name of a file can have") from None
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise _wrong(text, "is too long for a name") from None
    return Path(text)


def _wrong(text: str, why: str) -> argparse.ArgumentTypeError:
    shown = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
    return argparse.ArgumentTypeError(f"{shown!r} {why}")

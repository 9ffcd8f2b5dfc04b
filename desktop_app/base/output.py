"""The one place that prints: JSON is UTF-8 whatever the terminal, other text is what the terminal can write.

Nothing is left in a buffer, so that a full disk or a reader that is gone is met where somebody can still say so, and
not when Python ends.
"""

from __future__ import annotations

import errno
import json
import os
import re
import select
import sys
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TextIO

_CANNOT_BE_WRITTEN = "?"
_STANDARD_FILES = 3
_COMMANDS_TO_A_TERMINAL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class OutputError(Exception):
    """What was to be printed cannot be: nobody reads any more, the disk is full, the output is closed."""


def tell(text: str) -> None:
    """Print a text and a line break; OutputError where that is not possible."""
    _write(sys.stdout, printable(text) + "\n")


def tell_json(data: Any) -> None:
    """Print data as one line of JSON, at once; OutputError where that is not possible."""
    _write(sys.stdout, json.dumps(data, ensure_ascii=False) + "\n", utf_8=True)


def complain(text: str, end: str = "\n") -> None:
    """Print a text on standard error; who does not listen there is not told."""
    with suppress(OutputError):
        _write(sys.stderr, printable(text) + end)


def is_read() -> bool:
    """Whether somebody may still read what is printed; yes where the system does not tell."""
    try:
        poll = select.poll()
        poll.register(sys.stdout.fileno(), 0)
    except (AttributeError, OSError, ValueError):
        return True
    return not poll.poll(0)


def printable(text: str) -> str:
    """Return the text with the signs that would command a terminal written out."""
    return _COMMANDS_TO_A_TERMINAL.sub(lambda found: ascii(found[0])[1:-1], text)


def legible(text: str, encoding: str) -> str:
    """Return the text in letters that an encoding has: é without its accent rather than as a question mark."""
    return text if _has(encoding, text) else "".join(_nearest(letter, encoding) for letter in text)


def _nearest(letter: str, encoding: str) -> str:
    if _has(encoding, letter):
        return letter
    base = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    return base if base and _has(encoding, base) else _CANNOT_BE_WRITTEN


def _has(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeError, LookupError):
        return False
    return True


def _write(stream: TextIO | None, text: str, *, utf_8: bool = False) -> None:
    if stream is None:
        raise OutputError(os.strerror(errno.EBADF))
    try:
        if utf_8 and hasattr(stream, "buffer"):
            stream.flush()
            # Half a pair of UTF-16 is no UTF-8, but JSON has its own way of writing it: \ud842.
            stream.buffer.write(text.encode("utf-8", "backslashreplace"))
        else:
            stream.write(legible(text, stream.encoding or "utf-8"))
        stream.flush()
    except (OSError, ValueError) as error:
        _give_up(stream)
        raise OutputError(getattr(error, "strerror", None) or str(error)) from error


def _give_up(stream: TextIO) -> None:
    """Lead a stream to nowhere: what is still in its buffer would else be tried again when Python ends."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def hold_standard_files() -> None:
    """Open whichever of the three standard files is closed, and let each wait until it can be read or written.

    The next file opened would else become it: the renewal book would be where libraries write their warnings. Whoever
    starts the program may have left a pipe that says "not now" instead of waiting.
    """
    while (opened := os.open(os.devnull, os.O_RDWR)) < _STANDARD_FILES:
        os.set_inheritable(opened, True)
    os.close(opened)
    for number in range(_STANDARD_FILES):
        with suppress(OSError, AttributeError):  # Windows has no such pipes
            os.set_blocking(number, True)

"""Writes files that are there either whole or not at all, and reads files that have an end."""

from __future__ import annotations

import errno
import os
import re
import select
import stat
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRIVATE, _USUAL = 0o600, 0o666
"""Rights of new files: the owner's alone, and what the user's mask leaves of everybody's."""
_EVERY_RIGHT = 0o777
_MOST_LINKS = 40
"""One after another, as Linux counts them."""
_OPEN_FILES = re.compile(r"/dev/fd|/proc/(?:self|\d+)(?:/task/\d+)?/fd")
"""Folders whose entries stand for files that a program has open, such as its standard output."""
_TIMEOUT_SECONDS = 5
"""How long to wait for somebody who reads from a pipe."""
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file in place of an old one, which stays where that fails; OSError where it cannot be written.

    A link stays, and its target is written. An old file's rights and owner stay; other names of it (hard links) keep
    the old content, as backups that are made of them should. A new one can be read by its owner alone if it is
    `private`. What is no file, a pipe or the standard output, takes the bytes as it is.
    """
    with _errors_about(path):
        end = _end_of_links(path)
        old = _status(end)
        if _stands_for_open_file(end) or (old and not stat.S_ISREG(old.st_mode)):
            _pour(end, content)
        else:
            _replace(end, content, old, _PRIVATE if private else _USUAL)


def append_line(path: Path, line: bytes, most_bytes: int) -> None:
    """Add a line to a file, which is made for its owner alone; OSError where it cannot be written.

    Of a file that becomes longer than so many bytes whole lines of the later half stay.
    """
    with _errors_about(path):
        with open(
            path, "ab", buffering=0, opener=lambda name, flags: os.open(name, flags | _AT_ONCE, _PRIVATE)
        ) as file:  # Path.open takes no opener
            file.write(line + b"\n")
            length = file.tell()
        if length > most_bytes:
            later = read_bounded(path, length)[-most_bytes // 2 :]
            write_whole(path, later.partition(b"\n")[2], private=True)


def read_bounded(path: Path, most_bytes: int) -> bytes:
    """Return what is in a file; OSError where it cannot be read, is longer, or is no file: a pipe may never end."""
    with _errors_about(path):
        kind = os.stat(path).st_mode  # noqa: PTH116 # as everything here, it says what is wrong with a name
        if stat.S_ISDIR(kind):
            raise _error(errno.EISDIR)
        if not stat.S_ISREG(kind):
            raise OSError(errno.EINVAL, "it is no file")
        with path.open("rb") as file:
            content = file.read(most_bytes + 1)
        if len(content) > most_bytes:
            raise _error(errno.EFBIG)
    return content


def is_stream(path: Path) -> bool:
    """Whether the path leads to what is no file and no folder, such as a pipe or the standard output."""
    with suppress(OSError, ValueError):
        end = _end_of_links(path)
        kind = end.stat().st_mode
        return _stands_for_open_file(end) or not (stat.S_ISREG(kind) or stat.S_ISDIR(kind))
    return False


def with_ending(name: str, suffix: str) -> str:
    """Return the name with a suffix (`.pdf`), which is added unless it is there; whatever else has a dot stays."""
    return name if Path(name).suffix.lower() == suffix else name + suffix


def readable(path: Path) -> str:
    """Return a path as it can be shown: old systems wrote names in letters that no text can have."""
    return os.fsencode(path).decode(errors="replace")


def take_rights(path: Path, old: os.stat_result) -> None:
    """Give a file the rights of another, its owner and its group, as far as the disk and the system allow it."""
    if sys.platform != "win32":
        for owner, group in ((-1, old.st_gid), (old.st_uid, -1)):
            with suppress(OSError):
                os.chown(path, owner, group)
    with suppress(OSError):
        path.chmod(old.st_mode & _EVERY_RIGHT)


def _replace(path: Path, content: bytes, old: os.stat_result | None, rights: int) -> None:
    if old and not os.access(path, os.W_OK):
        raise _error(errno.EACCES)
    unfinished = path.with_name(f".{os.urandom(8).hex()}.part")  # short, for the name of the file may be at its limit
    rights = _PRIVATE if old else rights
    try:
        with open(
            unfinished, "xb", opener=lambda name, flags: os.open(name, flags, rights)
        ) as file:  # Path.open takes no opener
            file.write(content)
        if old:
            take_rights(unfinished, old)
            _take_attributes(unfinished, path)
        unfinished.replace(path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()
        raise


def _take_attributes(path: Path, old: Path) -> None:
    """Give a file what else the other has besides its rights, such as a list of who may read it."""
    if sys.platform == "linux":
        with suppress(OSError):  # not every disk has them
            for name in os.listxattr(old):
                os.setxattr(path, name, os.getxattr(old, name))


def _pour(path: Path, content: bytes) -> None:
    own = _own_number(path)
    if own is not None:
        _write_all(os.dup(own), content)
        return
    kind = path.stat().st_mode
    if stat.S_ISDIR(kind) or stat.S_ISBLK(kind):  # a disk is no place for a letter, even where the user is allowed to
        raise _error(errno.EISDIR if stat.S_ISDIR(kind) else errno.EPERM)
    if stat.S_ISFIFO(kind):
        _write_patiently(path, content)
    else:
        _write_all(os.open(path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_NOCTTY", 0)), content)


def _write_all(handle: int, content: bytes) -> None:
    with open(handle, "wb", buffering=0) as stream:  # it is open already
        rest = memoryview(content)
        while rest:
            rest = rest[stream.write(rest) or 0 :]


def _write_patiently(path: Path, content: bytes) -> None:
    """Write into a pipe that others read from; OSError where nobody does."""
    handle = _open_pipe(path)
    try:
        rest = memoryview(content)
        while rest:
            if not select.select([], [handle], [], _TIMEOUT_SECONDS)[1]:
                raise _error(errno.ETIMEDOUT)
            rest = rest[os.write(handle, rest) :]
    finally:
        os.close(handle)


def _open_pipe(path: Path) -> int:
    """Open a pipe; while nobody reads from it, the system refuses (ENXIO)."""
    import time

    until = time.monotonic() + _TIMEOUT_SECONDS
    while True:
        try:
            return os.open(path, os.O_WRONLY | _AT_ONCE)
        except OSError as error:
            if error.errno != errno.ENXIO or time.monotonic() > until:
                raise
            time.sleep(0.02)


def _end_of_links(path: Path) -> Path:
    """Return what the last of the links points to, whether it is there or not."""
    for _ in range(_MOST_LINKS):
        if _stands_for_open_file(path) or not path.is_symlink():
            return path
        path = path.parent / path.readlink()
    raise _error(errno.ELOOP)


def _stands_for_open_file(path: Path) -> bool:
    return path.name.isdecimal() and _OPEN_FILES.fullmatch(os.path.realpath(path.parent)) is not None


def _own_number(path: Path) -> int | None:
    """Return the number by which this program has a file open; opened anew it would be written from its beginning."""
    own = {os.path.realpath("/dev/fd"), os.path.realpath("/proc/self/fd")}
    return int(path.name) if _stands_for_open_file(path) and os.path.realpath(path.parent) in own else None


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


@contextmanager
def _errors_about(path: Path) -> Iterator[None]:
    """Have every error name the file that was asked for, and be one of the system's."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), str(path)) from error
    except ValueError as error:  # a zero byte, or letters that no name of a file can have
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path)) from error


def _error(number: int) -> OSError:
    return OSError(number, os.strerror(number))

"""Asks the person for a file, in the system's own window for that."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app.base.files import with_ending

if TYPE_CHECKING:
    from collections.abc import Callable


class FilesChosen(Protocol):
    """Asks for files; an empty path where the person does not want to after all."""

    def new(self, name: str) -> str:
        """Ask where to save a file that is to have this name, or to lie at this path."""

    def existing(self, suffix: str) -> str:
        """Ask for a file with this suffix."""


class FileDialogs:
    """Asks in the system's own window."""

    def new(self, name: str) -> str:
        """Ask where to save a file that is to have this name."""
        from PySide6.QtWidgets import QFileDialog  # each kind of widget costs the start some time

        place = os.path.join(_documents(), name)  # noqa: PTH118 # a whole path stays as it is
        return QFileDialog.getSaveFileName(None, "", place, _kind(Path(name).suffix[1:]))[0]

    def existing(self, suffix: str) -> str:
        """Ask for a file with this suffix."""
        from PySide6.QtWidgets import QFileDialog

        return QFileDialog.getOpenFileName(None, "", _documents(), _kind(suffix))[0]


def place_to_save(ask: Callable[[str], str], name: str) -> Path | None:
    """Ask where to save, from a file name to a path; None where the person does not want to after all.

    The suffix of the name is added where it was left out. A file that is there with it is asked about once more, for
    the system's window has only asked about the name without; FileExistsError where that leads to the same place.
    """
    suffix = Path(name).suffix
    while chosen := ask(name):
        place = with_ending(chosen, suffix)
        if place == chosen or not os.path.lexists(place):
            return Path(place)
        if place == name:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), place)
        name = place
    return None


def _documents() -> str:
    from PySide6.QtCore import QStandardPaths

    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _kind(suffix: str) -> str:
    return f"{suffix.upper()} (*.{suffix})"

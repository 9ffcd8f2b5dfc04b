"""Asks the person for a file, in the system's own window for that."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog


class FilesChosen(Protocol):
    """Asks for files; an empty path where the person does not want to after all."""

    def new(self, name: str) -> str:
        """Ask where to save a file that is to have this name."""

    def existing(self, suffix: str) -> str:
        """Ask for a file with this suffix."""


class FileDialogs:
    """Asks in the system's own window."""

    def new(self, name: str) -> str:
        """Ask where to save a file that is to have this name."""
        return QFileDialog.getSaveFileName(None, "", f"{_documents()}/{name}", _kind(Path(name).suffix[1:]))[0]

    def existing(self, suffix: str) -> str:
        """Ask for a file with this suffix."""
        return QFileDialog.getOpenFileName(None, "", _documents(), _kind(suffix))[0]


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _kind(suffix: str) -> str:
    return f"{suffix.upper()} (*.{suffix})"

"""Where the program's own files lie: in a checkout beside the package, in a wheel or a frozen build inside it."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent
APP_NAME = "myna-hoken-navi"


def resources() -> Path:
    """Return the folder with facts, fonts, pictures and practice cards."""
    return _folder("resources")


def catalogues() -> Path:
    """Return the folder with the compiled catalogues, one .mo file a language."""
    return _folder("i18n")


def user_data() -> Path:
    """Return the folder for what this user keeps; it need not exist."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def heartbeat() -> Path:
    """Return the file whose time tells when the window of a kiosk last answered; in memory, where Linux has that."""
    in_memory = os.environ.get("XDG_RUNTIME_DIR")
    return (Path(in_memory) / APP_NAME if in_memory else user_data()) / "heartbeat"


def nearest_existing(folder: Path) -> Path:
    """Return a folder, or where it is not there yet the next one above it that is."""
    return next(path for path in (folder, *folder.parents) if path.exists())


def _folder(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name

"""Reads the pinned requirements: every line of requirements/*.txt is one version with the hashes of its files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "requirements"
SHIPPED = ("run", "card", "speech")
"""What people install; the other lists are for whoever works on the program."""

_PIN = re.compile(
    r"(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?: ; (?P<marker>[^\\]+?))?(?P<hashes>( +--hash=sha256:[0-9a-f]{64})+)"
)


class NotPinnedError(Exception):
    """A line that names no exact version, or no hash."""


@dataclass(frozen=True)
class Pin:
    """A version of a package, the systems it is for (an environment marker, or empty), and the SHA-256 of its files."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def lists() -> list[Path]:
    """Return the files with Python packages; those with Debian packages have a form of their own."""
    return sorted(path for path in FOLDER.glob("*.txt") if not path.name.startswith("debian-"))


def shipped() -> dict[str, Pin]:
    """Return what people install, by name."""
    return {pin.name: pin for name in SHIPPED for pin in pins((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))}


def pins(text: str) -> list[Pin]:
    """Return the pins of a list; NotPinnedError for a line without an exact version and a hash."""
    lines = (line.strip() for line in text.replace("\\\n", " ").splitlines())
    return [_pin(line) for line in lines if line and not line.startswith("#")]


def _pin(line: str) -> Pin:
    found = _PIN.fullmatch(line)
    if not found:
        raise NotPinnedError(line)
    hashes = tuple(part.removeprefix("--hash=sha256:") for part in found["hashes"].split())
    return Pin(found["name"], found["version"], found["marker"] or "", hashes)

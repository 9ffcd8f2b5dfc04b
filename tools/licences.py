"""Lists what is shipped with its licence: python -m tools.licences; ends with 1 where a licence is not known.

`write` besides puts names and licences where the program shows them.
"""

from __future__ import annotations

import hashlib
import sys
import tomllib
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, version
from typing import TYPE_CHECKING

from fontTools.ttLib import TTFont

from desktop_app.base import paths
from desktop_app.base.exit_codes import DONE, NOTHING
from tools.requirements import FOLDER, Pin, shipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.metadata import Distribution
    from pathlib import Path

OUR_FILES = {".json", ".md", ".model", ".pub", ".svg", ".table", ".toml", ".tsv", ".txt"}
"""What in resources/ was made for this program or says under which licence something stands."""

SHOWN = paths.resources() / "licences.tsv"
"""What the program shows of them."""
_FONTS = {".otf", ".ttf"}
_VERSION_RECORD, _LICENCE_ADDRESS_RECORD = 5, 14
_OFL_ADDRESS = "://scripts.sil.org/OFL"


@dataclass(frozen=True)
class Part:
    """Something that is shipped: its licence as SPDX writes it, None where not known; the SHA-256 of its files."""

    name: str
    version: str
    licence: str | None
    kind: str
    hashes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Licences:
    """The licences that may be shipped, other spellings of them, and those that a person read, by `name==version`."""

    accepted: frozenset[str]
    spellings: dict[str, str]
    read: dict[str, str]

    def accept(self, licence: str) -> bool:
        """Return whether one of the choices of an SPDX expression is accepted; never one with parentheses."""
        choices = (choice.split(" AND ") for choice in licence.split(" OR "))
        return any(self.accepted.issuperset(choice) for choice in choices)

    def first_accepted(self, said: Iterable[str]) -> str | None:
        """Return the first that is accepted of what a package says about its licence, as SPDX writes it."""
        return next((known for known in (self.spellings.get(each, each) for each in said) if self.accept(known)), None)


def known_licences(path: Path = FOLDER / "licences.toml") -> Licences:
    """Return what stands in requirements/licences.toml."""
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    return Licences(frozenset(found["accepted"]), found["spellings"], found["read"])


def parts() -> list[Part]:
    """Return everything that is shipped: the program, its drawings, packages, fonts."""
    licences, own_version = known_licences(), version("myna-hoken-navi")
    packages = (
        Part(pin.name, pin.version, licence_of(pin, licences), "package", pin.hashes) for pin in shipped().values()
    )
    return [
        Part("myna-hoken-navi", own_version, "MIT", "program"),
        *(Part(f"resources/{folder}", own_version, "MIT", "drawings") for folder in ("icons", "pictures")),
        *sorted(packages, key=lambda part: part.name),
        *resource_parts(paths.resources()),
    ]


def licence_of(pin: Pin, licences: Licences) -> str | None:
    """Return the licence of a package: as a person read it, or else as the installed one says itself."""
    read = licences.read.get(f"{pin.name}=={pin.version}")
    if read is not None:
        return read if licences.accept(read) else None
    try:
        installed = distribution(pin.name)
    except PackageNotFoundError:
        return None
    return licences.first_accepted(_said_by(installed)) if installed.version == pin.version else None


def _said_by(package: Distribution) -> Iterator[str]:
    for field in ("License-Expression", "License"):
        yield from package.metadata.get_all(field) or []
    classifiers = [each for each in package.metadata.get_all("Classifier") or [] if each.startswith("License ::")]
    if len(classifiers) == 1:  # several do not say whether one may choose
        yield classifiers[0]


def resource_parts(folder: Path) -> list[Part]:
    """Return the fonts, and every file of which nobody knows where it comes from; the rest belongs to the program."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix not in OUR_FILES)
    return [_font(path) if path.suffix in _FONTS else Part(path.name, "", None, "file") for path in files]


def _font(path: Path) -> Part:
    with TTFont(path, lazy=True) as font:
        number, address = (font["name"].getDebugName(each) or "" for each in (_VERSION_RECORD, _LICENCE_ADDRESS_RECORD))
    number = number.removeprefix("Version ").split(";")[0]
    is_open = address.endswith(_OFL_ADDRESS)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Part(path.name, number, "OFL-1.1" if is_open else None, "font", (digest,))


def shown_by_program(found: Iterable[Part]) -> str:
    """Return the list that the program shows: packages and fonts, a name and a licence a line."""
    return "".join(f"{part.name}\t{part.licence}\n" for part in found if part.kind in {"package", "font"})


def main() -> int:
    """Print every part with its licence; 1 where one is not known."""
    found = parts()
    for part in found:
        print(f"{part.kind:8} {part.name:40} {part.version:26} {part.licence or 'NOT KNOWN'}")
    unknown = [part.name for part in found if part.licence is None]
    if unknown:
        print("Read under which licence these stand, and see requirements/licences.toml:", *unknown, file=sys.stderr)
    elif sys.argv[1:] == ["write"]:
        SHOWN.write_text(shown_by_program(found), encoding="utf-8")
    return NOTHING if unknown else DONE


if __name__ == "__main__":
    sys.exit(main())

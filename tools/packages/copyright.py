"""The copyright file of Debian's packages (DEP-5), made from what the wheels, the fonts and `make licences` say."""

from __future__ import annotations

import re
from email.parser import HeaderParser
from typing import TYPE_CHECKING, NamedTuple

from tools.licences import known_licences, licence_of
from tools.packages.contents import of_program
from tools.packages.wheels import names_in, texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from tools.requirements import Pin

_IN_DEBIAN = {"Apache-2.0": "Apache-2.0", "LGPL-3.0-only": "LGPL-3"}
"""Licences whose text every Debian has, by the name of the file in /usr/share/common-licenses."""
_HOLDER = re.compile(r"^\s*Copyright\s+(?:\(c\)\s*)?(\d{4}.*\S)\s*$", re.IGNORECASE | re.MULTILINE)
_PACKAGES = "program/lib/python3/site-packages"
_OF_QT = (
    "Taken from the wheels of Qt for Python, unchanged; only files that the program needs are here. Their sources:"
    " https://download.qt.io/official_releases/QtForPython/ . Parts of Qt come from others, with the licences that"
    " https://doc.qt.io/qt-6/licenses-used-in-qt.html names. Another build of Qt may be put in their place."
)


class UnknownLicenceError(Exception):
    """A wheel whose licence or holder is not known."""


class Part(NamedTuple):
    """Files of the packages that stand under one licence: who holds them, its name, its text, what else is to say."""

    files: str
    holders: tuple[str, ...]
    licence: str
    text: str
    comment: str = ""


def copyright_file(wheels: Mapping[Path, Pin], licence: Path, fonts: Path) -> str:
    """Return the file, given the wheels, the project's own licence and the folder with the fonts and their licences."""
    own = licence.read_text(encoding="utf-8")
    head = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Myna Hoken Navi\nSource: the project's repository, from which this package was built\n"
    )
    parts = [
        Part("*", _holders(own), "MIT", own),
        *_fonts(fonts),
        *(part for wheel, pin in sorted(wheels.items()) for part in _of_wheel(wheel, pin)),
    ]
    return "\n".join([head, *map(_paragraph, parts)])


def _fonts(folder: Path) -> Iterator[Part]:
    files = f"{_PACKAGES}/desktop_app/resources/fonts/MynaNavi"
    for name, which in (("OFL-BIZ-UDPGothic.txt", "JP-*"), ("OFL-Noto.txt", "[KLS]*")):
        text = (folder / name).read_text(encoding="utf-8")
        head, _, terms = text.partition("-" * 20)
        yield Part(files + which, tuple(re.findall(r"Copyright (\d{4}.*)", head)), "OFL-1.1", terms.lstrip("-\n"))


def _of_wheel(wheel: Path, pin: Pin) -> Iterator[Part]:
    said = licence_of(pin, known_licences())
    if said is None:
        raise UnknownLicenceError(pin.name)
    (metadata,) = texts_of(wheel, lambda name: name.endswith(".dist-info/METADATA"))
    texts = list(texts_of(wheel, lambda name: bool(re.search(r"\.dist-info/.*LICEN[CS]E", name))))
    licence = next((each for each in said.split(" OR ") if each in _IN_DEBIAN), said)
    text = _where_in_debian(licence) if licence in _IN_DEBIAN else "\n".join(texts)
    if not text:
        raise UnknownLicenceError(pin.name)
    holders = _holders("\n".join(texts)) or _authors(metadata)
    comment = _OF_QT if licence.startswith("LGPL") else ""
    yield Part(" ".join(_folders(wheel)), holders, licence, text, comment)


def _where_in_debian(licence: str) -> str:
    return f"The text stands in /usr/share/common-licenses/{_IN_DEBIAN[licence]} of every Debian."


def _holders(text: str) -> tuple[str, ...]:
    """Return who holds the copyright, as a licence says it; years without a name count for nothing."""
    return tuple(found for found in _HOLDER.findall(text) if re.search(r"[^\W\d]{2}", found))


def _authors(metadata: str) -> tuple[str, ...]:
    said = HeaderParser().parsestr(metadata)
    return tuple(each for field in ("Author", "Author-email") for each in said.get_all(field) or [])[:1]


def _folders(wheel: Path) -> list[str]:
    names = {name.partition("/")[0] for name in names_in(wheel) if of_program(name)}
    folders = sorted(name for name in names if not name.endswith(".dist-info")) or ["PySide6"]
    return [f"{_PACKAGES}/{name}" + ("" if name.endswith(".py") else "/*") for name in folders]


def _paragraph(part: Part) -> str:
    holders = "\n           ".join(part.holders)
    lines = [f"Files: {part.files}", f"Copyright: {holders}", f"License: {part.licence}"]
    lines += [f" {line.rstrip()}" if line.strip() else " ." for line in part.text.strip().splitlines()]
    return "\n".join([*lines, *([f"Comment: {part.comment}"] if part.comment else [])]) + "\n"

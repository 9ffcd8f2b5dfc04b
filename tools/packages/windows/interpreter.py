"""The Python that lies in the installer: python.org's embeddable archive, given by path and known by its hash."""

from __future__ import annotations

import hashlib
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path

PIN = Path(__file__).resolve().parents[3] / "packaging" / "windows" / "interpreter.toml"
PROGRAMS = ("python.exe", "pythonw.exe")
_X86_64 = 0x8664
"""Machine of a PE file (Microsoft's PE Format, "Machine Types")."""
_ADDRESS_OF_HEAD = 0x3C


class InterpreterError(Exception):
    """An archive that is not the one that was pinned, or not a Python for which the wheels were made."""


@dataclass(frozen=True)
class Interpreter:
    """An archive of python.org: the name of its file, the version of Python, the SHA-256 of the file."""

    name: str
    version: str
    sha256: str

    @property
    def minor(self) -> str:
        """Return the version without its last number, as wheels are told it: 3.13."""
        return self.version.rpartition(".")[0]

    @property
    def tag(self) -> str:
        """Return what files of this version have in their names: 313."""
        return self.minor.replace(".", "")


def pinned_interpreter(path: Path = PIN) -> Interpreter:
    """Return what stands in packaging/windows/interpreter.toml."""
    return Interpreter(**tomllib.loads(path.read_text(encoding="utf-8")))


def unpack_interpreter(pin: Interpreter, archive: Path, folder: Path) -> None:
    """Write the Python of an archive into a folder, so that it finds ../lib and nothing else of the computer.

    InterpreterError where the archive is another one than was pinned, or not what the pin says.
    """
    if hashlib.sha256(archive.read_bytes()).hexdigest() != pin.sha256:
        msg = f"{archive.name} is not the {pin.name} that was pinned"
        raise InterpreterError(msg)
    with zipfile.ZipFile(archive) as found:
        _refuse_other_version(pin, found.namelist())
        _refuse_other_machine(found)
        found.extractall(folder)
    (folder / f"python{pin.tag}._pth").write_text(f"python{pin.tag}.zip\n.\n..\\lib\n", encoding="utf-8")


def _refuse_other_version(pin: Interpreter, names: list[str]) -> None:
    missing = {*PROGRAMS, *(f"python{pin.tag}{ending}" for ending in (".dll", ".zip", "._pth"))} - set(names)
    if missing:
        msg = f"not an embeddable Python {pin.minor}: without {', '.join(sorted(missing))}"
        raise InterpreterError(msg)


def _refuse_other_machine(archive: zipfile.ZipFile) -> None:
    for program in PROGRAMS:
        if machine_of(archive.read(program)) != _X86_64:
            msg = f"{program} is not for 64-bit Windows on x86 (amd64)"
            raise InterpreterError(msg)


def machine_of(program: bytes) -> int:
    """Return the number of the machine for which a program of Windows is, 0 where it is no such program."""
    head = int.from_bytes(program[_ADDRESS_OF_HEAD : _ADDRESS_OF_HEAD + 4], "little")
    if not program.startswith(b"MZ") or program[head : head + 4] != b"PE\0\0":
        return 0
    return int.from_bytes(program[head + 4 : head + 6], "little")

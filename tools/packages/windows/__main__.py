"""Makes an installer and a portable folder: python -m tools.packages.windows OWN_WHEEL WHEELS PYTHON_ZIP TARGET.

OWN_WHEEL is the program, WHEELS the folder with what is brought along, PYTHON_ZIP python.org's embeddable archive,
TARGET a folder that is made anew. The day of all files is SOURCE_DATE_EPOCH. It ends with 1 where something is not what
was pinned.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import DONE, NOTHING
from desktop_app.base.version import version
from desktop_app.reminders.daily.notification import NAME as NOTIFIER
from desktop_app.reminders.daily.schedule_files import NAME as TASK
from tools.packages.wheels import WheelError, unpack, wheel_of
from tools.packages.windows.contents import of_windows, pinned_for_windows
from tools.packages.windows.icon import icon_file
from tools.packages.windows.interpreter import Interpreter, InterpreterError, pinned_interpreter, unpack_interpreter

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[3]
PACKAGING = ROOT / "packaging"
COMMON_LICENCES = Path("/usr/share/common-licenses")
_LICENCES = (ROOT / "LICENSE", ROOT / "NOTICE", COMMON_LICENCES / "LGPL-3", COMMON_LICENCES / "GPL-3")
"""The wheels of Qt do not bring the texts of their licence along."""
LAUNCHER = "Myna Hoken Navi.exe"


@dataclass(frozen=True)
class Sources:
    """What the package is made of: the program's wheel, the folder with the others, the archive of Python, its pin."""

    own_wheel: Path
    wheels: Path
    archive: Path
    pin: Interpreter


def build(sources: Sources, target: Path) -> tuple[Path, Path]:
    """Make both, and return the installer and the archive of the portable folder.

    WheelError or InterpreterError for what was not pinned, CalledProcessError where makensis fails.
    """
    shutil.rmtree(target, ignore_errors=True)
    day, program = int(os.environ["SOURCE_DATE_EPOCH"]), target / "program"
    lay_out(sources, program, day)
    name = f"myna-hoken-navi-{version()}-windows"
    setup, portable = target / f"{name}-setup.exe", target / f"{name}-portable.zip"
    (target / "files.nsh").write_text(_install_lines(program), encoding="utf-8")
    kilobytes = sum(path.stat().st_size for path in _files(program)) // 1024
    _makensis("installer.nsi", program, OUT=setup, FILES=target / "files.nsh", KILOBYTES=kilobytes)
    _makensis("launcher.nsi", program, OUT=program / LAUNCHER)
    _write_archive(program, portable, day)
    return setup, portable


def lay_out(sources: Sources, program: Path, day: int) -> None:
    """Make the folder that is installed: Python, lib, licences, the command and the icon, all of one day."""
    unpack_interpreter(sources.pin, sources.archive, program / "python")
    brought = [wheel_of(pin, sources.wheels) for pin in pinned_for_windows(sources.pin)]
    for wheel in (sources.own_wheel, *brought):
        unpack(wheel, program / "lib", of_windows)
    (program / "licences").mkdir()
    for path in _LICENCES:
        shutil.copyfile(path, program / "licences" / f"{path.name}.txt")
    shutil.copyfile(PACKAGING / "windows" / "myna-hoken-navi.cmd", program / "myna-hoken-navi.cmd")
    (program / "myna-hoken-navi.ico").write_bytes(icon_file(PACKAGING / "desktop" / "myna-hoken-navi.svg"))
    for path in program.rglob("*"):
        os.utime(path, (day, day))


def _files(folder: Path) -> list[Path]:
    return sorted((path for path in folder.rglob("*") if path.is_file()), key=lambda path: path.as_posix())


def _install_lines(program: Path) -> str:
    """Return the lines of NSIS that write every file, always in the same order."""
    lines, folder = [], None
    for path in _files(program):
        if path.parent != folder:
            folder = path.parent
            installed = PureWindowsPath("$INSTDIR", *map(_literal, folder.relative_to(program).parts))
            lines.append(f'SetOutPath "{installed}"')
        lines.append(f'File "{_literal(str(path))}"')
    return "\n".join([*lines, ""])


def _literal(text: str) -> str:
    return text.replace("$", "$$")


def _makensis(script: str, program: Path, **defines: object) -> None:
    said = version() or "0"
    numbers = ".".join([*said.split("+", 1)[0].split("."), "0", "0", "0"][:4])
    icon = program / "myna-hoken-navi.ico"
    known = {"VERSION": said, "FOUR_NUMBERS": numbers, "ICON": icon, "TASK": TASK, "NOTIFIER": NOTIFIER} | defines
    options = [f"-D{name}={value}" for name, value in known.items()]
    folder = PACKAGING / "windows"
    subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, script], cwd=folder, check=True)  # noqa: S607 - Debian's


def _write_archive(program: Path, archive: Path, day: int) -> None:
    """Write the portable folder, the same bytes each time: sorted, everything of the same day and right."""
    moment = datetime.fromtimestamp(day, UTC).timetuple()[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as written:
        for path in _files(program):
            name = Path("Myna Hoken Navi", path.relative_to(program)).as_posix()
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            written.writestr(entry, path.read_bytes())


def main(arguments: Iterable[str]) -> int:
    """Build from the four paths; return 1, with one sentence, where something is not what was pinned."""
    own_wheel, wheels, archive, target = map(Path, arguments)
    try:
        made = build(Sources(own_wheel, wheels, archive, pinned_interpreter()), target.resolve())
    except (InterpreterError, WheelError, OSError) as error:
        print(error, file=sys.stderr)
        return NOTHING
    print(*made, sep="\n")
    return DONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

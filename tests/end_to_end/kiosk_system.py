"""The unit of the kiosk as systemd runs it, with a small program in place of the kiosk, on a screen in memory."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.end_to_end.service_manager import Manager, manager_in
from tools.words import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

UNIT = "myna-hoken-navi-kiosk.service"
DEPLOY = ROOT / "deploy" / "kiosk"
RUN_IN_CAGE = DEPLOY / "run-in-cage"
PROGRAM = [sys.executable, str(Path(__file__).with_name("kiosk_program.py"))]
WATCHDOG_SECONDS = 4
IN_MEMORY = {
    "WLR_BACKENDS": "headless",
    "WLR_LIBINPUT_NO_DEVICES": "1",
    "WLR_RENDERER": "pixman",
    "QT_QPA_PLATFORM": "wayland",
    "PYTHONPATH": str(ROOT),
}
# The other user and the rights that only the manager of a whole system can take away or give stay out; so do, without a
# word of systemd, what it hides of files and devices. What the kernel filters (system calls, sockets) is as on a kiosk.
_CHANGES = """\
[Unit]
ConditionPathExists=
[Service]
ExecStart=
ExecStart={run_in_cage} {program} {folder}
User=
Group=
CapabilityBoundingSet=~
ProtectClock=no
ProtectKernelLogs=no
ProtectKernelModules=no
WatchdogSec={watchdog}
RestartSec=100ms
StandardOutput=append:{folder}/log
StandardError=append:{folder}/log
Environment=PATH={folder}/bin:/usr/bin:/bin
{environment}
"""
_STAND_IN = "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/usr/bin/touch {file}\n"
_SYSTEMCTL = '#!/bin/sh\necho "$@" >> {folder}/asked\n'


class Kiosk:
    """A kiosk that runs in a folder."""

    def __init__(self, folder: Path, manager: Manager) -> None:
        self._folder, self._manager = folder, manager

    def start(self) -> None:
        """Start it, and wait until it is ready."""
        self._manager.must("start", UNIT)

    def order(self, what: str) -> None:
        """Have the program do something; see kiosk_program.py."""
        (self._folder / "writing").write_text(what)
        (self._folder / "writing").rename(self._folder / "order")

    @property
    def starts(self) -> list[str]:
        """What the program has said at each of its starts."""
        return self._lines("starts")

    @property
    def asked(self) -> list[str]:
        """What systemd was asked for when the program had ended."""
        return self._lines("asked")

    @property
    def state(self) -> str:
        """What systemd says of it: active, activating, inactive, failed."""
        return self._manager.told("ActiveState", UNIT)

    def _lines(self, name: str) -> list[str]:
        file = self._folder / name
        return file.read_text().splitlines() if file.exists() else []


@contextmanager
def kiosk_in(folder: Path) -> Iterator[Kiosk]:
    """Run a manager of systemd that knows the unit, until the end."""
    _write_units(folder)
    with manager_in(folder) as manager:
        yield Kiosk(folder, manager)


def _write_units(folder: Path) -> None:
    units = folder / "units"
    (units / f"{UNIT}.d").mkdir(parents=True)
    (units / UNIT).write_bytes((DEPLOY / UNIT).read_bytes())
    environment = "\n".join(f"Environment={name}={value}" for name, value in IN_MEMORY.items())
    changes = _CHANGES.format(
        run_in_cage=RUN_IN_CAGE,
        program=" ".join(PROGRAM),
        folder=folder,
        watchdog=WATCHDOG_SECONDS,
        environment=environment,
    )
    (units / f"{UNIT}.d" / "test.conf").write_text(changes)
    (units / "seatd.service").write_text(_STAND_IN.format(file=folder / "seat"))
    (units / "getty@tty1.service").write_text(_STAND_IN.format(file=folder / "console"))
    (folder / "bin").mkdir()
    systemctl = folder / "bin" / "systemctl"
    systemctl.write_text(_SYSTEMCTL.format(folder=folder))
    systemctl.chmod(0o755)

"""A computer with Windows as far as Wine is one: what is done on it is gone with the test."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_WINE, _SERVER = "/usr/lib/wine/wine64", "/usr/lib/wine/wineserver64"
LIBRARIES = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
"""Wine's own libraries of Windows."""
_WITHOUT = "mscoree,mshtml="
"""What Wine would ask for a download for."""


class Wine:
    """A computer in a folder; `drive` is its C:."""

    def __init__(self, folder: Path) -> None:
        """Take a folder with a computer, or an empty one."""
        self.folder, self.drive = folder, folder / "drive_c"
        self._environment = os.environ | {
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _WITHOUT,
            "LANG": "C.UTF-8",
        }

    def sets_up(self) -> None:
        """Make a computer with Windows 10 in the empty folder."""
        self.does("wineboot", "--init")
        self.is_windows("win10")

    @classmethod
    def like(cls, other: Wine, folder: Path) -> Wine:
        """Return a computer that is as another one, and changes by itself; `close` takes it away."""
        upper, work, path = (folder / name for name in ("upper", "work", "computer"))
        for each in (upper, work, path):
            each.mkdir(parents=True)
        laid = f"lowerdir={other.folder},upperdir={upper},workdir={work}"
        subprocess.run(["mount", "-t", "overlay", "-o", laid, "overlay", path], check=True)
        return cls(path)

    def close(self) -> None:
        """End whatever runs on it, and take it away."""
        subprocess.run([_SERVER, "--kill"], env=self._environment, check=False)
        subprocess.run(["umount", "--lazy", self.folder], check=True)

    def is_windows(self, release: str) -> None:
        """Be another Windows from now on, as Wine calls it: win7, win10."""
        self.does("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", release, "/f")

    def does(self, *command: str, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
        """Run a program to its end, and wait until all that it started has ended, too."""
        done = subprocess.run(
            [_WINE, *command],
            env=self._environment | dict(environment or {}),
            capture_output=True,
            timeout=600,
            check=False,
        )
        self.waits()
        return done

    def ends_with(self, *command: str) -> int:
        """Return the exit code of a program; others go on running."""
        with self.starts(*command, environment={}) as program:
            return program.wait(timeout=600)

    def starts(self, *command: str, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start a program and let it run."""
        return subprocess.Popen([_WINE, *command], env=self._environment | dict(environment))

    def waits(self) -> None:
        """Wait until nothing runs any more."""
        subprocess.run([_SERVER, "--wait"], env=self._environment, check=True, timeout=600)

    def entry(self, key: str) -> dict[str, str]:
        """Return the values of a key of the registry by their names; empty where there is no such key."""
        asked = self.does("reg", "query", key).stdout.decode("utf-8", errors="replace")
        rows = (line.split(None, 2) for line in asked.splitlines() if line.startswith("    "))
        return {row[0]: row[2] for row in rows if len(row) > 2}

    def has_task(self, name: str) -> bool:
        """Return whether its scheduler keeps a task; `schtasks /Query` of Wine says yes to everything."""
        return (self.drive / "windows/system32/tasks" / name).is_file()

    def files(self) -> set[str]:
        """Return the paths below C: of what people and installers put there."""
        found = (path for part in ("users", "Program Files", "ProgramData") for path in (self.drive / part).rglob("*"))
        return {path.relative_to(self.drive).as_posix() for path in found if "/Temp/" not in path.as_posix()}

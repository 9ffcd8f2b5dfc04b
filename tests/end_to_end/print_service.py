"""The real printing system (CUPS) with one printer, whose tray is a folder: its paper, its faults, what it printed."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SOCKET = Path("/run/cups/cups.sock")
PRINTER = "desk"

_BACKEND = """#!/bin/sh
# Prints into the folder of its address; waits while there is "no-paper", fails while it is "broken".
[ $# -lt 5 ] && { echo 'direct tray "Unknown" "Tray"'; exit 0; }
tray=${DEVICE_URI#tray:}
[ -e "$tray/broken" ] && exit 1
if [ -e "$tray/no-paper" ]; then
    echo "STATE: +media-empty-error" >&2
    while [ -e "$tray/no-paper" ]; do sleep 0.05; done
    echo "STATE: -media-empty-error" >&2
fi
cat "${6:--}" > "$tray/printed.part"
mv "$tray/printed.part" "$tray/printed.pdf"
"""
_CUPSD = """
Listen /run/cups/cups.sock
DefaultAuthType None
WebInterface No
Browsing Off
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
_FILES = """
SystemGroup root
ServerRoot {root}/conf
ServerBin {root}/lib
CacheDir {root}/cache
StateDir {root}/state
RequestRoot {root}/spool
TempDir {root}/spool/tmp
AccessLog {root}/access
ErrorLog {root}/error
PageLog {root}/page
"""


class PrintService:
    """Runs cupsd out of a folder of its own."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.tray = root / "tray"
        self._process: subprocess.Popen[bytes] | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._root.mkdir()
        # CUPS gives up its rights before it looks for its files.
        for path in (self._root, *self._root.parents):
            if path.stat().st_mode & 0o077 == 0:
                path.chmod(0o755)
        for name in ("conf", "cache", "state", "spool/tmp", "lib/backend", "tray"):
            (self._root / name).mkdir(parents=True)
        self.tray.chmod(0o777)
        for name in ("filter", "daemon", "cgi-bin", "notifier"):
            (self._root / "lib" / name).symlink_to(Path("/usr/lib/cups") / name)
        backend = self._root / "lib" / "backend" / "tray"
        backend.write_text(_BACKEND)
        backend.chmod(0o700)
        (self._root / "conf" / "cupsd.conf").write_text(_CUPSD)
        (self._root / "conf" / "cups-files.conf").write_text(_FILES.format(root=self._root))

    def start(self, wait_until: Callable[[Callable[[], object]], object]) -> None:
        SOCKET.parent.mkdir(exist_ok=True)
        conf = self._root / "conf"
        self._process = subprocess.Popen(
            ["cupsd", "-f", "-c", str(conf / "cupsd.conf"), "-s", str(conf / "cups-files.conf")],
            env={**os.environ, "PATH": f"/usr/sbin:{os.environ['PATH']}"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(lambda: run("lpstat", "-r").returncode == 0 and SOCKET.exists())

    def add_printer(self) -> None:
        run("lpadmin", "-p", PRINTER, "-E", "-v", f"tray:{self.tray}", "-m", "raw")
        run("lpadmin", "-d", PRINTER)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
            self._process = None
        SOCKET.unlink(missing_ok=True)

    def cancel_everything(self) -> None:
        run("cancel", "-a", PRINTER)


def run(*command: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, capture_output=True, timeout=20, check=False)

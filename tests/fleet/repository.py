"""What a city has beside its kiosks: a signed repository of our packages, and a mirror of Debian."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.end_to_end.conftest import wait_until
from tests.packages.roots import KIOSK, PROGRAM, VOICES, earlier, package
from tools.words import ROOT as PROJECT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PORT = 8099
ADDRESS = f"http://127.0.0.1:{PORT}"
FLEET = PROJECT / "deploy" / "fleet"
BASE = PROJECT / "build" / "fleet"
OURS = (PROGRAM, VOICES, KIOSK)
NEW, OLD = "0.1.0", "0.0.9"


class Repository:
    """A folder with `myna`, the repository, `debian`, the mirror, and `key.asc`, whose private half is GnuPG's."""

    def __init__(self, folder: Path) -> None:
        """Make the key, the mirror, and both versions of our packages."""
        self.folder, self.key = folder / "served", folder / "key.asc"
        self._gnupg = folder / "gnupg"
        self._gnupg.mkdir(mode=0o700)
        self._run(
            "gpg", "--batch", "--passphrase", "", "--quick-gen-key", "fleet@localhost", "ed25519", "sign", "never"
        )
        self.key.write_text(self._run("gpg", "--armor", "--export"), encoding="ascii")
        shutil.copytree(BASE / "debian", self.folder / "debian")
        listed = self._run("dpkg-scanpackages", "--multiversion", ".", cwd=self.folder / "debian")
        (self.folder / "debian" / "Packages").write_text(listed, encoding="utf-8")
        self._versions = {NEW: folder / NEW, OLD: folder / OLD}
        for each in self._versions.values():
            each.mkdir()
        for name in OURS:
            shutil.copy(package(name), self._versions[NEW])
            before = earlier(package(name), folder)
            before.rename(self._versions[OLD] / before.name.removeprefix("earlier-"))

    def publish(self, version: str) -> str:
        """Publish a version as an administrator does; return what was said."""
        return self._run(str(FLEET / "publish.sh"), str(self.folder / "myna"), str(self._versions[version]))

    def _run(self, *command: str, cwd: Path | None = None) -> str:
        environment = {**os.environ, "GNUPGHOME": str(self._gnupg)}
        done = subprocess.run(command, env=environment, cwd=cwd, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    @contextmanager
    def served(self) -> Iterator[None]:
        """Serve the folder, to this machine alone."""
        command = [
            sys.executable,
            "-m",
            "http.server",
            str(PORT),
            "--bind",
            "127.0.0.1",
            "--directory",
            str(self.folder),
        ]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
            try:
                wait_until(
                    lambda: subprocess.run(["curl", "-sf", ADDRESS], capture_output=True, check=False).returncode == 0
                )
                yield
            finally:
                server.terminate()

"""A manager of systemd for the units of a folder: that of a user without rights, as people have one."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.end_to_end.conftest import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator


class Manager:
    """What can be asked of it."""

    def __init__(self, folder: Path) -> None:
        self._env = {**os.environ, "XDG_RUNTIME_DIR": str(folder / "run")}

    @property
    def runs(self) -> bool:
        """Whether it can be spoken to."""
        return self._asked("is-active", "basic.target").returncode == 0

    def must(self, *arguments: str) -> str:
        """Have systemctl do something that must end well; return what it said."""
        done = self._asked(*arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def told(self, name: str, unit: str) -> str:
        """Return what it says of a unit: ActiveState, Result and the like."""
        return self.must("show", f"--property={name}", "--value", unit).strip()

    def _asked(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = ["systemctl", "--user", *arguments]
        return subprocess.run(command, env=self._env, capture_output=True, text=True, check=False)


@contextmanager
def manager_in(folder: Path) -> Iterator[Manager]:
    """Run one that knows what lies in the folder's `units`, until the end."""
    (folder / "run").mkdir(mode=0o700)
    command = ["unshare", "--mount", str(Path(__file__).with_name("service_manager.sh")), str(folder)]
    with (folder / "manager.log").open("w") as log:
        running = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=log, stderr=log)
    try:
        manager = Manager(folder)
        wait_until(lambda: manager.runs)
        yield manager
    finally:
        assert running.stdin is not None
        running.stdin.close()
        running.wait(timeout=20)

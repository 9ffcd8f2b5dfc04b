"""Three counters of a city, and its administrator, who runs the role with Debian's Ansible."""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.fleet.repository import ADDRESS, FLEET
from tests.packages.roots import PROGRAM, Root

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

COUNTERS = ("main-office", "branch", "library")
SITE = {
    "office": {"name": {"ja": "見本市役所 「保険年金課」", "en": 'Mihon "City" Office'}, "telephone": "00-0000-0000"},
    "kiosk": {
        "languages": ["ja", "en"],
        "statistics": True,
        "printer": "none",
        "facts_folder": "/etc/myna-hoken-navi/facts",
    },
}
_AT_ONCE = json.dumps({"myna_batches": [1, "100%"], "myna_most_failing": 50})
"""One first, then the others, of which one may fail."""
_RECAP = re.compile(r"^(\S+)\s+: ok=(\d+)\s+changed=(\d+)\s+unreachable=(\d+)\s+failed=(\d+)", re.MULTILINE)


@dataclass(frozen=True)
class Counted:
    """What the tasks of a run came to at one counter."""

    ok: int
    changed: int
    unreachable: int
    failed: int


@dataclass(frozen=True)
class Play:
    """A run of the role: its exit code, all that it said, and what came of it at each counter."""

    code: int
    output: str
    counted: Mapping[str, Counted]

    def changed(self) -> dict[str, int]:
        """How many tasks changed something, by counter."""
        return {counter: counted.changed for counter, counted in self.counted.items()}

    def failed(self) -> dict[str, int]:
        """How many tasks failed, by counter."""
        return {counter: counted.failed for counter, counted in self.counted.items()}


class Fleet:
    """The roots by their counters, and what the administrator writes about each."""

    def __init__(self, roots: Mapping[str, Root], folder: Path, key: Path, facts: Path) -> None:
        """Take the roots, a folder for the inventory, the key of the repository and the folder of packs of facts."""
        self.roots = roots
        self.counters: dict[str, Any] = {name: {"office": {"counter": f"窓口 {name}"}} for name in roots}
        self._inventory = folder / "inventory.yml"
        self._everywhere = {
            "ansible_connection": "community.general.chroot",
            "ansible_become": False,
            "ansible_python_interpreter": "/usr/bin/python3",
            "myna_repository": f"{ADDRESS}/myna",
            "myna_repository_key": str(key),
            "myna_facts": str(facts),
            "myna_site": SITE,
        }

    def play(self, *arguments: str) -> Play:
        """Run the role on all counters, as the README says."""
        hosts = {
            name: {"ansible_host": str(root.path), "myna_counter": self.counters[name]}
            for name, root in self.roots.items()
        }
        self._inventory.write_text(json.dumps({"kiosks": {"vars": self._everywhere, "hosts": hosts}}), encoding="utf-8")
        command = [
            "/usr/bin/ansible-playbook",
            "-i",
            str(self._inventory),
            str(FLEET / "kiosks.yml"),
            "-e",
            _AT_ONCE,
            *arguments,
        ]
        environment = {
            **os.environ,
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "ANSIBLE_NOCOLOR": "1",
            "ANSIBLE_PIPELINING": "1",
        }
        begun = time.monotonic()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        counted = {name: Counted(*map(int, numbers)) for name, *numbers in _RECAP.findall(done.stdout)}
        print(
            *arguments, f"{time.monotonic() - begun:.0f} seconds", done.stdout[-5000 if done.returncode else -400 :]
        )  # the counts, or what failed
        return Play(done.returncode, done.stdout + done.stderr, counted)

    def versions(self) -> dict[str, str]:
        """Which version each counter has."""
        asked = ("dpkg-query", "-W", "-f", "${Version}", PROGRAM)
        return {name: root.must(*asked) for name, root in self.roots.items()}

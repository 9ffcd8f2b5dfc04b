"""A program that is killed while it installs a pack leaves the facts of before or those of after."""

from __future__ import annotations

import subprocess
import sys

KILLS = 200


def test_killed_two_hundred_times_the_facts_are_those_of_before_or_of_after(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.facts.pack.killed", tmp_path, str(KILLS), "20261201"],
        capture_output=True,
        text=True,
        check=True,
    )
    *faults, counts = done.stdout.splitlines()
    found = {int(limit): int(count) for limit, _, count in (each.partition(":") for each in counts.split())}
    assert faults == []
    assert set(found) <= {1, 2, 3}
    assert sum(found.values()) == KILLS
    assert found.keys() >= {2, 3}

"""A program that is killed while it writes takes nothing with it."""

from __future__ import annotations

import subprocess
import sys

KILLS = 100


def test_whoever_was_added_before_a_kill_is_there_after_it(folder):
    done = subprocess.run(
        [sys.executable, "-m", "tests.reminders.killed", folder, str(KILLS), "1"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    *faults, waited_for, people = done.stdout.splitlines()
    assert faults == []
    assert int(people) >= int(waited_for) > KILLS

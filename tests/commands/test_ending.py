"""How the process of a window ends."""

from __future__ import annotations

import os
import subprocess
import sys


def test_the_program_ends_though_what_lies_below_it_cannot_be_taken_down():
    """Qt waits for its own threads when it is taken down; on Wayland it now and then waits for ever."""
    never = "import atexit, threading; from desktop_app.__main__ import main; atexit.register(threading.Event().wait)"
    done = subprocess.run(
        [sys.executable, "-c", f"{never}; main()", "--until-painted"],
        stdout=subprocess.PIPE,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.returncode, b"to the first painted page" in done.stdout) == (0, True)

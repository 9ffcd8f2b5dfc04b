"""Processes of Python's own beside the program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time


def sleep_for_ever():
    """Say who this is, and stay."""
    sys.stdout.write(f"{os.getpid()}\n")
    sys.stdout.flush()
    time.sleep(3600)


def speak_later(seconds):
    """Say something after a while."""
    time.sleep(seconds)
    sys.stdout.write("heard\n")


STAYS = "from tests.base.test_child import sleep_for_ever as f\nfrom desktop_app.base.child import start_child\n"
SPEAKS = "from tests.base.test_child import speak_later as f\nfrom desktop_app.base.child import start_child\n"


def program(text, **options):
    return subprocess.Popen(
        [sys.executable, "-c", text], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options
    )


def test_a_child_ends_when_its_program_is_gone_however_that_went():
    with program(f"{STAYS}start_child(f).join()") as parent:
        assert parent.stdout.readline().strip().isdecimal()
        parent.kill()
        out, err = parent.communicate(timeout=60)  # the child holds these until it is gone
    assert (out, err) == ("", "")


def test_an_interrupt_of_all_does_not_reach_a_child():
    with program(
        f"import signal\n{SPEAKS}signal.signal(signal.SIGINT, lambda *_: None)\n"
        "child = start_child(f, 0.5)\nprint('go', flush=True)\nchild.join()",
        start_new_session=True,
    ) as parent:
        assert parent.stdout.readline() == "go\n"
        os.killpg(parent.pid, signal.SIGINT)
        out, err = parent.communicate(timeout=60)
    assert (out, err) == ("heard\n", "")

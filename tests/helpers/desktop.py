"""A real screen: keys, pointer and windows, by xdotool."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager


@contextmanager
def running(*arguments, **environment):
    """Run the program as a person does; end it afterwards."""
    program = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "--lang", "en", *arguments], env={**os.environ, **environment}
    )
    try:
        yield program
    finally:
        program.terminate()
        program.wait(20)


LOOKS = {"search", "getactivewindow", "getwindowname", "getwindowpid", "getwindowgeometry", "getwindowfocus"}
"""What may find nothing; everything else is done, or the test fails."""


def xdotool(*arguments):
    done = subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False, timeout=60)
    assert arguments[0] in LOOKS or (done.returncode, done.stderr) == (0, ""), (arguments, done)
    return done.stdout


def of_this_program(trace):
    """Return the lines of a trace without those of the system's speech service, which a voice may have started."""
    lines = [line.split(maxsplit=1) for line in trace.splitlines()]
    others = {pid for pid, call in lines if call.startswith("execve(") and "speech-dispatcher" in call}
    return "\n".join(call for pid, call in lines if pid not in others)


def identifiers(certificate):
    """Return what tells whose card it is, as it may be written: subject, serial number, key, signature."""
    serial = certificate.serial_number
    number_of_bytes = (serial.bit_length() + 7) // 8
    subject = [str(attribute.value).encode() for attribute in certificate.subject if len(attribute.value) > 2]
    key = certificate.public_key().public_numbers().n.to_bytes(256, "big")
    return [*subject, str(serial).encode(), f"{serial:x}".encode(), serial.to_bytes(number_of_bytes, "big"), key[:16]]

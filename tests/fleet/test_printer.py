"""The printer of a counter, with CUPS at work in its root."""

from __future__ import annotations

import subprocess

import pytest

from tests.end_to_end.conftest import wait_until
from tests.fleet.fleet import COUNTERS

COUNTER = COUNTERS[1]
WITH_PRINTER = (
    *("--tags", "equipment", "--limit", COUNTER, "-e", "myna_services_run=true"),
    *("-e", "myna_printer_address=socket://127.0.0.1:9", "-e", "myna_printer_model=drv:///sample.drv/generic.ppd"),
)


@pytest.fixture
def root(story):
    """The root of a counter in which CUPS runs."""
    root = story.fleet.roots[COUNTER]
    with subprocess.Popen(["chroot", root.path, "cupsd", "-f"]) as service:
        wait_until(lambda: "running" in root.does("lpstat", "-r").stdout.replace("not running", ""))
        yield root
        service.terminate()


def test_the_printer_is_set_up_once(story, root):
    first, again = story.fleet.play(*WITH_PRINTER), story.fleet.play(*WITH_PRINTER)
    assert (first.changed(), again.changed()) == ({COUNTER: 1}, {COUNTER: 0}), first.output + again.output
    assert "counter: socket://127.0.0.1:9" in root.must("lpstat", "-v")

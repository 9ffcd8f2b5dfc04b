"""Which printers there are, where the printing system answers and where it does not."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from desktop_app.ui.printing import job as job_module
from desktop_app.ui.printing import printers
from desktop_app.ui.printing.job import PrintJob, service_answers
from desktop_app.ui.printing.printers import printer_names
from desktop_app.ui.printing.queue import PrintStatus


def test_printers_are_told_by_a_process_beside_this_one(qapp):
    assert isinstance(printer_names(60), list)


def stand_still(pipe):
    pipe.send("started")
    time.sleep(600)


def die(pipe):
    del pipe
    os._exit(3)


NOBODY_LISTENS = """
from multiprocessing import Pipe
from desktop_app.ui.printing.printers import _tell_names
here, there = Pipe(duplex=False)
here.close()
_tell_names(there)
"""


def test_a_process_that_asks_for_a_program_that_is_gone_ends_quietly():
    done = subprocess.run([sys.executable, "-c", NOBODY_LISTENS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("child", [stand_still, die])
def test_a_service_that_does_not_tell_them_is_a_timeout(monkeypatch, child):
    monkeypatch.setattr(printers, "_tell_names", child)
    with pytest.raises(TimeoutError):
        printer_names(0.2)


@pytest.fixture
def lpstat(tmp_path, monkeypatch):
    """Takes a script for the command that asks the printing system."""

    def take(script):
        (tmp_path / "lpstat").write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / "lpstat").chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")

    return take


@pytest.mark.parametrize("script", ["exit 0", "exit 1", "kill -9 $$", "echo device for desk: tray:/tmp"])
def test_a_printing_system_that_says_anything_answers(qapp, lpstat, script):
    lpstat(script)
    assert service_answers()


def test_without_a_command_to_ask_qt_is_asked(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert service_answers()


def test_printing_fails_in_a_moment_where_the_printing_system_stands_still(qapp, lpstat, monkeypatch):
    monkeypatch.setattr(job_module, "_SOON_MILLISECONDS", 200)
    lpstat("exec sleep 600")
    heard = []
    job = PrintJob("A sheet", lambda _printer: pytest.fail("nothing is painted"))
    job.changed.connect(heard.append)
    job.start()
    assert heard == [PrintStatus.FAILED]

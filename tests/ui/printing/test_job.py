"""A printing system that cannot be asked; tests/end_to_end/test_printing.py has a real one."""

from __future__ import annotations

import os

import pytest

from desktop_app.ui.printing.job import PrintJob
from desktop_app.ui.printing.queue import NO_ANSWER, PrintStatus, status_at_end, status_in_queue


@pytest.fixture
def answers(qtbot, tmp_path, monkeypatch):
    """What is taken for the answer of an lpstat with these lines in it, None where there is none."""

    def ask(script):
        if script is not None:
            (tmp_path / "lpstat").write_text(script)
            (tmp_path / "lpstat").chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        job, found = PrintJob("A sheet", lambda _printer: True), []
        job._ask(["-W", "all"], found.append)
        qtbot.waitUntil(lambda: bool(found))
        return found

    return ask


def test_without_a_printing_system_nothing_is_known(answers):
    assert answers(None) == [None]


@pytest.mark.parametrize("script", ["#!/nowhere/sh\n", "#!/bin/sh\nexit 1\n", "#!/bin/sh\nkill -9 $$\n"])
def test_a_command_that_fails_or_cannot_be_started_is_no_answer_and_nothing_hangs(answers, script):
    assert answers(script) == [NO_ANSWER]


def test_a_job_that_nobody_keeps_goes_while_its_command_answers_and_takes_nothing_with_it(qtbot, tmp_path, monkeypatch):
    (tmp_path / "lpstat").write_text("#!/bin/sh\nexit 0\n")
    (tmp_path / "lpstat").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    found, gone = [], []
    for _ in range(20):
        job = PrintJob("A sheet", lambda _printer: True)
        job.destroyed.connect(lambda: gone.append(True))
        job._ask(["-W", "all"], found.append)
        job._asking.waitForFinished()
        del job
    qtbot.waitUntil(lambda: len(gone) == 20)
    assert len(found) == 20


def test_a_job_of_which_nothing_is_told_has_failed():
    assert status_in_queue(NO_ANSWER, "printer-1") is None
    assert status_at_end(NO_ANSWER, "printer-1") is PrintStatus.FAILED

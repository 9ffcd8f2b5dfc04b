"""What the staff see of this computer: at once what is known, later what a process beside the window finds out."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QPushButton

from desktop_app.kiosk.staff.actions import StaffActions
from desktop_app.ui.inspection.tour import settle
from desktop_app.ui.services import examination as examination_module
from desktop_app.ui.services.check_result import CheckResult, Severity
from desktop_app.ui.services.examination import LOOKING, ExaminationBeside
from desktop_app.wiring import home as app
from desktop_app.wiring.kiosk import staff_examination
from tests.helpers.staff import CODE, HASHED, Clock, enter
from tests.helpers.window import press, texts
from tests.sheets.reading import poppler

FAULT = {"check": "printers", "state": "fault", "detail": "The printer is gone."}
CLOCK = CheckResult(Severity.NOTE, "It is nine.")
GIVEN_UP = CheckResult(Severity.FAULT, "Not everything could be looked at.")


def told_after(seconds, *checks):
    """Return the command line of a process that prints these checks, and takes so long for it."""
    lines = [json.dumps(check) for check in checks]
    script = f"import time; time.sleep({seconds})\nfor line in {lines!r}: print(line, flush=True)"
    return [sys.executable, "-c", script]


@pytest.fixture
def staff(kiosk, site, hooks, tmp_path):
    """Makes what the staff use, with an examination by this command."""

    def make(command):
        changed = replace(site, staff_code=HASHED, export_folder=tmp_path)

        def examine(_translator):
            return ExaminationBeside(
                [CLOCK], command, lambda check: CheckResult(Severity.FAULT, check["detail"]), GIVEN_UP, kiosk
            )

        return StaffActions(kiosk, changed, examine, lambda: "", hooks, Clock())

    return make


@pytest.fixture
def looking(kiosk):
    """What stands on the page while it is looked."""
    return kiosk.ui.translator(LOOKING)


def test_the_page_is_there_at_once_and_findings_come_as_they_are_known(kiosk, staff, looking, qtbot):
    staff(told_after(1, FAULT)).ask_code()
    enter(kiosk, CODE)
    page = kiosk.overlay
    assert CLOCK.sentence in texts(kiosk)
    assert looking in texts(kiosk)
    qtbot.waitUntil(lambda: FAULT["detail"] in texts(kiosk), timeout=30000)
    qtbot.waitUntil(lambda: looking not in texts(kiosk), timeout=30000)
    assert kiosk.overlay is page


@pytest.mark.parametrize("width", [1024, 1280, 1920])
def test_no_button_moves_while_findings_come(kiosk, staff, looking, qtbot, width):
    kiosk.resize(width, 900)
    staff(told_after(1, *[FAULT] * 12)).show_page()
    settle()
    before = places(kiosk)
    qtbot.waitUntil(lambda: looking not in texts(kiosk), timeout=30000)
    settle()
    assert places(kiosk) == before


def places(kiosk):
    return {each.objectName(): each.geometry().getRect() for each in kiosk.overlay.findChildren(QPushButton)}


def test_the_window_lives_while_nothing_answers_and_then_says_so(kiosk, staff, looking, qtbot, monkeypatch):
    monkeypatch.setattr(examination_module, "DEADLINE_MILLISECONDS", 1000)
    staff(told_after(600)).show_page()
    turns = []
    timer = QTimer(kiosk)
    timer.timeout.connect(lambda: turns.append(0))
    timer.start(10)
    qtbot.waitUntil(lambda: GIVEN_UP.sentence in texts(kiosk), timeout=30000)
    assert len(turns) > 10
    assert looking not in texts(kiosk)


@pytest.mark.parametrize(
    "command", [["/no/such/program"], told_after(0), [sys.executable, "-c", "import os; os.abort()"]]
)
def test_a_process_that_tells_nothing_is_told_too(kiosk, staff, looking, qtbot, command):
    staff(command).show_page()
    qtbot.waitUntil(lambda: GIVEN_UP.sentence in texts(kiosk), timeout=30000)
    assert looking not in texts(kiosk)


def test_whoever_goes_before_the_end_leaves_nothing_behind(kiosk, staff, qtbot):
    made = staff(told_after(600))
    made.show_page()
    first = made._examination._process._process
    qtbot.waitUntil(lambda: first.processId() > 0)
    made.show_page()
    assert first.state() is QProcess.ProcessState.NotRunning
    second = made._examination._process._process
    press(kiosk, "choice-leave")
    assert second.state() is QProcess.ProcessState.NotRunning


def test_a_report_before_the_end_says_so(kiosk, staff, looking, tmp_path, qtbot):
    made = staff(told_after(600))
    made.show_page()
    press(kiosk, "choice-save-report")
    text = poppler("pdftotext", tmp_path / "myna-hoken-navi-report.pdf", "-").replace("\n", "")
    assert looking.replace(" ", "") in text.replace(" ", "")
    made._stop_examining()


def test_the_real_examination_tells_all_that_doctor_tells(kiosk, day_context, qtbot):
    examination = staff_examination(day_context, day_context.translator("en"), kiosk)
    with qtbot.waitSignal(examination.ended, timeout=60000):
        examination.start()
    said = " ".join(each.sentence for each in examination.results)
    for part in (
        "The clock of this computer says",
        "Free on the disk",
        "The letters of all languages",
        "rinter",
        "PC/SC",
    ):
        assert part in said
    assert len(examination.results) == 9
    assert examination.complete


def test_the_examination_is_made_in_the_language_and_on_the_day_of_the_kiosk(day_context):
    command = app.doctor_command(day_context.day, "pt_BR")
    assert command[-5:] == ["--lines", "--lang", "pt_BR", "--date", day_context.day.isoformat()]

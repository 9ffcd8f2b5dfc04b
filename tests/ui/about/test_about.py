"""The program tells what it is and promises, and has something to pass on when it has a fault."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.base.version import version
from desktop_app.language.markup import without_markup
from desktop_app.ui.about import messages
from desktop_app.ui.about.places import FaultReportPlace
from desktop_app.ui.about.report import Installation, code_of, report_lines, version_line
from desktop_app.ui.services.check_result import CheckResult, Severity
from desktop_app.ui.services.examination import LOOKING
from tests.conftest import TODAY
from tests.helpers.drawing import decoded
from tests.helpers.later import NO_ANSWER, Later
from tests.helpers.window import press, texts


@pytest.fixture
def report_page(window):
    press(window, "about")
    press(window, "choice-fault-report")
    return window


def test_the_first_page_leads_to_what_the_program_is_and_promises(window):
    press(window, "about")
    said = texts(window)
    assert f"Version {version()}" in said
    assert "a source was last looked at on" in said
    for promise in ("never asks for a PIN", "never reads the My Number", "never uses the internet"):
        assert promise in said
    assert "not an official program" in said


def test_a_program_that_was_never_installed_says_so(day_context):
    assert "never installed" in version_line(day_context.translator("en"), None)


def test_every_licence_stands_on_a_page_of_its_own(window):
    press(window, "about")
    press(window, "choice-licences")
    said = texts(window)
    for part in ("pyside6-essentials: LGPL-3.0-only", "pyscard: LGPL-2.1-or-later", "MynaNaviJP-Regular.ttf: OFL-1.1"):
        assert part in said


def test_the_report_is_there_as_text_and_as_the_same_text_for_the_phone(report_page):
    said = texts(report_page)
    (on_phone,) = decoded(report_page.frame.page)
    assert f"printers: {NO_ANSWER}" in said
    assert "Works: fonts" in said
    for line in on_phone.splitlines():
        assert line in said
    assert on_phone.splitlines()[1] == f"Version {version()}"


def test_the_file_is_the_same_text(report_page, tmp_path):
    press(report_page, "choice-save-fault-report")
    saved = (tmp_path / "myna-hoken-navi-fault.txt").read_text(encoding="utf-8")
    (on_phone,) = decoded(report_page.frame.page)
    assert saved == on_phone + "\n"
    assert "Saved: myna-hoken-navi-fault.txt" in texts(report_page)


def test_of_a_long_report_the_code_has_what_matters_first_and_says_where_the_rest_is(day_context):
    translator = day_context.translator("ja")
    results = [CheckResult(Severity.OK, "", "readers", "よい" * 40)]
    results += [CheckResult(Severity.FAULT, "", f"check-{number}", "動いていません。" * 4) for number in range(9)]
    lines = report_lines(translator, Installation("1.2.3", "Debian 12", "Python 3.11"), results, TODAY)
    on_phone = code_of(translator, lines).splitlines()
    assert len("\n".join(on_phone).encode()) <= 560
    assert on_phone[:-1] == list(lines[: len(on_phone) - 1])
    assert "check-0: 動いていません。" in on_phone[3]
    assert on_phone[-1] == without_markup(translator(messages.REST_IN_FILE))
    assert "よい" not in "".join(on_phone)


def test_a_place_where_nothing_can_be_saved_is_told(report_page, saved_at, tmp_path):
    saved_at["folder"] = tmp_path / "no stick"
    press(report_page, "choice-save-fault-report")
    assert "cannot be saved there" in texts(report_page)


def test_while_this_computer_is_looked_at_the_page_is_there_already(window, program, qtbot):
    later = Later()
    program.fault_report._examine = later
    window.navigator.open(FaultReportPlace())
    assert window.frame.ui.translator(LOOKING) in texts(window)
    assert decoded(window.frame.page) == []
    later.end()
    qtbot.waitUntil(lambda: f"printers: {NO_ANSWER}" in texts(window))
    assert window.frame.ui.translator(LOOKING) not in texts(window)


def test_whoever_goes_on_leaves_no_examination_behind_and_finds_a_new_one(window, program):
    later = Later()
    program.fault_report._examine = later
    window.navigator.open(FaultReportPlace())
    window.navigator.back()
    assert later.stopped == 1
    window.navigator.open(FaultReportPlace())
    assert later.begun == 2


def test_a_window_that_is_closed_leaves_no_examination_behind(window, program):
    later = Later()
    program.fault_report._examine = later
    window.navigator.open(FaultReportPlace())
    window.close()
    assert later.stopped == 1


def test_the_report_is_in_one_language_where_pages_have_two(window):
    window.navigator.use_display(replace(window.navigator.display, second_language="ja"))
    window.navigator.open(FaultReportPlace())
    (on_phone,) = decoded(window.frame.page)
    assert "Works: fonts" in on_phone
    assert "\n\n" not in on_phone

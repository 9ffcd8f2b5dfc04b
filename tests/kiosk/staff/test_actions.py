"""The staff of the counter: their code, what they see, what they can do."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtWidgets import QPushButton

from desktop_app.facts.card_validity import JAPAN
from desktop_app.kiosk.pages import CodePage, StaffOnlyPage
from desktop_app.kiosk.poster.page import StartPage
from desktop_app.kiosk.record.counts import Counts, export_csv
from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.kiosk.site.site_file import Site
from desktop_app.kiosk.staff.actions import StaffActions
from desktop_app.kiosk.staff.status_sheet import status_sheet
from desktop_app.sheets.sheet import Box, Pair, Paragraph
from desktop_app.ui.services.check_result import CheckResult, Severity
from desktop_app.ui.services.examination import Examination
from tests.conftest import TODAY
from tests.helpers.drawing import decoded
from tests.helpers.staff import CODE, HASHED, Clock, enter
from tests.helpers.window import press, texts
from tests.sheets.reading import poppler

LETTERS_THERE, PRINTER_GONE = "The letters are there.", "The printer is gone."


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def staff(kiosk, site, hooks, clock, tmp_path):
    """Makes what the staff use, with changes to the site file."""

    def make(**changes):
        changed = replace(site, **{"staff_code": HASHED, "export_folder": tmp_path, "statistics": True, **changes})
        counts = Counts(tmp_path / "counts")
        counts.add(TODAY, "ja", "pin", "reset")
        found = [CheckResult(Severity.OK, LETTERS_THERE), CheckResult(Severity.FAULT, PRINTER_GONE)]
        taking = replace(hooks, take_facts=lambda folder, say: f"Taken from {folder} in {say.language}.")
        return StaffActions(
            kiosk, changed, lambda _words: Examination(found), lambda: export_csv(counts.read()), taking, clock
        )

    return make


def buttons(kiosk):
    return {each.objectName() for each in kiosk.overlay.findChildren(QPushButton)}


def test_the_right_code_leads_to_what_works_here(kiosk, staff, logged):
    staff().ask_code()
    enter(kiosk, CODE)
    assert isinstance(kiosk.overlay, StaffOnlyPage)
    assert PRINTER_GONE in texts(kiosk)
    assert logged == [KioskEvent.STAFF_ENTERED]


def test_what_is_typed_is_never_shown(kiosk, staff):
    staff().ask_code()
    for digit in CODE:
        press(kiosk, f"choice-digit-{digit}")
    assert CODE not in texts(kiosk)
    assert "6" in kiosk.overlay._typed.accessibleName()


def test_a_digit_can_be_taken_back(kiosk, staff):
    staff().ask_code()
    press(kiosk, "choice-digit-9")
    press(kiosk, "choice-digit-delete")
    enter(kiosk, CODE)
    assert isinstance(kiosk.overlay, StaffOnlyPage)


def test_wrong_codes_make_everybody_wait_longer(kiosk, staff, logged, clock):
    staff().ask_code()
    for _ in range(3):
        enter(kiosk, "000000")
    assert logged == [KioskEvent.STAFF_CODE_WRONG] * 3
    assert not [name for name in buttons(kiosk) if "digit" in name]
    clock.now += 60
    kiosk.findChild(StaffActions).ask_code()
    enter(kiosk, CODE)
    assert isinstance(kiosk.overlay, StaffOnlyPage)


def test_the_right_code_too_soon_is_not_even_looked_at(kiosk, staff):
    made = staff()
    for _ in range(4):
        made.try_code("000000")
    made.try_code(CODE)
    assert isinstance(kiosk.overlay, CodePage)


def test_without_a_code_in_the_site_file_nobody_gets_in(kiosk, staff):
    made = staff(staff_code="")
    made.ask_code()
    assert not [name for name in buttons(kiosk) if "digit" in name]
    made.try_code("")
    assert isinstance(kiosk.overlay, CodePage)


def test_holding_the_corner_ends_the_visit_first(kiosk, staff, logged):
    kiosk.visits.begin("en")
    staff()
    kiosk.input_filter.pressed_long.emit()
    assert logged[-1] is KioskEvent.VISIT_ENDED_FINISH
    assert not kiosk.visits.visiting


def test_the_way_back_leads_to_the_visitors(kiosk, staff, logged):
    staff().show_page()
    press(kiosk, "choice-back-to-visitors")
    assert isinstance(kiosk.overlay, StartPage)
    assert logged == [KioskEvent.STAFF_LEFT]


@pytest.mark.parametrize(
    ("button", "code", "event"),
    [
        ("leave", 0, KioskEvent.LEFT),
        ("restart", 10, KioskEvent.RESTART_ASKED),
        ("restart-device", 20, KioskEvent.DEVICE_RESTART_ASKED),
    ],
)
def test_each_way_to_leave_has_its_exit_code(kiosk, staff, logged, ended, button, code, event):  # noqa: PLR0913, PLR0917
    staff().show_page()
    press(kiosk, f"choice-{button}")
    assert ended == [code]
    assert logged[-1] is event
    assert not kiosk.isVisible()


def test_the_report_is_one_page_for_the_file(kiosk, staff, tmp_path):
    staff().show_page()
    press(kiosk, "choice-save-report")
    path = tmp_path / "myna-hoken-navi-report.pdf"
    assert PRINTER_GONE in poppler("pdftotext", path, "-").replace("\n", " ")
    assert poppler("pdfinfo", path).count("Pages:           1\n") == 1
    assert path.name in texts(kiosk)


def test_the_report_has_what_is_to_be_mended_in_a_box_and_the_rest_below(day_context):
    results = [
        CheckResult(Severity.OK, LETTERS_THERE),
        CheckResult(Severity.FAULT, PRINTER_GONE),
        CheckResult(Severity.NOTE, "It is nine."),
    ]
    _title, *blocks = status_sheet(
        day_context.translator("en"), results, datetime(2026, 11, 30, 9, tzinfo=JAPAN)
    ).blocks
    assert blocks == [
        Box((Pair(PRINTER_GONE),)),
        Paragraph(Pair(LETTERS_THERE)),
        Paragraph(Pair("It is nine.")),
    ]


def test_the_counts_are_saved_with_small_numbers_hidden(kiosk, staff, tmp_path, logged):
    staff().show_page()
    press(kiosk, "choice-export-counts")
    assert "<5" in (tmp_path / "myna-hoken-navi-counts.csv").read_text()
    assert logged[-1] is KioskEvent.COUNTS_EXPORTED


def test_newer_facts_are_taken_from_the_folder_and_what_came_of_it_is_told(kiosk, staff, tmp_path):
    staff().show_page()
    press(kiosk, "choice-take-facts")
    assert f"Taken from {tmp_path} in ja." in texts(kiosk)


def test_where_no_facts_are_taken_or_there_is_no_folder_nothing_offers_it(kiosk, staff, hooks, tmp_path):
    staff(export_folder=None).show_page()
    assert "choice-take-facts" not in buttons(kiosk)
    alone = Site(export_folder=tmp_path)
    StaffActions(kiosk, alone, lambda _words: Examination([]), str, hooks, Clock()).show_page()
    assert "choice-take-facts" not in buttons(kiosk)


def test_a_folder_that_is_not_there_is_told(kiosk, staff, tmp_path, logged):
    staff(export_folder=tmp_path / "no stick").show_page()
    press(kiosk, "choice-export-counts")
    assert "保存できません" in texts(kiosk)
    assert logged[-1] is KioskEvent.COUNTS_NOT_EXPORTED


def test_without_counting_or_a_folder_there_is_nothing_to_export(kiosk, staff):
    staff(statistics=False).show_page()
    assert "choice-export-counts" not in buttons(kiosk)
    staff(export_folder=None).show_page()
    assert "choice-save-report" not in buttons(kiosk)


def test_a_report_of_a_fault_is_for_the_staff_as_text_as_code_and_as_a_file(kiosk, staff, hooks, tmp_path):
    staff().show_page()
    assert "choice-fault-report" not in buttons(kiosk)  # nothing makes its lines
    lines = ("Myna Hoken Navi", f"printers: {PRINTER_GONE}")
    reporting = replace(hooks, report_lines=lambda _words, found: lines if len(found) == 1 else ())
    found = [CheckResult(Severity.FAULT, PRINTER_GONE, "printers", PRINTER_GONE)]
    StaffActions(
        kiosk, Site(export_folder=tmp_path), lambda _words: Examination(found), str, reporting, Clock()
    ).show_page()
    press(kiosk, "choice-fault-report")
    assert f"printers: {PRINTER_GONE}" in texts(kiosk)
    assert decoded(kiosk.overlay) == ["\n".join(lines)]
    press(kiosk, "choice-save-fault-report")
    assert (tmp_path / "myna-hoken-navi-fault.txt").read_text(encoding="utf-8").splitlines() == list(lines)
    assert "myna-hoken-navi-fault.txt" in texts(kiosk)


def test_from_the_report_of_a_fault_the_way_leads_back_to_the_staff(kiosk, staff, hooks):
    reporting = replace(hooks, report_lines=lambda _words, _found: ("Myna Hoken Navi",))
    StaffActions(kiosk, Site(), lambda _words: Examination([]), str, reporting, Clock()).show_page()
    press(kiosk, "choice-fault-report")
    assert "choice-save-fault-report" not in buttons(kiosk)
    press(kiosk, "choice-staff")
    assert isinstance(kiosk.overlay, StaffOnlyPage)

"""The staff of the counter: their code, what they see, what they can do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from desktop_app.kiosk.pages import CodePage, StaffOnlyPage, StartPage
from desktop_app.kiosk.record.counts import Counts, export_csv
from desktop_app.kiosk.record.events import Event
from desktop_app.kiosk.staff.actions import Staff
from desktop_app.kiosk.staff.code import hash_code
from desktop_app.kiosk.staff.examination import Examination
from tests.conftest import TODAY
from tests.sheets.reading import poppler
from tests.ui.test_window import press, texts

CODE = "482915"
HASHED = hash_code(CODE)


class Clock:
    """A clock that is moved by hand."""

    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def staff(kiosk, site, logged, clock, tmp_path):
    """Makes what the staff use, with changes to the site file."""

    def make(**changes):
        changed = replace(site, **{"staff_code": HASHED, "export_folder": tmp_path, "statistics": True, **changes})
        counts = Counts(tmp_path / "counts")
        counts.add(TODAY, "ja", "pin", "reset")
        found = [("good", "The letters are there."), ("careful", "The printer is gone.")]
        return Staff(
            kiosk, changed, lambda _words: Examination(found), lambda: export_csv(counts.read()), logged.append, clock
        )

    return make


def enter(kiosk, code):
    for digit in code:
        press(kiosk, f"choice-digit-{digit}")
    press(kiosk, "choice-digit-enter")


def buttons(kiosk):
    return {each.objectName() for each in kiosk.cover.findChildren(QPushButton)}


def test_the_right_code_leads_to_what_works_here(kiosk, staff, logged):
    staff().ask_code()
    enter(kiosk, CODE)
    assert isinstance(kiosk.cover, StaffOnlyPage)
    assert "The printer is gone." in texts(kiosk)
    assert logged == [Event.STAFF_ENTERED]


def test_what_is_typed_is_never_shown(kiosk, staff):
    staff().ask_code()
    for digit in CODE:
        press(kiosk, f"choice-digit-{digit}")
    assert CODE not in texts(kiosk)
    assert "6" in kiosk.cover._typed.accessibleName()


def test_a_digit_can_be_taken_back(kiosk, staff):
    staff().ask_code()
    press(kiosk, "choice-digit-9")
    press(kiosk, "choice-digit-delete")
    enter(kiosk, CODE)
    assert isinstance(kiosk.cover, StaffOnlyPage)


def test_wrong_codes_make_everybody_wait_longer(kiosk, staff, logged, clock):
    staff().ask_code()
    for _ in range(3):
        enter(kiosk, "000000")
    assert logged == [Event.STAFF_CODE_WRONG] * 3
    assert not [name for name in buttons(kiosk) if "digit" in name]
    clock.now += 60
    kiosk.findChild(Staff).ask_code()
    enter(kiosk, CODE)
    assert isinstance(kiosk.cover, StaffOnlyPage)


def test_the_right_code_too_soon_is_not_even_looked_at(kiosk, staff):
    made = staff()
    for _ in range(4):
        made.try_code("000000")
    made.try_code(CODE)
    assert isinstance(kiosk.cover, CodePage)


def test_without_a_code_in_the_site_file_nobody_gets_in(kiosk, staff):
    made = staff(staff_code="")
    made.ask_code()
    assert not [name for name in buttons(kiosk) if "digit" in name]
    made.try_code("")
    assert isinstance(kiosk.cover, CodePage)


def test_holding_the_corner_ends_the_visit_first(kiosk, staff, logged):
    kiosk.begin("en")
    staff()
    kiosk.guard.pressed_long.emit()
    assert logged[-1] is Event.VISIT_ENDED_FINISH
    assert not kiosk.visiting


def test_the_way_back_leads_to_the_visitors(kiosk, staff, logged):
    staff().show_page()
    press(kiosk, "choice-back-to-visitors")
    assert isinstance(kiosk.cover, StartPage)
    assert logged == [Event.STAFF_LEFT]


@pytest.mark.parametrize(
    ("button", "code", "event"),
    [
        ("leave", 0, Event.LEFT),
        ("restart", 10, Event.RESTART_ASKED),
        ("restart-device", 20, Event.DEVICE_RESTART_ASKED),
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
    assert "The printer is gone." in poppler("pdftotext", path, "-").replace("\n", " ")
    assert poppler("pdfinfo", path).count("Pages:           1\n") == 1
    assert path.name in texts(kiosk)


def test_the_counts_are_saved_with_small_numbers_hidden(kiosk, staff, tmp_path, logged):
    staff().show_page()
    press(kiosk, "choice-export-counts")
    assert "<5" in (tmp_path / "myna-hoken-navi-counts.csv").read_text()
    assert logged[-1] is Event.COUNTS_EXPORTED


def test_a_folder_that_is_not_there_is_told(kiosk, staff, tmp_path, logged):
    staff(export_folder=tmp_path / "no stick").show_page()
    press(kiosk, "choice-export-counts")
    assert "保存できません" in texts(kiosk)
    assert logged[-1] is Event.COUNTS_NOT_EXPORTED


def test_without_counting_or_a_folder_there_is_nothing_to_export(kiosk, staff):
    staff(statistics=False).show_page()
    assert "choice-export-counts" not in buttons(kiosk)
    staff(export_folder=None).show_page()
    assert "choice-save-report" not in buttons(kiosk)

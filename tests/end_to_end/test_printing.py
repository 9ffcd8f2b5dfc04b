"""Printing on a real queue, and what goes wrong there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QPushButton

from desktop_app.guide.content.flows import FLOWS
from desktop_app.ui.frame.journey import HomePlace, Journey
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.printing.job import PrintJob
from desktop_app.ui.printing.queue import PrintStatus
from tests.end_to_end.conftest import texts, wait_until
from tests.end_to_end.print_service import PrintService
from tests.sheets.reading import poppler


@pytest.fixture
def desk(tmp_path):
    """The printing system with a printer that works."""
    service = PrintService(tmp_path / "cups")
    service.start(wait_until)
    service.add_printer()
    wait_until(lambda: QPrinterInfo.defaultPrinter().printerName())
    yield service
    service.cancel_everything()
    service.stop()


@pytest.fixture
def statuses(qapp):
    """Prints one line; returns the list of what is heard of the job."""
    jobs = []

    def start():
        job = PrintJob("A sheet", paint)
        heard = []
        job.changed.connect(heard.append)
        jobs.append(job)
        job.start()
        return heard

    yield start
    for job in jobs:
        job._asking.waitForFinished()


def paint(printer):
    painter = QPainter()
    if not painter.begin(printer):
        return False
    painter.drawText(QPointF(500, 500), "Hello from the desk")
    return painter.end()


def printed(desk):
    return poppler("pdftotext", desk.tray / "printed.pdf", "-").strip()


def test_a_sheet_comes_out_of_the_printer(desk, statuses, qtbot):
    heard = statuses()
    qtbot.waitUntil(lambda: heard[-1].ended, timeout=20000)
    assert (heard[0], heard[-1]) == (PrintStatus.PRINTING, PrintStatus.PRINTED)
    assert printed(desk) == "Hello from the desk"


def test_without_paper_it_says_so_and_goes_on_when_there_is_some(desk, statuses, qtbot):
    (desk.tray / "no-paper").touch()
    heard = statuses()
    qtbot.waitUntil(lambda: heard[-1] is PrintStatus.WAITING, timeout=20000)
    (desk.tray / "no-paper").unlink()
    qtbot.waitUntil(lambda: heard[-1].ended, timeout=20000)
    assert heard[-1] is PrintStatus.PRINTED
    assert printed(desk) == "Hello from the desk"


def test_a_job_that_somebody_cancels_is_told(desk, statuses, qtbot):
    (desk.tray / "no-paper").touch()
    heard = statuses()
    qtbot.waitUntil(lambda: heard[-1] is PrintStatus.WAITING, timeout=20000)
    desk.cancel_everything()
    qtbot.waitUntil(lambda: heard[-1].ended, timeout=20000)
    assert heard[-1] is PrintStatus.CANCELLED


def test_a_printer_that_takes_nothing_needs_help(desk, statuses, qtbot):
    (desk.tray / "broken").touch()
    heard = statuses()
    qtbot.waitUntil(lambda: heard[-1] is PrintStatus.WAITING, timeout=20000)


def test_when_the_printing_system_goes_away_the_job_has_failed(desk, statuses, qtbot):
    (desk.tray / "no-paper").touch()
    heard = statuses()
    qtbot.waitUntil(lambda: heard[-1] is PrintStatus.WAITING, timeout=20000)
    (desk.tray / "no-paper").unlink()
    desk.stop()
    qtbot.waitUntil(lambda: heard[-1].ended, timeout=20000)
    assert heard[-1] is PrintStatus.FAILED


def test_what_was_found_out_comes_out_of_the_printer_as_it_is_seen(window, desk, qtbot):
    answers = next(FLOWS["lost-card"].paths(window.frame.situation))
    window.navigator.go(Journey((HomePlace(), FlowPlace("lost-card", answers))))
    title = window.page.title
    window.findChild(QPushButton, "choice-take-along").click()
    window.findChild(QPushButton, "choice-print").click()
    qtbot.waitUntil(lambda: "has been sent to the printer" in texts(window), timeout=20000)
    assert title in printed(desk)
    assert "カードをなくした" in printed(desk)


def test_without_a_printer_there_is_one_sentence_and_no_waiting(statuses, qtbot):
    assert statuses() == [PrintStatus.NO_PRINTER]

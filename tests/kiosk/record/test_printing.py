"""What the kiosk logs of printing: whether a sheet came out, once, whatever the visitor looks at by then."""

from __future__ import annotations

import pytest

from desktop_app.guide.content.flows import FLOWS
from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.ui.guide.places import FlowPlace
from desktop_app.ui.paper.places import TakeAwayPlace
from desktop_app.ui.printing.job import PrintJob
from desktop_app.ui.printing.queue import PrintStatus
from tests.helpers.window import press

LOGGED = {
    PrintStatus.PRINTING: [],
    PrintStatus.WAITING: [],
    PrintStatus.PRINTED: [KioskEvent.PRINTED],
    PrintStatus.CANCELLED: [],
    PrintStatus.FAILED: [KioskEvent.PRINT_FAILED],
    PrintStatus.NO_PRINTER: [KioskEvent.PRINT_FAILED],
}


@pytest.fixture
def job(kiosk, logged, monkeypatch):
    """A job that a visitor has begun; nothing is told of it yet."""
    jobs = []
    monkeypatch.setattr(PrintJob, "start", lambda job: jobs.append(job))
    kiosk.visits.begin("en")
    answers = next(FLOWS["lost-card"].paths(kiosk.frame.situation))
    kiosk.navigator.open(TakeAwayPlace(FlowPlace("lost-card", answers)))
    press(kiosk, "choice-print")
    logged.clear()
    return jobs[0]


@pytest.mark.parametrize("status", PrintStatus)
def test_only_the_end_of_a_job_is_logged(job, logged, status):
    job.changed.emit(status)
    assert logged == LOGGED[status]


def test_a_sheet_that_comes_out_after_its_visit_is_logged_too(kiosk, job, logged):
    kiosk.finish()
    logged.clear()
    job.changed.emit(PrintStatus.PRINTED)
    assert logged == [KioskEvent.PRINTED]


def test_a_sheet_that_is_shown_again_is_not_logged_again(kiosk, job, logged):
    job.changed.emit(PrintStatus.PRINTED)
    kiosk.frame.show_again()
    kiosk.navigator.home()
    assert logged == [KioskEvent.PRINTED]

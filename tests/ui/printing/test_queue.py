"""What becomes of a job, as the printing system says it (real answers of CUPS 2.4)."""

from __future__ import annotations

import pytest

from desktop_app.ui.printing.queue import PrintStatus, read_queue, status_at_end, status_in_queue

PRINTER = """printer desk is idle.  enabled since Wed Nov 25 09:21:13 2026
\tForm mounted:
\tDescription: desk
\tAlerts: {alerts}
\tConnection: direct
"""
JOB = """desk-12                  root              9216   Wed Nov 25 09:21:37 2026
\tStatus:
\tAlerts: {alerts}
\tqueued for desk
"""


def queue(*, printer="none", job="job-printing"):
    return read_queue(PRINTER.format(alerts=printer) + JOB.format(alerts=job))


@pytest.mark.parametrize(
    ("printer", "job", "status"),
    [
        ("none", "job-printing", PrintStatus.PRINTING),
        ("toner-low-report, cups-waiting-for-job-completed-report", "job-printing", PrintStatus.PRINTING),
        ("toner-low-warning", "none", PrintStatus.PRINTING),
        ("media-empty-error", "job-printing", PrintStatus.WAITING),
        ("media-empty", "job-printing", PrintStatus.WAITING),
        ("door-open-error toner-low-warning", "job-printing", PrintStatus.WAITING),
        ("none", "resources-are-not-ready", PrintStatus.WAITING),
    ],
)
def test_a_job_on_its_way_is_printing_or_waits_for_help(printer, job, status):
    assert status_in_queue(queue(printer=printer, job=job), "desk-12") is status


def test_a_printer_that_was_switched_off_by_the_system_needs_help():
    said = "printer desk disabled since Wed Nov 25 09:21:13 2026 -\n\tout of order\n" + JOB.format(alerts="none")
    assert status_in_queue(read_queue(said), "desk-12") is PrintStatus.WAITING


def test_a_job_that_is_not_in_the_queue_has_ended():
    assert status_in_queue(queue(), "desk-13") is None


@pytest.mark.parametrize(
    ("alerts", "status"),
    [
        ("processing-to-stop-point", PrintStatus.PRINTED),
        ("job-completed-successfully", PrintStatus.PRINTED),
        ("job-canceled-by-user", PrintStatus.CANCELLED),
        ("aborted-by-system", PrintStatus.FAILED),
    ],
)
def test_a_job_ends_printed_cancelled_or_failed(alerts, status):
    assert status_at_end(queue(job=alerts), "desk-12") is status


def test_a_job_that_nobody_knows_of_has_failed():
    assert status_at_end(queue(), "desk-13") is PrintStatus.FAILED

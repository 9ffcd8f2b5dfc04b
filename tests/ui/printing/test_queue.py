"""What becomes of a job, as the printing system says it (real answers of CUPS 2.4)."""

from __future__ import annotations

import pytest

from desktop_app.ui.printing.queue import Fate, fate_at_end, fate_in_queue, read_queue

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
    ("printer", "job", "fate"),
    [
        ("none", "job-printing", Fate.PRINTING),
        ("toner-low-report, cups-waiting-for-job-completed-report", "job-printing", Fate.PRINTING),
        ("toner-low-warning", "none", Fate.PRINTING),
        ("media-empty-error", "job-printing", Fate.WAITING),
        ("media-empty", "job-printing", Fate.WAITING),
        ("door-open-error toner-low-warning", "job-printing", Fate.WAITING),
        ("none", "resources-are-not-ready", Fate.WAITING),
    ],
)
def test_a_job_on_its_way_is_printing_or_waits_for_help(printer, job, fate):
    assert fate_in_queue(queue(printer=printer, job=job), "desk-12") is fate


def test_a_printer_that_was_switched_off_by_the_system_needs_help():
    said = "printer desk disabled since Wed Nov 25 09:21:13 2026 -\n\tout of order\n" + JOB.format(alerts="none")
    assert fate_in_queue(read_queue(said), "desk-12") is Fate.WAITING


def test_a_job_that_is_not_in_the_queue_has_ended():
    assert fate_in_queue(queue(), "desk-13") is None


@pytest.mark.parametrize(
    ("alerts", "fate"),
    [
        ("processing-to-stop-point", Fate.PRINTED),
        ("job-completed-successfully", Fate.PRINTED),
        ("job-canceled-by-user", Fate.CANCELLED),
        ("aborted-by-system", Fate.FAILED),
    ],
)
def test_a_job_ends_printed_cancelled_or_failed(alerts, fate):
    assert fate_at_end(queue(job=alerts), "desk-12") is fate


def test_a_job_that_nobody_knows_of_has_failed():
    assert fate_at_end(queue(), "desk-13") is Fate.FAILED

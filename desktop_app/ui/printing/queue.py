"""What the printing system (CUPS) says of a queue, read from its own command `lpstat`, in its English words.

Qt hands a job over and does not say what becomes of it. The words of jobs and printers are those of RFC 8011 (IPP),
sections 5.3.8 (job-state-reasons) and 5.4.12 (printer-state-reasons).
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

_PRINTER = re.compile(r"printer (?P<name>\S+) ")
_JOB = re.compile(r"(?P<id>\S+-\d+)\s")
_ALERTS = re.compile(r"\s+Alerts: (?P<alerts>.*)")
_DISABLED = re.compile(r"printer \S+ disabled")
_HARMLESS = ("-report", "-warning")


class PrintStatus(StrEnum):
    """The status of a print job: on its way, waiting for somebody to help the printer, or ended."""

    PRINTING = "printing"
    WAITING = "waiting"
    PRINTED = "printed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    NO_PRINTER = "no-printer"

    @property
    def ended(self) -> bool:
        """Whether nothing more will come of it."""
        return self not in (PrintStatus.PRINTING, PrintStatus.WAITING)


class Queue(NamedTuple):
    """A printer's troubles, and its jobs with what is said of each."""

    troubles: tuple[str, ...]
    jobs: dict[str, tuple[str, ...]]


NO_ANSWER = Queue(troubles=("no-answer",), jobs={})
"""What is taken for the queue where the printing system does not say what is in it."""


def read_queue(said: str) -> Queue:
    """Read what `lpstat -l -p NAME -o NAME` prints."""
    troubles: list[str] = []
    jobs: dict[str, tuple[str, ...]] = {}
    job = ""
    for line in said.splitlines():
        if _PRINTER.match(line):
            job = ""
            troubles += ["disabled"] if _DISABLED.match(line) else []
        elif begin := _JOB.match(line):
            job = begin["id"]
            jobs[job] = ()
        elif alerts := _ALERTS.match(line):
            words = tuple(word for word in re.split(r"[\s,]+", alerts["alerts"]) if word != "none")
            if job:
                jobs[job] = words
            else:
                troubles += [word for word in words if not word.endswith(_HARMLESS)]
    return Queue(tuple(troubles), jobs)


def status_in_queue(queue: Queue, job: str) -> PrintStatus | None:
    """Return the status of a job that has not ended, None where it has."""
    if job not in queue.jobs:
        return None
    return (
        PrintStatus.WAITING if queue.troubles or "resources-are-not-ready" in queue.jobs[job] else PrintStatus.PRINTING
    )


def status_at_end(queue: Queue, job: str) -> PrintStatus:
    """Return the status of a job among those that have ended."""
    said = " ".join(queue.jobs.get(job, ("unknown",)))
    if "canceled" in said:
        return PrintStatus.CANCELLED
    return PrintStatus.FAILED if re.search("aborted|unknown", said) else PrintStatus.PRINTED

"""The log of a kiosk: a list of events, and nothing else."""

from __future__ import annotations

import errno
import io
import json
import re
import sys

import pytest

from desktop_app.kiosk.record.events import KioskEvent, log
from tools.words import ROOT

TABLE_ROW = re.compile(r"\| `([a-z-]+)` \| \S")


@pytest.mark.parametrize("event", KioskEvent)
def test_an_event_is_one_line_with_nothing_but_its_name(event, capfd):
    log(event)
    out, err = capfd.readouterr()
    assert (out, err) == ("", f'{{"event": "{event}"}}\n')
    assert json.loads(err) == {"event": event.value}


@pytest.mark.parametrize("other", ["started", "花子", 7, None, {"event": "started"}, KioskEvent, [KioskEvent.STARTED]])
def test_nothing_else_can_be_logged(other, capfd):
    with pytest.raises(TypeError) as raised:
        log(other)
    assert str(raised.value) == "only an Event can be logged"
    assert capfd.readouterr() == ("", "")


def test_there_is_no_place_for_more_than_the_event():
    with pytest.raises(TypeError):
        log(KioskEvent.STARTED, "花子")
    with pytest.raises(ValueError, match="花子"):
        KioskEvent("花子")


class FullDisk(io.StringIO):
    """Standard error on a disk that is full."""

    def write(self, text):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_log_that_takes_nothing_disturbs_nobody(monkeypatch):
    monkeypatch.setattr(sys, "stderr", FullDisk())
    log(KioskEvent.STARTED)


def test_every_event_is_explained_in_the_document():
    document = (ROOT / "docs/kiosk.md").read_text(encoding="utf-8")
    section = document.split("## What it writes into the journal")[1].split("\n## ")[0]
    assert TABLE_ROW.findall(section) == [event.value for event in KioskEvent]

from __future__ import annotations

import json
import sys
from functools import partial

import pytest
from PySide6.QtCore import QTimer

from desktop_app.card.practice.reader import read_practice_card
from desktop_app.card.reading import ReadStatus
from desktop_app.ui.frame.journey import HomePlace
from desktop_app.ui.json_line_process import object_in
from desktop_app.ui.reader import monitor_client as monitor_client_module
from desktop_app.ui.reader.monitor_client import ReaderMonitorClient
from desktop_app.ui.search.places import SearchPlace
from tests.conftest import scenario_named


@pytest.fixture
def news(qapp, day_context):
    """Starts a reader monitor on a small program that prints lines; returns it and the list of its news."""
    monitors = []

    def start(*lines, then="time.sleep(600)"):
        script = f"import sys, time\nfor line in {list(lines)!r}: print(line, flush=True)\n{then}"
        monitor = ReaderMonitorClient([sys.executable, "-c", script])
        heard = []
        monitor.status_changed.connect(heard.append)
        monitors.append(monitor)
        monitor.start()
        return monitor, heard

    yield start
    for monitor in monitors:
        monitor.stop()


@pytest.fixture
def report(day_context):
    return read_practice_card(scenario_named("well"), day_context.rules())


def line(event, **more):
    return json.dumps({"event": event, **more})


def test_a_report_becomes_news(news, report, qtbot):
    _, heard = news(line("report", report=report.as_json()))
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert (heard[0].last_reading, heard[0].being_read) == (report, False)


def test_a_card_that_came_is_being_read(news, report, qtbot):
    _, heard = news(line("reader-came", reader="R"), line("card-came", reader="R"))
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard[0].being_read


def test_a_card_that_is_read_slowly_is_being_read_and_no_monitor_is_replaced(news, report, qtbot, monkeypatch):
    monkeypatch.setattr(monitor_client_module, "READING_DEADLINE_MILLISECONDS", 3000)
    pauses = 'for _ in range(5): time.sleep(1); print(\'{"event": "reading", "reader": "R"}\', flush=True)\n'
    said = f"print({line('report', report=report.as_json())!r}, flush=True); time.sleep(600)"
    monitor, heard = news(line("card-came", reader="R"), then=pauses + said)
    first = monitor._process
    qtbot.waitUntil(lambda: bool(heard) and not heard[-1].being_read, timeout=60000)
    assert [each.being_read for each in heard] == [True] * 6 + [False]
    assert heard[-1].last_reading == report
    assert monitor._process is first


@pytest.mark.parametrize(
    "garbage", ["nonsense", "{}", '{"event": "report"}', '{"event": "report", "report": 5}', "[]", ""]
)
def test_a_line_that_is_no_event_is_passed_over(news, report, qtbot, garbage):
    _, heard = news(garbage, line("report", report=report.as_json()))
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard[0].last_reading == report


def test_a_monitor_that_ends_is_begun_again(news, report, qtbot, monkeypatch):
    monkeypatch.setattr(monitor_client_module, "RESTART_MILLISECONDS", 10)
    _, heard = news(line("report", report=report.as_json()), then="")
    qtbot.waitUntil(lambda: len(heard) >= 3, timeout=20000)
    assert {each.last_reading for each in heard} == {report}


def test_a_monitor_that_prints_reports_without_end_is_replaced_while_the_window_answers(
    window, monitor, report, qtbot, monkeypatch
):
    monkeypatch.setattr(monitor_client_module, "RESTART_MILLISECONDS", 10)
    flood = f"while True: print({line('report', report=report.as_json())!r}, flush=True)"
    monkeypatch.setattr(monitor, "_command", (sys.executable, "-c", flood))
    monitor.start()
    for place in (SearchPlace(), HomePlace()):
        with qtbot.waitSignal(monitor.lost, timeout=20000):
            QTimer.singleShot(0, partial(window.navigator.open_once, place))
        assert window.navigator.here == place


def test_a_monitor_that_cannot_start_means_no_service(qapp, qtbot):
    monitor = ReaderMonitorClient(["/no/such/program"])
    heard = []
    monitor.status_changed.connect(heard.append)
    monitor.start()
    qtbot.waitUntil(lambda: len(heard) == 1)
    monitor.stop()
    assert heard[0].last_reading.status is ReadStatus.NO_SERVICE


def test_a_reading_that_hangs_is_told_as_busy_and_the_process_is_replaced(news, qtbot, monkeypatch):
    monkeypatch.setattr(monitor_client_module, "READING_DEADLINE_MILLISECONDS", 50)
    monkeypatch.setattr(monitor_client_module, "RESTART_MILLISECONDS", 10)
    monitor, heard = news(line("card-came", reader="R"))
    first = monitor._process
    qtbot.waitUntil(lambda: len(heard) >= 2, timeout=20000)
    assert [heard[0].being_read, heard[1].last_reading.status] == [True, ReadStatus.BUSY]
    qtbot.waitUntil(lambda: len(heard) >= 3, timeout=20000)
    qtbot.waitUntil(lambda: monitor._process not in (None, first), timeout=20000)


def test_after_stopping_nothing_runs_any_more(news, qtbot):
    monitor, heard = news(line("reader-came", reader="R"))
    process = monitor._process._process
    assert process is not None
    qtbot.waitUntil(lambda: process.processId() > 0)
    monitor.stop()
    assert monitor._process is None
    assert heard == []


@pytest.mark.parametrize("line", [b"[" * 100_000, b'{"a":' * 100_000, b"\xff", b"1", b""])
def test_a_line_that_holds_no_object_is_none(line):
    assert object_in(line) is None

from __future__ import annotations

import json
import os
import sys
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from shiboken6 import isValid

from desktop_app.base.parent import VARIABLE
from desktop_app.ui.json_line_process import MOST_UNREAD_BYTES, JsonLineProcess

COUNT = 100
HANGS = "time.sleep(600)"


@pytest.fixture
def process(qapp):
    """Starts a program of a few lines; returns the process and the list of what happens."""
    started = []

    def start(*script):
        made = JsonLineProcess([sys.executable, "-c", "\n".join(["import sys, time", *script])])
        happened = []
        made.received.connect(happened.append)
        made.exited.connect(lambda: happened.append("ended"))
        started.append((made, happened))
        made.start()
        return made, happened

    yield start
    for made, happened in started:
        if isValid(made) and "ended" not in happened:  # such a one deletes itself
            made.stop()


def lines(count):
    return f"print('\\n'.join({[json.dumps(number) for number in [{'n': n} for n in range(count)]]!r}), flush=True)"


def test_everything_that_was_printed_is_told_in_order_before_the_end(process, qtbot):
    _, happened = process(lines(COUNT))
    qtbot.waitUntil(lambda: "ended" in happened, timeout=20000)
    assert happened == [*({"n": n} for n in range(COUNT)), "ended"]


def test_the_window_has_a_turn_between_any_two_lines(process, qtbot):
    _, happened = process(lines(COUNT), HANGS)
    timer = QTimer()
    timer.timeout.connect(lambda: happened.append("a turn"))
    timer.start(0)
    qtbot.waitUntil(lambda: {"n": COUNT - 1} in happened, timeout=20000)
    timer.stop()
    told = [place for place, each in enumerate(happened) if each != "a turn"]
    assert len(told) == COUNT
    assert all("a turn" in happened[one:other] for one, other in pairwise(told))


@pytest.mark.parametrize(
    "flood",
    ["while True: print('{}', flush=True)", "while True: print('nonsense')", "while True: sys.stdout.write('x' * 999)"],
    ids=["objects", "nonsense", "a line without an end"],
)
def test_a_process_that_prints_without_end_is_ended(process, qtbot, flood):
    _, happened = process(flood)
    qtbot.waitUntil(lambda: "ended" in happened, timeout=20000)
    assert len(happened) < MOST_UNREAD_BYTES


def test_a_process_that_has_been_ended_for_printing_says_nothing_more(process, qtbot):
    _, happened = process(f"print('{{}}\\n' * {MOST_UNREAD_BYTES}, flush=True)", HANGS)
    qtbot.waitUntil(lambda: "ended" in happened, timeout=20000)
    qtbot.wait(50)
    assert happened == ["ended"]


def test_a_long_line_that_comes_in_parts_is_told_once(process, qtbot):
    half = "x" * (MOST_UNREAD_BYTES // 4)
    parts = (f"print({part!r}, end='', flush=True); time.sleep(0.2)" for part in ('{"a": "', half, half, '"}\n'))
    _, happened = process(*parts, HANGS)
    qtbot.waitUntil(lambda: bool(happened), timeout=20000)
    assert happened == [{"a": half + half}]


def test_after_stopping_nothing_is_told_any_more(process, qtbot):
    made, happened = process(lines(COUNT), HANGS)
    made.received.connect(made.stop)
    qtbot.waitUntil(lambda: bool(happened), timeout=20000)
    qtbot.wait(50)
    assert happened == [{"n": 0}]


def test_a_process_knows_who_started_it_before_it_could_ask(process, qtbot):
    script = f"import os; print('{{\"window\": %s}}' % os.environ['{VARIABLE}'], flush=True)"
    _, happened = process(script, HANGS)
    qtbot.waitUntil(lambda: {"window": os.getpid()} in happened, timeout=20000)

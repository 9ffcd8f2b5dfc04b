"""Listens to the process that watches the readers."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from contextlib import contextmanager

import pytest


class Listener:
    """Runs `card --watch` and hears its lines."""

    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desktop_app", "card", "--watch"], stdout=subprocess.PIPE, text=True
        )
        self._lines = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def next(self, seconds=15):
        event = json.loads(self._lines.get(timeout=seconds))
        return event["report"]["outcome"] if event["event"] == "report" else f"{event['event']} {event['reader']}"

    def until(self, wanted, seconds=15):
        end = time.monotonic() + seconds
        while (heard := self.next(max(0.1, end - time.monotonic()))) != wanted:
            assert heard
        return heard

    def silent(self, seconds):
        with pytest.raises(queue.Empty):
            self._lines.get(timeout=seconds)
        return True

    def end(self):
        self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


@contextmanager
def listening():
    """Run a reader monitor until the block ends, however it ends: one that went on would read the next test's card."""
    listener = Listener()
    try:
        yield listener
    finally:
        listener.end()

"""The process that hears what a screen reader hears (screen_reader.py), from the side of the tests."""

from __future__ import annotations

import json
import os
import subprocess
from contextlib import suppress
from itertools import count
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

SCREEN_READER = ["/usr/bin/python3", str(Path(__file__).with_name("screen_reader.py"))]
TIMEOUT = 40.0


class Ears:
    """A screen reader that runs; `hear` is called with everything that it hears."""

    def __init__(self, session, hear):
        self._reader = subprocess.Popen(
            SCREEN_READER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **session}
        )
        self._hear = hear
        self._numbers, self._said = count(1), Queue()
        self._thread = Thread(target=self._listen)
        self._thread.start()
        assert self._answer_to(0) == "listening"

    @property
    def ended(self):
        """Whether the screen reader has come to an end of its own."""
        return self._reader.poll() is not None

    def ask(self, **asked):
        """Return the answer to an order; LookupError says why there is none."""
        number = next(self._numbers)
        try:
            print(json.dumps({**asked, "number": number}), file=self._reader.stdin, flush=True)
        except BrokenPipeError:
            msg = "the screen reader has ended"
            raise LookupError(msg) from None
        return self._answer_to(number)

    def end(self):
        """End the screen reader."""
        self._reader.terminate()
        self._thread.join()
        with suppress(BrokenPipeError), self._reader:  # what could not be sent any more is missed by nobody
            pass

    def _answer_to(self, number):
        """Return the answer of that number; those before it, for which nobody waits any more, are passed over."""
        try:
            said = self._said.get(timeout=TIMEOUT)
            while said and said["to"] != number:
                said = self._said.get(timeout=TIMEOUT)
        except Empty:
            self._reader.kill()  # it will not come back; the next order begins another one
            said = None
        if not said:
            msg = "the screen reader has ended"
            raise LookupError(msg)
        if "answer" not in said:
            raise LookupError(said["error"])
        return said["answer"]

    def _listen(self):
        for line in self._reader.stdout:
            said = json.loads(line)
            if "to" in said:
                self._said.put(said)
            else:
                self._hear(said)
        self._said.put(None)

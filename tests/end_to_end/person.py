"""A person who knows of the program only what a screen reader says of it, on a real bus (AT-SPI)."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

from desktop_app.text import spoken
from tests.end_to_end.conftest import wait_until
from tests.end_to_end.test_window import xdotool

SCREEN_READER = ["/usr/bin/python3", str(Path(__file__).with_name("screen_reader.py"))]
MANY_TABS = 40


class Person:
    """Somebody at the program."""

    def __init__(self, session):
        self._reader = subprocess.Popen(
            SCREEN_READER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **session}
        )
        self._heard, self._answers = [], Queue()
        self._ears = Thread(target=self._listen)
        self._ears.start()
        assert self._answers.get(timeout=20) == "listening"

    def sit_down(self, process):
        """Turn to the program once it has come to the bus."""
        self._process = process
        (window,) = wait_until(lambda: xdotool("search", "--onlyvisible", "--name", "Myna Hoken|マイナ").split())
        wait_until(self.what_is_there)
        xdotool("windowfocus", "--sync", window)

    def leave(self):
        with self._reader:
            self._reader.terminate()
            self._ears.join(20)

    def hears(self, kind, text, role=None):
        """Wait until it has been said since the last time; what came before is forgotten."""

        def found():
            said = [index for index, each in enumerate(self._heard) if fits(each, kind, spoken(text), role)]
            return [index + 1 for index in said]

        del self._heard[: wait_until(found)[0]]

    def hears_heading(self, text):
        self.hears("focus", text, "heading")

    def what_is_there(self):
        """Return what can be read on the page, in order."""
        return self._ask(do="look")

    def reads(self, *texts):
        """Whether all of these stand on the page, in this order, among other things."""
        there = iter(thing["name"] for thing in self.what_is_there())
        return all(spoken(text) in there for text in texts)

    def goes_to(self, name):
        """Press the Tab key until the thing of this name is said; then Return."""
        for _ in range(MANY_TABS):
            heard = len(self._heard)
            xdotool("key", "Tab")
            wait_until(lambda heard=heard: len(self._heard) > heard)
            if self._heard[-1]["name"] == spoken(name):
                xdotool("key", "Return")
                return
        pytest.fail(f"{name} is never said")

    def presses(self, name):
        """Press the thing of this name as a screen reader does."""
        assert self._ask(do="press", name=spoken(name)), name

    def where(self, name, role=""):
        """Return the middle of the thing of this name (and role), once it is there, in px of the screen."""
        return wait_until(lambda: self._ask(do="where", name=spoken(name), role=role))

    def clicks(self, name):
        """Click into the middle of the thing of this name."""
        xdotool("mousemove", *map(str, self.where(name)), "click", "1")

    def reads_all(self):
        """Return everything that can be read, as one text."""
        return "\n".join(f"{thing['name']}\n{thing['description']}\n{thing['text']}" for thing in self.what_is_there())

    def writes(self, text):
        """Have the screen reader put text into the field of the page."""
        assert self._ask(do="write", text=text)

    def _ask(self, **asked):
        print(json.dumps({**asked, "process": self._process}), file=self._reader.stdin, flush=True)
        return self._answers.get(timeout=20)

    def _listen(self):
        for line in self._reader.stdout:
            said = json.loads(line)
            if "answer" in said:
                self._answers.put(said["answer"])
            else:
                self._heard.append(said)


def fits(said, kind, text, role):
    return (said["heard"], said["name"], said.get("role")) == (kind, text, role)

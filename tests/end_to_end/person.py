"""A person who knows of the program only what a screen reader says of it, on a real bus (AT-SPI)."""

from __future__ import annotations

from contextlib import suppress

import pytest

from desktop_app.language.markup import accessible_text
from tests.end_to_end.conftest import wait_until
from tests.end_to_end.ears import Ears
from tests.helpers.desktop import xdotool

MANY_TABS = 40


class Person:
    """Somebody at the program."""

    def __init__(self, session):
        self._session = session
        self._heard = []
        self._ears = Ears(session, self._heard.append)

    def sit_down(self, process):
        """Turn to the program once it has come to the bus."""
        self._process = process
        (window,) = wait_until(lambda: xdotool("search", "--onlyvisible", "--name", "Myna Hoken|マイナ").split())
        wait_until(self.what_is_there)
        xdotool("windowfocus", "--sync", window)

    def leave(self):
        self._ears.end()

    def hears(self, kind, text, role=None):
        """Wait until it has been said since the last time; what came before is forgotten."""

        def found():
            said = [index for index, each in enumerate(self._heard) if fits(each, kind, accessible_text(text), role)]
            return [index + 1 for index in said]

        del self._heard[: wait_until(found)[0]]

    def hears_heading(self, text):
        self.hears("focus", text, "heading")

    def what_is_there(self):
        """Return what can be read on the page, in order."""
        return self._ask(do="look")

    def finds_headings(self, *wanted):
        """Wait until the page has these headings in this order, each with its level; the first is the only one of 1."""
        named = [[str(level), accessible_text(text)] for level, text in wanted]

        def found():
            there = self._ask(do="outline")
            rest = iter(there)
            return all(each in rest for each in named) and [level for level, _ in there].count("1") == 1

        return wait_until(found)

    def finds_list(self, *lines):
        """Wait until there is a list of just these items."""
        return wait_until(lambda: [accessible_text(line) for line in lines] in self._ask(do="lists"))

    def has_heard(self, kind):
        """Return what has been said of a kind since the last time that something was waited for."""
        return [each["name"] for each in self._heard if each["heard"] == kind]

    def reads(self, *texts):
        """Wait until all of these stand on the page, in this order, among other things: the one before may still go."""
        return wait_until(lambda: self._finds(texts))

    def _finds(self, texts):
        there = iter(thing["name"] for thing in self.what_is_there())
        return all(accessible_text(text) in there for text in texts)

    def goes_to(self, name):
        """Press the Tab key until the thing of this name is said; then Return."""
        for _ in range(MANY_TABS):
            heard = len(self._heard)
            xdotool("key", "Tab")
            wait_until(lambda heard=heard: len(self._heard) > heard)
            if self._heard[-1]["name"] == accessible_text(name):
                xdotool("key", "Return")
                return
        pytest.fail(f"{name} is never said")

    def presses(self, name):
        """Press the thing of this name as a screen reader does."""
        assert self._ask(do="press", name=accessible_text(name)), name

    def where(self, name, role=""):
        """Return the middle of the thing of this name (and role), once it is there, in px of the screen."""
        return wait_until(lambda: self._ask(do="where", name=accessible_text(name), role=role))

    def clicks(self, name):
        """Click into the middle of the thing of this name, once it stays where it is: a page may still be laid out."""
        wait_until(lambda: self._points_at(name))
        xdotool("click", "1")

    def _points_at(self, name):
        place = self.where(name)
        xdotool("mousemove", *map(str, place))
        return self.where(name) == place

    def reads_all(self):
        """Return everything that can be read, as one text."""
        return "\n".join(f"{thing['name']}\n{thing['description']}\n{thing['text']}" for thing in self.what_is_there())

    def writes(self, text):
        """Have the screen reader put text into the field of the page."""
        assert self._ask(do="write", text=text)

    def _ask(self, **asked):
        """Return the answer; where there was none, ask again, of another screen reader where this one has ended."""
        return wait_until(lambda: self._answers_of(asked))[0]

    def _answers_of(self, asked):
        if self._ears.ended:
            self._ears.end()
            self._ears = Ears(self._session, self._heard.append)
        with suppress(LookupError):
            return [self._ears.ask(process=self._process, **asked)]
        return []


def fits(said, kind, text, role):
    return (said["heard"], said["name"], said.get("role")) == (kind, text, role)

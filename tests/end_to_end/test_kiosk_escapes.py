"""Nobody gets out of the kiosk: keys, clicks and the window manager are tried on the real program."""

from __future__ import annotations

import time
from contextlib import ExitStack

import pytest

from desktop_app.ui.search import messages
from tests.end_to_end.conftest import wait_until
from tests.end_to_end.kiosk_at_work import (
    SCREEN,
    START,
    kiosk,
    run,
    said,
    window_manager,
)
from tests.helpers.desktop import xdotool

KEYS = [
    *("alt+F4", "ctrl+q", "ctrl+w", "F1", "F11", "Escape", "Print", "alt+Tab", "alt+space", "super", "ctrl+Escape"),
    *("Menu", "ctrl+p", "ctrl+o", "ctrl+shift+i", "shift+F10", "alt+Left", "ctrl+alt+t", "super+d", "super+l"),
]
MIDDLE, UPPER_EDGE = ("640", "400"), ("640", "2")
MARK = "Zqxvisitor"
ALL_OVER = [(str(x), str(y)) for x in range(80, SCREEN[0], 220) for y in range(30, SCREEN[1], 120)]


@pytest.fixture(scope="module", autouse=True)
def _manager(tmp_path_factory):
    with window_manager(tmp_path_factory.mktemp("openbox")):
        yield


class Counter:
    """The place of a kiosk: the same one for all who try to get out, another one where that has suffered from it."""

    def __init__(self, folder_for, bus):
        self._folder_for, self._bus = folder_for, bus
        self._stack, self._kiosk = ExitStack(), None

    def kiosk(self):
        """Return a kiosk that waits for visitors."""
        if self._kiosk is None or not (self._kiosk.is_all_there_is and self._kiosk.title == START):
            self.clear()
            self._kiosk = self._stack.enter_context(kiosk(self._folder_for("counter"), self._bus))
            wait_until(lambda: self._kiosk.is_all_there_is)
        return self._kiosk

    def clear(self):
        self._kiosk = None
        self._stack.close()


@pytest.fixture(scope="module")
def place(tmp_path_factory, bus, _running_service):
    place = Counter(tmp_path_factory.mktemp, bus)
    yield place
    place.clear()


@pytest.fixture
def counter(place):
    """A kiosk that waits for visitors, of whom one after the other tries to get out."""
    found = place.kiosk()
    yield found
    if found.title != START:
        found.finish()


@pytest.fixture(params=["at the first page", "while something is typed"])
def tried(request, counter):
    """The kiosk, in each of the states in which somebody may try."""
    if request.param == "while something is typed":
        counter.begin()
        counter.search(MARK)
    return counter


@pytest.mark.parametrize("keys", KEYS)
def test_no_key_leads_out(tried, keys):
    xdotool("key", keys)
    assert wait_until(lambda: tried.is_all_there_is, 5)


def test_no_click_leads_out_wherever_it_is(tried):
    for place in ALL_OVER:
        for button in ("3", "2"):
            xdotool("mousemove", *place, "click", button)
    assert wait_until(lambda: tried.is_all_there_is, 5)


def test_two_clicks_on_the_upper_edge_do_not_make_it_smaller(tried):
    xdotool("mousemove", *UPPER_EDGE, "click", "--repeat", "2", "--delay", "80", "1")
    assert wait_until(lambda: tried.is_all_there_is, 5)


def test_holding_anything_but_the_corner_leads_nowhere(tried):
    before = tried.title
    tried.hold(SCREEN[0] - 8, SCREEN[1] - 8)
    tried.hold(400, 8)
    assert wait_until(lambda: tried.is_all_there_is, 5)
    assert tried.title == before


def test_what_is_dragged_out_of_a_field_stays_in_it(counter):
    counter.begin()
    counter.search(MARK)
    x, y = counter.person.where(said(messages.SEARCH_TITLE), "text")
    xdotool("key", "ctrl+a")
    xdotool("mousemove", str(x), str(y), "mousedown", "1", "mousemove", *MIDDLE, "mousemove", "640", "790")
    time.sleep(0.5)
    xdotool("mouseup", "1")
    assert wait_until(lambda: counter.is_all_there_is, 5)
    assert MARK in counter.person.reads_all()


def test_it_cannot_be_closed_from_outside(tried):
    before = tried.title
    run("wmctrl", "-i", "-c", tried.window)
    time.sleep(0.5)
    assert wait_until(lambda: tried.is_all_there_is, 5)
    assert tried.title == before

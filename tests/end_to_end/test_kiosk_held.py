"""A key that lies below something is nobody: the X server repeats it as it does on a counter, and the visit ends."""

from __future__ import annotations

import pytest

from desktop_app.kiosk import messages
from tests.end_to_end.conftest import TIMEOUT, wait_until
from tests.end_to_end.kiosk_at_work import kiosk, said, window_manager
from tests.helpers.desktop import xdotool

IDLE_SECONDS = 30


@pytest.fixture(scope="module", autouse=True)
def _manager(tmp_path_factory):
    with window_manager(tmp_path_factory.mktemp("openbox")):
        yield


def test_whoever_leaves_something_on_a_key_is_forgotten(tmp_path, bus):
    with kiosk(tmp_path, bus, idle=IDLE_SECONDS) as found:
        found.begin()
        xdotool("keydown", "Escape")
        try:
            wait_until(lambda: found.title == said(messages.STILL_THERE), IDLE_SECONDS + TIMEOUT)
        finally:
            xdotool("keyup", "Escape")

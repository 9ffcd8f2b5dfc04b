"""A server that is every site, and a clock that nobody waits for."""

from __future__ import annotations

import pytest

from tests.helpers.web_server import TestClock, WebServer


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
def web(clock):
    with WebServer(clock) as server:
        yield server

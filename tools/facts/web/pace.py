"""Waits between two requests to one site."""

from __future__ import annotations

import asyncio
import time
from typing import Protocol
from urllib.parse import urlsplit


class Clock(Protocol):
    """Tells the seconds and lets some pass."""

    def now(self) -> float:
        """Return the seconds since some moment."""

    async def sleep(self, seconds: float) -> None:
        """Let so many seconds pass."""


class SystemClock:
    """The clock of the machine."""

    def now(self) -> float:
        """Return the seconds since some moment."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Let so many seconds pass."""
        await asyncio.sleep(seconds)


class Pace:
    """Knows when each site was asked last."""

    def __init__(self, clock: Clock, pause: float) -> None:
        """Take the pause that every site gets which asks for no longer one."""
        self._clock = clock
        self._pause = pause
        self._longer: dict[str, float] = {}
        self._asked: dict[str, float] = {}

    def lengthen(self, address: str, pause: float) -> None:
        """Keep at least this pause at the site of an address from now on."""
        self._longer[site_of(address)] = max(pause, self._pause)

    async def wait(self, address: str) -> None:
        """Return when the site of an address may be asked again."""
        site = site_of(address)
        if site in self._asked:
            rest = self._asked[site] + self._longer.get(site, self._pause) - self._clock.now()
            if rest > 0:
                await self._clock.sleep(rest)
        self._asked[site] = self._clock.now()


def site_of(address: str) -> str:
    """Return the host of an address, with its port where it has one."""
    return urlsplit(address).netloc.lower()

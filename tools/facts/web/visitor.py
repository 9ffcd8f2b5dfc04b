"""Fetches pages as a guest does who was not invited."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple

from tools.facts.web.errors import GoneError, NotReachedError
from tools.facts.web.pace import Pace
from tools.facts.web.redirects import follow
from tools.facts.web.requests import Requests
from tools.facts.web.robots import Robots

if TYPE_CHECKING:
    import httpx

    from tools.facts.web.limits import Limits
    from tools.facts.web.pace import Clock
    from tools.facts.web.requests import Answer

_GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}


class Page(NamedTuple):
    """A page: where it was at the end, what the site says it is, and its bytes."""

    address: str
    content_type: str
    content: bytes


class Visitor:
    """Asks for one page after the other: at the pace of each site, and only for what its robots.txt allows."""

    def __init__(self, http: httpx.AsyncClient, clock: Clock, limits: Limits) -> None:
        """Take what speaks HTTP and what waits."""
        pace = Pace(clock, limits.pause)
        self._limits = limits
        self._requests = Requests(http, pace, limits)
        self._robots = Robots(self._requests.get, pace, limits)

    async def page(self, address: str) -> Page:
        """Return a page; GoneError where there is none any more, NotReachedError where nobody knows."""
        reached, answer = await follow(self._ask, address, self._limits.redirects)
        if answer.status in _GONE:
            raise GoneError(reached)
        if answer.status != HTTPStatus.OK:
            msg = f"answers {answer.status}"
            raise NotReachedError(msg)
        return Page(reached, answer.content_type, answer.content)

    async def _ask(self, address: str) -> Answer:
        await self._robots.refuse(address)
        return await self._requests.get(address)

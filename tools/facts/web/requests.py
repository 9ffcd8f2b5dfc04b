"""One request: encrypted, at the site's pace, with an end, and once more where the connection was dropped."""

from __future__ import annotations

import asyncio
from importlib.metadata import version
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

import httpx

from desktop_app.language.languages import JAPANESE
from tools.facts.web.errors import DroppedError, NotReachedError

if TYPE_CHECKING:
    from tools.facts.web.limits import Limits
    from tools.facts.web.pace import Pace

PROGRAM = "myna-hoken-navi-facts"
"""The name to which a robots.txt may speak."""


class Answer(NamedTuple):
    """What a site answered: the number, what it says the content is, where it sends to, and the content."""

    status: int
    content_type: str
    location: str
    content: bytes


def agent() -> str:
    """Return how we introduce ourselves."""
    return f"{PROGRAM}/{version('myna-hoken-navi')} (looks whether pages still say what a guide says; keeps no text)"


def http_client(limits: Limits, transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """Return what speaks HTTP; tests give it a way to a server of their own."""
    wanted = {"Accept": "text/html,application/pdf,text/plain,*/*;q=0.1", "Accept-Language": JAPANESE}
    return httpx.AsyncClient(
        headers={"User-Agent": agent(), **wanted},
        timeout=httpx.Timeout(limits.read, connect=limits.connect),
        transport=transport,
    )


class Requests:
    """Asks sites, never faster than they are to be asked."""

    def __init__(self, http: httpx.AsyncClient, pace: Pace, limits: Limits) -> None:
        """Take what speaks HTTP."""
        self._http = http
        self._pace = pace
        self._limits = limits

    async def get(self, address: str) -> Answer:
        """Return the answer, whatever it is; NotReachedError where there is none."""
        if urlsplit(address).scheme != "https":
            msg = f"{address} is not encrypted"
            raise NotReachedError(msg)
        try:
            return await self._get(address)
        except DroppedError:
            return await self._get(address)

    async def _get(self, address: str) -> Answer:
        await self._pace.wait(address)
        try:
            async with asyncio.timeout(self._limits.total):
                return await self._whole_answer(address)
        except (TimeoutError, httpx.TimeoutException) as error:
            msg = "no answer in time"
            raise NotReachedError(msg) from error
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError) as error:
            msg = f"no whole answer: {error}"
            raise DroppedError(msg) from error
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            msg = f"{type(error).__name__}: {error}"
            raise NotReachedError(msg) from error

    async def _whole_answer(self, address: str) -> Answer:
        async with self._http.stream("GET", address) as response:
            headers = response.headers
            if response.has_redirect_location:
                return Answer(response.status_code, "", headers["location"], b"")
            return Answer(response.status_code, headers.get("content-type", ""), "", await self._content(response))

    async def _content(self, response: httpx.Response) -> bytes:
        content = bytearray()
        async for piece in response.aiter_bytes():
            content += piece
            if len(content) > self._limits.most_bytes:
                msg = f"longer than {self._limits.most_bytes} bytes"
                raise NotReachedError(msg)
        return bytes(content)

"""Follows a page to where it went, as far as that has an end."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

from tools.facts.web.errors import NotReachedError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tools.facts.web.requests import Answer

    Ask = Callable[[str], Awaitable[Answer]]


async def follow(ask: Ask, address: str, most: int) -> tuple[str, Answer]:
    """Return where the way ended and the answer there; NotReachedError where it goes round or on and on."""
    way = [urldefrag(address).url]
    while (answer := await ask(way[-1])).location:
        following = _resolved(way[-1], answer.location)
        if following in way:
            msg = f"redirects in a circle, back to {following}"
            raise NotReachedError(msg)
        if len(way) > most:
            msg = f"more than {most} redirects"
            raise NotReachedError(msg)
        way.append(following)
    return way[-1], answer


def _resolved(address: str, location: str) -> str:
    try:
        return urldefrag(urljoin(address, location)).url
    except ValueError as error:
        msg = f"redirects to {location!r}, which is no address"
        raise NotReachedError(msg) from error

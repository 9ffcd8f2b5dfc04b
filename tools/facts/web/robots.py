"""What sites allow programs, as each says in its robots.txt (RFC 9309)."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from protego import Protego

from tools.facts.web.errors import NotReachedError
from tools.facts.web.pace import site_of
from tools.facts.web.redirects import follow
from tools.facts.web.requests import PROGRAM

if TYPE_CHECKING:
    from tools.facts.web.limits import Limits
    from tools.facts.web.pace import Pace
    from tools.facts.web.redirects import Ask

_MOST_BYTES = 500_000


class Robots:
    """Asks every site once for its rules and remembers them."""

    def __init__(self, ask: Ask, pace: Pace, limits: Limits) -> None:
        """Take what asks for a robots.txt, and the pace that it may slow down."""
        self._ask = ask
        self._pace = pace
        self._limits = limits
        self._known: dict[str, Protego | NotReachedError] = {}

    async def refuse(self, address: str) -> None:
        """Raise NotReachedError where the site does not allow the page, or where nobody knows."""
        site = site_of(address)
        if site not in self._known:
            self._known[site] = await self._rules(address)
        rules = self._known[site]
        if isinstance(rules, NotReachedError):
            raise NotReachedError(*rules.args)
        if not rules.can_fetch(address, PROGRAM):
            msg = "robots.txt forbids it"
            raise NotReachedError(msg)

    async def _rules(self, address: str) -> Protego | NotReachedError:
        try:
            _, answer = await follow(self._ask, urljoin(address, "/robots.txt"), self._limits.redirects)
        except NotReachedError as error:
            return error
        if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return NotReachedError(f"its robots.txt answers {answer.status}")
        allowed = answer.content[:_MOST_BYTES] if answer.status == HTTPStatus.OK else b""  # none: everything is allowed
        rules = Protego.parse(allowed.decode(errors="replace"))
        self._pace.lengthen(address, min(rules.crawl_delay(PROGRAM) or 0, self._limits.longest_pause))
        return rules

"""Asks the page of every fact, each page once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.facts.matching.normal import normal
from tools.facts.reading.text import text_of
from tools.facts.report.finding import Finding, Verdict
from tools.facts.report.judge import judged
from tools.facts.web.errors import GoneError, NotReachedError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.facts.record.fact import Fact
    from tools.facts.web.visitor import Visitor


async def asked(facts: Iterable[Fact], visitor: Visitor, today: date) -> list[Finding]:
    """Return what every page showed of every fact that names it."""
    pages = facts_by_page(facts).items()
    return [finding for address, those in pages for finding in await _asked(address, those, visitor, today)]


def facts_by_page(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    """Return the addresses of all pages, each with the facts that name it."""
    pages: dict[str, list[Fact]] = {}
    for fact in facts:
        for address in dict.fromkeys((fact.address, *fact.also)):
            pages.setdefault(address, []).append(fact)
    return pages


async def _asked(address: str, facts: list[Fact], visitor: Visitor, today: date) -> list[Finding]:
    try:
        page = await visitor.page(address)
        text = normal(text_of(page))
    except GoneError:
        return [Finding(fact, address, Verdict.GONE) for fact in facts]
    except NotReachedError as error:
        return [Finding(fact, address, Verdict.NOT_REACHED, note=str(error)) for fact in facts]
    return [judged(fact, address, page.address, text, today) for fact in facts]

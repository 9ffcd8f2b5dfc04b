"""The command that asks the pages of the facts whether they still hold."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import DONE, NOTHING, WRONG
from desktop_app.base.files import write_whole
from desktop_app.facts.card_validity import today_in_japan
from desktop_app.facts.store import facts_in_toml
from tools.facts.asking import asked, facts_by_page
from tools.facts.report.finding import Verdict
from tools.facts.report.markdown import report
from tools.facts.seen import NotWrittenError, Period, with_seen
from tools.facts.web.limits import Limits
from tools.facts.web.pace import SystemClock
from tools.facts.web.requests import http_client
from tools.facts.web.visitor import Visitor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date
    from pathlib import Path

    import httpx

    from desktop_app.facts.record.fact import Fact
    from tools.facts.report.finding import Finding
    from tools.facts.web.pace import Clock


@dataclass(frozen=True)
class Surroundings:
    """What a look needs of the world: the day, a clock, patience, and a way to sites (None: the network)."""

    today: date = field(default_factory=today_in_japan)
    clock: Clock = field(default_factory=SystemClock)
    limits: Limits = field(default_factory=Limits)
    transport: httpx.AsyncBaseTransport | None = None


@dataclass(frozen=True)
class Wish:
    """What somebody wants: the names of facts (none: all), where the report goes, whether facts.toml is changed."""

    only: frozenset[str] = frozenset()
    report: Path | None = None
    write: bool = False


def look(path: Path, wish: Wish, world: Surroundings | None = None) -> int:
    """Ask the pages, tell what they say, and return 1 where something no longer holds or nothing was reached."""
    world = world or Surroundings()
    content = path.read_bytes()
    facts = facts_in_toml(content).facts
    if unknown := wish.only - {fact.name for fact in facts}:
        print(f"There is no fact {', '.join(sorted(unknown))}.", file=sys.stderr)
        return WRONG
    chosen = tuple(_chosen(facts, wish.only, world.today))
    print(f"Asking {len(facts_by_page(chosen))} pages, each site once a second at most.", file=sys.stderr)
    findings = asyncio.run(_findings(chosen, world))
    _tell(report(findings, world.today, 0 if wish.only else len(facts) - len(chosen)), wish.report)
    if wish.write and not _noted(path, content, facts, findings, world.today):
        return NOTHING
    return _exit_code(findings)


def _chosen(facts: Sequence[Fact], only: AbstractSet[str], today: date) -> Iterator[Fact]:
    """Yield the facts that are named, or else all but those that have ended: of them a page need not speak any more."""
    for fact in facts:
        if fact.name in only or (not only and (fact.valid_until is None or fact.valid_until >= today)):
            yield fact


async def _findings(facts: Sequence[Fact], world: Surroundings) -> list[Finding]:
    async with http_client(world.limits, world.transport) as http:
        return await asked(facts, Visitor(http, world.clock, world.limits), world.today)


def _tell(text: str, path: Path | None) -> None:
    if path is None:
        print(text, end="")
    else:
        write_whole(path, text.encode())


def _noted(path: Path, content: bytes, facts: Sequence[Fact], findings: Sequence[Finding], today: date) -> bool:
    """Write into facts.toml which facts hold; False where it cannot be, as is said then."""
    if path.read_bytes() != content:
        print(f"{path.name} was not changed: somebody else did so meanwhile.", file=sys.stderr)
        return False
    try:
        write_whole(path, with_seen(content.decode(), holding(facts, findings), today).encode())
    except NotWrittenError as error:
        print(error, file=sys.stderr)
        return False
    return True


def holding(facts: Sequence[Fact], findings: Sequence[Finding]) -> frozenset[Period]:
    """Return the periods of the facts whose own page has all their evidence."""
    held = {each.fact for each in findings if each.is_first and each.verdict is Verdict.HOLDS}
    names = [fact.name for fact in facts]
    return frozenset(
        Period(fact.name, names[:place].count(fact.name)) for place, fact in enumerate(facts) if fact in held
    )


def _exit_code(findings: Sequence[Finding]) -> int:
    missed = sum(each.verdict is Verdict.NOT_REACHED for each in findings)
    if missed:
        print(f"Not reached: {missed} of {len(findings)}.", file=sys.stderr)
    nothing_reached = bool(findings) and missed == len(findings)
    return NOTHING if nothing_reached or any(each.is_lost for each in findings) else DONE

"""Judges what a page shows of a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tools.facts.matching.evidence import nearest, stands_in
from tools.facts.matching.normal import normal
from tools.facts.matching.printed_day import is_newer, printed_day
from tools.facts.report.finding import Finding, Missing, Verdict

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.record.fact import Fact


def judged(fact: Fact, address: str, reached: str, text: str, today: date) -> Finding:
    """Return what a page with this text (in its normal form), reached under that address, shows of a fact."""
    missing = _missing(fact, text, every=address == fact.address)
    day = printed_day(text, today)
    newer = day if day and is_newer(day, fact.as_of) else None
    if not _is_same(address, reached):
        return Finding(fact, address, Verdict.MOVED, missing, reached, newer)
    return Finding(fact, address, Verdict.CHANGED if missing else Verdict.HOLDS, missing, "", newer)


def _missing(fact: Fact, text: str, *, every: bool) -> tuple[Missing, ...]:
    """Return what is missing: the page itself must have every piece of evidence, one that says the same any of them."""
    evidence = [(each, normal(each)) for each in fact.evidence]
    missing = [(each, form) for each, form in evidence if not stands_in(form, text)]
    if not every and len(missing) < len(evidence):
        return ()
    return tuple(Missing(each, nearest(form, text)) for each, form in missing)


def _is_same(address: str, reached: str) -> bool:
    return _place(address) == _place(reached)


def _place(address: str) -> tuple[str, str, str]:
    parts = urlsplit(address)
    return parts.netloc.lower(), parts.path.rstrip("/"), parts.query

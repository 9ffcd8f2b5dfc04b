"""Facts for tests: one in order, as an object and as TOML."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.facts.record.fact import Confidence, Fact, SeenAs
from desktop_app.facts.units import Unit

RECORD = """\
publisher = "somebody"
address = "https://example.org/page"
as_of = "2025-06"
seen = 2026-01-01
seen_as = "stored"
evidence = ["limit"]
confidence = "official"
"""
"""The keys of a period but for value and unit."""

_FACT = Fact(
    name="limit",
    value=1,
    unit=Unit.COUNT,
    publisher="somebody",
    address="https://example.org/page",
    as_of="2025-06",
    seen=date(2026, 1, 1),
    seen_as=SeenAs.STORED,
    evidence=("limit",),
    confidence=Confidence.OFFICIAL,
)


def a_fact(**changes):
    """Return a fact in order but for the changes."""
    return replace(_FACT, **changes)


def a_period(name="limit", value="1", unit="count", record=RECORD, more=""):
    """Return a period of a fact as TOML."""
    return f'[[{name}]]\nvalue = {value}\nunit = "{unit}"\n{record}{more}\n'

"""Reads the table of one period of a fact, as TOML holds it, and refuses whatever is not as it should be."""

from __future__ import annotations

from dataclasses import MISSING, fields
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from desktop_app.facts.record.as_of import first_day
from desktop_app.facts.record.fact import Confidence, Dispute, Fact, FactError, SeenAs
from desktop_app.facts.units import FORMS, Unit, is_page, is_written_right

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

_TYPES: Mapping[str, tuple[type, ...]] = {
    "value": (str, int, date),
    **dict.fromkeys(("seen", "review", "valid_from", "valid_until"), (date,)),
    **dict.fromkeys(("evidence", "also", "disputed"), (list,)),
}
"""What TOML holds under a key, exactly: True is no number, a moment no day. Other keys are texts."""
_KEYS = {field.name for field in fields(Fact)} - {"name"}
_NEEDED = {field.name for field in fields(Fact) if field.default is MISSING} - {"name"}
_KEYS_OF_A_DISPUTE = set(Dispute._fields)
_LONGEST_EVIDENCE = 40
_ENDS_OF_SENTENCES = ("。", "．", ". ", "！", "？")


def fact_in(name: str, table: Mapping[str, Any]) -> Fact:
    """Return what a table says of a fact; FactError, which names the fact, where it is not as it should be."""
    try:
        fact = _fact(name, table)
        _refuse(_faults(fact))
    except ValueError as error:
        msg = f"fact {name!r} {error}"
        raise FactError(msg) from error
    return fact


def table_of(fact: Fact) -> dict[str, Any]:
    """Return the table of a fact, of which `fact_in` makes the same fact."""
    table = {key: value for key, value in vars(fact).items() if key != "name" and value not in (None, ())}
    table |= {key: str(value) for key, value in table.items() if isinstance(value, StrEnum)}
    table |= {key: list(value) for key, value in table.items() if isinstance(value, tuple)}
    if fact.disputed:
        table["disputed"] = [dispute._asdict() for dispute in fact.disputed]
    return table


def _fact(name: str, table: Mapping[str, Any]) -> Fact:
    _has_keys(table, _KEYS, _NEEDED)
    if wrong := [key for key, value in table.items() if type(value) not in _TYPES.get(key, (str,))]:
        msg = f"has values of a wrong kind: {', '.join(wrong)}"
        raise ValueError(msg)
    return Fact(
        **{
            **table,
            "name": name,
            "unit": Unit(table["unit"]),
            "seen_as": SeenAs(table["seen_as"]),
            "evidence": _texts(table["evidence"]),
            "confidence": Confidence(table["confidence"]),
            "also": _texts(table.get("also", [])),
            "disputed": tuple(map(_dispute, table.get("disputed", []))),
        }
    )


def _has_keys(table: Mapping[str, Any], known: AbstractSet[str], needed: AbstractSet[str]) -> None:
    if unknown := sorted(set(table) - known):
        msg = f"has unknown keys: {', '.join(unknown)}"
        raise ValueError(msg)
    if missing := sorted(needed - set(table)):
        msg = f"is incomplete, without {', '.join(missing)}"
        raise ValueError(msg)


def _texts(values: list[Any]) -> tuple[str, ...]:
    if not all(isinstance(value, str) for value in values):
        msg = f"has {values}, which are not all texts"
        raise ValueError(msg)
    return tuple(values)


def _dispute(table: object) -> Dispute:
    if not isinstance(table, dict):
        msg = "is disputed by what is no table"
        raise ValueError(msg)  # noqa: TRY004 - every fault of the file is one kind of error here
    _has_keys(table, _KEYS_OF_A_DISPUTE, _KEYS_OF_A_DISPUTE)
    return Dispute(**dict(zip(table, _texts(list(table.values())), strict=True)))


def _refuse(faults: Iterable[str]) -> None:
    for fault in faults:
        raise ValueError(fault)


def _faults(fact: Fact) -> Iterator[str]:
    """Yield what is wrong with a fact, in the words that follow its name."""
    if not is_written_right(fact.unit, fact.value):
        yield f"is {fact.value!r}; its unit {fact.unit} wants {FORMS[fact.unit].wanted}"
    yield from _faults_of_pages(fact)
    yield from _faults_of_evidence(fact)


def _faults_of_pages(fact: Fact) -> Iterator[str]:
    for page in (fact.address, *fact.also, *(dispute.address for dispute in fact.disputed)):
        if not is_page(page):
            yield f"names {page!r}, which is no address of a page"
    for as_of in (fact.as_of, *(dispute.as_of for dispute in fact.disputed)):
        if not _is_day_of_page(as_of):
            yield f"speaks of {as_of!r}, which is no 2026-03-19, 2026-03, 2026 or undated"
    spoken = first_day(fact.as_of)
    if spoken is not None and spoken > fact.seen:
        yield f"was seen on {fact.seen}, before the day of which its page speaks"


def _faults_of_evidence(fact: Fact) -> Iterator[str]:
    if not fact.evidence:
        yield "has no evidence"
    for evidence in fact.evidence:
        if not _is_evidence(evidence):
            yield f"has the evidence {evidence!r}; wanted are a few words, a number or a term, and no sentence"
    if fact.seen_as is SeenAs.SECOND_HAND and fact.confidence is Confidence.OFFICIAL:
        yield "is called official, though nobody saw the page itself"


def _is_day_of_page(as_of: str) -> bool:
    try:
        first_day(as_of)
    except ValueError:
        return False
    return True


def _is_evidence(text: str) -> bool:
    return (
        0 < len(text) <= _LONGEST_EVIDENCE
        and text == text.strip()
        and not any(end in text for end in _ENDS_OF_SENTENCES)
    )

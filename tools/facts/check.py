"""Looks at how the facts are written: what can be wrong with all of them though each one is in order by itself."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop_app.base.exit_codes import DONE, NOTHING
from desktop_app.facts.record.as_of import UNDATED
from desktop_app.facts.record.fact import Confidence
from desktop_app.facts.store import load_facts
from desktop_app.facts.units import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from desktop_app.facts.record.fact import Fact

FIRST_PAGES: frozenset[str] = frozenset()
"""Facts that may name the first page of a site, each with the reason in a comment: it stands there and nowhere else."""

MOST_FIRST_PAGES, MOST_UNDATED = 5, 15
"""Of a hundred facts."""

_FIRST_PAGE = re.compile(r"/?(?:index\.\w+)?")
_DATE = re.compile(r"(?:19|20)\d\d|(?:令和|平成) ?(?:\d|元)|\d(?:年|月|日)")
_SENTENCE = re.compile(r"(?:です|ます|した|ません|ださい|である|された)$|(?:[a-z]+,? ){5}[a-z]", re.IGNORECASE)
_NEVER_OFFICIAL = (".co.jp", ".com", ".tips", ".blog", ".ascii.jp", ".hatenablog.jp", ".livedoor.jp", ".nhk.or.jp")
"""Endings of hosts of companies, of the press and of blogs: no public body speaks there itself."""


def check(path: Path) -> int:
    """Print a sentence for everything that is wrong; return 1 where anything is."""
    found = list(faults(load_facts(path).facts, FIRST_PAGES))
    for sentence in found:
        print(sentence)
    return NOTHING if found else DONE


def faults(facts: Sequence[Fact], first_pages: AbstractSet[str]) -> Iterator[str]:
    """Yield a sentence for everything that is wrong with the facts, some of which may name first pages."""
    for fact in facts:
        for fault in (*_faults_of_pages(fact, first_pages), *_faults_of_words(fact)):
            yield f"fact {fact.name!r} {fault}"
    yield from _too_many([fact for fact in facts if _on_first_page(fact)], facts, MOST_FIRST_PAGES, "on first pages")
    yield from _too_many([fact for fact in facts if fact.as_of == UNDATED], facts, MOST_UNDATED, "undated")
    for name in sorted(first_pages - {fact.name for fact in facts if _on_first_page(fact)}):
        yield f"fact {name!r} may name the first page of a site, but does not; tools/facts/check.py need not allow it"


def _faults_of_pages(fact: Fact, first_pages: AbstractSet[str]) -> Iterator[str]:
    if _on_first_page(fact) and fact.name not in first_pages:
        yield f"names only the first page of a site, {fact.address}, and not the page where it stands"
    if len({fact.address, *fact.also}) <= len(fact.also):
        yield "names a page twice among its address and also"
    host = urlsplit(fact.address).hostname or ""
    if fact.confidence is Confidence.OFFICIAL and f".{host}".endswith(_NEVER_OFFICIAL):
        yield f"is called official, but {host} is no site of a public body"


def _faults_of_words(fact: Fact) -> Iterator[str]:
    if _DATE.search(unicodedata.normalize("NFKC", fact.publisher)):
        yield f"has a date in the name of its publisher, {fact.publisher!r}; the day stands in as_of"
    for evidence in filter(_SENTENCE.search, fact.evidence):
        yield f"has a sentence as evidence, {evidence!r}; wanted are a number, a date or a term"


def _on_first_page(fact: Fact) -> bool:
    """Whether a fact rests on the first page of a site that it is not about."""
    parts = urlsplit(fact.address)
    is_about_site = fact.unit is Unit.ADDRESS and fact.value == fact.address
    return _FIRST_PAGE.fullmatch(parts.path) is not None and not parts.query and not is_about_site


def _too_many(those: Sequence[Fact], facts: Sequence[Fact], most: int, what: str) -> Iterator[str]:
    if len(those) * 100 > most * len(facts):
        names = ", ".join(dict.fromkeys(fact.name for fact in those))
        yield f"{len(those)} of {len(facts)} facts are {what}, where {most} in 100 may be: {names}"

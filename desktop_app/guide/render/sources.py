"""Where what is said comes from, of which day that speaks, and whom to ask where it may not hold any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.record.age import is_old
from desktop_app.facts.record.as_of import UNDATED, first_day, names_month
from desktop_app.facts.record.fact import Confidence
from desktop_app.guide.render import messages
from desktop_app.language.language import HOTLINE_OTHERS
from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.facts.record.fact import Fact
    from desktop_app.language.translator import Translator

_OF_THE_STATE = ".go.jp"
"""The end of addresses that only the state and its bodies get."""


def source_notes(facts: Sequence[Fact], translator: Translator) -> list[str]:
    """Return who says so and of which day, the state first, and whom to ask where that is weak; nothing of no facts."""
    if not facts:
        return []
    by_publisher: dict[str, list[Fact]] = {}
    for fact in sorted(facts, key=_rank):
        by_publisher.setdefault(fact.publisher, []).append(fact)
    sources = translator.join_names(
        _source(publisher, of_them, translator) for publisher, of_them in by_publisher.items()
    )
    return [
        translator(messages.SOURCES, {"sources": sources}),
        *([translator(messages.ASK, {"number": _own_number(translator)})] if are_weak(facts, translator) else []),
    ]


def _own_number(translator: Translator) -> object:
    """Return the number at which the language is spoken, or else English."""
    return translator.facts[LANGUAGES[translator.language].hotline or HOTLINE_OTHERS].value


def sources_on_paper(facts: Sequence[Fact], translator: Translator) -> str:
    """Return who says so, the state first, and the year of the oldest page; there is little room on paper."""
    publishers = translator.join_names(dict.fromkeys(fact.publisher for fact in sorted(facts, key=_rank)))
    days = [day for fact in facts if (day := first_day(fact.as_of))]
    if not days:
        return translator(messages.ALL_UNDATED, {"publishers": publishers})
    message = messages.ON_PAPER if len(days) == len(facts) else messages.SOME_UNDATED
    return translator(message, {"publishers": publishers, "year": min(days).year})


def are_weak(facts: Iterable[Fact], translator: Translator) -> bool:
    """Whether one of them is old on the day of the translator, or was never confirmed."""
    return any(is_old(fact, translator.facts.day) or fact.confidence is Confidence.UNVERIFIED for fact in facts)


def _rank(fact: Fact) -> tuple[bool, int]:
    site = fact.address.removeprefix("https://").partition("/")[0]
    return not site.endswith(_OF_THE_STATE), list(Confidence).index(fact.confidence)


def _source(publisher: str, facts: Sequence[Fact], translator: Translator) -> str:
    notes = [_as_of(min((fact.as_of for fact in facts), key=_age), translator)]
    if all(fact.also for fact in facts):
        notes.append(translator(messages.OTHERS_TOO))
    return translator(messages.SOURCE, {"publisher": publisher, "notes": translator.join_names(notes)})


def _age(as_of: str) -> str:
    """Return what sorts the undated before all others, and those by their day."""
    return "" if as_of == UNDATED else as_of


def _as_of(as_of: str, translator: Translator) -> str:
    day = first_day(as_of)
    if day is None:
        return translator(messages.UNDATED)
    if names_month(as_of):
        return translator(messages.AS_OF_MONTH, {"day": day})
    return translator(messages.AS_OF_YEAR, {"year": day.year})

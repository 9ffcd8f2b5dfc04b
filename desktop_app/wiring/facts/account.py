"""How old the facts are and where they come from: for the command, for `doctor` and for the staff of a kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.facts.record.age import old_ones
from desktop_app.facts.record.as_of import UNDATED, first_day
from desktop_app.language.markup import literal
from desktop_app.wiring.facts import messages

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.facts.pack.errors import PackError
    from desktop_app.facts.pack.store import FactsInUse
    from desktop_app.facts.store import FactStore
    from desktop_app.language.translator import Translator


def refusal(translator: Translator, error: PackError) -> str:
    """Return why a pack is not taken."""
    return translator(messages.REFUSED[error.fault], {"detail": literal(str(error))})


def days_spoken_of(facts: FactStore) -> list[date]:
    """Return the days of which the pages behind the facts speak, the first one first; none of undated pages."""
    return sorted(day for fact in facts.facts if (day := first_day(fact.as_of)))


def origin(translator: Translator, used: FactsInUse) -> list[str]:
    """Return sentences about where the facts come from, and why not from a pack that is installed."""
    said = [translator(messages.FROM_A_PACK if used.key else messages.BUILT_IN, {"day": used.day})]
    if used.left_aside:
        said.append(translator(messages.LEFT_ASIDE, {"reason": refusal(translator, used.left_aside)}))
    return said


def account(translator: Translator, used: FactsInUse, today: date) -> str:
    """Return in sentences how many facts there are, how old they are, and where they come from."""
    facts, days = used.facts.facts, days_spoken_of(used.facts)
    said = [translator(messages.COUNTED, {"all": len(facts), "old": len(old_ones(facts, today))})]
    if days:
        said.append(translator(messages.NEWEST, {"newest": days[-1], "oldest": days[0]}))
    return translator.sentences([*said, *origin(translator, used)])


def account_as_json(translator: Translator, used: FactsInUse, today: date) -> dict[str, Any]:
    """Return the object of the command line's contract."""
    facts, days = used.facts.facts, days_spoken_of(used.facts)
    aside = used.left_aside
    return {
        "facts": len(facts),
        "old": len(old_ones(facts, today)),
        "undated": sum(fact.as_of == UNDATED for fact in facts),
        "oldest": days[0].isoformat() if days else None,
        "newest": days[-1].isoformat() if days else None,
        "origin": "pack" if used.key else "built-in",
        "day": used.day.isoformat(),
        "key": used.key or None,
        "left_aside": aside
        and {"reason": aside.fault.value, "detail": str(aside), "sentence": refusal(translator, aside)},
    }

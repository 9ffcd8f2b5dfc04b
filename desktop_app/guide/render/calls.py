"""Numbers to call: each stands alone, with who answers, whether somebody answers now, and which key to press."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.guide.model.node import Hours
from desktop_app.guide.render import messages

if TYPE_CHECKING:
    from desktop_app.facts.hotline_hours import Opening
    from desktop_app.guide.model.node import Call, Line
    from desktop_app.guide.model.situation import Situation
    from desktop_app.language.translator import Translator


@dataclass(frozen=True)
class Telephone:
    """A number in one language: who answers, when, and what to press then; the last two may be empty."""

    number: str
    who: str
    when: str = ""
    key: str = ""


def telephone_of(line: Line, call: Call, situation: Situation, translator: Translator) -> Telephone:
    """Return the number of a line that has a call, with what is said of it at this moment."""
    key = translator(messages.PRESS, {"key": translator.facts[call.key].value}) if call.key else ""
    number = str(translator.facts[call.number].value)
    return Telephone(number, translator(line.text, situation.values()), _when(call.hours, situation, translator), key)


def sentence_of(telephone: Telephone, translator: Translator) -> str:
    """Return the same as sentences."""
    called = translator(messages.CALLED, {"who": telephone.who, "number": telephone.number})
    return translator.sentences(text for text in (called, telephone.key, telephone.when) if text)


def _when(hours: Hours | None, situation: Situation, translator: Translator) -> str:
    if hours is Hours.DAY_AND_NIGHT:
        return translator(messages.DAY_AND_NIGHT)
    opening = situation.hotline if hours is Hours.HOTLINE else situation.hotline_languages
    return _now(opening, translator) if hours and opening else ""


def _now(opening: Opening, translator: Translator) -> str:
    """Return whether somebody answers now, and when that changes; nothing where it never does."""
    days, values = opening.days_until_change, {"changes": opening.changes}
    if days is None:
        return ""
    if opening.is_open:
        return translator(messages.ANSWERS_NOW, values)
    return translator(messages.OPENS.get(days, messages.OPENS_LATER), values)

"""How the day until which something should be done follows from the situation, and how it is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.facts.store import FactsOfDay
    from desktop_app.guide.model.situation import Situation
    from desktop_app.language.message import Message


@dataclass(frozen=True)
class DueRule:
    """The day until which an outcome should be done, as paper and the calendar of a phone say it.

    `day_of` returns the day, or None if it is not known. `sentence` may fill in {due}, the last open day by then, and
    {go_on}, the next day on which city offices are open; if they are closed today, `when_closed` is said instead.
    `summary` is the title of the event in the calendar, if not that of the outcome.
    """

    day_of: Callable[[Situation, FactsOfDay], date | None]
    sentence: Message
    when_closed: Message | None = None
    summary: Message | None = None

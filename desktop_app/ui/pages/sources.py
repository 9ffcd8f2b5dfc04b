"""Where what a page says comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.facts.store import is_long_ago, oldest_checked_on
from desktop_app.ui import messages

if TYPE_CHECKING:
    from desktop_app.facts.store import Fact
    from desktop_app.ui.widgets.ui_context import UiContext


def source_notes(ui: UiContext, facts: tuple[Fact, ...]) -> list[str]:
    """Return the publishers with the day of the oldest check, and a warning when that is more than a year ago."""
    if not facts:
        return []
    oldest = oldest_checked_on(facts)
    publishers = ui.translator.join_names(
        map(ui.translator.with_dates, dict.fromkeys(fact.publisher for fact in facts))
    )
    notes = [ui.translator(messages.SOURCES, {"publishers": publishers, "checked_on": oldest})]
    if is_long_ago(oldest, ui.translator.facts.day):
        notes.append(ui.translator(messages.OLD_SOURCES))
    return notes

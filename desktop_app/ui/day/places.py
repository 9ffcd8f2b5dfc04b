"""The place at which a day is chosen for a field of the page before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.ui.frame.journey import Place

if TYPE_CHECKING:
    from desktop_app.sheets.forms.form import Field
    from desktop_app.ui.day.spans import Span


@dataclass(frozen=True)
class DayPlace(Place):
    """A field that asks for a day, and what has been chosen of it: years, a year of them, a month of that."""

    field: Field
    chosen: tuple[Span, ...] = ()

    def before(self) -> Place | None:
        """Return the choice before the last one."""
        return replace(self, chosen=self.chosen[:-1]) if self.chosen else None

    def within(self, span: Span) -> DayPlace:
        """Return the place with one choice more."""
        return replace(self, chosen=(*self.chosen, span))

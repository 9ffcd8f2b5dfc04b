"""Places in the guide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.ui.frame.journey import Place

if TYPE_CHECKING:
    from desktop_app.guide.model.situation import CardSummary


@dataclass(frozen=True)
class FlowPlace(Place):
    """A node of a flow: the answers so far, and the card with which it was begun."""

    flow: str
    answers: tuple[str, ...] = ()
    card: CardSummary | None = None

    def answered(self, option: str) -> FlowPlace:
        """Return where an answer leads."""
        return replace(self, answers=(*self.answers, option))

    def before(self) -> FlowPlace | None:
        """Drop the last answer; before the first one, Back leaves the flow."""
        return replace(self, answers=self.answers[:-1]) if self.answers else None


@dataclass(frozen=True)
class TopicPlace(Place):
    """A topic, or one question in it."""

    topic: str
    question: str = ""

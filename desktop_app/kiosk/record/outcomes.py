"""Where a visit has come to: an outcome of a conversation is counted, and is read for longer than other pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.ui.frame.journey import Screen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.node import Outcome
    from desktop_app.guide.model.situation import Situation
    from desktop_app.ui.frame.journey import Place

_ON_PAPER = frozenset({Screen.TAKE_AWAY, Screen.SHOW_STAFF, Screen.FORM_SHEET})


def outcome_at(place: Place, flows: Mapping[str, Flow], case: Situation) -> Outcome | None:
    """Return the outcome at a place, for the card with which the conversation was begun; None where there is none."""
    if place.screen is not Screen.FLOW:
        return None
    return flows[place.flow].outcome(replace(case, card=place.card), place.answers)


def takes_longer(place: Place, outcome: Outcome | None) -> bool:
    """Whether people need more time there: at an outcome, before a sheet, at the counter."""
    return outcome is not None or place.screen in _ON_PAPER

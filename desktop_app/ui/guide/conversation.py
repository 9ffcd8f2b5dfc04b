"""What becomes of a conversation when another card is put on the reader, and what it has come to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.ui.frame.feature import Conversation
from desktop_app.ui.guide.places import FlowPlace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.guide.model.flow import Flow
    from desktop_app.guide.model.node import Outcome
    from desktop_app.guide.model.situation import CardSummary, Situation


def conversation(flows: Mapping[str, Flow]) -> Conversation[FlowPlace]:
    """Return what the window asks about places in these flows."""

    def elsewhere(place: FlowPlace, situation: Situation) -> bool:
        return situation.card not in (None, place.card) and leads_elsewhere(flows[place.flow], place, situation)

    def outcome(place: FlowPlace, situation: Situation) -> Outcome | None:
        return flows[place.flow].outcome(replace(situation, card=place.card), place.answers)

    return Conversation(elsewhere, _with_card, _again, outcome)


def leads_elsewhere(flow: Flow, place: FlowPlace, situation: Situation) -> bool:
    """Whether the answers given at a place would lead to another page with the card of this case."""
    from desktop_app.guide.model.node import FlowError  # the first page has no flow

    try:
        return (
            flow.position(situation, place.answers).id
            != flow.position(replace(situation, card=place.card), place.answers).id
        )
    except FlowError:
        return True


def _with_card(place: FlowPlace, card: CardSummary) -> FlowPlace:
    return replace(place, card=card)


def _again(place: FlowPlace, card: CardSummary | None) -> FlowPlace:
    return FlowPlace(place.flow, card=card)

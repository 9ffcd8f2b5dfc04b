"""Reads a practice card instead of one in a reader, through the same gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.card.practice.card import PracticeCard
from desktop_app.card.read_card import read_card

if TYPE_CHECKING:
    from desktop_app.card.practice.scenario import Scenario
    from desktop_app.card.reading import CardReading
    from desktop_app.facts.card_validity import CardRules

READER_NAME = "Practice reader"


def read_practice_card(scenario: Scenario, rules: CardRules) -> CardReading:
    """Read the practice card of a scenario as it is on the day of the rules."""
    return read_card(PracticeCard(scenario, rules.today), rules).in_reader(READER_NAME)

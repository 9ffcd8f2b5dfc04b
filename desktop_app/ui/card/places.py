"""Places about the card in the reader."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.ui.frame.journey import Place


@dataclass(frozen=True)
class CardPlace(Place):
    """What the card in the reader said."""


@dataclass(frozen=True)
class PracticePlace(Place):
    """The choice of a practice card."""

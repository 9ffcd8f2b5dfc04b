"""How many px of a screen a millimetre is, as far as the screen knows its own size. Plain numbers, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

MILLIMETRES_OF_AN_INCH = 25.4
USUAL_DOTS = 96.0
"""Dots an inch of a desk screen: what a screen is taken for that does not know its size."""
_FEWEST_DOTS = 72.0
"""Of large screens on walls: whoever touches one stands as near as before a small one, and has the same fingers."""
BELIEVABLE_INCHES = (8, 75)
"""The diagonals of screens that stand on counters or hang on walls; projectors and adapters tell of one of 7 inches."""


@dataclass(frozen=True)
class Screen:
    """A screen: width and height in px, and the inches of its diagonal, nothing where it says none."""

    width: int
    height: int
    inches: float = 0.0

    @property
    def dots_per_inch(self) -> float:
        """Its dots an inch; those of a desk screen where it lies."""
        smallest, largest = BELIEVABLE_INCHES
        if not smallest <= self.inches <= largest:
            return USUAL_DOTS
        return max(hypot(self.width, self.height) / self.inches, _FEWEST_DOTS)

    def px(self, millimetres: float) -> int:
        """Return how many px so many millimetres are."""
        return round(self.dots_per_inch * millimetres / MILLIMETRES_OF_AN_INCH)


def diagonal(width: float, height: float) -> float:
    """Return the inches of a diagonal; width and height in mm."""
    return hypot(width, height) / MILLIMETRES_OF_AN_INCH

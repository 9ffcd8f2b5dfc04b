"""Tells a person at the screen from what is held, stuck or shakes. Places are in px, spans of time in seconds.

Moments, called `at`, are those of the events themselves, in seconds: a busy program meets them late and several
at once, and would else take one press for two. Systems count them in 32 bits of milliseconds.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

LONGEST_REPEAT = 1.5
"""What is held is repeated by some systems as if it were pressed anew; the slowest that can be set takes a second."""
SHORTEST_GAP = 0.06
"""Some systems repeat it as let go and pressed; no finger is that fast."""
WHEEL_PAUSE = 1.0
"""A wheel that goes on turning without such a pause is one turn."""
MOST_IN_A_ROW = 30
"""The same key, wheel or place so often with nothing else between is a loose contact or a drop of water."""
_ROUND = 2**32 / 1000
"""After so many seconds, 49 days, the moments of a system begin anew."""


class Held:
    """Tells a press from what goes on being held, whatever the system makes of it."""

    def __init__(self) -> None:
        """Begin with nothing held."""
        self._down: dict[Hashable, float] = {}
        self._let_go: dict[Hashable, float] = {}

    def pressed(self, what: Hashable, at: float, *, repeated: bool = False) -> bool:
        """Take something that went down, and return whether it was up before; `repeated` where the system denies it."""
        held = what in _younger(self._down, at, LONGEST_REPEAT) or what in _younger(self._let_go, at, SHORTEST_GAP)
        self._down = {**_younger(self._down, at, LONGEST_REPEAT), what: at}
        return not repeated and not held

    def let_go(self, what: Hashable, at: float) -> None:
        """Take something that went up."""
        self._down.pop(what, None)
        self._let_go = {**_younger(self._let_go, at, SHORTEST_GAP), what: at}


class Signs:
    """Each method takes something that has happened, and returns whether it tells that somebody is there."""

    def __init__(self, far: float) -> None:
        """Take how far a hand moves a mouse that does not merely shake."""
        self._far = far
        self._held = Held()
        self._turned: float | None = None
        self._place: tuple[float, float] | None = None
        self._last: Hashable = None
        self._in_a_row = 0

    def pressed(
        self, what: Hashable, at: float, place: tuple[float, float] | None = None, *, repeated: bool = False
    ) -> bool:
        """Take a key, button or finger that went down; `repeated` where the system says that it is held."""
        return self._held.pressed(what, at, repeated=repeated) and self._is_other(place or what)

    def let_go(self, what: Hashable, at: float) -> None:
        """Take a key, button or finger that went up."""
        self._held.let_go(what, at)

    def turned(self, at: float) -> bool:
        """Take a wheel that was turned."""
        before, self._turned = self._turned, at
        return (before is None or _apart(before, at) >= WHEEL_PAUSE) and self._is_other("wheel")

    def moved(self, x: float, y: float) -> bool:
        """Take a place at which the mouse is now."""
        if self._place is None:
            self._place = x, y
        if math.dist(self._place, (x, y)) < self._far:
            return False
        self._place = x, y
        return self._is_other("moved")

    def _is_other(self, what: Hashable) -> bool:
        """Whether it is not the same once more; places that a finger hardly tells apart are the same."""
        near = isinstance(what, tuple) and isinstance(self._last, tuple) and math.dist(what, self._last) < self._far
        if near or what == self._last:
            self._in_a_row += 1
        else:
            self._last, self._in_a_row = what, 1
        return self._in_a_row <= MOST_IN_A_ROW


def _younger(moments: dict[Hashable, float], at: float, age: float) -> dict[Hashable, float]:
    return {what: moment for what, moment in moments.items() if _apart(moment, at) < age}


def _apart(one: float, other: float) -> float:
    """Return how far two moments lie from each other, be it over the end of a round."""
    between = (other - one) % _ROUND
    return min(between, _ROUND - between)

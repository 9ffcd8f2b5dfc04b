"""Tells a person at the screen from what is held, stuck or shakes. Times are in seconds, places in px."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

LONGEST_REPEAT = 1.5
"""What is held is repeated by some systems as if it were pressed anew; the slowest that can be set takes a second."""
SHORTEST_GAP = 0.06
"""Some systems repeat it as let go and pressed; no finger is that fast."""
WHEEL_PAUSE = 1.0
"""A wheel that goes on turning without such a pause is one turn."""
MOST_IN_A_ROW = 30
"""The same key, wheel or place so often with nothing else between is a loose contact or a drop of water."""


class Held:
    """Tells a press from what goes on being held, whatever the system makes of it."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Take a clock."""
        self._clock = clock
        self._down: dict[Hashable, float] = {}
        self._let_go: dict[Hashable, float] = {}

    def pressed(self, what: Hashable, *, repeated: bool = False) -> bool:
        """Take something that went down, and return whether it was up before; `repeated` where the system denies it."""
        now = self._clock()
        held = what in _younger(self._down, now, LONGEST_REPEAT) or what in _younger(self._let_go, now, SHORTEST_GAP)
        self._down = {**_younger(self._down, now, LONGEST_REPEAT), what: now}
        return not repeated and not held

    def let_go(self, what: Hashable) -> None:
        """Take something that went up."""
        now = self._clock()
        self._down.pop(what, None)
        self._let_go = {**_younger(self._let_go, now, SHORTEST_GAP), what: now}


class Signs:
    """Each method takes something that has happened, and returns whether it tells that somebody is there."""

    def __init__(self, clock: Callable[[], float], far: float) -> None:
        """Take a clock, and how far a hand moves a mouse that does not merely shake."""
        self._clock, self._far = clock, far
        self._held = Held(clock)
        self._turned = -math.inf
        self._place: tuple[float, float] | None = None
        self._last: Hashable = None
        self._in_a_row = 0

    def pressed(self, what: Hashable, place: tuple[float, float] | None = None, *, repeated: bool = False) -> bool:
        """Take a key, button or finger that went down; `repeated` where the system says that it is held."""
        return self._held.pressed(what, repeated=repeated) and self._is_other(place or what)

    def let_go(self, what: Hashable) -> None:
        """Take a key, button or finger that went up."""
        self._held.let_go(what)

    def turned(self) -> bool:
        """Take a wheel that was turned."""
        now, before = self._clock(), self._turned
        self._turned = now
        return now - before >= WHEEL_PAUSE and self._is_other("wheel")

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


def _younger(times: dict[Hashable, float], now: float, age: float) -> dict[Hashable, float]:
    return {what: time for what, time in times.items() if now - time < age}

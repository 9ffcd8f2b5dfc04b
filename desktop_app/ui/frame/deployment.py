"""Where the program runs: at home, where everything is offered, or on a counter in public."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.language.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Deployment:
    """The languages that are offered, and the ids of the flows, None for all; `private` if the computer is one's own.

    On a computer of one's own files can be saved, keys are explained and practice cards offered. Without a `keyboard`
    nothing is asked that must be typed. `finish` ends a visit.
    """

    languages: tuple[str, ...] = tuple(LANGUAGES)
    tiles: tuple[str, ...] | None = None
    private: bool = True
    prints: bool = True
    keyboard: bool = True
    finish: Callable[[], None] | None = None

    def offers(self, flow: str) -> bool:
        """Return whether the first page has a tile for the flow of this id."""
        return self.tiles is None or flow in self.tiles


AT_HOME = Deployment()

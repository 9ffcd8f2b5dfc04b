"""Where the program runs: at home, where everything is offered, or on a counter in public."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.guide.content.flows import FLOWS
from desktop_app.language.text import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Setting:
    """The languages and flows that are offered; `private` is whether the computer is the person's own.

    On a computer of one's own files can be saved, keys are explained and practice cards offered. Without a `keyboard`
    nothing is asked that must be typed. `finish` ends a visit.
    """

    languages: tuple[str, ...] = tuple(LANGUAGES)
    tiles: tuple[str, ...] = tuple(FLOWS)
    private: bool = True
    prints: bool = True
    keyboard: bool = True
    finish: Callable[[], None] | None = None


AT_HOME = Setting()

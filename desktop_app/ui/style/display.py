"""How pages are shown: the size of the letters, the colours, a second language. Plain data, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

TEXT_SIZES = (100, 125, 150, 200)
"""Sizes of the letters, in percent."""

SYSTEM = "system"
COLOURS = (SYSTEM, "light", "dark", "contrast")
"""The colours to choose from; the first follows the computer's own setting."""


@dataclass(frozen=True)
class DisplaySettings:
    """Display settings chosen by the user; `second_language` is that of a helper, beside the first."""

    text_size: int = 100
    colours: str = SYSTEM
    second_language: str | None = None

    def larger(self) -> Self:
        """Return it with larger letters, as far as there are."""
        return self._step(1)

    def smaller(self) -> Self:
        """Return it with smaller letters, as far as there are."""
        return self._step(-1)

    def _step(self, by: int) -> Self:
        place = TEXT_SIZES.index(self.text_size) + by
        return replace(self, text_size=TEXT_SIZES[max(0, min(place, len(TEXT_SIZES) - 1))])


DEFAULT = DisplaySettings()

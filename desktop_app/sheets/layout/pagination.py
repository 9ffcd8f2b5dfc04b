"""Puts the parts of a sheet on pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop_app.sheets.layout.areas import Laid


@dataclass(frozen=True)
class Placed:
    """A part with its top edge and its height on the page."""

    part: Laid
    top: float
    height: float


def pages(parts: Iterable[Laid], height: float) -> list[list[Placed]]:
    """Return the parts on as many pages as they need; headings stay with what follows, notes fill the last page."""
    found: list[list[Placed]] = [[]]
    bottom = 0.0
    for group in _kept_together(parts):
        room = sum(part.height for part in group)
        if bottom + room > height and found[-1]:
            found.append([])
            bottom = 0.0
        for part in group:
            taken = height - bottom if part.grows else part.height
            found[-1].append(Placed(part, bottom, taken))
            bottom += taken
    return found


def _kept_together(parts: Iterable[Laid]) -> Iterator[list[Laid]]:
    group: list[Laid] = []
    for part in parts:
        group.append(part)
        if not part.keeps:
            yield group
            group = []
    if group:
        yield group

"""The place where people ask."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.ui.frame.journey import Place


@dataclass(frozen=True)
class SearchPlace(Place):
    """All questions, with what has been typed to find one."""

    query: str = ""

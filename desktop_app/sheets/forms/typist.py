"""Finds out what of a typed text can stand in a row of a form: which letters there are, and whether they have room."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.language.graphemes import graphemes
from desktop_app.language.languages import JAPANESE
from desktop_app.sheets.layout.areas import page_area
from desktop_app.sheets.layout.form_blocks import value_cell
from desktop_app.sheets.on_paper import OnPaper

if TYPE_CHECKING:
    from desktop_app.sheets.layout.style import Paper


class Typist:
    """Knows the paper; keeps nothing of what it is asked about."""

    def __init__(self, paper: Paper) -> None:
        """Take what sheets are drawn with."""
        self._fonts = paper.fonts
        # The narrowest place: whom a form is for stands over the whole width.
        self._cell = value_cell(page_area(paper, JAPANESE))

    def __call__(self, text: str) -> OnPaper:
        """Return a cleaned text as it stands on paper."""
        missing = frozenset(self._fonts.missing_from(text))
        left = tuple((place, letter) for place, letter in enumerate(graphemes(text), 1) if letter in missing)
        settled = OnPaper(text, left)
        return replace(settled, has_room=self._cell.typed(settled.shown, "entry") is not None)

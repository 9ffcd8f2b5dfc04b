"""Lays out any block of a sheet: which function does it for which kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.sheets.layout import blocks, drawings, form_blocks
from desktop_app.sheets.sheet import (
    Box,
    Checkbox,
    Codes,
    DetachedParagraph,
    Fields,
    FinePrint,
    FormTitle,
    Illustrated,
    LargeSentence,
    NoteLines,
    Paragraph,
    Section,
    Title,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.sheets.layout.areas import Area, Laid
    from desktop_app.sheets.sheet import Block

_BY_KIND: dict[type[Block], Callable[[Any, Area], list[Laid]]] = {
    Title: blocks.title,
    Section: blocks.section,
    Paragraph: blocks.paragraph,
    Illustrated: drawings.illustrated,
    DetachedParagraph: blocks.apart,
    Checkbox: blocks.check,
    Box: blocks.box,
    Codes: blocks.codes,
    NoteLines: blocks.note_lines,
    FinePrint: blocks.small,
    LargeSentence: blocks.loud,
    FormTitle: form_blocks.form_title,
    Fields: form_blocks.fields,
}


def lay_out(block: Block, area: Area) -> list[Laid]:
    """Return the parts of a block, from top to bottom; a page may end between two of them."""
    return _BY_KIND[type(block)](block, area)

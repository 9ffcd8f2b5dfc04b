"""The page of a sheet, with what can be done with it where the program runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.frame.journey import EnlargedPlace
from desktop_app.ui.pages.sheet_page import LargeSheetPage, SheetActions, SheetPage
from desktop_app.ui.widgets.band import Band

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.frame.feature import PageContext
    from desktop_app.ui.pages.page import ScreenPage

_BELOW_HEADING = 1


def sheet_page(context: PageContext, title: str, sheet: Sheet, left: Sequence[str] = ()) -> ScreenPage:
    """Return the page of a sheet, or the sheet alone where it is enlarged; `left` says what is left for the pen."""
    here, paper = context.navigator.here, context.sheet_output.paper
    if isinstance(here, EnlargedPlace):
        return LargeSheetPage(context.ui, title, sheet, paper)
    page = SheetPage(context.ui, title, sheet, paper, sheet_actions(context, sheet), sheet_note(context))
    if left:
        page.column.insertWidget(_BELOW_HEADING, Band(context.ui, "warning", left))
    return page


def sheet_actions(context: PageContext, sheet: Sheet) -> SheetActions:
    """Return what can be done with a sheet here."""
    output, deployment = context.sheet_output, context.deployment
    return SheetActions(
        partial(output.print, sheet) if deployment.prints else None,
        partial(output.save, sheet) if deployment.private else None,
        context.to(EnlargedPlace(context.navigator.here)),
    )


def sheet_note(context: PageContext) -> str:
    """Return what came of printing or saving a sheet, empty where nothing is to be said."""
    note = context.sheet_output.note
    return context.ui.translator(note.message, note.values) if note else ""

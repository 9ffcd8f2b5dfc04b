"""Builds the pages of sheets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui import paper_words

if TYPE_CHECKING:
    from desktop_app.guide.case import Case
    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.journey import Place
    from desktop_app.ui.look import Look
    from desktop_app.ui.page_builder import Services
    from desktop_app.ui.pages.sheet_page import SheetPage


def take_away_page(look: Look, services: Services, place: Place, case: Case) -> SheetPage:
    """Return the page of the sheet that the person takes along from an outcome."""
    from desktop_app.sheets.take_away import take_away

    own, japanese = services.words(look.words.language), services.words("ja")
    sheet = take_away(services.flows[place.flow], place.answers, case, own, japanese)
    return _page(look, services, look.words(paper_words.TAKE_ALONG), sheet)


def _page(look: Look, services: Services, title: str, sheet: Sheet) -> SheetPage:
    from desktop_app.ui.pages.sheet_page import SheetActions, SheetPage

    desk = services.desk
    do = SheetActions(partial(desk.print, sheet), partial(desk.save, sheet))
    note = look.words(*desk.note) if desk.note else ""
    return SheetPage(look, title, sheet, desk.paper, do, note)

"""What the program is; its pages are for home, and the staff of a kiosk have the report among what is theirs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.about import messages
from desktop_app.ui.about.places import AboutPlace, FaultReportPlace, GettingStartedPlace, LicencesPlace
from desktop_app.ui.frame.feature import Feature, Link, PageKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.language.translator import Translator
    from desktop_app.ui.about.fault_report import FaultReport
    from desktop_app.ui.about.pages import AboutPage, FaultReportPage, LicencesPage
    from desktop_app.ui.frame.feature import PageContext
    from desktop_app.ui.pages.page import ScreenPage


@dataclass(frozen=True)
class Program:
    """What there is to tell: the version, None where it is not known; of which day the facts are; names of licences.

    All of it is looked up when a page asks for it.
    """

    version: Callable[[], str | None]
    facts: Callable[[Translator], str]
    licences: Callable[[], Iterable[tuple[str, str]]]
    fault_report: FaultReport


def about_feature(program: Program) -> Feature:
    """Return the pages, and the link to the first of them."""
    return Feature(
        (
            PageKind("about", AboutPlace, partial(_about, program), at_home_only=True),
            PageKind("getting-started", GettingStartedPlace, _getting_started, at_home_only=True, on_paper=True),
            PageKind("licences", LicencesPlace, partial(_licences, program), at_home_only=True),
            PageKind("fault-report", FaultReportPlace, partial(_fault_report, program.fault_report), at_home_only=True),
        ),
        links=(Link("about", "about", AboutPlace(), lambda translator: translator(messages.ABOUT)),),
        status_service=program.fault_report,
    )


def _about(program: Program, context: PageContext, _place: AboutPlace) -> AboutPage:
    from desktop_app.ui.about.pages import AboutPage, Ways

    facts = program.facts(context.ui.translator)
    ways = Ways(*map(context.to, (GettingStartedPlace(), FaultReportPlace(), LicencesPlace())))
    return AboutPage(context.ui, program.version(), facts, ways)


def _getting_started(context: PageContext, _place: GettingStartedPlace) -> ScreenPage:
    from desktop_app.sheets.documents.getting_started import getting_started
    from desktop_app.ui.frame.sheets import sheet_page

    sheet = getting_started(*context.both_translators(), context.situation.today)
    return sheet_page(context, context.ui.translator(messages.GETTING_STARTED), sheet)


def _licences(program: Program, context: PageContext, _place: LicencesPlace) -> LicencesPage:
    from desktop_app.ui.about.pages import LicencesPage

    return LicencesPage(context.ui, program.licences())


def _fault_report(report: FaultReport, context: PageContext, _place: FaultReportPlace) -> FaultReportPage:
    from desktop_app.ui.about.pages import FaultReportPage, save_offer
    from desktop_app.ui.widgets.band import Band

    ui = context.ui
    own = context.translator_of(ui.translator.language)
    lines, note = report.lines(own), report.note
    band = Band(ui, note.level, note.lines(ui.translator)) if note else None
    return FaultReportPage(ui, own, lines, [save_offer(ui, partial(report.save, own))] if lines else [], band)

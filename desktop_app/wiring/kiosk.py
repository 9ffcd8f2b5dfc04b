"""Where the kiosk is wired together, on top of what home.py wires for both settings."""

from __future__ import annotations

import shutil
import sys
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.facts.pack.current import CurrentFacts
from desktop_app.facts.pack.store import store_in
from desktop_app.kiosk.record.counts import Counts, export_csv
from desktop_app.kiosk.record.events import KioskEvent, log
from desktop_app.kiosk.site.site_file import Site, SiteError, load_site
from desktop_app.language.day_context import builtin_facts
from desktop_app.language.fonts import Fonts
from desktop_app.sheets.forms.by_hand import for_touch
from desktop_app.sheets.forms.catalogue import form_named
from desktop_app.ui.paper.places import FormSheetPlace
from desktop_app.ui.style.display import DisplaySettings
from desktop_app.ui.style.screen import Screen, diagonal
from desktop_app.wiring import card as card_app
from desktop_app.wiring import home as app
from desktop_app.wiring.about import fault_report_lines
from desktop_app.wiring.examination import examination_beside, result_of
from desktop_app.wiring.facts.renewal import FactsRenewal
from desktop_app.wiring.features import all_features, features_in_public
from desktop_app.wiring.tour import pages_without_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from desktop_app.facts.pack.store import PackStore
    from desktop_app.kiosk.hooks import KioskHooks
    from desktop_app.kiosk.staff.actions import StaffActions
    from desktop_app.kiosk.window import KioskWindow
    from desktop_app.language.day_context import DayContext
    from desktop_app.language.translator import Translator
    from desktop_app.ui.frame.services import Services
    from desktop_app.ui.inspection.tour import TourPage
    from desktop_app.ui.services.check_result import CheckResult
    from desktop_app.ui.services.examination import Examination

MILLIMETRES_OF_A_TARGET = 20
_ANY_CODE = f"scrypt$32768$8$1${'A' * 22}==${'A' * 43}="
_A_DAY = 86_400
_MEGABYTE = 1_000_000


def site_of(path: Path | None) -> Site:
    """Read the site file, or take the kiosk as it is without one; SiteError where it is wrong."""
    try:
        return load_site(path) if path else Site()
    except SiteError:
        log(KioskEvent.SITE_FILE_WRONG)
        raise


def run_kiosk(day_context: DayContext, site: Site, *, practice: str | None = None, until_painted: bool = False) -> int:
    """Open the kiosk on the whole screen, with a practice card in its reader if one is named; return its exit code."""
    from PySide6.QtCore import QTimer

    from desktop_app.kiosk.record.heartbeat import Heartbeat

    day_context, renewal = renewable(day_context, store_in(paths.user_data()), log)
    application, window = open_kiosk(day_context, site, renewal=renewal)
    window.showFullScreen()
    if until_painted:
        return app.run_until_painted(application, window)
    heartbeat = Heartbeat(paths.heartbeat(), parent=window)

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del kind, error, trace  # they may tell what the visitor typed
        window.apologise()

    def begin() -> None:
        log(KioskEvent.STARTED)
        heartbeat.ready()
        renewal.renew(site.facts_folder)
        window.begin_service(practice)

    log_events_only()
    sys.excepthook = on_error
    QTimer.singleShot(0, begin)
    code = application.exec()
    heartbeat.stopping()
    return code


def renewable(
    day_context: DayContext, packs: PackStore, tell: Callable[[KioskEvent], None]
) -> tuple[DayContext, FactsRenewal]:
    """Return a day context whose facts can be replaced, and what replaces them by those of packs."""
    facts = CurrentFacts(day_context.facts)
    return replace(day_context, facts=facts), FactsRenewal(
        facts, builtin_facts(), packs, tell, lambda: day_context.today
    )


def log_events_only() -> None:
    """Let Qt and Python write nothing to the log: what they say of a trouble may tell what a visitor typed."""
    from PySide6.QtCore import qInstallMessageHandler

    qInstallMessageHandler(lambda _kind, _context, _text: None)
    sys.unraisablehook = lambda _trouble: None


def open_kiosk(
    day_context: DayContext,
    site: Site,
    tell: Callable[[KioskEvent], None] = log,
    renewal: FactsRenewal | None = None,
) -> tuple[QApplication, KioskWindow]:
    """Return the window of the kiosk, with nobody at it yet; `tell` is told of events.

    Without a renewal the facts stay what they are.
    """
    hooks = _hooks(day_context, site, tell)
    if renewal:
        renew = partial(renewal.renew, site.facts_folder)
        hooks = replace(hooks, renew_facts=renew, take_facts=renewal.take)
    application, window, _staff = _open(day_context, site, hooks, staff_examination)
    return application, window


def _open(
    day_context: DayContext, site: Site, hooks: KioskHooks, examination: Callable[..., Examination]
) -> tuple[QApplication, KioskWindow, StaffActions]:
    from desktop_app.kiosk.staff.actions import StaffActions
    from desktop_app.kiosk.window import KioskWindow

    application = app.qt_application()
    fonts = Fonts(paths.resources() / "fonts")
    for language in site.languages:
        fonts.load(language)  # the first page speaks all of them
    services = kiosk_services(day_context, site, application)
    window = KioskWindow(services, site, DisplaySettings(site.text_size, site.colours), hooks)
    examine = partial(examination, day_context, parent=window)
    staff = StaffActions(window, site, examine, lambda: export_csv(_counts(site).read()), hooks, time.monotonic)
    return application, window, staff


def _hooks(day_context: DayContext, site: Site, tell: Callable[[KioskEvent], None]) -> KioskHooks:
    from desktop_app.kiosk.hooks import KioskHooks

    counts = _counts(site)

    def count(language: str, flow: str, outcome: str) -> None:
        if site.statistics:
            counts.add(day_context.today, language, flow, outcome)

    return KioskHooks(tell, count, lambda: day_context.now, report_lines=partial(fault_report_lines, day_context))


def _counts(site: Site) -> Counts:
    return Counts(site.statistics_folder or paths.user_data())


def open_kiosk_tour(
    day_context: DayContext, language: str, screen: Screen | None = None
) -> tuple[KioskWindow, list[TourPage], dict[str, Callable[[], None]]]:
    """Return a kiosk with a visitor at it, every page that is offered there, and what shows each page of its own.

    It is as for a screen, if one is given, else for this computer's.
    """
    app.use_no_screen()
    from desktop_app.kiosk.visit.state import VisitEnd

    patient = replace(Site(), staff_code=_ANY_CODE, idle_seconds=_A_DAY, outcome_seconds=_A_DAY)
    if screen:
        patient = replace(patient, screen=(screen.width, screen.height), screen_inches=screen.inches)
    _, window, staff = _open(day_context, patient, _hooks(day_context, patient, log), whole_examination)
    window.visits.begin(language)
    pages: dict[str, Callable[[], None]] = {
        "start": window.show_start,
        "still-there": partial(window.show_question, VisitEnd.IDLE),
        "card-taken": partial(window.show_question, VisitEnd.CARD),
        "sorry": window.show_error_page,
        "code": staff.ask_code_here,
        "staff": staff.show_page,
        "fault-report": partial(_one_after_the_other, staff.show_page, staff.show_fault_report),
    }
    return window, list(map(_by_touch, pages_without_book(day_context, window.frame.pages))), pages


def _one_after_the_other(*show: Callable[[], None]) -> None:
    for each in show:
        each()


def take_down(window: KioskWindow) -> None:
    """Close and delete a kiosk, whose input filter swallows keys of the whole program while it lives."""
    from desktop_app.ui.inspection.tour import settle

    window.leaving = True
    window.close()
    window.deleteLater()
    settle()


def _by_touch(page: TourPage) -> TourPage:
    """Return a page of the tour with nothing in a form that would have to be typed."""
    place = page.place
    if not isinstance(place, FormSheetPlace):
        return page
    asked = {field.id for field in for_touch(form_named(place.form)).asked}
    values = tuple(each for each in place.values if each[0] in asked)
    return replace(page, place=replace(place, values=values))


def kiosk_services(day_context: DayContext, site: Site, application: QApplication) -> Services:
    """Wire what the window needs on a counter in public: nothing is kept, nothing leads to files."""
    from desktop_app.ui.frame.deployment import Deployment
    from desktop_app.ui.services.sheet_output import SheetOutput
    from desktop_app.ui.widgets.styler import Size, Styler

    deployment = Deployment(site.languages, site.tiles, private=False, prints=site.prints, keyboard=site.keyboard)
    size = Size(site.scale / 100, smallest_target(application, site))
    return replace(
        app.services_for(day_context, application, lambda _language, _display: None, paths.user_data()),
        restyle=Styler(application, paths.resources(), day_context.translator, size),
        situation_of=partial(card_app.situation_of, day_context, office=site.local, in_public=True),
        sheet_output=SheetOutput(app.paper, lambda _name: "", printer=site.printer if site.prints else ""),
        features=features_in_public(all_features(app.topic_search(), book=None)),
        deployment=deployment,
    )


def smallest_target(application: QApplication, site: Site) -> int:
    """Return how many px are 20 mm: on the screen of the site file, else on this one, as far as it knows its size."""
    return screen_of(application, site).px(MILLIMETRES_OF_A_TARGET)


def screen_of(application: QApplication, site: Site) -> Screen:
    """Return the screen of a kiosk: the one that its site file tells the size of, else that of this computer."""
    screen = application.primaryScreen()
    size = screen.size().toTuple()
    if site.screen_inches:
        return Screen(*(site.screen or size), site.screen_inches)
    return Screen(*size, diagonal(*screen.physicalSize().toTuple()))


def staff_examination(day_context: DayContext, translator: Translator, parent: QObject) -> Examination:
    """Return the examination of this computer in a process beside the window, with its clock and its disk."""
    command = app.doctor_command(day_context.day, translator.language)
    return examination_beside(command, translator, parent, _clock_and_disk(day_context, translator))


def whole_examination(day_context: DayContext, translator: Translator, parent: QObject) -> Examination:
    """Return the examination with all its results, for pictures of the page."""
    from desktop_app.ui.services.examination import Examination

    return Examination(check_results(day_context, translator), parent)


def check_results(day_context: DayContext, translator: Translator) -> list[CheckResult]:
    """Check this computer, and return what works on it."""
    checks = [result_of(check.as_json()) for check in app.examine(day_context, translator)]
    return [*checks, *_clock_and_disk(day_context, translator)]


def _clock_and_disk(day_context: DayContext, translator: Translator) -> list[CheckResult]:
    from desktop_app.kiosk.staff.actions import disk_and_clock

    free = shutil.disk_usage(paths.nearest_existing(paths.user_data())).free // _MEGABYTE
    return disk_and_clock(translator, day_context.now, free)

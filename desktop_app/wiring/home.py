"""Where the rooms are wired together: the only place that knows all of them.

Qt, PC/SC and cryptography are imported where they are first needed: each costs more time than all the rest, and most
commands do without.
"""

from __future__ import annotations

import os
import sys
import time
from functools import cache, partial
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.base.exit_codes import NOTHING
from desktop_app.base.output import complain, tell
from desktop_app.guide.search.searches import Searches
from desktop_app.language.languages import best_language
from desktop_app.wiring import card as card_app

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from datetime import date
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from desktop_app.language.day_context import DayContext
    from desktop_app.language.translator import Translator
    from desktop_app.reminders.daily.schedule import Schedule
    from desktop_app.reminders.storage.book import RenewalBook
    from desktop_app.sheets.layout.style import Paper
    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.about.fault_report import Examine
    from desktop_app.ui.frame.services import Services
    from desktop_app.ui.frame.window import FrameWindow, Window
    from desktop_app.ui.search.builder import Search
    from desktop_app.ui.services.examination import Examination
    from desktop_app.ui.style.display import DisplaySettings
    from desktop_app.wiring.doctor import DoctorCheck

_STARTED = time.monotonic()


def monitor_command(day: date | None) -> list[str]:
    """Return the command line of the reader monitor."""
    return [*_this_program(), "card", "--watch", *_on(day)]


def _on(day: date | None) -> list[str]:
    return ["--date", day.isoformat()] if day else []


def voice_command() -> list[str]:
    """Return the command line of the process that speaks."""
    return [*_this_program(), "voice"]


def _this_program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_app"]


def speak(engine: str | None = None) -> int:
    """Speak what comes in on standard input, by an engine of Qt or the system's own; return the exit code."""
    from desktop_app.ui.speech.voice import speech_installed

    if not speech_installed():
        return NOTHING
    from desktop_app.ui.speech.voice_process import run

    return run(engine)


def run_wizard(
    day_context: DayContext, language: str | None, *, practice: str | None = None, until_painted: bool = False
) -> int:
    """Open the wizard and return its exit code.

    Without a language it opens in that of last time, or in the computer's own. `until_painted` measures the start, and
    ends it there.
    """
    application, window = open_window(day_context, *(_remembered(language)), _remember, paths.user_data())
    window.show()
    if until_painted:
        return run_until_painted(application, window)

    from PySide6.QtCore import QTimer

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        window.frame.apologise()

    sys.excepthook = on_error
    # The first page is painted before anything is asked of readers and voices.
    QTimer.singleShot(0, lambda: window.frame.practise(practice))
    QTimer.singleShot(0, window.frame.prepare)
    QTimer.singleShot(0, window.frame.find_voices)
    return application.exec()


def run_until_painted(application: QApplication, window: FrameWindow) -> int:
    """Print how long it took until the first page was painted, and return the exit code."""
    while not window.painted:
        application.processEvents()
    tell(f"{(time.monotonic() - _STARTED) * 1000:.0f} ms to the first painted page")
    return 0


def examine(day_context: DayContext, translator: Translator) -> Iterator[DoctorCheck]:
    """Examine what works on this computer; each check comes as soon as it is known."""
    use_no_screen()
    from desktop_app.wiring.doctor import checks

    application = qt_application()
    yield from checks(day_context, translator, schedule().state(remind_command(paths.user_data())))
    application.processEvents()


def doctor_command(day: date | None, language: str) -> list[str]:
    """Return the command line of the process that examines this computer, one line a check."""
    return [*_this_program(), "doctor", "--lines", "--lang", language, *_on(day)]


@cache
def paper() -> Paper:
    """Return what sheets are drawn with."""
    use_no_screen()
    from desktop_app.sheets.layout.style import Paper

    return Paper(paths.resources())


def write_sheet(sheet: Sheet, path: Path) -> None:
    """Write a sheet as a PDF; OSError where the file cannot be written."""
    ui = paper()
    from desktop_app.sheets.pdf import write_pdf

    write_pdf(sheet, path, ui)


def use_no_screen() -> None:
    """Draw in memory from now on, on Linux: a command without a window needs no display."""
    qt_application(in_memory=sys.platform == "linux")


def language_of_computer() -> str:
    """Return the language that fits best those in which the computer speaks to its user."""
    from PySide6.QtCore import QLocale

    return best_language(QLocale.system().uiLanguages())


def _remembered(language: str | None) -> tuple[str, DisplaySettings]:
    """Return language and display of last time; a language that is asked for goes before."""
    from desktop_app.ui.style.preferences import load_preferences

    last, display = load_preferences(paths.user_data())
    return language or last or language_of_computer(), display


def _remember(language: str, display: DisplaySettings) -> None:
    from desktop_app.ui.style.preferences import save_preferences

    save_preferences(paths.user_data(), language, display)


def open_window(
    day_context: DayContext,
    language: str,
    display: DisplaySettings,
    remember: Callable[[str, DisplaySettings], None],
    data: Path,
    examine: Examine | None = None,
) -> tuple[QApplication, Window]:
    """Return the window of the wizard; `data` is the folder of its renewal book.

    `examine` looks at this computer where somebody reports a fault, by a process beside the window without it.
    """
    from desktop_app.ui.frame.window import Window

    application = qt_application()
    return application, Window(services_for(day_context, application, remember, data, examine), language, display)


def services_for(
    day_context: DayContext,
    application: QApplication,
    remember: Callable[[str, DisplaySettings], None],
    data: Path,
    examine: Examine | None = None,
) -> Services:
    """Wire what the window needs; `data` is the folder of the renewal book, `examine` as for `open_window`.

    Neither the reader monitor nor the voice is started yet, and the book is not opened.
    """
    from desktop_app.ui.book.service import Reminding, RenewalBookService
    from desktop_app.ui.frame.services import Services
    from desktop_app.ui.reader.monitor_client import ReaderMonitorClient
    from desktop_app.ui.services.file_dialogs import FileDialogs
    from desktop_app.ui.services.sheet_output import SheetOutput
    from desktop_app.ui.speech.sentences import load_terms
    from desktop_app.ui.speech.voice import Voice
    from desktop_app.ui.widgets.styler import Styler
    from desktop_app.wiring.about import this_program
    from desktop_app.wiring.features import all_features

    files = FileDialogs()
    program = this_program(day_context, files, examine or partial(_examine_beside, day_context))
    book = RenewalBookService(
        partial(renewal_book, day_context, data), day_context, Reminding(schedule, remind_command(data)), files
    )
    return Services(
        restyle=Styler(application, paths.resources(), day_context.translator),
        situation_of=partial(card_app.situation_of, day_context),
        translator_of=day_context.translator,
        reader_monitor=ReaderMonitorClient(monitor_command(day_context.day)),
        voice=Voice(voice_command(), load_terms(paths.resources() / "terms.tsv")),
        sheet_output=SheetOutput(paper, files.new),
        remember=remember,
        features=all_features(topic_search(), book, program),
    )


def _examine_beside(day_context: DayContext, translator: Translator, parent: QObject) -> Examination:
    from desktop_app.wiring.examination import examination_beside

    return examination_beside(doctor_command(day_context.day, translator.language), translator, parent)


def topic_search() -> Search:
    """Return the search through the topics, in every language."""
    return Searches(paths.resources() / "search").model


def renewal_book(day_context: DayContext, data: Path) -> AbstractContextManager[RenewalBook]:
    """Open the renewal book in a folder."""
    from desktop_app.reminders.storage.book import open_book

    return open_book(data, day_context.today, rules=day_context.rules())


def schedule() -> Schedule:
    """Return the switch of what this system runs once a day."""
    from desktop_app.reminders.daily.schedule import schedule_of_this_system

    return schedule_of_this_system()


def remind_command(data: Path) -> list[str]:
    """Return the command line that reminds of what is due in the book in a folder."""
    return [*_this_program(), "remind", "due", "--notify", "--data", str(data.absolute())]


def prepare_window(print_error: Callable[[str], None]) -> None:
    """Begin to use the screen; where there is none, the process ends with NOTHING once `print_error` has the reason."""
    from desktop_app.wiring.qt_start import end_on_interrupt

    end_on_interrupt(qt_application(print_error))


def qt_application(print_error: Callable[[str], None] = complain, *, in_memory: bool = False) -> QApplication:
    """Return Qt's application, which may exist only once in a process; `print_error` as for `prepare_window`."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.widgets.accessible import use_fitting_roles
    from desktop_app.wiring.qt_start import IN_MEMORY, ended_with_reason

    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # Else the printing library would look for its service by the network protocol where the service is not running.
    os.environ.setdefault("CUPS_SERVER", "/run/cups/cups.sock")
    with ended_with_reason(print_error):
        application = QApplication([paths.APP_NAME, *(IN_MEMORY if in_memory else ())])
    use_fitting_roles()
    return application

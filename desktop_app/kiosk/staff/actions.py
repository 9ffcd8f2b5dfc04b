"""What the staff of the counter can do, behind their code: see what works, export, restart, leave."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.base.exit_codes import DONE, RESTART, RESTART_DEVICE
from desktop_app.base.files import write_whole
from desktop_app.kiosk import messages
from desktop_app.kiosk.pages import CodePage, StaffButton, StaffOnlyPage
from desktop_app.kiosk.record.events import KioskEvent
from desktop_app.kiosk.staff.code import Attempts, fits
from desktop_app.kiosk.staff.status_sheet import status_sheet
from desktop_app.ui.about.messages import REPORT
from desktop_app.ui.pages.page import Offer
from desktop_app.ui.services.check_result import CheckResult, Severity
from desktop_app.ui.services.examination import LOOKING
from desktop_app.ui.widgets.choice import ChoiceText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from desktop_app.kiosk.hooks import KioskHooks
    from desktop_app.kiosk.site.site_file import Site
    from desktop_app.kiosk.window import KioskWindow
    from desktop_app.language.translator import Translator
    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.services.examination import Examination
    from desktop_app.ui.widgets.ui_context import UiContext

_REPORT, _COUNTS = "myna-hoken-navi-report.pdf", "myna-hoken-navi-counts.csv"


class StaffActions(QObject):
    """Shows the code's page when the corner is held, and the staff's own page after the right code."""

    def __init__(
        self,
        window: KioskWindow,
        site: Site,
        examine: Callable[[Translator], Examination],
        counts: Callable[[], str],
        hooks: KioskHooks,
        clock: Callable[[], float],
    ) -> None:
        """Take what makes an examination of this computer, what gives the counts as CSV, a clock in seconds."""
        super().__init__(window)
        self._window, self._site, self._examine, self._counts = window, site, examine, counts
        self._log, self._now, self._clock = hooks.log, hooks.now, clock
        self._take_facts, self._report_lines = hooks.take_facts, hooks.report_lines
        self._sheets = window.frame.services.sheet_output
        self._attempts = Attempts()
        self._examination: Examination | None = None
        window.input_filter.pressed_long.connect(self.ask_code)

    def ask_code(self) -> None:
        """Ask for the code; a visit that was going on is over."""
        if self._window.visits.visiting:
            self._window.finish()
        self.ask_code_here()

    def try_code(self, code: str) -> None:
        """Let the staff in, or wait longer with every wrong code."""
        if self._attempts.wait(self._clock()) > 0:
            self.ask_code_here()
        elif fits(code, self._site.staff_code):
            self._attempts = Attempts()
            self._log(KioskEvent.STAFF_ENTERED)
            self.show_page()
        else:
            self._attempts = self._attempts.after_wrong(self._clock())
            self._log(KioskEvent.STAFF_CODE_WRONG)
            self.ask_code_here()

    def show_page(self, note: str = "") -> None:
        """Show what can be done, and what works here as it is found out."""
        self._stop_examining()
        ui = self._window.ui
        examination = self._examination = self._examine(ui.translator)
        page = StaffOnlyPage(ui, self._buttons(ui, examination), note)
        examination.found.connect(page.add_result)
        examination.ended.connect(page.end_looking)
        examination.start()
        self._window.show_overlay(page)

    def show_fault_report(self) -> None:
        """Show what can be passed on of a fault, as far as this computer has been looked at by now."""
        from desktop_app.ui.about.pages import FaultReportPage, save_offer

        ui, examined = self._window.ui, self._examination
        if not self._report_lines or not examined:
            return
        lines = self._report_lines(ui.translator, examined.results)
        do = [Offer(ChoiceText("staff", ui.translator(messages.BACK_TO_STAFF), icon="back"), self.show_page)]
        if folder := self._site.export_folder:
            do.insert(0, save_offer(ui, partial(self._save_fault_report, ui, lines, folder)))
        self._window.show_overlay(FaultReportPage(ui, ui.translator, lines, do))

    def ask_code_here(self) -> None:
        """Show the keys for the code, or how long to wait for them."""
        ui, wait = self._window.ui, self._attempts.wait(self._clock())
        note = ""
        if not self._site.staff_code:
            note = ui.translator(messages.CODE_NONE)
        elif wait > 0:
            note = ui.translator(messages.CODE_WRONG, {"seconds": round(wait + 0.5)})
        locked = not self._site.staff_code or wait > 0
        self._window.show_overlay(CodePage(ui, note, self.try_code, self._window.show_start, locked=locked))

    def _stop_examining(self) -> None:
        examination, self._examination = self._examination, None
        if examination is not None:
            examination.stop()
            examination.deleteLater()

    def _buttons(self, ui: UiContext, examined: Examination) -> list[StaffButton]:
        buttons = [
            StaffButton("back-to-visitors", messages.BACK_TO_VISITORS, "home", self._back),
            StaffButton(
                "restart", messages.RESTART, "restart", partial(self._leave, RESTART, KioskEvent.RESTART_ASKED)
            ),
            StaffButton("restart-device", messages.RESTART_DEVICE, "computer-reader", self._restart_device),
            StaffButton("leave", messages.LEAVE, "finish", partial(self._leave, DONE, KioskEvent.LEFT)),
        ]
        if self._site.prints:
            print_report = partial(self._print, ui, examined)
            buttons.append(StaffButton("print-report", messages.PRINT_REPORT, "printer", print_report))
        if self._site.export_folder:
            buttons += self._exports(ui, examined, self._site.export_folder)
        if self._report_lines:
            buttons.append(StaffButton("fault-report", REPORT, "fault", self.show_fault_report))
        return buttons

    def _exports(self, ui: UiContext, examined: Examination, folder: Path) -> list[StaffButton]:
        save_report = partial(self._save_report, ui, examined, folder)
        buttons = [StaffButton("save-report", messages.SAVE_REPORT, "save", save_report)]
        if self._site.statistics:
            buttons.append(StaffButton("export-counts", messages.EXPORT_COUNTS, "book", partial(self._export, folder)))
        if self._take_facts:
            take = partial(self._take, self._take_facts, folder)
            buttons.append(StaffButton("take-facts", messages.TAKE_FACTS, "change", take))
        return buttons

    def _back(self) -> None:
        self._log(KioskEvent.STAFF_LEFT)
        self._window.show_start()

    def _restart_device(self) -> None:
        self._leave(RESTART_DEVICE, KioskEvent.DEVICE_RESTART_ASKED)

    def _leave(self, code: int, event: KioskEvent) -> None:
        self._stop_examining()
        self._log(event)
        self._window.leave(code)

    def _print(self, ui: UiContext, examined: Examination) -> None:
        self._sheets.print(self._report(ui, examined))
        self.show_page()

    def _save_report(self, ui: UiContext, examined: Examination, folder: Path) -> None:
        from desktop_app.sheets.pdf import write_pdf

        report = self._report(ui, examined)
        self._saved(ui, lambda: write_pdf(report, folder / _REPORT, self._sheets.paper), _REPORT)

    def _save_fault_report(self, ui: UiContext, lines: Sequence[str], folder: Path) -> None:
        from desktop_app.ui.about.report import FILE_NAME, text_of

        self._saved(ui, lambda: write_whole(folder / FILE_NAME, text_of(lines).encode()), FILE_NAME)

    def _export(self, folder: Path) -> None:
        ui = self._window.ui
        saved = self._saved(ui, lambda: write_whole(folder / _COUNTS, self._counts().encode()), _COUNTS)
        self._log(KioskEvent.COUNTS_EXPORTED if saved else KioskEvent.COUNTS_NOT_EXPORTED)

    def _take(self, take_facts: Callable[[Path, Translator], str], folder: Path) -> None:
        self.show_page(take_facts(folder, self._window.ui.translator))

    def _saved(self, ui: UiContext, save: Callable[[], None], name: str) -> bool:
        """Save a file and say what came of it; return whether it was saved."""
        try:
            save()
        except OSError:
            self.show_page(ui.translator(messages.NOT_SAVED))
            return False
        self.show_page(ui.translator(messages.SAVED, {"path": name}))
        return True

    def _report(self, ui: UiContext, examined: Examination) -> Sheet:
        unfinished = [] if examined.complete else [CheckResult(Severity.NOTE, ui.translator(LOOKING))]
        return status_sheet(ui.translator, [*examined.results, *unfinished], self._now())


def disk_and_clock(translator: Translator, now: datetime, free_megabytes: int) -> list[CheckResult]:
    """Return what `doctor` does not check: the clock of this computer and the room on its disk."""
    clock = translator(messages.CLOCK, {"today": now.date(), "now": now.time()})
    disk = translator(messages.DISK, {"free": free_megabytes})
    return [CheckResult(Severity.NOTE, clock), CheckResult(Severity.NOTE, disk)]

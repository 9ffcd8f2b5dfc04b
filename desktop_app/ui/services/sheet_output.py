"""Prints and saves sheets, and remembers what came of it as long as the sheet is looked at."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop_app.base import paths
from desktop_app.base.files import readable
from desktop_app.ui.services import messages
from desktop_app.ui.services.file_dialogs import place_to_save
from desktop_app.ui.services.status import StatusService

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.sheets.layout.style import Paper
    from desktop_app.sheets.sheet import Sheet
    from desktop_app.ui.printing.job import PrintJob
    from desktop_app.ui.printing.queue import PrintStatus

_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME, _MOST_BYTES = 80, 200
"""Letters, and the bytes that systems take for a name without its suffix at the least."""


class SheetOutput(StatusService):
    """Where sheets are printed and saved.

    `print_status_changed` comes with the `PrintStatus` of every job, also of one whose sheet is no longer looked at.
    """

    print_status_changed = Signal(object)

    def __init__(
        self,
        paper: Callable[[], Paper],
        choose_path: Callable[[str], str],
        parent: QObject | None = None,
        printer: str = "",
    ) -> None:
        """Take what sheets are drawn with, and what asks for a place: from a file name to a path, empty for none.

        Without a printer's name sheets go to the default one.
        """
        super().__init__(parent)
        self._paper, self._choose_path, self._printer = paper, choose_path, printer
        self._job: PrintJob | None = None

    @property
    def paper(self) -> Paper:
        """What sheets are drawn with."""
        return self._paper()

    def clear_note(self) -> None:
        """Forget what came of the last sheet; a job that is on its way goes on."""
        self._job = None
        super().clear_note()

    def print(self, sheet: Sheet) -> None:
        """Print a sheet on the default printer."""
        from desktop_app.sheets.pdf import paint
        from desktop_app.ui.printing.job import PrintJob

        def draw(printer: QPrinter) -> bool:
            return paint(sheet, printer, self._paper())

        job = self._job = PrintJob(sheet.name, draw, self, self._printer)
        job.changed.connect(lambda status: self._heard(job, status))
        job.start()

    def save(self, sheet: Sheet) -> None:
        """Save a sheet as a PDF where the person wants it."""
        from desktop_app.sheets.pdf import write_pdf

        try:
            path = place_to_save(self._choose_path, file_name(sheet.name))
            if path:
                write_pdf(sheet, path, self._paper())
                self.show_message(messages.SAVED, path=readable(Path(path.name)))
        except OSError:
            self.show_message(messages.NOT_SAVED)

    def _heard(self, job: PrintJob, status: PrintStatus) -> None:
        self.print_status_changed.emit(status)
        if job is self._job:
            self.show_message(messages.PRINT_STATUSES[status])
        if status.ended:
            job.deleteLater()  # it holds the sheet, with what somebody has typed


def file_name(title: str) -> str:
    """Return a name for a file that every system allows, made of a sheet's title."""
    words = " ".join(_NOT_IN_FILE_NAMES.sub(" ", title).split()).strip(" .")[:_LONGEST_NAME]
    short = words.encode(errors="ignore")[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    return f"{short or paths.APP_NAME}.pdf"

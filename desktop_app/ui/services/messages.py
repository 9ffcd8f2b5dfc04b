"""What came of saving and printing."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.ui.printing.queue import PrintStatus

_ = words_about("paper")

SAVED = _("Saved: {path}")
NOT_SAVED = _("The sheet cannot be saved there. Please choose another place.")
PRINT_STATUSES = {
    PrintStatus.PRINTING: _("Printing …"),
    PrintStatus.WAITING: _(
        "The printer is waiting. Please see whether it is switched on and has paper. Then it goes on by itself. Or save the sheet as a PDF."
    ),
    PrintStatus.PRINTED: _("The sheet has been sent to the printer."),
    PrintStatus.CANCELLED: _("Printing was cancelled. You can print again, or save the sheet as a PDF."),
    PrintStatus.FAILED: _("The printer did not take the sheet. You can print again, or save the sheet as a PDF."),
    PrintStatus.NO_PRINTER: _("This computer has no printer. Please save the sheet as a PDF."),
}

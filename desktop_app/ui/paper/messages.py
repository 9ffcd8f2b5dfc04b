"""What the window says about paper; what stands on the paper itself is said in the room of sheets."""

from __future__ import annotations

from desktop_app.language.text import words_about
from desktop_app.ui.printing.queue import Fate

_ = words_about("paper")

TAKE_ALONG = _("Take this along")
TAKE_ALONG_HINT = _("On paper, as a file, or on your phone")
PRINT = _("Print")
SAVE_PDF = _("Save as PDF")
PREVIEW = _("Picture: the sheet as it will be printed, page {number} of {total}")
FOR_PHONE = _("For the camera of your phone")
SAVED = _("Saved: {path}")
NOT_SAVED = _("The sheet cannot be saved there. Please choose another place.")
FATES = {
    Fate.PRINTING: _("Printing …"),
    Fate.WAITING: _(
        "The printer is waiting. Please see whether it is switched on and has paper. Then it goes on by itself. Or save the sheet as a PDF."
    ),
    Fate.PRINTED: _("The sheet has been sent to the printer."),
    Fate.CANCELLED: _("Printing was cancelled. You can print again, or save the sheet as a PDF."),
    Fate.FAILED: _("The printer did not take the sheet. You can print again, or save the sheet as a PDF."),
    Fate.NO_PRINTER: _("This computer has no printer. Please save the sheet as a PDF."),
}

SHOW_STAFF = _("Show something to the staff")
SHOW_STAFF_HINT = _("A sentence in large Japanese letters")
CHOOSE_SENTENCE = _("What would you like to say to the staff?")
FILL_FORM = _("Fill in a form")
FILL_FORM_HINT = _("A draft in Japanese, from what you type here")
TOUCH_FORM_HINT = _("You touch what applies; the rest is written by hand on the paper")
CHOOSE_FORM = _("Which form do you need?")
FORM_HINT = _(
    "Fill in what you know; the rest can be written by hand. What you type is not kept. Never type the My Number or a PIN."
)
FORM_HINT_BY_HAND = _(
    "Here only what can be touched is asked. The rest stays empty on the paper, and you write it by hand: beside each empty place the paper says in your language what goes there."
)
WRITTEN_BY_HAND = _("To be written by hand on the paper")
REQUIRED = _("{field} (required)")
HINT_KANA = _("In カタカナ or ひらがな")
HINT_DATE = _("Year-month-day, for example {example}")
LOOK_AGAIN = _("Please look once more at what is marked below.")
SEE_SHEET = _("See the sheet")

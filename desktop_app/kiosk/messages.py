"""What the kiosk says to visitors and staff; what it says about a site file stands in site/messages.py."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("kiosk")

WELCOME = _("マイナ保険証: ask here")
TOUCH_TO_BEGIN = _("Touch to begin")
NOTHING_KEPT = _("Nothing is kept of what you do here. It never asks for your PIN.")
STILL_THERE = _("Are you still there?")
CARD_TAKEN = _("You have taken your card. Would you like to go on?")
TAKE_CARD = _("Please do not forget your card.")
ENDS_IN = _("This ends by itself in **{seconds}** seconds, and everything on the screen is cleared.")
STILL_HERE = _("I am still here")
END_NOW = _("End now")
WENT_WRONG = _("Something went wrong in this program")
WENT_WRONG_MORE = _(
    "Nothing has happened to your card. Everything has been cleared, and it begins anew in a moment. Please ask the staff if it happens again."
)
BEGIN_ANEW = _("Begin anew")

STAFF = _("For the staff of this counter")
CODE = _("The staff's own code for this kiosk. **Never the PIN of a card.**")
CODE_DIGITS = _("{count} digits typed")
CODE_WRONG = _("This is not the code. Please wait {seconds} seconds.")
CODE_NONE = _("The site file has no code for the staff, so this kiosk can only be ended by its operating system.")
DELETE_DIGIT = _("Delete the last digit")
ENTER = _("Enter")
BACK_TO_VISITORS = _("Back to the visitors")
BACK_TO_STAFF = _("Back to the page for the staff")
RESTART = _("Start the program anew")
RESTART_DEVICE = _("Restart the computer")
LEAVE = _("Leave the kiosk")
PRINT_REPORT = _("Print a report")
SAVE_REPORT = _("Save a report")
EXPORT_COUNTS = _("Save the counts of visits")
TAKE_FACTS = _("Take newer facts from the folder")
SAVED = _("Saved: {path}")
NOT_SAVED = _("It cannot be saved. Please see whether the folder that the site file names is there.")
REPORT = _("Report on this kiosk")
REPORT_OF = _("State on {today:day}")
CLOCK = _("The clock of this computer says {today:weekday}, {now:clock}.")
DISK = _("Free on the disk: {free} MB")

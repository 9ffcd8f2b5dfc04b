"""What pages with sheets and fields say."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("paper")

PRINT = _("Print")
SAVE_PDF = _("Save as PDF")
PREVIEW = _("Picture: the sheet as it will be printed, page {number} of {total}")
ENLARGE = _("Look at it large")
FOR_PHONE = _("For the camera of your phone")
FORM_HINT = _(
    "Fill in what you know; the rest can be written by hand. What you type is not kept. Never type the My Number or a PIN."
)
WRITTEN_BY_HAND = _("To be written by hand on the paper")
REQUIRED = _("{field} (required)")
HINT_KANA = _("In カタカナ or ひらがな")
HINT_DATE = _("For example {example:typed}")
DAY_MEANT = _("That is **{day:day}**.")
CHOOSE_DAY = _("Choose the day")
CHOOSE_ANOTHER_DAY = _("Choose another day")
LOOK_AGAIN = _("Please look once more at what is marked below.")
SEE_SHEET = _("See the sheet")
SHOW_PHRASE = _("Show it")
SAY_SLOWLY = _("Say it slowly")
SAY = _("Say it")

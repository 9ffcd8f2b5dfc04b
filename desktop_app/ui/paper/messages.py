"""What the pages about paper say; what stands on the paper itself is said in the room of sheets."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("paper")

TAKE_ALONG = _("Take this along")
TAKE_ALONG_HINT = _("On paper, as a file, or on your phone")
SHOW_STAFF = _("Show something to the staff")
SHOW_STAFF_HINT = _("A sentence in large Japanese letters")
CHOOSE_SENTENCE = _("What would you like to say to the staff?")
FILL_FORM = _("Fill in a form")
FILL_FORM_HINT = _("A draft in Japanese, from what you type here")
TOUCH_FORM_HINT = _("You touch what applies; the rest is written by hand on the paper")
CHOOSE_FORM = _("Which form do you need?")
FORM_HINT_BY_HAND = _(
    "Here only what can be touched is asked. The rest stays empty on the paper, and you write it by hand: beside each empty place the paper says in your language what goes there."
)

"""What the pages say on which people ask."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("window")

CHOOSE_QUESTION = _("Choose a question")
MOST_ASKED = _("Asked most often")
SEARCH_TITLE = _("What would you like to know?")
SEARCH_HINT = _("In your own words, for example: the letter that came today")
SEARCH_BEST = _("This fits best:")
NOTHING_FOUND = _(
    "The guide has no answer to this: it knows only the My Number Card as an insurance card. Use other words, or ask at the city office (市区町村の窓口)."
)
NO_PIN = _(
    "This looks like a PIN (暗証番号). **Type it nowhere but on the card reader or in the app**: the program does not need it, and has not kept it. Ask in words, for example: the PIN is locked."
)
NO_MY_NUMBER = _("This is a My Number (マイナンバー). It is never needed here.")

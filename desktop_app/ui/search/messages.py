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
    "Nothing fits. Use other words, look through the topics below, or call **{hotline_languages}** (in English and other languages) or **{hotline}** (in Japanese)."
)
NO_NUMBERS = _("Please type no numbers here, and never your PIN.")
NO_MY_NUMBER = _("This is a My Number (マイナンバー). It is never needed here.")

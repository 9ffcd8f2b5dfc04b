"""What is said of sources and of telephone numbers, on pages and on paper."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("sources")

SOURCES = _("Sources: {sources}")
SOURCE = _("{publisher} ({notes})")
AS_OF_MONTH = _("as of {day:month}")
AS_OF_YEAR = _("as of {year}")
UNDATED = _("undated")
OTHERS_TOO = _("others say the same")
ON_PAPER = _("Sources: {publishers} (as of {year} or later)")
SOME_UNDATED = _("Sources: {publishers} (as of {year} or later, some undated)")
ALL_UNDATED = _("Sources: {publishers} (undated)")
ASK = _(
    "Some of this is old, bears no date or could not be confirmed. Please ask whether it still holds: {number} (free of charge)."
)

_ = words_about("telephone")

CALLED = _("{who}: **{number}**.")
PRESS = _("Then press **{key}**.")
DAY_AND_NIGHT = _("Answers day and night, every day.")
ANSWERS_NOW = _("Answers now, until {changes:clock}.")
OPENS = {
    0: _("Closed now. Opens today at {changes:clock}."),
    1: _("Closed now. Opens tomorrow at {changes:clock}."),
}
"""By the days until then."""
OPENS_LATER = _("Closed now. Opens on {changes:day} at {changes:clock}.")

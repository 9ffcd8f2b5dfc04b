"""What the page says on which a day is chosen."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.ui.day.spans import Unit

_ = words_about("day")

WHICH = {
    Unit.DECADE: _("Between which years?"),
    Unit.YEAR: _("Which year?"),
    Unit.MONTH: _("Which month?"),
    Unit.DAY: _("Which day?"),
}
TODAY = _("Today")

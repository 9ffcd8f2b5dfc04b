"""What `site check` says to whoever sets up a kiosk."""

from __future__ import annotations

from desktop_app.language.message import words_about
from desktop_app.ui.inspection.geometry import Trouble

_ = words_about("site check")

IN_ORDER = _("{file} is in order.")
NO_LETTER = _("{key}: these letters cannot be shown: {letters}. Please write it in another way.")
NO_PICTURE = _("{key}: this picture cannot be drawn: {file}.")
WHERE = _("{language}, letters of {size} %, screen of {width} × {height}")
FIRST_PAGE = _("first page")
VISIT_PAGE = _("page on which a visit begins")
RESULT_PAGE = _("page with a result")
TROUBLES = {
    Trouble.CUT_OFF: _("“{said}” is cut off: {page} ({where})"),
    Trouble.OVER_ANOTHER: _("“{said}” and other words stand over each other: {page} ({where})"),
    Trouble.TOO_SMALL: _("“{said}” is lower or narrower than {millimetres} mm and hard to press: {page} ({where})"),
    Trouble.NO_ROOM: _("The buttons above and below leave no room for “{said}”: {page} ({where})"),
    Trouble.OUT_OF_SIGHT: _("Not everything has room on the screen at once: {page} ({where})"),
    Trouble.EMPTY: _("Much of the screen is empty: {page} ({where})"),
    Trouble.UNREADABLE: _("“{said}” is too small to be read from two metres: {page} ({where})"),
}

"""A sheet that an office lays beside a kiosk: what becomes of data there. SECURITY.md says what stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language.markup import without_markup
from desktop_app.language.message import words_about
from desktop_app.sheets import messages
from desktop_app.sheets.documents.getting_started import ABOVE
from desktop_app.sheets.sheet import FinePrint, Illustrated, NoteLines, Pair, Sheet, Title
from desktop_app.sheets.two_languages import Both

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.language.translator import Translator

_ = words_about("privacy")

TITLE = _("What becomes of your data at this computer")
PARAGRAPHS = (
    ("pin-dots", _("**Nobody asks for your PIN here.** There is no field for it, and none of its tries is used up.")),
    (
        "card-front",
        _(
            "**Of a card only this is read**: its kind, how many tries are left, and from when until when the certificate is valid. Not the My Number, not your name, address or birth date, not the photo."
        ),
    ),
    (
        "finish",
        _(
            "**When you finish, all of it is gone**: what was read, what you entered, what you looked at. It is also gone when nobody touches the screen for a while."
        ),
    ),
    ("globe", _("**The program sends nothing to the internet.**")),
    ("printer", _("**What you print is yours.** Please take it with you.")),
    (
        "book",
        _(
            "**If the office counts how often this computer is used**, it counts per day, language, subject and result. Neither the time nor the person is noted."
        ),
    ),
    (
        "computer-reader",
        _(
            "**The computer notes its own work**, such as that a visit began or a sheet was printed, with the time. Nothing about you is in it."
        ),
    ),
)
OFFICE = _("Who is responsible for this computer, and how to reach them")
UNOFFICIAL = _("The program is not an official program of the government.")


def privacy(own: Translator, japanese: Translator, today: date) -> Sheet:
    """Return the sheet, in one language but for its title, with lines on which the office writes its name."""
    both = Both(own, japanese)
    return Sheet(
        without_markup(own(TITLE)),
        own.language,
        (
            Title(both.pair(TITLE), above=Pair(own(ABOVE))),
            *(Illustrated(icon, Pair(own(text))) for icon, text in PARAGRAPHS),
            FinePrint(Pair(own(UNOFFICIAL))),
            FinePrint(Pair(own(messages.MADE_BY, {"today": today}))),
            NoteLines(Pair(own(OFFICE))),
        ),
    )

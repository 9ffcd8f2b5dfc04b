"""What the pages about the card say."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("window")

DETAILS = _("See more")
TRY_PRACTICE = _("Try with a practice card")
CHOOSE_PRACTICE = _("Which practice card would you like?")
CHOOSE_PRACTICE_HINT = _("It behaves like a real card. Nothing that you do with it can go wrong.")
READ_AGAIN = _("Read again")
WHAT_TO_DO_NOW = _("What to do now")
CARD_READ_ONLY = _(
    "Only the kind of card, the number of tries and the certificate's dates were read. The program keeps nothing of them by itself."
)
PRACTICE_NAMES = {
    "well": (_("In good order"), "card-check"),
    "careful": (_("One wrong try"), "card-last-try"),
    "last-try": (_("One try left"), "card-last-try"),
    "locked": (_("PIN locked"), "card-locked"),
    "renewal-open": (_("Certificate to be renewed"), "card-clock"),
    "grace": (_("Certificate expired a month ago"), "card-clock"),
    "expired": (_("Certificate expired long ago"), "card-ended"),
    "no-certificate": (_("No electronic certificate"), "card-ended"),
    "no-signature": (_("A child's card"), "card-front"),
    "residents-card": (_("An old resident's card (住基カード)"), "card-other"),
    "other-card": (_("Some other card"), "card-other"),
}
"""The practice cards in the order in which they are offered, with their icons."""

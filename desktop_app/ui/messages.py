"""What the window says on every page; what a feature says stands in its own folder."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("window")

APP_NAME = _("Myna Hoken Navi")
HOME = _("Home")
BACK = _("Back")
FINISH = _("Finish")
READ_ALOUD = _("Read aloud")
STOP_READING = _("Stop reading aloud")
READ_SLOWER = _("Read more slowly")
READ_FASTER = _("Read faster")
CHECKLIST = _("What to bring and do")
DO_NOT = _("What not to do")
MORE_BELOW = _("More below")
DIALS = _("With the phone's camera: it dials {number}")
WHERE = _("Where")
DEADLINE = _("Until when")
GO_ON_WITH = _("You can go on with")
LOOKING_FOR_READER = _("Looking for a card reader …")
READING_CARD = _("Reading the card. Please leave it where it is.")
CARD_IN_READER = _("The card in the reader")
CARD_READER = _("The card reader")
PRACTISING = _("Practice: this is **not a real card**.")
STOP_PRACTICE = _("End practice")
ANOTHER_CARD = _("A card has been put on the reader.")
START_AGAIN_WITH_CARD = _("Start again with this card")
UNEXPECTED = _("Something went wrong in this program. Nothing has happened to your card. Please begin again.")

QR_CODE = _("QR code for the phone: {address}")
PICTURES = {
    "agreement": _("Picture: a page on a screen with a box to tick, for agreeing"),
    "ask-here": _(
        "Picture: a hand touches a screen with a question on it; below it a card on a card reader, and a sheet of paper with a list"
    ),
    "card-check": _("Picture: a My Number Card with a tick"),
    "card-front": _(
        "Picture: the front of the My Number Card, with the places of its two expiry dates marked: the upper one printed, the lower one written by hand"
    ),
    "cash-machine": _("Picture: a cash machine"),
    "clinic-reader": _(
        "Picture: the card reader at a clinic, with a screen that shows a face and a place for the card"
    ),
    "computer-reader": _("Picture: a computer with a card reader, and the card on it"),
    "counter": _("Picture: a person behind a counter of the city office"),
    "letter": _("Picture: a letter in its envelope"),
    "letter-certificate": _("Picture: the 資格確認書, a card or sheet of paper with a tick"),
    "letter-notice": _("Picture: the 資格情報のお知らせ, a sheet with a small part to cut out"),
    "message-stop": _("Picture: a phone with a message that has a link in it, crossed out"),
    "mynaportal-menu": _("Picture: the page of Mynaportal, with the line to look for marked"),
    "phone-card": _("Picture: a phone held on the card"),
    "pin-pad-no": _("Picture: a keypad on which four digits are typed, crossed out"),
    "pin-pad": _("Picture: a keypad on which four digits are typed"),
    "pin-pad-tries": _("Picture: a keypad for four digits, and below it three wrong tries, after which a lock is shut"),
    "reader-contact": _("Picture: a card reader with a slot, into which the card is pushed with its golden chip first"),
    "reader-contactless": _("Picture: a flat card reader, on which the card lies"),
    "telephone": _("Picture: a telephone that rings"),
}

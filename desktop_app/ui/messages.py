"""What the window says by itself; what flows and cards say stands in their own rooms."""

from __future__ import annotations

from desktop_app.language.text import words_about

_ = words_about("window")

APP_NAME = _("Myna Hoken Navi")
HOME = _("Home")
BACK = _("Back")
FINISH = _("Finish")
LANGUAGE = _("Language")
CHOOSE_LANGUAGE = _("Choose your language")
SECOND_LANGUAGE = _("Second language")
SECOND_LANGUAGE_HINT = _("To read this together: the same words in another language, below the first.")
CHOOSE_SECOND_LANGUAGE = _("Which second language should be shown below the first?")
NO_SECOND_LANGUAGE = _("No second language")
READ_ALOUD = _("Read aloud")
STOP_READING = _("Stop reading aloud")
READ_SLOWER = _("Read more slowly")
READ_FASTER = _("Read faster")
WHAT_TO_DO = _("What can we help you with?")
PROMISE = _("This program never asks for your PIN, does not read your My Number, and is not connected to the internet.")
UNOFFICIAL = _("It is not an official program of the government.")
STEP_OF = _("{flow} · step {number} of {total}")
CHECKLIST = _("What to bring and do")
WHERE = _("Where")
DEADLINE = _("Until when")
GO_ON_WITH = _("You can go on with")
MORE_QUESTIONS = _("Questions about this")
NEIGHBOURS = _("People also ask about")
SEARCH = _("All questions")
SEARCH_SUMMARY = _("Ask in your own words")
CHOOSE_BY_TOUCH = _("Choose by touching")
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
SOURCES = _("Sources: {publishers} (checked on {checked_on:day})")
OLD_SOURCES = _(
    "This was checked more than a year ago. Please ask whether it still holds: {hotline_languages} (in English and other languages) or {hotline} (in Japanese)."
)

LOOKING_FOR_READER = _("Looking for a card reader …")
READING_CARD = _("Reading the card. Please leave it where it is.")
CARD_IN_READER = _("The card in the reader")
CARD_READER = _("The card reader")
DETAILS = _("See more")
TRY_PRACTICE = _("Try with a practice card")
PRACTISING = _("Practice: this is **not a real card**.")
STOP_PRACTICE = _("End practice")
CHOOSE_PRACTICE = _("Which practice card would you like?")
CHOOSE_PRACTICE_HINT = _("It behaves like a real card. Nothing that you do with it can go wrong.")
ANOTHER_CARD = _("A card has been put on the reader.")
START_AGAIN_WITH_CARD = _("Start again with this card")
READ_AGAIN = _("Read again")
WHAT_TO_DO_NOW = _("What to do now")
CARD_READ_ONLY = _(
    "Only the kind of card, the number of tries and the certificate's dates were read. The program keeps nothing of them by itself."
)
UNEXPECTED = _("Something went wrong in this program. Nothing has happened to your card. Please begin again.")

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

TEXT_SIZE = _("Text size")
CHOOSE_TEXT_SIZE = _("How large should the letters be?")
TEXT_SIZES = {
    100: _("Normal letters"),
    125: _("Slightly larger letters"),
    150: _("Large letters"),
    200: _("Very large letters"),
}
COLOURS = _("Colours")
CHOOSE_COLOURS = _("Which colours are easy on your eyes?")
COLOUR_NAMES = {
    "system": _("As this computer is set"),
    "light": _("Light: dark letters on white"),
    "dark": _("Dark: light letters on black"),
    "contrast": _("Strong contrast: yellow and white on black"),
}


KEYS = _("Keys")
KEYS_TITLE = _("Using it with the keyboard")
KEYS_LIST = (
    ("Tab", _("goes to the next button; with Shift it goes back to the one before")),
    ("↑ ↓ ← →", _("move from one answer to another")),
    ("Enter", _("presses the button; on a page with one way on, it goes on")),
    ("Page Up, Page Down", _("move the page up and down")),
    ("Esc", _("goes back")),
    ("Ctrl +, Ctrl −", _("make the letters larger and smaller")),
    ("Ctrl L", _("opens the languages")),
    ("Ctrl F", _("opens all questions, to ask in your own words")),
    ("Ctrl R", _("reads the page aloud, or stops")),
    ("F1", _("opens this page")),
)

QR_CODE = _("QR code for the phone: {address}")
PICTURES = {
    "agreement": _("Picture: a page on a screen with a box to tick, for agreeing"),
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
    "mynaportal-menu": _("Picture: the page of Mynaportal, with the line to look for marked"),
    "phone-card": _("Picture: a phone held on the card"),
    "pin-pad-no": _("Picture: a keypad on which four digits are typed, crossed out"),
    "pin-pad": _("Picture: a keypad on which four digits are typed"),
    "pin-pad-tries": _("Picture: a keypad for four digits, and below it three wrong tries, after which a lock is shut"),
    "reader-contact": _("Picture: a card reader with a slot, into which the card is pushed with its golden chip first"),
    "reader-contactless": _("Picture: a flat card reader, on which the card lies"),
    "telephone": _("Picture: a telephone that rings"),
}

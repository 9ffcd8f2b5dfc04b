"""What the window says about the renewal book; what reminders say stands in the room of reminders."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("book")

BOOK = _("Renewal book")
BOOK_HINT = _("Expiry dates of the family's cards, with reminders in time")
EMPTY = _(
    "Note down here when the cards of your family expire. The program reminds you in time. Nicknames and dates are kept, never names or numbers, and only on this computer."
)
ADD = _("Add a person")
REMEMBER_DATE = _("Save this date")
REMEMBER_DATE_HINT = _("The program reminds you when it is time to renew")
TO_DO_NOW = _("To be done now")
LATER = _("Later")
DAYS_LEFT = _("Days left: **{days_left}**")

URGENT = _("**{nickname}** has something to renew.")
URGENT_AND_OTHERS = _("**{nickname}** and others have something to renew.")
DATE_WRONG = _("A date in the renewal book cannot be right: **{nickname}**.")

WHERE_FROM = _("Where can you find the expiry date?")
FROM_READER = _("On the card in the reader")
FROM_READER_HINT = _("Only the expiry date of the electronic certificate is read")
FROM_FACE = _("Written on the card")
FROM_FACE_HINT = _("On its front: the card's date is printed, the certificate's often written by hand")
FROM_BIRTHDAY = _("I cannot find it, but I know the date of birth and the year of issue")
FROM_BIRTHDAY_HINT = _(
    "It is computed, and may come out a year too early. A card ends with the period of stay (在留期間): give that too"
)
PUT_CARD = _("To read the date from the card itself, put the card on the reader.")

TITLE_READ = _("Save the date of this card")
TITLE_TYPED = _("What is written on the card?")
TITLE_COMPUTED = _("When was the card issued?")
TITLE_CHANGE = _("Change what is saved")
FORM_HINT = _("A nickname is enough. Please do not type a full name, an address, a card number or a PIN.")
READ_DATE = _("The electronic certificate (電子証明書) expires on **{day:day}**. This date is read from the card.")
READ_DATE_WRONG = _(
    "The date in this card, {day:day}, cannot be right, so it is not saved. Please ask at the city office (市区町村の窓口)."
)
REMEMBER = _("Save")

NICKNAME = _("What do you call the person?")
CERTIFICATE_ENDS = _("Last day of the electronic certificate (電子証明書)")
CARD_ENDS = _("Last day of the card (マイナンバーカード)")
BIRTHDAY = _("Date of birth of the person")
BIRTHDAY_NOT_KEPT = _("It is only used for computing, and not kept.")
CARD_YEAR = _("Year in which the card was issued")
STAY_ENDS = _("Last day of the period of stay (在留期間), for a person who has one")
CERTIFICATE_YEAR = _("Year in which the electronic certificate (電子証明書) was last renewed, if it ever was")
COLOUR = _("Colour")
LANGUAGE = _("Language of the reminders")
YEAR_IMPOSSIBLE = _("There was no card for this person in that year. Please look at the years once more.")

HOW_TO_RENEW_CERTIFICATE = _("How to renew the electronic certificate (電子証明書)")
HOW_TO_RENEW_CARD = _("How to renew the card (マイナンバーカード)")
HOW_HINT = _("Step by step, with a sheet to take along")
FOR_PHONE = _("For the calendar of your phone: point its camera here")
CHANGE = _("Change")
REMOVE = _("Remove from the renewal book")
REMOVE_TITLE = _("Remove {nickname} from the renewal book?")
REMOVE_HINT = _("Dates and reminders of this person are deleted for good.")
REMOVE_SURE = _("Yes, remove it")
KEEP = _("No, keep it")

REMINDERS = _("Reminders and copies")
REMINDERS_HINT = _("When the program is closed, in a calendar, on paper")
REMIND_CLOSED = _("Remind me when the program is closed")
REMIND_CLOSED_HINT = _("Once a day this computer looks into the renewal book, and shows a short notice if it is time")
REMINDING = _("Reminders are switched on.")
NOT_REMINDING = _("Reminders are switched off.")
SAVE_CALENDAR = _("Save for a calendar")
SAVE_CALENDAR_HINT = _(
    "A file that calendars of Google, Apple and Outlook open; after a change, save and open it again"
)
YEAR_SHEET = _("A sheet for the refrigerator door")
YEAR_SHEET_HINT = _("Who has to do what in the coming twelve months")
SAVE_COPY = _("Save a copy of the renewal book")
SAVE_COPY_HINT = _("For another computer, or to keep it safe")
TAKE_COPY = _("Load a saved copy")
TAKE_COPY_HINT = _("People already in the renewal book stay in it")
NOT_SAVED = _("The file cannot be saved there. Please choose another place.")
COPY_TAKEN = _("The copy has been brought in. New or changed: {taken}. Not brought in: {left}.")

YEAR_STRIP = _("Picture: the coming twelve months. {said}")
NOTHING_THIS_YEAR = _("Nobody has to do anything in the coming twelve months.")

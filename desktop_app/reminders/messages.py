"""What the renewal book says, wherever it says it: on pages, in notifications, in calendars, on the command line."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("reminders")

NICKNAME_MISSING = _("Please give a nickname.")
NICKNAME_TOO_LONG = _("This nickname is too long.")
NICKNAME_IS_MY_NUMBER = _("This is a My Number (マイナンバー). It is not needed here. Please choose a nickname.")
NICKNAME_WITH_NUMBER = _("Please choose a nickname without a number in it.")
NICKNAME_TAKEN = _("Somebody in the renewal book has this nickname already.")
NICKNAME_UNKNOWN = _("Nobody in the renewal book has this nickname.")
NO_DATE = _("Please give at least one of the two dates.")
NO_SUCH_LANGUAGE = _("This program does not speak that language.")

BOOK_EMPTY = _("Nobody is in the renewal book yet.")
NOTHING_DUE = _("Nobody has to do anything now.")
BOOK_NEWER = _(
    "The renewal book was written by a newer version of this program. Please open it with that version. Nothing was changed."
)
BOOK_RESTORED = _(
    "The renewal book was damaged. A copy of {copied:day} was put in its place. Please look through the dates once more."
)
BOOK_LOST = _(
    "The renewal book was damaged, and there is no good copy of it. The damaged file was kept. Please enter the people again."
)
BOOK_NOT_WRITTEN = _(
    "Nothing can be written into the renewal book: the disk is full, or its folder is locked. What was in it before is still there."
)
BOOK_NOT_READ = _("The renewal book cannot be read. Please ask whoever looks after this computer.")
BOOK_BUSY = _("Another program is writing into the renewal book. Please try again in a moment.")
COPY_NOT_READ = _("This file is not a copy of a renewal book.")
COPY_NOT_OPENED = _("The file {name} cannot be opened. It is no longer there, or it is locked.")
ALREADY_IN = _("This person is in the renewal book already.")
NO_SUCH_DAY = _("There is no such day in the calendar.")
ENTRY_NOT_READ = _("This entry is damaged.")
MADE_BY_OTHERS = _(
    "Other programs have made copies of the renewal book, in which the name may still stand. Please delete them yourself: {names}"
)
NOT_SHOWN = _("The reminder cannot be shown: this computer has no notifications.")
REMINDING_DOUBTFUL = _(
    "It is not certain that reminders come: this program was moved or changed after they were switched on. Please switch them on once more."
)
NOT_SCHEDULED = _("The reminders cannot be switched on or off: files of this computer cannot be written.")

CERTIFICATE = _("The electronic certificate (電子証明書)")
CARD = _("The card (マイナンバーカード)")

CERTIFICATE_END_IMPOSSIBLE = _(
    "An electronic certificate (電子証明書) lasts {certificate_birthdays} years at most: its last day can be from {first:day} to {last:day}. Please look at the date once more."
)
CARD_END_IMPOSSIBLE = _(
    "A card (マイナンバーカード) lasts {card_years_adult} years at most: its last day can be from {first:day} to {last:day}. Please look at the date once more."
)
CERTIFICATE_DATE_WRONG = _(
    "The date in the renewal book for the electronic certificate (電子証明書), {day:day}, cannot be right: it can be from {first:day} to {last:day}. Please look at the card and correct it."
)
CARD_DATE_WRONG = _(
    "The date in the renewal book for the card (マイナンバーカード), {day:day}, cannot be right: it can be from {first:day} to {last:day}. Please look at the card and correct it."
)
OPEN_UNTIL = _("(the city office is open for the last time before that on {open})")

CERTIFICATE_VALID = _(
    "The electronic certificate (電子証明書) expires on {day:day}. Nothing has to be done before {opens:day}."
)
CERTIFICATE_RENEWAL_OPEN = _(
    "The electronic certificate (電子証明書) expires on **{day:day}**. It can be renewed now, at the city office."
)
CERTIFICATE_ENDS = _("The electronic certificate (電子証明書) expires on **{day:weekday}**.")
CERTIFICATE_ENDS_TOMORROW = _("The electronic certificate (電子証明書) expires **tomorrow**, {day:weekday}.")
CERTIFICATE_ENDS_TODAY = _("The electronic certificate (電子証明書) expires **today**.")
CERTIFICATE_SERVES_ON = _(
    "It can still be renewed after that, free of charge. Clinics accept a registered card until {grace_ends:day}, if the date on the card itself has not passed."
)
CERTIFICATE_GRACE = _(
    "The electronic certificate (電子証明書) expired on {day:day}. Clinics accept a registered card until **{grace_ends:day}**, if the date on the card itself has not passed."
)
CERTIFICATE_EXPIRED = _(
    "The electronic certificate (電子証明書) expired on {day:day}. Clinics no longer accept the card. Please have it renewed at the city office, and ask the insurer (保険者) for a 資格確認書 (health insurance eligibility certificate) to use until then."
)
CARD_VALID = _("The card (マイナンバーカード) expires on {day:day}. Nothing has to be done before {opens:day}.")
CARD_RENEWAL_OPEN = _("The card (マイナンバーカード) expires on **{day:day}**. Please see to its renewal now.")
CARD_ENDS = _("The card (マイナンバーカード) expires on **{day:weekday}**.")
CARD_ENDS_TOMORROW = _("The card (マイナンバーカード) expires **tomorrow**, {day:weekday}.")
CARD_ENDS_TODAY = _("The card (マイナンバーカード) expires **today**.")
CARD_TAKES_A_MONTH = _(
    "A new card takes about a month: ask the insurer (保険者) for a 資格確認書 (health insurance eligibility certificate) to use at clinics until you have it."
)
CARD_EXPIRED = _(
    "The card (マイナンバーカード) expired on {day:day}. Please ask at the city office, and ask the insurer (保険者) for a 資格確認書 (health insurance eligibility certificate)."
)

RENEW_BEFORE_THAT = _("Please have it renewed at the city office before that.")
LAST_OPEN_DAY = _("Before that day, the city office is open for the last time on **{deadline:weekday}**.")
GO_BY = _("Please go to the city office **by {deadline:near}**.")
GO_THIS_MONTH = _("Please go to the city office **this month, by {deadline:near}**.")
GO_WITHIN_A_WEEK = _("Please go to the city office **within a week, by {deadline:near}**.")
GO_THIS_WEEK = _("Please go to the city office **this week, by {deadline:near}**.")
GO_BY_TOMORROW = _("Please go to the city office **by tomorrow, {deadline:near}**: that is the last day.")
GO_TODAY = _("**Today is the last day** to go to the city office in time.")
GO_WHEN_OPEN = _("The city office is closed until then. Please go on **{go_on:near}**.")
ASK_FOR_ELIGIBILITY = _(
    "Ask the insurer (保険者) for a 資格確認書 (health insurance eligibility certificate) to use at clinics until then."
)

CERTIFICATE_EVENT = _("{nickname}: renew the electronic certificate (電子証明書)")
CERTIFICATE_EVENT_LAST_DAY = _("{nickname}: last day to renew the electronic certificate (電子証明書) in time")
CERTIFICATE_EVENT_GRACE_ENDS = _(
    "{nickname}: about the last day on which clinics accept the card. Renew the certificate"
)
CERTIFICATE_EVENT_MORE = _(
    "The electronic certificate (電子証明書) of the My Number Card expires on {day:day}. It is renewed at the city office."
)
CARD_EVENT = _("{nickname}: renew the My Number Card (マイナンバーカード)")
CARD_EVENT_LAST_DAY = _("{nickname}: last day to ask about the My Number Card (マイナンバーカード) in time")
CARD_EVENT_MORE = _("The My Number Card (マイナンバーカード) expires on {day:day}. Please ask at the city office.")

NOTIFICATION_TITLE = _("{nickname}: My Number Card (マイナンバーカード)")
NOTIFICATION_MORE = _("マイナ保険証ナビ shows what to do.")

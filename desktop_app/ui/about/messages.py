"""What the program says of itself."""

from __future__ import annotations

from desktop_app.language.message import words_about

_ = words_about("about")

ABOUT = _("About")
TITLE = _("About this program")
VERSION = _("Version {version}")
NO_VERSION = _("The version is not known, for the program was never installed.")
PROMISES_TITLE = _("What it promises")
PROMISES = (
    _("**It never asks for a PIN**, and it never uses up one of the tries."),
    _(
        "**It never reads the My Number, name, address or birth date** from a card, and keeps nothing of a card by itself. The renewal book keeps what you write into it, on this computer only."
    ),
    _("**It never uses the internet.** Links are codes for the phone, and addresses to read."),
)
UNOFFICIAL = _("It is not an official program of the government.")
FREE = _("Everybody may use it, pass it on and change it, under the MIT licence.")

GETTING_STARTED = _("Getting started")
GETTING_STARTED_HINT = _("A sheet of paper to hand out, with pictures")

LICENCES = _("Licences")
LICENCES_HINT = _("Of the program and of everything in it")
LICENCES_BODY = _(
    "The program and its drawings are under the MIT licence. The letters, and what it is built on, are here:"
)

REPORT = _("Report a fault")
REPORT_HINT = _("What you can pass on when something does not work")
REPORT_BODY = _(
    "Does something not work as it should? Give this text to whoever looks after this computer: read it out, take it over with the phone, or save it as a file. The program sends nothing by itself."
)
NOTHING_PERSONAL = _(
    "It says which version this is, what it runs on, and what works here. Nothing about you is in it: nothing of a card, nothing of the renewal book, nothing that you typed."
)
SAVE = _("Save as a file")
NOT_SAVED = _("The file cannot be saved there. Please choose another place.")
FOR_PHONE = _("Point the camera of the phone here: then the text is on it")

WORKS = _("Works: {names}")
NOT_THERE = _("Not there: {names}")
REST_IN_FILE = _("The rest is in the file.")
WHAT_HAPPENED = _("What I did, and what happened:")

"""The tiles of the flows on the home page: the home page needs no more of a flow, so flows are imported when opened."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.language.message import Message, words_about


class Tile(NamedTuple):
    """A flow as it stands on the home page: its id, title and summary, and a drawing of resources/icons."""

    id: str
    title: Message
    summary: Message
    icon: str


_ = words_about("doctor-today")
DOCTOR_TODAY = Tile(
    "doctor-today",
    _("I need a doctor today"),
    _("The card is lost, expired or not here"),
    "doctor-today",
)

_ = words_about("status")
STATUS = Tile("status", _("Am I registered?"), _("Can I use it as an insurance card (マイナ保険証)?"), "card-check")

_ = words_about("register")
REGISTER = Tile(
    "register", _("Register as an insurance card"), _("By phone, computer, clinic or city office"), "phone-card"
)

_ = words_about("pin")
PIN = Tile("pin", _("Trouble with the PIN"), _("Forgotten, refused or locked (暗証番号)"), "pin-dots")

_ = words_about("lost-card")
LOST_CARD = Tile(
    "lost-card", _("I lost the card"), _("Have it suspended by telephone first. Or: found again"), "card-lost"
)

_ = words_about("eligibility-certificate")
ELIGIBILITY_CERTIFICATE = Tile(
    "eligibility-certificate",
    _("資格確認書: instead of the card"),
    _("Who gets it, who applies, and where"),
    "letter-certificate",
)

_ = words_about("renewal")
RENEWAL = Tile("renewal", _("Dates and renewal"), _("Certificate, card, the three months after it expired"), "calendar")

_ = words_about("at-the-clinic")
AT_THE_CLINIC = Tile(
    "at-the-clinic", _("At the clinic or pharmacy"), _("Face, PIN, card reader, consent"), "clinic-reader"
)

_ = words_about("letter")
LETTER = Tile("letter", _("A letter has come"), _("Which letter it is, and what to do"), "letter")

TILES = (DOCTOR_TODAY, STATUS, REGISTER, PIN, LOST_CARD, ELIGIBILITY_CERTIFICATE, RENEWAL, AT_THE_CLINIC, LETTER)
"""In the order of the home page."""

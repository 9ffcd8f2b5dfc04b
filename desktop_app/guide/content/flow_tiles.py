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

_ = words_about("suspicious-message")
SUSPICIOUS_MESSAGE = Tile(
    "suspicious-message",
    _("A strange message or call"),
    _("SMS, e-mail, call, visitor. Also: already pressed, told or paid"),
    "message-warning",
)

_ = words_about("eligibility-certificate")
ELIGIBILITY_CERTIFICATE = Tile(
    "eligibility-certificate",
    _("Instead of the card: 資格確認書"),
    _("No card, or do not want one; who gets the paper, who applies"),
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

_ = words_about("residence")
RESIDENCE = Tile(
    "residence", _("Residence card, period of stay"), _("Extended, pending, new in Japan, leaving"), "residence"
)

_ = words_about("insurer-change")
INSURER_CHANGE = Tile(
    "insurer-change",
    _("New job, moving, another insurance"),
    _("Leaving a job, turning {elders_age}, marriage, a birth, a death"),
    "insurer-change",
)

_ = words_about("for-somebody")
FOR_SOMEBODY = Tile(
    "for-somebody",
    _("I help somebody who cannot go"),
    _("Care home, hospital, dementia, a child, a parent far away"),
    "two-people",
)

URGENT = (DOCTOR_TODAY, LOST_CARD, SUSPICIOUS_MESSAGE)
"""What cannot wait: first on the home page."""
TILES = (
    *URGENT,
    STATUS,
    REGISTER,
    PIN,
    RENEWAL,
    ELIGIBILITY_CERTIFICATE,
    AT_THE_CLINIC,
    LETTER,
    INSURER_CHANGE,
    FOR_SOMEBODY,
    RESIDENCE,
)
"""In the order of the home page."""

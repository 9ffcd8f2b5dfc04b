"""What a card reading means, in messages: what is the case, and what to do now."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.card.reading import CardKind, CardReading, ReadStatus
from desktop_app.facts.card_validity import CertificateState, PinState, grace_ends
from desktop_app.language.message import words_about

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.card.reading import CertificateDates
    from desktop_app.facts.store import FactsOfDay
    from desktop_app.language.message import Message

_ = words_about("card")


class Level(StrEnum):
    """Whether something has to be done, and whether something does not work any more until then."""

    SUCCESS = "success"
    WARNING = "warning"
    STOP = "stop"
    INFO = "info"


_WORST_FIRST = (Level.STOP, Level.WARNING, Level.SUCCESS, Level.INFO)
_OTHER_CARD = "card-other"


class Finding(NamedTuple):
    """One thing that is the case; `about_pin` if it is the number of tries left. `sign` is a drawing of resources/icons."""

    level: Level
    sentence: Message
    about_pin: bool = False
    sign: str = ""


@dataclass(frozen=True)
class CardText:
    """What is the case with a card, and what to do now; `values` are filled into both."""

    findings: tuple[Finding, ...]
    advice: tuple[Message, ...] = ()
    values: dict[str, object] = field(default_factory=dict)

    @property
    def level(self) -> Level:
        """The level of the whole text: that of what is worst."""
        return self._worst.level

    @property
    def sign(self) -> str:
        """The drawing that tells it apart from others without its words and colours; empty where there is none."""
        return self._worst.sign

    @property
    def _worst(self) -> Finding:
        return min(self.findings, key=lambda finding: _WORST_FIRST.index(finding.level))

    @property
    def sentences(self) -> tuple[Message, ...]:
        """The messages of the findings."""
        return tuple(finding.sentence for finding in self.findings)


_BY_STATUS = {
    ReadStatus.NO_SERVICE: CardText(
        (
            Finding(
                Level.INFO,
                _(
                    "The card service (PC/SC) of this computer is not running or does not answer, so cards cannot be read."
                ),
            ),
        ),
        (_("You can go on without the card: every question can be answered without it."),),
    ),
    ReadStatus.NO_READER: CardText(
        (Finding(Level.INFO, _("No card reader is connected.")),),
        (_("Connect one, or go on without: every question can be answered without it."),),
    ),
    ReadStatus.NO_CARD: CardText(
        (Finding(Level.INFO, _("There is no card on the card reader.")),),
        (_("Put the My Number Card on it if you like. This program never asks for the PIN."),),
    ),
    ReadStatus.NOT_MY_NUMBER_CARD: CardText(
        (Finding(Level.INFO, _("This is not a My Number Card (マイナンバーカード)."), sign=_OTHER_CARD),),
        (_("Take it off the reader and put the My Number Card on it."),),
    ),
    ReadStatus.BUSY: CardText(
        (Finding(Level.WARNING, _("Another program is using the card just now.")),),
        (_("Close that program. The card is then read by itself."),),
    ),
    ReadStatus.REMOVED: CardText(
        (Finding(Level.WARNING, _("The card was taken away before it was read. Nothing has happened to it.")),),
        (_("Put it on the reader again and leave it there for a moment."),),
    ),
    ReadStatus.UNREADABLE: CardText(
        (
            Finding(
                Level.WARNING, _("The card could not be read. This does **not** mean that its PIN is wrong or locked.")
            ),
        ),
        (
            _(
                "Take it off, wait a moment and put it on again. If that does not help, ask at the city office (市区町村の窓口)."
            ),
        ),
    ),
}

_OTHER_KINDS = {
    CardKind.RESIDENTS_CARD: CardText(
        (
            Finding(
                Level.INFO,
                _("This is an old 住基カード (Basic Resident Register Card). It cannot be used as an insurance card."),
                sign=_OTHER_CARD,
            ),
        ),
        (
            _(
                "Put the My Number Card (マイナンバーカード) on the reader. If you have none, you can apply at the city office."
            ),
        ),
    ),
    CardKind.PHONE: CardText(
        (
            Finding(
                Level.INFO,
                _("This is the card in a phone. This program reads the plastic card only."),
                sign=_OTHER_CARD,
            ),
        ),
        (_("Put the My Number Card (マイナンバーカード) itself on the reader."),),
    ),
}

_CERTIFICATE = {
    CertificateState.NOT_YET_VALID: _("The electronic certificate is not valid yet."),
    CertificateState.VALID: _("The electronic certificate is valid until **{not_after:month}**."),
    CertificateState.RENEWAL_OPEN: _(
        "The electronic certificate expires in **{not_after:month}** and can be renewed now."
    ),
    CertificateState.GRACE: _(
        "The electronic certificate expired in **{not_after:month}**. Clinics still accept a registered card until the end of **{grace_ends:month}**, if the date on the card itself has not passed."
    ),
    CertificateState.EXPIRED: _(
        "The electronic certificate expired in **{not_after:month}**. Clinics no longer accept the card."
    ),
    None: _("The card has no electronic certificate."),
}

ENDS_THIS_MONTH = _("The electronic certificate expires **this month** and should be renewed now.")
ENDS_SOON = _("The electronic certificate expires soon, in **{not_after:month}**, and should be renewed now.")
_SOON_DAYS = 31

_CERTIFICATE_ADVICE = {
    CertificateState.NOT_YET_VALID: _("Ask at the city office (市区町村の窓口) from when the card can be used."),
    CertificateState.RENEWAL_OPEN: _("Renew it at the city office (市区町村の窓口), free of charge."),
    CertificateState.GRACE: _("Renew it at the city office (市区町村の窓口) as soon as you can, free of charge."),
    CertificateState.EXPIRED: _(
        "Renew it at the city office (市区町村の窓口), free of charge. Until then ask your insurer (保険者) for a 資格確認書 (health insurance eligibility certificate)."
    ),
    None: _("Ask at the city office (市区町村の窓口) to have one put on the card."),
}

_PIN = {
    PinState.OK: _("PIN: all **{tries_left} tries** left."),
    PinState.CAREFUL: _("PIN: **{tries_left} tries** left."),
    PinState.LAST_TRY: _("PIN: only **1 try** left."),
    PinState.LOCKED: _("PIN: **locked, or not set**."),
    PinState.UNKNOWN: _("PIN: the card did not tell how many tries are left."),
}

_PIN_ADVICE = {
    PinState.CAREFUL: _(
        "Type the PIN only if you are sure of it. If not, the city office (市区町村の窓口) sets a new one; at a clinic your face is enough."
    ),
    PinState.LAST_TRY: _(
        "Do not try the PIN again. The city office (市区町村の窓口) can set a new one; at a clinic your face is enough."
    ),
    PinState.LOCKED: _("The city office (市区町村の窓口) can set a new PIN; at a clinic your face is enough."),
    PinState.UNKNOWN: _("Do not try the PIN. Ask at the city office (市区町村の窓口)."),
}


_GOOD, _RENEW, _ENDED = (Level.SUCCESS, "card-check"), (Level.WARNING, "card-clock"), (Level.STOP, "card-ended")
_CARE = Level.WARNING, "card-last-try"
_CERTIFICATE_LOOK = {CertificateState.VALID: _GOOD, CertificateState.EXPIRED: _ENDED, None: _ENDED}
"""How a state is told apart from others without words; all others want the certificate renewed, or patience."""
_PIN_LOOK = {PinState.OK: _GOOD, PinState.CAREFUL: (Level.WARNING, ""), PinState.LOCKED: (Level.STOP, "card-locked")}
"""The same of the PIN; all others want care."""


def text_of(reading: CardReading, facts: FactsOfDay) -> CardText:
    """Return the text about a reading on the day of the facts."""
    if reading.status is not ReadStatus.READ:
        return _BY_STATUS[reading.status]
    if reading.kind in _OTHER_KINDS:
        return _OTHER_KINDS[reading.kind]
    return _text_of_my_number_card(reading, facts.count("certificate_grace_months"), facts.day)


def _certificate_message(certificate: CertificateDates | None, today: date) -> Message:
    """Return the finding about a certificate. Only the month of its end is named: other people may read it at a kiosk."""
    if certificate is None:
        return _CERTIFICATE[None]
    ends = certificate.not_after
    if certificate.state is CertificateState.RENEWAL_OPEN and certificate.days_left <= _SOON_DAYS:
        return ENDS_THIS_MONTH if (ends.year, ends.month) == (today.year, today.month) else ENDS_SOON
    return _CERTIFICATE[certificate.state]


def _text_of_my_number_card(reading: CardReading, grace_months: int, today: date) -> CardText:
    certificate, pin = reading.user_authentication_certificate, reading.user_authentication_pin
    certificate_state = certificate.state if certificate else None
    pin_state = pin.state if pin else PinState.UNKNOWN
    advice = (_CERTIFICATE_ADVICE.get(certificate_state), _PIN_ADVICE.get(pin_state))
    certificate_level, certificate_sign = _CERTIFICATE_LOOK.get(certificate_state, _RENEW)
    pin_level, pin_sign = _PIN_LOOK.get(pin_state, _CARE)
    return CardText(
        (
            Finding(certificate_level, _certificate_message(certificate, today), sign=certificate_sign),
            Finding(pin_level, _PIN[pin_state], about_pin=True, sign=pin_sign),
        ),
        tuple(message for message in advice if message),
        {
            "not_after": certificate.not_after if certificate else None,
            "grace_ends": grace_ends(certificate.not_after, grace_months) if certificate else None,
            "tries_left": pin.tries_left if pin else None,
        },
    )

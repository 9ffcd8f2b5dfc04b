"""What a card report says, in words: one sentence for each outcome, and a way on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.card.report import CardKind, CardReport, Outcome
from desktop_app.facts.card_validity import CertificateState, PinState
from desktop_app.facts.days import add_months
from desktop_app.language.text import words_about

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.card.report import CertificateDates
    from desktop_app.facts.store import FactsOfDay
    from desktop_app.language.text import Message

_ = words_about("card")


class Tone(StrEnum):
    """Whether something is to be done."""

    GOOD = "good"
    CAREFUL = "careful"
    NEUTRAL = "neutral"


class Finding(NamedTuple):
    """One thing that is the case; `about_pin` where it is about the tries left."""

    tone: Tone
    sentence: Message
    about_pin: bool = False


@dataclass(frozen=True)
class Saying:
    """What to tell about a card: what is the case, and what to do now; `values` are filled into the sentences."""

    findings: tuple[Finding, ...]
    advice: tuple[Message, ...] = ()
    values: dict[str, object] = field(default_factory=dict)

    @property
    def tone(self) -> Tone:
        """The tone of the whole: careful if anything is to be done."""
        tones = [finding.tone for finding in self.findings]
        return Tone.CAREFUL if Tone.CAREFUL in tones else tones[0]

    @property
    def sentences(self) -> tuple[Message, ...]:
        """What is the case, in words."""
        return tuple(finding.sentence for finding in self.findings)


_OUTCOMES = {
    Outcome.NO_SERVICE: Saying(
        (
            Finding(
                Tone.NEUTRAL,
                _(
                    "The card service (PC/SC) of this computer is not running or does not answer, so cards cannot be read."
                ),
            ),
        ),
        (_("You can go on without the card: every question can be answered without it."),),
    ),
    Outcome.NO_READER: Saying(
        (Finding(Tone.NEUTRAL, _("No card reader is connected.")),),
        (_("Connect one, or go on without: every question can be answered without it."),),
    ),
    Outcome.NO_CARD: Saying(
        (Finding(Tone.NEUTRAL, _("There is no card on the card reader.")),),
        (_("Put the My Number Card on it if you like. This program never asks for the PIN."),),
    ),
    Outcome.NOT_MY_NUMBER_CARD: Saying(
        (Finding(Tone.CAREFUL, _("This is not a My Number Card (マイナンバーカード).")),),
        (_("Take it off the reader and put the My Number Card on it."),),
    ),
    Outcome.BUSY: Saying(
        (Finding(Tone.CAREFUL, _("Another program is using the card just now.")),),
        (_("Close that program. The card is then read by itself."),),
    ),
    Outcome.REMOVED: Saying(
        (Finding(Tone.CAREFUL, _("The card was taken away before it was read. Nothing has happened to it.")),),
        (_("Put it on the reader again and leave it there for a moment."),),
    ),
    Outcome.UNREADABLE: Saying(
        (
            Finding(
                Tone.CAREFUL, _("The card could not be read. This does **not** mean that its PIN is wrong or locked.")
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
    CardKind.RESIDENTS_CARD: Saying(
        (
            Finding(
                Tone.CAREFUL,
                _("This is an old 住基カード (Basic Resident Register Card). It cannot be used as an insurance card."),
            ),
        ),
        (
            _(
                "Put the My Number Card (マイナンバーカード) on the reader. If you have none, you can apply at the city office."
            ),
        ),
    ),
    CardKind.PHONE: Saying(
        (Finding(Tone.CAREFUL, _("This is the card in a phone. This program reads the plastic card only.")),),
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
        "The electronic certificate expired in **{not_after:month}**. Clinics still accept a registered card until about **{grace_ends:month}**, if the date on the card itself has not passed."
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
    PinState.LOCKED: _("PIN: **locked**, or not set."),
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


def say(report: CardReport, facts: FactsOfDay) -> Saying:
    """Return what to tell about a report on the day of the facts."""
    if report.outcome is not Outcome.READ:
        return _OUTCOMES[report.outcome]
    if report.kind in _OTHER_KINDS:
        return _OTHER_KINDS[report.kind]
    return _say_my_number_card(report, facts.count("certificate_grace_months"), facts.day)


def _of_certificate(certificate: CertificateDates | None, today: date) -> Message:
    """Return what is the case with a certificate; near its end by month only, for others may stand at a kiosk."""
    if certificate is None:
        return _CERTIFICATE[None]
    ends = certificate.not_after
    if certificate.state is CertificateState.RENEWAL_OPEN and certificate.days_left <= _SOON_DAYS:
        return ENDS_THIS_MONTH if (ends.year, ends.month) == (today.year, today.month) else ENDS_SOON
    return _CERTIFICATE[certificate.state]


def _say_my_number_card(report: CardReport, grace_months: int, today: date) -> Saying:
    certificate, pin = report.user_authentication_certificate, report.user_authentication_pin
    certificate_state = certificate.state if certificate else None
    pin_state = pin.state if pin else PinState.UNKNOWN
    advice = (_CERTIFICATE_ADVICE.get(certificate_state), _PIN_ADVICE.get(pin_state))
    tones = [Tone.CAREFUL if message else Tone.GOOD for message in advice]
    return Saying(
        (
            Finding(tones[0], _of_certificate(certificate, today)),
            Finding(tones[1], _PIN[pin_state], about_pin=True),
        ),
        tuple(message for message in advice if message),
        {
            "not_after": certificate.not_after if certificate else None,
            "grace_ends": add_months(certificate.not_after, grace_months) if certificate else None,
            "tries_left": pin.tries_left if pin else None,
        },
    )

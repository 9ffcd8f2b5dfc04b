"""Reads a connected card: at most six commands if it takes short EF identifiers."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.card.protocol.apdu import Ef
from desktop_app.card.protocol.gate import Gate
from desktop_app.card.protocol.jpki import JpkiApplication, KeyAbsentError
from desktop_app.card.reading import CardError, CardKind, CardReading, CertificateDates, Counter, ReadStatus
from desktop_app.facts.card_validity import day_in_japan

if TYPE_CHECKING:
    from desktop_app.card.protocol.certificate import Validity
    from desktop_app.card.protocol.connection import Connection
    from desktop_app.facts.card_validity import CardRules


def read_card(connection: Connection, rules: CardRules) -> CardReading:
    """Read the kind of card, both counters and the certificate's dates; no answer of a card raises an error."""
    started = time.monotonic()
    gate = Gate(connection)
    try:
        reading = _read(gate, rules)
    except CardError as error:
        reading = CardReading(error.status)
    return replace(reading, apdus=gate.sent, milliseconds=round((time.monotonic() - started) * 1000))


def _read(gate: Gate, rules: CardRules) -> CardReading:
    application = JpkiApplication(gate)
    kind = application.kind()
    if kind is not CardKind.MY_NUMBER_CARD:
        return CardReading(ReadStatus.READ, kind=kind)
    return CardReading(
        ReadStatus.READ,
        kind=kind,
        # Every card has this key: if it seems absent, its counter is merely unknown.
        user_authentication_pin=_counter(application, Ef.USER_PIN, rules.pin_limit) or Counter(None, rules.pin_limit),
        signature_password=_counter(application, Ef.SIGNATURE_PASSWORD, rules.password_limit),
        user_authentication_certificate=_dates(application.user_certificate_validity(), rules),
    )


def _counter(application: JpkiApplication, key: Ef, limit: int) -> Counter | None:
    try:
        return Counter(application.tries_left(key), limit)
    except KeyAbsentError:
        return None


def _dates(validity: Validity | None, rules: CardRules) -> CertificateDates | None:
    if validity is None:
        return None
    first, last = day_in_japan(validity.not_before), day_in_japan(validity.not_after)
    return CertificateDates(first, last, rules.certificate_state(first, last), (last - rules.today).days)

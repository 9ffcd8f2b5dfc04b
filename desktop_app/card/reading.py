"""What one attempt to read a card gave, as plain data: the JSON object of `card --json`."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.facts.card_validity import CertificateState, PinState, pin_state


class ReadStatus(StrEnum):
    """How an attempt to read a card ended: the complete list."""

    READ = "read"
    NO_SERVICE = "no-service"
    NO_READER = "no-reader"
    NO_CARD = "no-card"
    NOT_MY_NUMBER_CARD = "not-my-number-card"
    BUSY = "busy"
    REMOVED = "removed"
    UNREADABLE = "unreadable"


TRANSIENT = frozenset(
    {ReadStatus.NO_SERVICE, ReadStatus.NO_READER, ReadStatus.NO_CARD, ReadStatus.BUSY, ReadStatus.REMOVED}
)
"""What may change a moment later without anyone touching the card."""


class CardKind(StrEnum):
    """The tokens that carry a JPKI application."""

    MY_NUMBER_CARD = "my-number-card"
    RESIDENTS_CARD = "residents-card"
    PHONE = "phone"


class CardError(Exception):
    """The card could not be read; the status says why."""

    def __init__(self, status: ReadStatus) -> None:
        """Take the status of the reading that this ends."""
        super().__init__(status.value)
        self.status = status


@dataclass(frozen=True)
class Counter:
    """The tries left for a PIN or password, None if the card did not tell."""

    tries_left: int | None
    limit: int

    @property
    def state(self) -> PinState:
        """How careful the holder must be."""
        return pin_state(self.tries_left, self.limit)

    def as_json(self) -> dict[str, Any]:
        """Return the object of the command line's contract."""
        return {"tries_left": self.tries_left, "limit": self.limit, "state": self.state}


@dataclass(frozen=True)
class CertificateDates:
    """First and last day of a certificate in Japan, and what they mean today; after the end, days_left is negative."""

    not_before: date
    not_after: date
    state: CertificateState
    days_left: int

    def as_json(self) -> dict[str, Any]:
        """Return the object of the command line's contract."""
        return {**asdict(self), "not_before": self.not_before.isoformat(), "not_after": self.not_after.isoformat()}


@dataclass(frozen=True)
class CardReading:
    """Everything that one attempt found out about a card. What was not read, or is not on the card, is None.

    `reader` is the reader's name, `apdus` the number of commands sent to the card, `milliseconds` the duration.
    """

    status: ReadStatus
    reader: str | None = None
    kind: CardKind | None = None
    user_authentication_pin: Counter | None = None
    signature_password: Counter | None = None
    user_authentication_certificate: CertificateDates | None = None
    apdus: int = 0
    milliseconds: int = 0

    @property
    def my_number_card(self) -> bool:
        """Whether a My Number Card was read."""
        return self.status is ReadStatus.READ and self.kind is CardKind.MY_NUMBER_CARD

    def in_reader(self, reader: str) -> CardReading:
        """Return the same reading with the reader's name."""
        return replace(self, reader=reader)

    def as_json(self) -> dict[str, Any]:
        """Return the object of the command line's contract."""
        pin, password, dates = (
            self.user_authentication_pin,
            self.signature_password,
            self.user_authentication_certificate,
        )
        return {
            "outcome": self.status,
            "reader": self.reader,
            "kind": self.kind,
            "user_authentication_pin": pin and pin.as_json(),
            "signature_password": password and password.as_json(),
            "user_authentication_certificate": dates and dates.as_json(),
            "apdus": self.apdus,
            "milliseconds": self.milliseconds,
        }


def reading_from_json(data: dict[str, Any]) -> CardReading:
    """Return the reading that `as_json` made the object from; KeyError, TypeError or ValueError if none did."""
    certificate = data["user_authentication_certificate"]
    return CardReading(
        status=ReadStatus(data["outcome"]),
        reader=_of_type(data["reader"], str, type(None)),
        kind=None if data["kind"] is None else CardKind(data["kind"]),
        user_authentication_pin=_counter(data["user_authentication_pin"]),
        signature_password=_counter(data["signature_password"]),
        user_authentication_certificate=None if certificate is None else _dates(certificate),
        apdus=_of_type(data["apdus"], int),
        milliseconds=_of_type(data["milliseconds"], int),
    )


def _counter(data: dict[str, Any] | None) -> Counter | None:
    if data is None:
        return None
    return Counter(_of_type(data["tries_left"], int, type(None)), _of_type(data["limit"], int))


def _dates(data: dict[str, Any]) -> CertificateDates:
    return CertificateDates(
        not_before=date.fromisoformat(data["not_before"]),
        not_after=date.fromisoformat(data["not_after"]),
        state=CertificateState(data["state"]),
        days_left=_of_type(data["days_left"], int),
    )


def _of_type(value: Any, *types: type) -> Any:
    """Return the value if its type is one of these, TypeError if not; True is not an int here."""
    if type(value) not in types:
        msg = f"{types[0].__name__} expected, not {type(value).__name__}"
        raise TypeError(msg)
    return value

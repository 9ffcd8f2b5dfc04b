"""What a card said, as plain data: the JSON object of `card --json`."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.facts.card_validity import CertificateState, PinState, pin_state


class Outcome(StrEnum):
    """How an attempt to read a card ended: the single list of everything that can come between."""

    READ = "read"
    NO_SERVICE = "no-service"
    NO_READER = "no-reader"
    NO_CARD = "no-card"
    NOT_MY_NUMBER_CARD = "not-my-number-card"
    BUSY = "busy"
    REMOVED = "removed"
    UNREADABLE = "unreadable"


MAY_PASS = frozenset({Outcome.NO_SERVICE, Outcome.NO_READER, Outcome.NO_CARD, Outcome.BUSY, Outcome.REMOVED})
"""What may be over a moment later without anybody touching the card."""


class CardKind(StrEnum):
    """The tokens that carry a JPKI application."""

    MY_NUMBER_CARD = "my-number-card"
    RESIDENTS_CARD = "residents-card"
    PHONE = "phone"


class CardError(Exception):
    """The card could not be read; the outcome says why."""

    def __init__(self, outcome: Outcome) -> None:
        """Say why."""
        super().__init__(outcome.value)
        self.outcome = outcome


@dataclass(frozen=True)
class Counter:
    """Tries left at a password, None where the card did not tell."""

    tries_left: int | None
    limit: int

    @property
    def state(self) -> PinState:
        """How careful a person must be."""
        return pin_state(self.tries_left, self.limit)

    def as_json(self) -> dict[str, Any]:
        """Return the object of the command line's contract."""
        return {"tries_left": self.tries_left, "limit": self.limit, "state": self.state}


@dataclass(frozen=True)
class CertificateDates:
    """First and last day of a certificate in Japan, and what they mean today; days_left is below 0 after the end."""

    not_before: date
    not_after: date
    state: CertificateState
    days_left: int

    def as_json(self) -> dict[str, Any]:
        """Return the object of the command line's contract."""
        return {**asdict(self), "not_before": self.not_before.isoformat(), "not_after": self.not_after.isoformat()}


@dataclass(frozen=True)
class CardReport:
    """Everything this program knows of a card. What was not read, or is not on the card, is None.

    `apdus` counts the commands that were sent to it, `milliseconds` is how long the reading took.
    """

    outcome: Outcome
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
        return self.outcome is Outcome.READ and self.kind is CardKind.MY_NUMBER_CARD

    def in_reader(self, reader: str) -> CardReport:
        """Return the same report with the reader's name."""
        return replace(self, reader=reader)

    def as_json(self) -> dict[str, Any]:
        """Return the object of the command line's contract."""
        parts = ("user_authentication_pin", "signature_password", "user_authentication_certificate")
        return {**vars(self), **{name: part and part.as_json() for name in parts for part in [getattr(self, name)]}}


def report_from_json(data: dict[str, Any]) -> CardReport:
    """Return the report that `as_json` made the object from; KeyError, TypeError or ValueError where none did."""
    certificate = data["user_authentication_certificate"]
    return CardReport(
        outcome=Outcome(data["outcome"]),
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
    """Return a value of exactly one of the types; True is no number."""
    if type(value) not in types:
        msg = f"{type(value).__name__} where {types[0].__name__} belongs"
        raise TypeError(msg)
    return value

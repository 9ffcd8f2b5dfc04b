"""The files of a practice card's JPKI application."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.card.practice.certificates import (
    DIGITAL_SIGNATURE,
    USER_AUTHENTICATION,
    ca_certificate,
    holder_certificate,
)
from desktop_app.card.practice.scenario import ScenarioError
from desktop_app.card.protocol.apdu import Ef

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.card.practice.scenario import Scenario

SIGNATURE_CERTIFICATE = 0x0001
SIGNATURE_CA_CERTIFICATE = 0x0002
"""The files of the signature certificate, which the program never reads; the others are in `Ef`."""

_PRESENT, _ABSENT = 0x8F, 0xFF
_NO_NUMBER = bytes.fromhex("FFFFFFFF")


class PracticeFiles:
    """The content of each file by its identifier, made when it is first read."""

    def __init__(self, scenario: Scenario, today: date) -> None:
        """Prepare the files of a scenario as they are on the day `today`."""
        self._scenario = scenario
        self._today = today
        self._made: dict[int, bytes] = {}
        self._makers: dict[int, Callable[[], bytes]] = {
            Ef.TOKEN_INFO: self._token_info,
            Ef.AVAILABILITY: self._availability,
            Ef.USER_CERTIFICATE: self._user_certificate,
            Ef.USER_CA_CERTIFICATE: self._user_ca_certificate,
            SIGNATURE_CA_CERTIFICATE: self._signature_ca_certificate,
        }
        if scenario.signature_certificate:
            self._makers[SIGNATURE_CERTIFICATE] = self._signature_certificate
        if scenario.certificate_ends is None:
            del self._makers[Ef.USER_CERTIFICATE]

    def __contains__(self, file: int) -> bool:
        """Whether there is such a file."""
        return file in self._makers

    def __getitem__(self, file: int) -> bytes:
        """Return a file's content; ScenarioError if no certificate can be made for the day."""
        if file not in self._made:
            try:
                self._made[file] = self._makers[file]()
            except (ValueError, OverflowError) as error:
                msg = f"no certificate of a practice card can be made on {self._today}, too early or too late for one"
                raise ScenarioError(msg) from error
        return self._made[file]

    def _token_info(self) -> bytes:
        """Return a CK_TOKEN_INFO of PKCS #11, 160 bytes, numbers big-endian."""
        numbers = (0x040D, 1, 0, 1, 0, 16, 6)
        return b"".join(
            (
                (self._scenario.label or "").encode().ljust(32),
                b"PRACTICE".ljust(32),
                b"PRACTICE".ljust(16),
                b"0".ljust(16),
                *(number.to_bytes(4) for number in numbers),
                _NO_NUMBER * 4,
                b"03",
                b"01",
                b"9" * 16,
            )
        )

    def _availability(self) -> bytes:
        signature = _PRESENT if self._scenario.signature_certificate else _ABSENT
        user = _PRESENT if Ef.USER_CERTIFICATE in self else _ABSENT
        return bytes((signature, user, 0x00))

    def _holder_certificate(self, service: str) -> bytes:
        scenario = self._scenario
        begins = self._today + timedelta(days=scenario.certificate_begins)
        ends = self._today + timedelta(days=scenario.certificate_ends or 0)
        certificate = holder_certificate(service, begins, ends, scenario.certificate_key)
        return certificate + b"\xff" * scenario.certificate_filler

    def _user_certificate(self) -> bytes:
        return self._holder_certificate(USER_AUTHENTICATION)

    def _signature_certificate(self) -> bytes:
        return self._holder_certificate(DIGITAL_SIGNATURE)

    def _user_ca_certificate(self) -> bytes:
        return ca_certificate(USER_AUTHENTICATION, self._today)

    def _signature_ca_certificate(self) -> bytes:
        return ca_certificate(DIGITAL_SIGNATURE, self._today)

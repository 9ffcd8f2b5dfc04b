"""The JPKI application (公的個人認証AP) of a My Number Card: its kind, its counters, its certificate's validity.

Status words are interpreted here and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.card.protocol.apdu import (
    WHOLE_BLOCK,
    Ef,
    Ins,
    Sw,
    query_tries,
    query_tries_of,
    read_binary,
    read_binary_of,
    select_application,
    select_file,
)
from desktop_app.card.protocol.certificate import CertificateError, HeadTooShortError, Validity, read_validity
from desktop_app.card.reading import CardError, CardKind, ReadStatus

if TYPE_CHECKING:
    from desktop_app.card.protocol.connection import Response
    from desktop_app.card.protocol.gate import Gate

LABEL_LENGTH = 32
_KIND_BY_LABEL = {
    b"JPKIAPICCTOKEN2": CardKind.MY_NUMBER_CARD,
    b"JPKIAPICCTOKEN": CardKind.RESIDENTS_CARD,
    b"JPKIAPGPSETOKEN": CardKind.PHONE,
    b"JPKIAPIOSTOKEN": CardKind.PHONE,
}
_SHORT_ID_REFUSED = frozenset({Sw.FILE_NOT_FOUND, Sw.WRONG_P1_P2, Sw.INS_NOT_SUPPORTED, Sw.WRONG_OFFSET})
_KEY_ABSENT = frozenset({Sw.FILE_NOT_FOUND, Sw.KEY_NOT_SET})
_KEY_LOCKED = frozenset({Sw.AUTHENTICATION_BLOCKED, Sw.REFERENCE_LOCKED})
_CARD_IN_TROUBLE = frozenset({0x64, 0x65, 0x6F})
"""SW1 of an execution error, a memory failure and no precise diagnosis (ISO 7816-4, table 5)."""
_TRIES_LEFT = 0x63C0
_MAX_BLOCKS = 2
_FILLERS = (0x00, 0xFF)


class KeyAbsentError(Exception):
    """The card has no such password."""


class JpkiApplication:
    """The selected application on one card."""

    def __init__(self, card: Gate) -> None:
        """Select the application; CardError if there is none."""
        self._card = card
        self._takes_short_ids: dict[Ins, bool] = {}
        response = card.transmit(select_application())
        if response.status == Sw.NO_DIAGNOSIS:
            # Real cards answer the first command after power-up like this, and the second one normally.
            response = card.transmit(select_application())
        _expect_ok(response)

    def kind(self) -> CardKind:
        """Return the kind of card by its token label (EF 0006); CardError if the label is unknown."""
        response = self._send_for_file(Ins.READ_BINARY, Ef.TOKEN_INFO, LABEL_LENGTH)
        _expect_ok(response)
        kind = _KIND_BY_LABEL.get(response.data[:LABEL_LENGTH].rstrip(b" \x00"))
        if kind is None:
            raise CardError(ReadStatus.NOT_MY_NUMBER_CARD)
        return kind

    def tries_left(self, key: Ef) -> int | None:
        """Return the tries left of a key, None if the card does not tell; KeyAbsentError if there is no such key."""
        status = self._send_for_file(Ins.VERIFY, key).status
        if status in _KEY_ABSENT:
            raise KeyAbsentError
        if status in _KEY_LOCKED:
            return 0
        return status - _TRIES_LEFT if status & 0xFFF0 == _TRIES_LEFT else None

    def user_certificate_validity(self) -> Validity | None:
        """Return the validity of the user-authentication certificate (EF 000A), None if the card has none."""
        response = self._send_for_file(Ins.READ_BINARY, Ef.USER_CERTIFICATE)
        if response.status == Sw.FILE_NOT_FOUND or _is_filler(response):
            return None
        head = b""
        for block in range(1, _MAX_BLOCKS + 1):
            if response.status != Sw.OK:
                break
            head += response.data[:WHOLE_BLOCK]  # a card may return more than was asked for
            try:
                return read_validity(head)
            except HeadTooShortError:
                if block < _MAX_BLOCKS:
                    response = self._card.transmit(read_binary(len(head)))
            except CertificateError:
                break
        raise CardError(ReadStatus.UNREADABLE)

    def _send_for_file(self, instruction: Ins, file: Ef, length: int = WHOLE_BLOCK) -> Response:
        """Read a file or query a key by its short EF identifier; if the card takes none, SELECT it first."""
        by_reading = instruction is Ins.READ_BINARY
        known = self._takes_short_ids.get(instruction)
        if known is not False:
            response = self._card.transmit(read_binary_of(file, length) if by_reading else query_tries_of(file))
            if known or response.status not in _SHORT_ID_REFUSED:
                self._takes_short_ids[instruction] = True
                return response
            self._takes_short_ids[instruction] = False
        response = self._card.transmit(select_file(file))
        if response.status != Sw.OK:
            return response
        return self._card.transmit(read_binary(0, length) if by_reading else query_tries())


def _expect_ok(response: Response) -> None:
    """Raise CardError unless the status is OK: UNREADABLE for a failing card, NOT_MY_NUMBER_CARD otherwise."""
    if response.status >> 8 in _CARD_IN_TROUBLE:
        raise CardError(ReadStatus.UNREADABLE)
    if response.status != Sw.OK:
        raise CardError(ReadStatus.NOT_MY_NUMBER_CARD)


def _is_filler(response: Response) -> bool:
    """Whether a file was never written: it is empty, or consists of one filler byte."""
    return response.status == Sw.OK and any(set(response.data) <= {filler} for filler in _FILLERS)

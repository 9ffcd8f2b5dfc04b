"""The gate in front of every card: a command that is not on the allow-list is never sent.

It keeps two of the three promises. No try of a PIN is used up, because a VERIFY with data does not pass; and no file
with the holder's number, name, address or birth date can be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.card.protocol.apdu import (
    SHORT_ID_FLAG,
    Ef,
    Ins,
    Sw,
    query_tries,
    query_tries_of,
    select_application,
    select_file,
)

if TYPE_CHECKING:
    from desktop_app.card.protocol.connection import Connection, Response

READABLE = frozenset({Ef.TOKEN_INFO, Ef.AVAILABILITY, Ef.USER_CERTIFICATE, Ef.USER_CA_CERTIFICATE})
KEYS = frozenset({Ef.USER_PIN, Ef.SIGNATURE_PASSWORD})

_FILE_BY_SELECT = {select_file(file): file for file in READABLE | KEYS}
_FILE_BY_SHORT_ID = {SHORT_ID_FLAG | file: file for file in READABLE}
_QUERIES_BY_SHORT_ID = frozenset(query_tries_of(key) for key in KEYS)
_READ_BINARY_LENGTH = 5


class ForbiddenCommandError(Exception):
    """A command that is not on the allow-list; it was not sent."""


class Gate:
    """A card behind the allow-list; the only kind of card that this program reads."""

    def __init__(self, connection: Connection) -> None:
        """Take the connection to a card on which nothing is known to be selected."""
        self._connection = connection
        self._application = False
        self._file: Ef | None = None
        self.sent = 0

    def transmit(self, command: bytes) -> Response:
        """Send a command of the allow-list; ForbiddenCommandError for any other, before anything is sent."""
        self._check(command)
        # Nothing counts as selected until the card has confirmed it: after an error no old file may be readable.
        application, file = self._application, self._file
        self._application, self._file = False, None
        self.sent += 1
        response = self._connection.transmit(command)
        agreed = response.status == Sw.OK
        self._application = application or (agreed and command == select_application())
        self._file = _file_after(command, file) if agreed else file
        return response

    def _check(self, command: bytes) -> None:
        if command == select_application():
            return
        if not self._application:
            msg = "the JPKI application has not been selected"
            raise ForbiddenCommandError(msg)
        if not (command in _FILE_BY_SELECT or self._is_query(command) or self._is_reading(command)):
            # The bytes themselves stay out of the message: they may carry what must not be logged.
            msg = f"a command of {len(command)} bytes is not on the allow-list"
            raise ForbiddenCommandError(msg)

    def _is_query(self, command: bytes) -> bool:
        return command in _QUERIES_BY_SHORT_ID or (command == query_tries() and self._file in KEYS)

    def _is_reading(self, command: bytes) -> bool:
        if len(command) != _READ_BINARY_LENGTH or command[:2] != bytes((0x00, Ins.READ_BINARY)):
            return False
        by_short_id = command[2] & SHORT_ID_FLAG
        return command[2] in _FILE_BY_SHORT_ID if by_short_id else self._file in READABLE


def _file_after(command: bytes, before: Ef | None) -> Ef | None:
    """Return the current file after a command that the card has confirmed."""
    if command == select_application():
        return None
    if command[1] == Ins.READ_BINARY:
        return _FILE_BY_SHORT_ID.get(command[2], before)
    return _FILE_BY_SELECT.get(command, before)

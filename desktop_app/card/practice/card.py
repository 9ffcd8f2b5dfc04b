"""A card in software that behaves like a My Number Card as far as this program, OpenSC and PC/SC can tell.

Behaviour: ISO 7816-4 and JICSAP 2.0, and what users of real cards have measured: the first command after power-up is
answered 6F00, a query of the counter 63Cx even after the right PIN, and the use of a locked PIN 6984.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.card.practice.card_files import SIGNATURE_CERTIFICATE, PracticeFiles
from desktop_app.card.protocol.apdu import JPKI_AID, SHORT_ID_FLAG, Ef, Ins, Sw
from desktop_app.card.protocol.connection import Response

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.card.practice.scenario import Scenario

_HEADER = 4
_SHORT_LE = 256
_EXTENDED_LE = 65536
_SHORT_ID = 0x1F
_CHANNEL, _SECURE_MESSAGING = 0x03, 0x0C
_BY_NAME, _UNDER_CURRENT = 0x04, 0x02
_MASTER_FILE = bytes.fromhex("3F00")
_SM_NOT_SUPPORTED, _SM_OBJECTS_MISSING = 0x6882, 0x69FC
_TRIES_LEFT = 0x63C0


@dataclass
class Key:
    """A PIN or password with its counter."""

    value: bytes
    tries_left: int
    limit: int
    verified: bool = False


class Exchange(NamedTuple):
    """An entry of the card's own log."""

    command: bytes
    status: int


class _Command(NamedTuple):
    """A parsed C-APDU; `expected` is Ne in bytes, 0 if no response data are expected."""

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes
    expected: int
    extended: bool


class PracticeCard:
    """One card. Its counters survive power-down, everything else ends with the power."""

    def __init__(self, scenario: Scenario, today: date) -> None:
        """Make the card of a scenario as it is on the day `today`."""
        self.scenario = scenario
        self.log: list[Exchange] = []
        self.files = PracticeFiles(scenario, today)
        self.keys = {Ef.USER_PIN: Key(scenario.pin.encode(), scenario.pin_tries_left, scenario.pin_limit)}
        if scenario.password_tries_left is not None:
            self.keys[Ef.SIGNATURE_PASSWORD] = Key(
                scenario.password.encode(), scenario.password_tries_left, scenario.password_limit
            )
        self.power_on()

    @property
    def atr(self) -> bytes:
        """The answer to reset."""
        return bytes.fromhex(self.scenario.atr)

    def power_on(self) -> None:
        """Power the card up: nothing is selected or verified."""
        self.reset()
        self._forget_verifications()
        self._first_command = self.scenario.first_command_fails

    def reset(self) -> None:
        """Reset the card without a power-down: nothing is selected; what was verified stays verified."""
        self._selected = False
        self._file: int | None = None

    def transmit(self, command: bytes) -> Response:
        """Answer a command, and log it."""
        response = self._answer(command)
        self.log.append(Exchange(command, response.status))
        return response

    def _answer(self, command: bytes) -> Response:
        if self._first_command:
            self._first_command = False
            return _status(Sw.NO_DIAGNOSIS)
        parts = _parse(command)
        if parts is None or (parts.extended and not self.scenario.extended_length):
            return _status(Sw.WRONG_LENGTH)
        refused = _refused_class(parts)
        return _status(refused) if refused else self._carry_out(parts)

    def _carry_out(self, command: _Command) -> Response:
        match command.ins:
            case Ins.SELECT:
                return _status(self._select(command))
            case Ins.READ_BINARY:
                return self._read_binary(command)
            case Ins.VERIFY:
                return _status(self._verify(command))
        return _status(Sw.INS_NOT_SUPPORTED)

    def _select(self, command: _Command) -> int:
        if command.p1 == _BY_NAME:
            return self._select_by_name(command.data)
        if command.p1 == 0:
            if command.data == _MASTER_FILE:
                return Sw.FILE_NOT_FOUND
            return Sw.OK if self._selected else Sw.WRONG_P1_P2
        if command.p1 != _UNDER_CURRENT:
            return Sw.WRONG_P1_P2
        file = int.from_bytes(command.data)
        if not self._selected or not (file in self.files or file in self.keys):
            return Sw.FILE_NOT_FOUND
        self._file = file
        return Sw.OK

    def _select_by_name(self, name: bytes) -> int:
        if self.scenario.label is None or not name or not JPKI_AID.startswith(name):
            return Sw.FILE_NOT_FOUND
        self.reset()
        self._forget_verifications()
        self._selected = True
        return Sw.OK

    def _read_binary(self, command: _Command) -> Response:
        offset = (command.p1 << 8) + command.p2
        if command.p1 & SHORT_ID_FLAG:
            if refused := self._select_by_short_id(command.p1 & _SHORT_ID):
                return _status(refused)
            offset = command.p2
        if refused := self._not_readable():
            return _status(refused)
        content = self.files[self._file or 0]
        if offset >= len(content):
            return _status(Sw.WRONG_OFFSET)
        return Response(content[offset : offset + command.expected], Sw.OK)

    def _not_readable(self) -> int:
        """Return the status word that refuses to read the current file, 0 if it may be read."""
        if self._file is None:
            return Sw.NO_CURRENT_EF
        if self._file in self.keys:
            return Sw.FILE_STRUCTURE
        if self._file == SIGNATURE_CERTIFICATE and not self.keys[Ef.SIGNATURE_PASSWORD].verified:
            return Sw.SECURITY_STATUS
        return 0

    def _verify(self, command: _Command) -> int:
        if command.p2 & _SHORT_ID and (refused := self._select_by_short_id(command.p2 & _SHORT_ID)):
            return refused
        if self._file is None:
            return Sw.NO_CURRENT_EF
        key = self.keys.get(Ef(self._file)) if self._file in self.keys else None
        if key is None:
            return Sw.FILE_STRUCTURE
        if not command.data:
            return _TRIES_LEFT + key.tries_left if key.tries_left else self.scenario.locked_status
        return _present(key, command.data)

    def _select_by_short_id(self, short_id: int) -> int:
        """Make the file current; return the status word of a refusal, 0 if there is none."""
        if self.scenario.short_ids_refused is not None:
            return self.scenario.short_ids_refused
        if not self._selected or not (short_id in self.files or short_id in self.keys):
            return Sw.FILE_NOT_FOUND
        self._file = short_id
        return 0

    def _forget_verifications(self) -> None:
        for key in self.keys.values():
            key.verified = False


def _present(key: Key, value: bytes) -> int:
    """Try a password: the right one restores the counter, a wrong one uses up a try."""
    if key.tries_left == 0:
        return Sw.REFERENCE_LOCKED
    key.verified = value == key.value
    key.tries_left = key.limit if key.verified else key.tries_left - 1
    return Sw.OK if key.verified else _TRIES_LEFT + key.tries_left


def _refused_class(command: _Command) -> int:
    """Return the status word that refuses the class byte, 0 if it is supported."""
    if command.cla & _CHANNEL:
        return Sw.CHANNEL_NOT_SUPPORTED
    if command.cla & _SECURE_MESSAGING:
        return _SM_NOT_SUPPORTED if command.ins == Ins.SELECT else _SM_OBJECTS_MISSING
    return Sw.CLA_NOT_SUPPORTED if command.cla else 0


def _status(status: int) -> Response:
    return Response(b"", int(status))


def _parse(command: bytes) -> _Command | None:
    """Parse a C-APDU (ISO 7816-3, cases 1 to 4, short and extended); None if its lengths are inconsistent."""
    if len(command) < _HEADER:
        return None
    header, body = command[:_HEADER], command[_HEADER:]
    lengths = _lengths(body)
    if lengths is None:
        return None
    data, expected, extended = lengths
    cla, ins, p1, p2 = header
    return _Command(cla, ins, p1, p2, data, expected, extended)


def _lengths(body: bytes) -> tuple[bytes, int, bool] | None:
    """Return the data, Ne, and whether the lengths are extended; None if they are inconsistent."""
    if len(body) <= 1:
        return b"", (body[0] or _SHORT_LE) if body else 0, False
    if body[0]:
        data, rest = body[1 : 1 + body[0]], body[1 + body[0] :]
        if len(data) < body[0] or len(rest) > 1:
            return None
        return data, (rest[0] or _SHORT_LE) if rest else 0, False
    length = int.from_bytes(body[1:3])
    match len(body):
        case 3:
            return b"", length or _EXTENDED_LE, True
        case size if length and size in (3 + length, 5 + length):
            expected = (int.from_bytes(body[3 + length :]) or _EXTENDED_LE) if size > 3 + length else 0
            return body[3 : 3 + length], expected, True
    return None

"""A practice card in a real pcscd: speaks the protocol of vsmartcard's virtual reader (vpcd) over TCP.

Every message is a length of two bytes, big-endian, and that many bytes. One byte is a control: 0 power off, 1 power
on, 2 reset, 4 send the answer to reset; anything else is a C-APDU.
"""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.card.practice.card import PracticeCard

PORT = 35963
_CONTROL = 1
# Debian's vpcd sends length and content apart; without this each message waits 40 ms for an acknowledgement.
_QUICKACK = getattr(socket, "TCP_QUICKACK", None)


@dataclass(frozen=True)
class Faults:
    """What goes wrong: the command (from 1) at which the card is pulled out, falls silent, or something else happens.

    `delay` is in seconds for each command.
    """

    leaves_at: int | None = None
    mute_at: int | None = None
    meanwhile_at: int | None = None
    meanwhile: Callable[[], None] = lambda: None
    delay: float = 0


NO_FAULTS = Faults()


@dataclass(frozen=True)
class Passage:
    """A command and its response as they passed at the card: when, in seconds of the monotonic clock, and their bytes.

    A command that was never answered is none.
    """

    came: float
    answered: float
    command: int
    response: int


class Inserted:
    """A card in a slot of the virtual reader, until it is taken out; `passed` is what it was asked and answered."""

    def __init__(self, card: PracticeCard, slot: int = 0, faults: Faults = NO_FAULTS) -> None:
        """Put the card in."""
        self.card = card
        self.passed: list[Passage] = []
        self._faults = faults
        self._commands = 0
        self._out = threading.Event()
        self._socket = socket.create_connection(("127.0.0.1", PORT + slot), timeout=10)
        self._socket.settimeout(None)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def take_out(self) -> None:
        """Take the card out."""
        self._out.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._socket.close()

    def _serve(self) -> None:
        with suppress(OSError, EOFError):
            while not self._out.is_set():
                answer = self._answer(self._receive())
                if answer is not None:
                    self._socket.sendall(len(answer).to_bytes(2) + answer)
        self._socket.close()

    def _receive(self) -> bytes:
        return self._exactly(int.from_bytes(self._exactly(2)))

    def _exactly(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            if _QUICKACK is not None:
                self._socket.setsockopt(socket.IPPROTO_TCP, _QUICKACK, 1)
            part = self._socket.recv(count - len(data))
            if not part:
                raise EOFError
            data += part
        return data

    def _answer(self, message: bytes) -> bytes | None:
        if len(message) != _CONTROL:
            return self._transmit(message)
        match message[0]:
            case 4:
                return self.card.atr
            case 1:
                self.card.power_on()
            case 2:
                self.card.reset()
        return None

    def _transmit(self, command: bytes) -> bytes:
        came = time.monotonic()
        self._commands += 1
        if self._commands == self._faults.leaves_at:
            raise EOFError
        if self._commands == self._faults.mute_at:
            self._out.wait()
            raise EOFError
        if self._commands == self._faults.meanwhile_at:
            self._faults.meanwhile()
        time.sleep(self._faults.delay)
        data, status = self.card.transmit(command)
        response = data + status.to_bytes(2)
        self.passed.append(Passage(came, time.monotonic(), len(command), len(response)))
        return response

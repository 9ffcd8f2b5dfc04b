"""PC/SC without a service: pyscard's functions over practice cards, with faults on demand."""

from __future__ import annotations

import threading
from typing import Any

from smartcard import scard as real


class FakeScard:
    """Stands where the module `smartcard.scard` stands; constants are the real ones."""

    def __init__(self, **cards: Any) -> None:
        """Take the readers by name with the card in each, or None."""
        self.cards = {name.replace("_", " "): card for name, card in cards.items()}
        self.faults: dict[str, list[Any]] = {}
        self.calls: list[tuple[Any, ...]] = []
        self.change_count = dict.fromkeys(self.cards, 0)
        self.changed = threading.Event()
        self.released = threading.Event()

    def __getattr__(self, name: str) -> Any:
        """Return a constant."""
        return getattr(real, name)

    def fail(self, function: str, *codes: Any) -> None:
        """Have the next calls of a function return these codes; None lets one pass, an exception is raised."""
        self.faults.setdefault(function, []).extend(codes)

    def put(self, reader: str, card: Any) -> None:
        """Put a card into a reader, or take it out."""
        self.cards[reader] = card
        self.change_count[reader] = self.change_count.get(reader, 0) + 1
        self.changed.set()

    def called(self, function: str) -> list[tuple[Any, ...]]:
        """Return the arguments of every call of a function."""
        return [call[1:] for call in self.calls if call[0] == function]

    def _note(self, function: str, *arguments: Any) -> int:
        self.calls.append((function, *arguments))
        fault = self.faults.get(function, [])
        code: Any = fault.pop(0) if fault else None
        if isinstance(code, Exception):
            raise code
        if callable(code):
            code = code()
        return int(code or real.SCARD_S_SUCCESS)

    def SCardEstablishContext(self, scope: int) -> tuple[int, int]:
        return self._note("SCardEstablishContext", scope), 1

    def SCardReleaseContext(self, context: int) -> int:
        return self._note("SCardReleaseContext", context)

    def SCardListReaders(self, context: int, groups: list[str]) -> tuple[int, list[str]]:
        code = self._note("SCardListReaders", context)
        if not code and not self.cards:
            code = real.SCARD_E_NO_READERS_AVAILABLE
        return code, list(self.cards)

    def SCardGetStatusChange(self, context: int, timeout: int, asked: list[tuple[str, int]]) -> tuple[int, list[Any]]:
        code = self._note("SCardGetStatusChange", context, timeout)
        if code:
            return code, []
        states: list[tuple[str, int, list[int]]] = [(name, self._flags(name), []) for name, _ in asked]
        known = dict(asked)
        if all(known[name] == flags for name, flags, _ in states):
            self.changed.wait(min(timeout, 50) / 1000)
            self.changed.clear()
            return real.SCARD_E_TIMEOUT, []
        return code, [(name, flags | real.SCARD_STATE_CHANGED, atr) for name, flags, atr in states]

    def _flags(self, name: str) -> int:
        present: int = real.SCARD_STATE_PRESENT if self.cards.get(name) else real.SCARD_STATE_EMPTY
        return (self.change_count.get(name, 0) << 16) | present

    def SCardConnect(self, context: int, reader: str, share: int, protocols: int) -> tuple[int, str, int]:
        code = self._note("SCardConnect", reader, share)
        if not code and not self.cards.get(reader):
            code = real.SCARD_E_NO_SMARTCARD
        return code, reader, real.SCARD_PROTOCOL_T1

    def SCardBeginTransaction(self, card: str) -> int:
        return self._note("SCardBeginTransaction", card)

    def SCardTransmit(self, card: str, protocol: int, command: list[int]) -> tuple[int, list[int]]:
        code = self._note("SCardTransmit", card, bytes(command))
        if code:
            return code, []
        if self.cards[card] == "mute":
            self.released.wait(10)
            return real.SCARD_E_NOT_TRANSACTED, []
        if self.cards[card] is None:
            return real.SCARD_W_REMOVED_CARD, []
        response = self.cards[card].transmit(bytes(command))
        return code, [*response.data, response.status >> 8, response.status & 0xFF]

    def SCardEndTransaction(self, card: str, disposition: int) -> int:
        return self._note("SCardEndTransaction", card, disposition)

    def SCardDisconnect(self, card: str, disposition: int) -> int:
        return self._note("SCardDisconnect", card, disposition)

"""The one operation that every card has, real or practice."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Response(NamedTuple):
    """An R-APDU: the data and the status word SW1-SW2 (ISO 7816-4)."""

    data: bytes
    status: int


class Connection(Protocol):
    """A card that answers commands."""

    def transmit(self, command: bytes) -> Response:
        """Send one C-APDU and return the R-APDU; CardError if the card does not answer."""
        ...

"""PC/SC: the readers of this computer and the cards in them. The only importer of pyscard.

Every return code is turned into a `ReadStatus` here. Cards are shared with other programs: they are held for one short
transaction, and neither reset nor powered down, because another program may be in the middle of its work.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, Self

from desktop_app.card.protocol.connection import Response
from desktop_app.card.reader_names import UnicodeScard
from desktop_app.card.reading import CardError, ReadStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_SUCCESS = 0
_EXCEPTION = -1
_STATUS_WORD_BYTES = 2
_NAMES_BY_STATUS = {
    ReadStatus.NO_SERVICE: (
        "E_NO_SERVICE",
        "E_SERVICE_STOPPED",
        "E_INVALID_HANDLE",
        "E_SYSTEM_CANCELLED",
        "E_SERVER_TOO_BUSY",
        "F_COMM_ERROR",
        "P_SHUTDOWN",
        "W_SECURITY_VIOLATION",  # the service is there and not for this user
    ),
    # The only value that this program passes on is the reader's name.
    ReadStatus.NO_READER: ("E_NO_READERS_AVAILABLE", "E_UNKNOWN_READER", "E_READER_UNAVAILABLE", "E_INVALID_VALUE"),
    ReadStatus.NO_CARD: ("E_NO_SMARTCARD",),
    ReadStatus.BUSY: ("E_SHARING_VIOLATION", "E_TIMEOUT"),
    # A card that leaves the field shows as any of these, depending on the moment and the reader.
    ReadStatus.REMOVED: ("W_REMOVED_CARD", "E_NOT_TRANSACTED", "E_COMM_DATA_LOST", "E_NOT_READY"),
}

# The card has been reset or powered up again, by another program or because one ended.
_RESET_NAMES = ("W_RESET_CARD", "W_UNPOWERED_CARD", "E_PROTO_MISMATCH")


class CardWasResetError(Exception):
    """Another program has reset the card: start again."""


@dataclass(frozen=True)
class ReaderState:
    """PC/SC's state of a reader: `flags` has a counter of changes in its upper half; `present` if a card is in it."""

    flags: int
    present: bool

    @property
    def change_count(self) -> int:
        """How often a card was put in or taken out."""
        return self.flags >> 16


class Scard(Protocol):
    """What is used of pyscard's module `smartcard.scard`. Every call returns its return code first."""

    def SCardEstablishContext(self, scope: int) -> Any:
        """Return a context."""

    def SCardReleaseContext(self, context: Any) -> Any:
        """Return the code alone."""

    def SCardListReaders(self, context: Any, groups: list[str]) -> Any:
        """Return the names of the readers."""

    def SCardGetStatusChange(self, context: Any, milliseconds: int, known: list[tuple[str, int]]) -> Any:
        """Return the name, flags and ATR of each reader."""

    def SCardConnect(self, context: Any, reader: str, share: int, protocols: int) -> Any:
        """Return a handle of the card, and the protocol."""

    def SCardBeginTransaction(self, handle: Any) -> Any:
        """Return the code alone."""

    def SCardTransmit(self, handle: Any, protocol: int, command: list[int]) -> Any:
        """Return the response, a list of bytes."""

    def SCardEndTransaction(self, handle: Any, disposition: int) -> Any:
        """Return the code alone."""

    def SCardDisconnect(self, handle: Any, disposition: int) -> Any:
        """Return the code alone."""

    def __getattr__(self, name: str) -> Any:
        """Return a constant; systems differ in which ones there are."""


class Pcsc:
    """A context of the PC/SC service, for one thread. After CardError(NO_SERVICE) it is of no use: open another."""

    def __init__(self, scard: Scard | None = None) -> None:
        """Establish the context; CardError if there is no service, or no pyscard."""
        self._scard = scard or _load_scard()
        self._status_by_code = _status_by_code(self._scard)
        self._reset_codes = _codes(self._scard, _RESET_NAMES)
        (self._context,) = self._service_call(self._scard.SCardEstablishContext, self._scard.SCARD_SCOPE_USER)

    def __enter__(self) -> Self:
        """Return this context."""
        return self

    def __exit__(self, *_: object) -> None:
        """Release it."""
        self._raw_call(self._scard.SCardReleaseContext, self._context)

    def readers(self) -> tuple[str, ...]:
        """Return the names of the readers, in the order of the service."""
        try:
            (names,) = self._service_call(self._scard.SCardListReaders, self._context, [])
        except CardError as error:
            if error.status is ReadStatus.NO_READER:
                return ()
            raise
        return tuple(names)

    def wait(self, known: Mapping[str, ReaderState | None], milliseconds: int) -> dict[str, ReaderState]:
        """Wait until a reader's state differs from the known one, or the time is over; return the states of now."""
        unaware = self._scard.SCARD_STATE_UNAWARE
        asked = [(name, state.flags if state else unaware) for name, state in known.items()]
        code, values = self._raw_call(self._scard.SCardGetStatusChange, self._context, milliseconds, asked)
        if code == _unsigned(self._scard.SCARD_E_TIMEOUT):  # nothing has changed
            return {name: state for name, state in known.items() if state}
        self._check_service(code)
        return {name: self._reader_state(flags) for name, flags, _atr in values[0]}

    @contextmanager
    def card(self, reader: str, on_held: Callable[[], None] = lambda: None) -> Iterator[PcscCard]:
        """Connect to the card in a reader and hold it for one short transaction; CardError if that fails.

        `on_held` is called once no other program can use the card.
        """
        scard = self._scard
        protocols = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
        try:
            handle, protocol = self._card_call(
                scard.SCardConnect, self._context, reader, scard.SCARD_SHARE_SHARED, protocols
            )
        except CardWasResetError as error:  # before there is a connection: the card does not answer at power-up
            raise CardError(ReadStatus.UNREADABLE) from error
        try:
            self._card_call(scard.SCardBeginTransaction, handle)
            on_held()
            try:
                yield PcscCard(partial(self._transmit, handle, protocol))
            finally:
                self._raw_call(scard.SCardEndTransaction, handle, scard.SCARD_LEAVE_CARD)
        finally:
            self._raw_call(scard.SCardDisconnect, handle, scard.SCARD_LEAVE_CARD)

    def _transmit(self, handle: Any, protocol: int, command: bytes) -> bytes:
        """Send a C-APDU to a connected card and return the whole response."""
        (response,) = self._card_call(self._scard.SCardTransmit, handle, protocol, list(command))
        return bytes(response)

    def _reader_state(self, flags: int) -> ReaderState:
        changed, present = self._scard.SCARD_STATE_CHANGED, self._scard.SCARD_STATE_PRESENT
        return ReaderState(flags & ~changed, bool(flags & present))

    def _card_call(self, function: Callable[..., Any], *arguments: object) -> list[Any]:
        """Call a function that concerns a card and return its values; CardError or CardWasResetError if it fails."""
        code, values = self._raw_call(function, *arguments)
        if code in self._reset_codes:
            raise CardWasResetError
        if code != _SUCCESS:
            raise CardError(self._status_by_code.get(code, ReadStatus.UNREADABLE))
        return values

    def _service_call(self, function: Callable[..., Any], *arguments: object) -> list[Any]:
        """Call a function that concerns no card and return its values; CardError if it fails."""
        code, values = self._raw_call(function, *arguments)
        self._check_service(code)
        return values

    def _check_service(self, code: int) -> None:
        """Raise CardError unless the code is success: NO_READER or NO_SERVICE, since no card was involved."""
        if code != _SUCCESS:
            no_reader = self._status_by_code.get(code) is ReadStatus.NO_READER
            raise CardError(ReadStatus.NO_READER if no_reader else ReadStatus.NO_SERVICE)

    def _raw_call(self, function: Callable[..., Any], *arguments: object) -> tuple[int, list[Any]]:
        """Call a PC/SC function; return its return code and the values after it."""
        try:
            result = function(*arguments)
        except (SystemError, ValueError, OSError):  # a handle that is no longer valid; no PC/SC library
            return _EXCEPTION, []
        code, *values = result if isinstance(result, (tuple, list)) else (result,)
        return _unsigned(code), values


class PcscCard:
    """A connected card, held in a transaction."""

    def __init__(self, transmit: Callable[[bytes], bytes]) -> None:
        """Take what sends a C-APDU and returns the whole response."""
        self._transmit = transmit

    def transmit(self, command: bytes) -> Response:
        """Send one C-APDU and return the R-APDU; CardError, REMOVED if it has no status word: the card has gone."""
        response = self._transmit(command)
        if len(response) < _STATUS_WORD_BYTES:
            raise CardError(ReadStatus.REMOVED)
        return Response(response[:-2], int.from_bytes(response[-2:]))


def pyscard_installed() -> bool:
    """Whether pyscard, the library for PC/SC, is installed."""
    try:
        _load_scard()
    except CardError:
        return False
    return True


def _load_scard() -> Scard:
    try:
        from smartcard import scard
    except ImportError as error:
        raise CardError(ReadStatus.NO_SERVICE) from error
    return UnicodeScard(scard)


def _status_by_code(scard: Scard) -> dict[int, ReadStatus]:
    """Return the status that each return code means; systems differ in which codes there are."""
    return {code: status for status, names in _NAMES_BY_STATUS.items() for code in _codes(scard, names)}


def _codes(scard: Scard, names: Iterable[str]) -> set[int]:
    """Return the return codes of these names that the system has."""
    return {_unsigned(getattr(scard, f"SCARD_{name}")) for name in names if hasattr(scard, f"SCARD_{name}")}


def _unsigned(code: int) -> int:
    return code & 0xFFFFFFFF

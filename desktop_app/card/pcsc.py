"""PC/SC: the readers of this computer and the cards in them. The only importer of pyscard.

Every return code is turned into an `Outcome` here. Cards are shared with other programs: one short transaction, and
neither reset nor powered down, because another program may be in the middle of its work.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from desktop_app.card.protocol.connection import Response
from desktop_app.card.reader_names import AnyLetters
from desktop_app.card.report import CardError, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import ModuleType

_SUCCESS = 0
_RAISED = -1
_STATUS_WORD_BYTES = 2
_OUTCOME_BY_NAME = {
    Outcome.NO_SERVICE: (
        "E_NO_SERVICE",
        "E_SERVICE_STOPPED",
        "E_INVALID_HANDLE",
        "E_SYSTEM_CANCELLED",
        "E_SERVER_TOO_BUSY",
        "F_COMM_ERROR",
        "P_SHUTDOWN",
        "W_SECURITY_VIOLATION",  # the service is there and not for this user
    ),
    # The reader's name is the only value that this program passes on, so it is what is invalid.
    Outcome.NO_READER: ("E_NO_READERS_AVAILABLE", "E_UNKNOWN_READER", "E_READER_UNAVAILABLE", "E_INVALID_VALUE"),
    Outcome.NO_CARD: ("E_NO_SMARTCARD",),
    Outcome.BUSY: ("E_SHARING_VIOLATION", "E_TIMEOUT"),
    # A card that leaves the field shows as any of these, depending on the moment and the reader.
    Outcome.REMOVED: ("W_REMOVED_CARD", "E_NOT_TRANSACTED", "E_COMM_DATA_LOST", "E_NOT_READY"),
}

# What a connection says whose card has been reset or powered anew by another program, or at the end of one.
_RESET_NAMES = ("W_RESET_CARD", "W_UNPOWERED_CARD", "E_PROTO_MISMATCH")


class CardWasResetError(Exception):
    """Another program reset the card in between: begin again."""


@dataclass(frozen=True)
class ReaderState:
    """What PC/SC remembers of a reader: its flags and, in the upper half, how often cards came and went."""

    flags: int
    present: bool

    @property
    def insertions(self) -> int:
        """The number that changes with every card put in or taken out."""
        return self.flags >> 16


class Pcsc:
    """A context of the PC/SC service. One thread only; CardError(NO_SERVICE) means that it is dead: open another."""

    def __init__(self, scard: ModuleType | Any | None = None) -> None:
        """Establish the context; CardError where there is no service, or no pyscard."""
        self._scard = scard or _load_scard()
        self._outcomes = _outcome_table(self._scard)
        self._resets = _codes(self._scard, _RESET_NAMES)
        (self._context,) = self._ask_service(self._scard.SCardEstablishContext, self._scard.SCARD_SCOPE_USER)

    def __enter__(self) -> Self:
        """Return this context."""
        return self

    def __exit__(self, *_: object) -> None:
        """Release it."""
        self._call(self._scard.SCardReleaseContext, self._context)

    def readers(self) -> tuple[str, ...]:
        """Return the names of the readers, in the order of the service."""
        try:
            (names,) = self._ask_service(self._scard.SCardListReaders, self._context, [])
        except CardError as error:
            if error.outcome is Outcome.NO_READER:
                return ()
            raise
        return tuple(names)

    def wait(self, known: Mapping[str, ReaderState | None], milliseconds: int) -> dict[str, ReaderState]:
        """Wait until a reader is not as known, or the time is over; return how the readers are now."""
        unaware = self._scard.SCARD_STATE_UNAWARE
        asked = [(name, state.flags if state else unaware) for name, state in known.items()]
        code, values = self._call(self._scard.SCardGetStatusChange, self._context, milliseconds, asked)
        if code == _unsigned(self._scard.SCARD_E_TIMEOUT):  # nothing has changed
            return {name: state for name, state in known.items() if state}
        self._expect_service(code)
        return {name: self._reader_state(flags) for name, flags, _atr in values[0]}

    @contextmanager
    def card(self, reader: str, on_held: Callable[[], None] = lambda: None) -> Iterator[PcscCard]:
        """Connect to the card in a reader and hold it for one short transaction; CardError says why it cannot be."""
        scard = self._scard
        protocols = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
        try:
            handle, protocol = self._ask(scard.SCardConnect, self._context, reader, scard.SCARD_SHARE_SHARED, protocols)
        except CardWasResetError as error:  # no connection yet: the card does not answer when it is powered
            raise CardError(Outcome.UNREADABLE) from error
        try:
            self._ask(scard.SCardBeginTransaction, handle)
            on_held()
            try:
                yield PcscCard(self, handle, protocol)
            finally:
                self._call(scard.SCardEndTransaction, handle, scard.SCARD_LEAVE_CARD)
        finally:
            self._call(scard.SCardDisconnect, handle, scard.SCARD_LEAVE_CARD)

    def transmit(self, handle: Any, protocol: int, command: bytes) -> bytes:
        """Send one command to a connected card and return the whole answer."""
        (answer,) = self._ask(self._scard.SCardTransmit, handle, protocol, list(command))
        return bytes(answer)

    def _reader_state(self, flags: int) -> ReaderState:
        changed, present = self._scard.SCARD_STATE_CHANGED, self._scard.SCARD_STATE_PRESENT
        return ReaderState(flags & ~changed, bool(flags & present))

    def _ask(self, function: Callable[..., Any], *arguments: object) -> list[Any]:
        """Ask something of a card; CardError or CardWasResetError where that is no success."""
        code, values = self._call(function, *arguments)
        if code in self._resets:
            raise CardWasResetError
        if code != _SUCCESS:
            raise CardError(self._outcomes.get(code, Outcome.UNREADABLE))
        return values

    def _ask_service(self, function: Callable[..., Any], *arguments: object) -> list[Any]:
        """Ask something that is about no card."""
        code, values = self._call(function, *arguments)
        self._expect_service(code)
        return values

    def _expect_service(self, code: int) -> None:
        """Raise CardError unless the service succeeded: NO_READER or NO_SERVICE, since no card was asked anything."""
        if code != _SUCCESS:
            reader_is_missed = self._outcomes.get(code) is Outcome.NO_READER
            raise CardError(Outcome.NO_READER if reader_is_missed else Outcome.NO_SERVICE)

    def _call(self, function: Callable[..., Any], *arguments: object) -> tuple[int, list[Any]]:
        """Call a PC/SC function; return its return code and the values behind that."""
        try:
            result = function(*arguments)
        except (SystemError, ValueError, OSError):  # pyscard, for a handle that is none any more; no library to ask
            return _RAISED, []
        code, *values = result if isinstance(result, (tuple, list)) else (result,)
        return _unsigned(code), values


class PcscCard:
    """A connected card, held in a transaction."""

    def __init__(self, pcsc: Pcsc, handle: Any, protocol: int) -> None:
        """Take the handle and protocol of the connection."""
        self._pcsc = pcsc
        self._handle = handle
        self._protocol = protocol

    def transmit(self, command: bytes) -> Response:
        """Send one C-APDU; an answer without a status word means that the card has gone."""
        answer = self._pcsc.transmit(self._handle, self._protocol, command)
        if len(answer) < _STATUS_WORD_BYTES:
            raise CardError(Outcome.REMOVED)
        return Response(answer[:-2], int.from_bytes(answer[-2:]))


def pyscard_installed() -> bool:
    """Whether the library that speaks to PC/SC is there."""
    try:
        _load_scard()
    except CardError:
        return False
    return True


def _load_scard() -> Any:
    try:
        from smartcard import scard
    except ImportError as error:
        raise CardError(Outcome.NO_SERVICE) from error
    return AnyLetters(scard)


def _outcome_table(scard: Any) -> dict[int, Outcome]:
    """Return the outcome of each return code; systems differ in which codes exist."""
    return {code: outcome for outcome, names in _OUTCOME_BY_NAME.items() for code in _codes(scard, names)}


def _codes(scard: Any, names: Iterable[str]) -> set[int]:
    """Return the return codes of these names that the system has."""
    return {_unsigned(getattr(scard, f"SCARD_{name}")) for name in names if hasattr(scard, f"SCARD_{name}")}


def _unsigned(code: int) -> int:
    return code & 0xFFFFFFFF

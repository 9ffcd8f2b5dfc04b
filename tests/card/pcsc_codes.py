"""The return codes of PC/SC, the calls that they are documented for, and what each of them means to a person.

Sources: for the calls the documentation comments of pcsc-lite (src/winscard_clnt.c) and Microsoft's reference of
winscard.h, which names few codes with a call and refers to one list for all ("Smart Card Return Values",
learn.microsoft.com, win32/secauthn/authentication-return-values). So every code of that list is tried at every call.
"""

from __future__ import annotations

from typing import Any

from smartcard import scard as real

from desktop_app.card.reading import ReadStatus

_EVERYWHERE = ("E_INVALID_HANDLE", "E_NO_SERVICE", "F_COMM_ERROR")
DOCUMENTED = {
    "SCardEstablishContext": (
        *("E_INVALID_PARAMETER", "E_INVALID_VALUE", "E_NO_MEMORY", "E_NO_SERVICE"),
        *("F_COMM_ERROR", "F_INTERNAL_ERROR", "W_SECURITY_VIOLATION"),
    ),
    "SCardListReaders": (
        *("E_INSUFFICIENT_BUFFER", "E_INVALID_HANDLE", "E_INVALID_PARAMETER", "E_NO_MEMORY"),
        *("E_NO_READERS_AVAILABLE", "E_NO_SERVICE", "E_READER_UNAVAILABLE"),
    ),
    "SCardGetStatusChange": (
        *("E_CANCELLED", "E_INVALID_HANDLE", "E_INVALID_PARAMETER", "E_INVALID_VALUE", "E_NO_SERVICE"),
        *("E_READER_UNAVAILABLE", "E_TIMEOUT", "E_UNKNOWN_READER"),
    ),
    "SCardConnect": (
        *_EVERYWHERE,
        *("E_INVALID_PARAMETER", "E_INVALID_VALUE", "E_NOT_READY", "E_NO_SMARTCARD", "E_PROTO_MISMATCH"),
        *("E_READER_UNAVAILABLE", "E_SHARING_VIOLATION", "E_UNKNOWN_READER", "E_UNSUPPORTED_FEATURE"),
        *("F_INTERNAL_ERROR", "W_UNPOWERED_CARD", "W_UNRESPONSIVE_CARD"),
    ),
    "SCardBeginTransaction": (
        *_EVERYWHERE,
        *("E_INVALID_VALUE", "E_READER_UNAVAILABLE", "E_SHARING_VIOLATION", "W_RESET_CARD"),
    ),
    "SCardTransmit": (
        *_EVERYWHERE,
        *("E_INSUFFICIENT_BUFFER", "E_INVALID_PARAMETER", "E_INVALID_VALUE", "E_NOT_TRANSACTED", "E_PROTO_MISMATCH"),
        *("E_READER_UNAVAILABLE", "W_REMOVED_CARD", "W_RESET_CARD"),
    ),
    "SCardEndTransaction": (
        *_EVERYWHERE,
        *("E_INVALID_VALUE", "E_READER_UNAVAILABLE", "E_SHARING_VIOLATION", "W_RESET_CARD"),
    ),
    "SCardDisconnect": (*_EVERYWHERE, "E_INVALID_VALUE", "E_NO_SMARTCARD"),
    "SCardReleaseContext": _EVERYWHERE,
}
"""The codes that are documented for each call that this program makes."""

CODES = {
    name.removeprefix("SCARD_"): code
    for name, code in vars(real).items()
    if name.startswith(("SCARD_E_", "SCARD_W_", "SCARD_F_", "SCARD_P_")) and isinstance(code, int)
}
"""Every return code that pyscard knows, by its name."""

# What no list names: a remote session without redirection, a handle of Windows, and what pyscard raises by itself.
STRANGE: dict[str, Any] = {
    "ERROR_BROKEN_PIPE": 0x109,
    "ERROR_INVALID_HANDLE": 6,
    "SystemError": SystemError,
    "ValueError": ValueError,
}
FAULTS: dict[str, Any] = CODES | STRANGE

_ABOUT_SERVICE = ("SCardEstablishContext", "SCardListReaders", "SCardGetStatusChange")
_LETTING_GO = ("SCardEndTransaction", "SCardDisconnect", "SCardReleaseContext")
_RESET = ("W_RESET_CARD", "W_UNPOWERED_CARD", "E_PROTO_MISMATCH")
_MEANING = {
    "E_INVALID_HANDLE": ReadStatus.NO_SERVICE,
    "E_NO_SERVICE": ReadStatus.NO_SERVICE,
    "E_SERVICE_STOPPED": ReadStatus.NO_SERVICE,
    "E_SERVER_TOO_BUSY": ReadStatus.NO_SERVICE,
    "E_SYSTEM_CANCELLED": ReadStatus.NO_SERVICE,
    "F_COMM_ERROR": ReadStatus.NO_SERVICE,
    "P_SHUTDOWN": ReadStatus.NO_SERVICE,
    "W_SECURITY_VIOLATION": ReadStatus.NO_SERVICE,
    "E_INVALID_VALUE": ReadStatus.NO_READER,
    "E_NO_READERS_AVAILABLE": ReadStatus.NO_READER,
    "E_READER_UNAVAILABLE": ReadStatus.NO_READER,
    "E_UNKNOWN_READER": ReadStatus.NO_READER,
    "E_NO_SMARTCARD": ReadStatus.NO_CARD,
    "E_SHARING_VIOLATION": ReadStatus.BUSY,
    "E_TIMEOUT": ReadStatus.BUSY,
    "E_COMM_DATA_LOST": ReadStatus.REMOVED,
    "E_NOT_READY": ReadStatus.REMOVED,
    "E_NOT_TRANSACTED": ReadStatus.REMOVED,
    "W_REMOVED_CARD": ReadStatus.REMOVED,
}


def right_outcome(function: str, fault: str) -> ReadStatus:
    """Return what a person must be told of one fault in one look at a card that is well."""
    if function in _LETTING_GO:
        return ReadStatus.READ  # everything was read by then
    meaning = _MEANING.get(fault, ReadStatus.UNREADABLE)
    if function in _ABOUT_SERVICE:
        if (function, fault) == ("SCardGetStatusChange", "E_TIMEOUT"):
            return ReadStatus.NO_CARD  # nothing has come
        return meaning if meaning is ReadStatus.NO_READER else ReadStatus.NO_SERVICE
    if fault in _RESET and function != "SCardConnect":
        return ReadStatus.READ  # it is begun anew
    return meaning

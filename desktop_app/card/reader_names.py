"""PC/SC's calls that carry the name of a reader, for names of any letters.

pyscard passes on names of ASCII alone when it asks how readers are, and fails to list any reader where one has a name
that is no UTF-8: makers write ® and serial numbers into them, and PC/SC cuts long names anywhere. For such names the
system's own library is asked. Types: pcsc-lite's and Apple's wintypes.h and winscard.h, Microsoft's winscard.h.
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

Raw = bytes | str
"""A name as the system has it: UTF-16 on Windows, bytes elsewhere."""

_SUCCESS = 0
_ESCAPE = "\\"


def readable(name: Raw) -> str:
    r"""Return a name as it can be printed; a byte that belongs to no letter is written \xff."""
    return name if isinstance(name, str) else name.decode(errors="backslashreplace")


def _plain(names: Iterable[str]) -> bool:
    """Whether pyscard can say the names, and none of them was made readable."""
    return all(name.isascii() and _ESCAPE not in name for name in names)


class AnyLetters:
    """The module `smartcard.scard` of pyscard, with its three calls that carry the name of a reader."""

    def __init__(self, scard: Any) -> None:
        """Take the module."""
        self._scard = scard

    def __getattr__(self, name: str) -> Any:
        """Return everything else as pyscard has it."""
        return getattr(self._scard, name)

    def SCardListReaders(self, context: int, groups: list[str]) -> tuple[int, list[str]]:
        """Return the return code and the names of the readers."""
        try:
            code, names = self._scard.SCardListReaders(context, groups)
        except (SystemError, UnicodeError):
            code, raw = _library().readers(context)
            names = [readable(name) for name in raw]
        return code, names

    def SCardGetStatusChange(
        self, context: int, milliseconds: int, asked: list[tuple[str, int]]
    ) -> tuple[int, list[tuple[str, int, list[int]]]]:
        """Return the return code and every reader with its event state and ATR, once one is not as it is said to be."""
        names = [name for name, _ in asked]
        if _plain(names):
            states: tuple[int, list[tuple[str, int, list[int]]]]
            states = self._scard.SCardGetStatusChange(context, milliseconds, asked)
            return states
        raw = _library().raw(context, names)
        code, found = _library().states(context, milliseconds, [(raw[name], flags) for name, flags in asked])
        return code, [(name, *state) for name, state in zip(names, found, strict=True)]

    def SCardConnect(self, context: int, reader: str, share: int, protocols: int) -> tuple[int, int, int]:
        """Return the return code, the handle of the card and the protocol."""
        if _plain([reader]):
            connected: tuple[int, int, int] = self._scard.SCardConnect(context, reader, share, protocols)
            return connected
        return _library().connect(context, _library().raw(context, [reader])[reader], share, protocols)


@dataclass(frozen=True)
class _Dialect:
    """How a system writes PC/SC in C: its library, the end of a name of a function, and its types."""

    library: Any
    suffix: str
    char: Any
    text: Any
    context: Any
    number: Any
    atr_bytes: int
    packed: bool = False

    def call(self, name: str, *arguments: Any) -> int:
        """Call a function by its name; return its return code."""
        function = getattr(self.library, name + self.suffix)
        function.restype = ctypes.c_int32
        return int(function(*arguments)) & 0xFFFFFFFF


class _Library:
    """The three calls, spoken to the system itself. Names are raw."""

    def __init__(self, dialect: _Dialect) -> None:
        """Take how this system writes them."""
        self._dialect = dialect
        self._state = _state_type(dialect)

    def readers(self, context: int) -> tuple[int, list[Raw]]:
        """Return the return code and the names."""
        dialect = self._dialect
        length = dialect.number(0)
        arguments = dialect.context(context), None
        code = dialect.call("SCardListReaders", *arguments, None, ctypes.byref(length))
        if code != _SUCCESS:
            return code, []
        buffer = (dialect.char * length.value)()
        code = dialect.call("SCardListReaders", *arguments, buffer, ctypes.byref(length))
        names: Any = buffer[: length.value]  # each ends with a zero, and the last of all is empty
        zero: Any = b"\0" if isinstance(names, bytes) else "\0"
        return code, [name for name in names.split(zero) if name]

    def raw(self, context: int, names: Iterable[str]) -> dict[str, Raw]:
        """Return the raw name of each readable one; one that there is no more is taken as it is written."""
        there = {readable(name): name for name in self.readers(context)[1]}
        wide = self._dialect.char is ctypes.c_wchar
        return {name: there.get(name, name if wide else name.encode()) for name in names}

    def states(
        self, context: int, milliseconds: int, asked: list[tuple[Raw, int]]
    ) -> tuple[int, list[tuple[int, list[int]]]]:
        """Return the return code, and of each reader the event state and the ATR."""
        dialect = self._dialect
        states = (self._state * len(asked))(*[self._state(reader=name, current=flags) for name, flags in asked])
        arguments = dialect.context(context), dialect.number(milliseconds), states, dialect.number(len(asked))
        code = dialect.call("SCardGetStatusChange", *arguments)
        return code, [(int(state.event), list(state.atr[: min(state.length, dialect.atr_bytes)])) for state in states]

    def connect(self, context: int, reader: Raw, share: int, protocols: int) -> tuple[int, int, int]:
        """Return the return code, the handle of the card and the protocol."""
        dialect = self._dialect
        handle, protocol = dialect.context(0), dialect.number(0)
        arguments = dialect.context(context), dialect.text(reader), dialect.number(share), dialect.number(protocols)
        code = dialect.call("SCardConnect", *arguments, ctypes.byref(handle), ctypes.byref(protocol))
        return code, int(handle.value or 0), int(protocol.value)


def _state_type(dialect: _Dialect) -> Any:
    """Return the structure SCARD_READERSTATE."""
    fields = [
        ("reader", dialect.text),
        ("user", ctypes.c_void_p),
        ("current", dialect.number),
        ("event", dialect.number),
        ("length", dialect.number),
        ("atr", ctypes.c_ubyte * dialect.atr_bytes),
    ]
    packing = {"_pack_": 1} if dialect.packed else {}
    return type("ReaderState", (ctypes.Structure,), {**packing, "_fields_": fields})


@cache
def _library() -> _Library:
    """Return the library of this system; OSError where it has none."""
    return _Library(_dialect())


def _dialect() -> _Dialect:
    if sys.platform == "win32":
        library = ctypes.WinDLL("winscard")
        return _Dialect(library, "W", ctypes.c_wchar, ctypes.c_wchar_p, ctypes.c_size_t, ctypes.c_ulong, 36)
    if sys.platform == "darwin":
        library = ctypes.CDLL("/System/Library/Frameworks/PCSC.framework/PCSC")
        return _Dialect(library, "", ctypes.c_char, ctypes.c_char_p, ctypes.c_int32, ctypes.c_uint32, 33, packed=True)
    library = ctypes.CDLL("libpcsclite.so.1")
    return _Dialect(library, "", ctypes.c_char, ctypes.c_char_p, ctypes.c_long, ctypes.c_ulong, 33)

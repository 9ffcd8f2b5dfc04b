"""PC/SC's calls with the name of a reader, for names of any characters.

pyscard gets the state of readers with ASCII names only, and lists no reader at all if one name is not UTF-8: makers
write ® and serial numbers into them, and PC/SC truncates long names anywhere. For such names the system's own library
is called. Types: pcsc-lite's and Apple's wintypes.h and winscard.h, Microsoft's winscard.h.
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
    r"""Return a name as printable text; a byte that is not part of a character is written like \xff."""
    return name if isinstance(name, str) else name.decode(errors="backslashreplace")


def _plain(names: Iterable[str]) -> bool:
    """Whether pyscard can pass the names on, and `readable` has escaped nothing in them."""
    return all(name.isascii() and _ESCAPE not in name for name in names)


class UnicodeScard:
    """pyscard's module `smartcard.scard`, whose three calls with the name of a reader take any name."""

    def __init__(self, scard: Any) -> None:
        """Take the module."""
        self._scard = scard

    def __getattr__(self, name: str) -> Any:
        """Return any other function or constant of the module."""
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
        """Wait until a reader's state differs; return the return code, and each reader's name, event state and ATR."""
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
class _Abi:
    """PC/SC's binary interface on a system: the library, the suffix of function names, and the C types."""

    library: Any
    suffix: str
    char: Any
    text: Any
    context: Any
    number: Any
    atr_bytes: int
    packed: bool = False

    def call(self, name: str, *arguments: Any) -> int:
        """Call a function by its name without suffix; return its return code."""
        function = getattr(self.library, name + self.suffix)
        function.restype = ctypes.c_int32
        return int(function(*arguments)) & 0xFFFFFFFF


class _Library:
    """The three calls to the system's own library. Names are raw."""

    def __init__(self, abi: _Abi) -> None:
        """Take the binary interface of this system."""
        self._abi = abi
        self._state = _state_type(abi)

    def readers(self, context: int) -> tuple[int, list[Raw]]:
        """Return the return code and the names."""
        abi = self._abi
        length = abi.number(0)
        arguments = abi.context(context), None
        code = abi.call("SCardListReaders", *arguments, None, ctypes.byref(length))
        if code != _SUCCESS:
            return code, []
        buffer = (abi.char * length.value)()
        code = abi.call("SCardListReaders", *arguments, buffer, ctypes.byref(length))
        names: Any = buffer[: length.value]  # each name ends with a zero, and the list with an empty name
        zero: Any = b"\0" if isinstance(names, bytes) else "\0"
        return code, [name for name in names.split(zero) if name]

    def raw(self, context: int, names: Iterable[str]) -> dict[str, Raw]:
        """Return the raw name of each readable one; for a reader that has gone, its readable name is encoded."""
        present = {readable(name): name for name in self.readers(context)[1]}
        wide = self._abi.char is ctypes.c_wchar
        return {name: present.get(name, name if wide else name.encode()) for name in names}

    def states(
        self, context: int, milliseconds: int, asked: list[tuple[Raw, int]]
    ) -> tuple[int, list[tuple[int, list[int]]]]:
        """Return the return code, and of each reader the event state and the ATR."""
        abi = self._abi
        states = (self._state * len(asked))(*[self._state(reader=name, current=flags) for name, flags in asked])
        arguments = abi.context(context), abi.number(milliseconds), states, abi.number(len(asked))
        code = abi.call("SCardGetStatusChange", *arguments)
        return code, [(int(state.event), list(state.atr[: min(state.length, abi.atr_bytes)])) for state in states]

    def connect(self, context: int, reader: Raw, share: int, protocols: int) -> tuple[int, int, int]:
        """Return the return code, the handle of the card and the protocol."""
        abi = self._abi
        handle, protocol = abi.context(0), abi.number(0)
        arguments = abi.context(context), abi.text(reader), abi.number(share), abi.number(protocols)
        code = abi.call("SCardConnect", *arguments, ctypes.byref(handle), ctypes.byref(protocol))
        return code, int(handle.value or 0), int(protocol.value)


def _state_type(abi: _Abi) -> Any:
    """Return the structure SCARD_READERSTATE."""
    fields = [
        ("reader", abi.text),
        ("user", ctypes.c_void_p),
        ("current", abi.number),
        ("event", abi.number),
        ("length", abi.number),
        ("atr", ctypes.c_ubyte * abi.atr_bytes),
    ]
    packing = {"_pack_": 1} if abi.packed else {}
    return type("ReaderState", (ctypes.Structure,), {**packing, "_fields_": fields})


@cache
def _library() -> _Library:
    """Return the library of this system; OSError if it has none."""
    return _Library(_abi())


def _abi() -> _Abi:
    if sys.platform == "win32":
        library = ctypes.WinDLL("winscard")
        return _Abi(library, "W", ctypes.c_wchar, ctypes.c_wchar_p, ctypes.c_size_t, ctypes.c_ulong, 36)
    if sys.platform == "darwin":
        library = ctypes.CDLL("/System/Library/Frameworks/PCSC.framework/PCSC")
        return _Abi(library, "", ctypes.c_char, ctypes.c_char_p, ctypes.c_int32, ctypes.c_uint32, 33, packed=True)
    library = ctypes.CDLL("libpcsclite.so.1")
    return _Abi(library, "", ctypes.c_char, ctypes.c_char_p, ctypes.c_long, ctypes.c_ulong, 33)

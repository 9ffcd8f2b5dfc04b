"""Texts by key in one file, looked up where they lie: with a hundred times the texts, a look takes twice as long.

The file is laid out as a catalogue of GNU gettext ("The Format of GNU MO Files"): a head, where keys and texts are, the
keys in the order of their bytes, the texts.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MAGIC = 0x950412DE
_HEAD = struct.Struct("<7I")
_PLACE = struct.Struct("<2I")
_PLACE_BYTES = _PLACE.size


class TableError(ValueError):
    """It is no table of texts, or it was cut off."""


class TextTable:
    """A table that was read; texts are decoded when they are asked for."""

    def __init__(self, content: bytes) -> None:
        """Take the bytes of a file; TableError where they are no table, or not all of one."""
        try:
            magic, _, self._count, self._keys, self._texts, _, _ = _HEAD.unpack_from(content)
            length, start = _PLACE.unpack_from(content, self._texts + (self._count - 1) * _PLACE_BYTES)
        except struct.error as error:
            raise TableError from error
        if magic != _MAGIC or max(start + length, self._keys + self._count * _PLACE_BYTES) > len(content):
            raise TableError
        self._content = content

    def get(self, key: str) -> str | None:
        """Return the text of a key, None where there is none; ValueError where it is no UTF-8."""
        found = self.find(key)
        return None if found is None else found.decode()

    def find(self, key: str) -> bytes | None:
        """Return the bytes of a key, None where there are none."""
        wanted = key.encode("utf-8", "surrogatepass")  # half a letter, which names of files may have, is no key
        content, keys, place = self._content, self._keys, _PLACE.unpack_from
        low, high = 0, self._count
        while low < high:  # by hand, for the search asks for a hundred keys at every keystroke
            middle = (low + high) // 2
            length, start = place(content, keys + middle * _PLACE_BYTES)
            found = content[start : start + length]
            if found < wanted:
                low = middle + 1
            elif found > wanted:
                high = middle
            else:
                return self._bytes(self._texts, middle)
        return None

    def keys(self) -> Iterator[str]:
        """Yield every key, in order."""
        return (self._bytes(self._keys, number).decode() for number in range(self._count))

    def _bytes(self, places: int, number: int) -> bytes:
        length, start = _PLACE.unpack_from(self._content, places + number * _PLACE_BYTES)
        return self._content[start : start + length]


def table_of(texts: Mapping[str, str] | Mapping[str, bytes]) -> bytes:
    """Return texts, or bytes, by key as the content of such a file."""
    pairs = sorted((key.encode(), text.encode() if isinstance(text, str) else text) for key, text in texts.items())
    count, places, content = len(pairs), bytearray(), bytearray()
    begin = _HEAD.size + 2 * count * _PLACE_BYTES
    for each in (*(key for key, _ in pairs), *(text for _, text in pairs)):
        places += _PLACE.pack(len(each), begin + len(content))
        content += each + b"\0"
    head = _HEAD.pack(_MAGIC, 0, count, _HEAD.size, _HEAD.size + count * _PLACE_BYTES, 0, 0)
    return b"".join((head, places, content))

"""A zip file of members that are stored as they are, in the one form in which it is written.

What is read must be the same bytes when it is written again. So nothing can stand beside the members, be hidden in a
head, be there twice or unpack to more than was seen. See APPNOTE.TXT of PKWARE, 4.3.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BYTES = {"pack.json": 500, "facts.toml": 1_000_000, "signature": 64}
"""The members in their order, and how many bytes each may have."""
LARGEST = sum(MOST_BYTES.values()) + 1000
"""Bytes of a file, with its heads."""
_LOCAL_HEAD = struct.Struct("<4s5H3I2H")
_CENTRAL_HEAD = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_SIZE = struct.Struct("<I")
_SIZE_PLACE = 18
"""Where in a local head the size of the member stands."""
_VERSION, _STORED = 10, 0
_FIRST_OF_1980 = (0, 1 << 5 | 1)
"""The first moment that a zip file knows: time, day."""
_BY_UNIX = 3 << 8 | _VERSION
_READABLE_FILE = 0o100644 << 16


class ArchiveError(ValueError):
    """It is no such file, or one that says more than its members."""


def archive_of(members: Sequence[bytes]) -> bytes:
    """Return the bytes of a file with these members; the same members always give the same bytes."""
    body, directory = b"", b""
    for name, content in zip(MOST_BYTES, members, strict=True):
        size, letters = len(content), name.encode()
        about = (_VERSION, 0, _STORED, *_FIRST_OF_1980, zlib.crc32(content), size, size, len(letters), 0)
        head = (_BY_UNIX, *about, 0, 0, 0, _READABLE_FILE, len(body))
        directory += _CENTRAL_HEAD.pack(b"PK\x01\x02", *head) + letters
        body += _LOCAL_HEAD.pack(b"PK\x03\x04", *about) + letters + content
    count = len(MOST_BYTES)
    return body + directory + _END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)


def members_of(content: bytes) -> tuple[bytes, ...]:
    """Return the members of a file in their order; ArchiveError where it is not just as `archive_of` writes it."""
    found, end = [], 0
    for name, most in MOST_BYTES.items():
        start = end + _LOCAL_HEAD.size + len(name)
        end = start + _size(content, end, most)
        found.append(content[start:end])
    if len(content) > LARGEST or archive_of(found) != content:
        raise ArchiveError
    return tuple(found)


def _size(content: bytes, head: int, most: int) -> int:
    try:
        size: int = _SIZE.unpack_from(content, head + _SIZE_PLACE)[0]
    except struct.error as error:
        raise ArchiveError from error
    if size > most:
        raise ArchiveError
    return size

"""QR codes (ISO/IEC 18004) for screen and paper, and what fits into one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

QUIET_ZONE = 4
"""Light modules around a code, as the standard asks."""
LARGEST_VERSION = 20
"""Denser codes are not read well from paper."""
_SMALLEST_VERSION = 4
"""In smaller ones a stain covers too much at once."""
FEWEST_MODULES = 4 * _SMALLEST_VERSION + 17
"""Modules a side of the smallest code (ISO/IEC 18004, 5.3.1), without the quiet zone."""
_LONG, _A_GOOD_MASK = 100, 3
_MOST_BYTES = 560
"""What a code of version 18 holds with error correction M (ISO/IEC 18004, table 7), which a stain harms less."""

if TYPE_CHECKING:
    from collections.abc import Sequence

Modules = tuple[tuple[bool, ...], ...]


class QrContentTooLongError(Exception):
    """The content is too long for one code."""


def modules(content: str) -> Modules:
    """Return the rows of a code, dark modules True, with the quiet zone; CodeError above version 20.

    Error correction M: some fifteen percent of the code may be soiled. The best of the eight masks is looked for in
    short codes only; in long ones all look alike, and looking takes most of the time of a sheet.
    """
    # Only here: most pages have no code.
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError

    mask = _A_GOOD_MASK if len(content) > _LONG else None
    code = qrcode.QRCode(_SMALLEST_VERSION, ERROR_CORRECT_M, border=QUIET_ZONE, mask_pattern=mask)
    code.add_data(content)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:  # ValueError: the library's word for more than version 40
        raise QrContentTooLongError(_too_long(content)) from error
    if code.version > LARGEST_VERSION:
        raise QrContentTooLongError(_too_long(content))
    return tuple(tuple(row) for row in code.get_matrix())


@lru_cache(maxsize=32)
def modules_of_fact(address: str) -> Modules:
    """Return the code of an address among the facts: there are few, the same for everybody, so it is made once."""
    return modules(address)


def telephone(number: str) -> str:
    """Return the link that makes a phone call a number (RFC 3966)."""
    return f"tel:{number.replace('-', '')}"


def fits(content: str) -> bool:
    """Whether the content fits into one code, whatever its letters are."""
    return len(content.encode()) <= _MOST_BYTES


def shortened(lines: Sequence[str], note: str) -> str:
    """Return as many lines as fit into one code; where some are left out, the last line is the note that says so."""
    for count in range(len(lines), 0, -1):
        text = "\n".join([*lines[:count], *([note] if count < len(lines) else [])])
        if fits(text):
            return text
    return note


def _too_long(content: str) -> str:
    return f"{len(content.encode())} bytes are too many for a QR code of version {LARGEST_VERSION}"

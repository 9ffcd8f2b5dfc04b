"""What practice cards are expected to say."""

from __future__ import annotations

ALLOWED_FILES = {"0006", "0008", "000A", "000B", "0018", "001B"}


EXPECTED = {
    "well": ("ok", "ok", "valid"),
    "careful": ("careful", "ok", "valid"),
    "last-try": ("last-try", "ok", "valid"),
    "locked": ("locked", "ok", "valid"),
    "renewal-open": ("ok", "ok", "renewal-open"),
    "grace": ("ok", "ok", "grace"),
    "expired": ("ok", "ok", "expired"),
    "no-signature": ("ok", None, "valid"),
    "no-certificate": ("ok", "ok", None),
}


def touched_too_much(command):
    """Judge a command from its bytes alone, without the program's own constants."""
    text = command.hex().upper()
    if text.startswith("0020"):
        return len(command) != 4
    if text.startswith("00A402"):
        return text[10:] not in ALLOWED_FILES
    if text.startswith("00B0"):
        return int(text[4:6], 16) & 0x80 and text[4:6] not in ("86", "88", "8A", "8B")
    return text != "00A4040C0AD392F000260100000001"

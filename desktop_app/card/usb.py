"""The card readers that Linux sees on USB, including those that the card service does not see."""

from __future__ import annotations

from pathlib import Path

_DEVICES = Path("/sys/bus/usb/devices")
_SMART_CARD = "0b"
"""The class code of a smart card interface (USB-IF, Defined Class Codes)."""


def plugged_in(devices: Path = _DEVICES) -> list[str]:
    """Return the product names of the readers; an empty list on other systems."""
    classes = devices.glob("*:*/bInterfaceClass")
    readers = {each.parent.name.partition(":")[0] for each in classes if _text(each) == _SMART_CARD}
    return sorted(_text(devices / reader / "product") or reader for reader in readers)


def _text(path: Path) -> str:
    """Return the text of a file, "" if there is none: it vanishes with the reader."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""

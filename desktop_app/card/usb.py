"""Card readers that are plugged in, as Linux tells of them: also those that the card service does not see."""

from __future__ import annotations

from pathlib import Path

_DEVICES = Path("/sys/bus/usb/devices")
_SMART_CARD = "0b"
"""The class of an interface for smart cards (USB-IF, Defined Class Codes)."""


def plugged_in(devices: Path = _DEVICES) -> list[str]:
    """Return what the readers call themselves: none on other systems, nor a reader that does not say what it is."""
    classes = devices.glob("*:*/bInterfaceClass")
    readers = {each.parent.name.partition(":")[0] for each in classes if _text(each) == _SMART_CARD}
    return sorted(_text(devices / reader / "product") or reader for reader in readers)


def _text(path: Path) -> str:
    """Return the line in a file, nothing where it is not there: it goes with the reader."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""

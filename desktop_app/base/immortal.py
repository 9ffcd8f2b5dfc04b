"""Keeps Python's None, True and False alive, which PySide6 6.12 gives back once too often.

None is lost at every call that returns nothing, True whenever a signal is emitted, False at every event that a filter
lets through. Since Python 3.12 they are immortal (PEP 683) and nothing is lost by that. Before, the count of their
references falls, and at zero the interpreter ends: docs/decisions/014-immortal.md.
"""

from __future__ import annotations

import ctypes
import sys

_MORE_THAN_EVER_LOST = 1 << 40


def keep_constants_alive() -> None:
    """Do what PEP 683 does, where this Python does not: give each more references than can be lost."""
    mortal = sys.implementation.name == "cpython" and sys.version_info < (3, 12)
    for constant in (None, True, False) if mortal else ():
        if sys.getrefcount(constant) < _MORE_THAN_EVER_LOST:
            ctypes.c_ssize_t.from_address(id(constant)).value += _MORE_THAN_EVER_LOST

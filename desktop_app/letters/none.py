"""Keeps Python's None alive, which PySide6 6.12 gives back once too often at every call that returns nothing.

Since Python 3.12 None is immortal (PEP 683) and nothing is lost by that. Before, the count of its references falls with
everything that is drawn, and at zero the interpreter ends: in easy Japanese after a few hundred pages.
"""

from __future__ import annotations

import ctypes
import sys

_MORE_THAN_EVER_LOST = 1 << 40


def keep_none_alive() -> None:
    """Do for None what PEP 683 does, where this Python does not: give it more references than can be lost."""
    mortal = sys.implementation.name == "cpython" and sys.version_info < (3, 12)
    if mortal and sys.getrefcount(None) < _MORE_THAN_EVER_LOST:
        ctypes.c_ssize_t.from_address(id(None)).value += _MORE_THAN_EVER_LOST

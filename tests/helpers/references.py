"""Counts the references to None, True and False, which PySide6 must keep: docs/decisions/014-pyside6.md."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class References(NamedTuple):
    """To each of the three, how many."""

    none: int
    true: int
    false: int


KEPT = References(0, 0, 0)


def gained(work: Callable[[], object]) -> References:
    """Return how many references the work adds, negative where it loses some; done once before, for what is kept."""
    work()
    before = _references()
    work()
    after = _references()
    return References(after.none - before.none, after.true - before.true, after.false - before.false)


def _references() -> References:
    gc.collect()
    return References(*map(sys.getrefcount, (None, True, False)))

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


def gained(work: Callable[[], object], times: int) -> References:
    """Return how many references the work adds each time it is done, negative where it loses some.

    What is kept after the first time does not count, nor what other threads of the test take or give back meanwhile:
    that is not done each time.
    """
    work()
    before = _references()
    for _ in range(times):
        work()
    after = _references()
    return References(*(int((new - old) / times) for old, new in zip(before, after, strict=True)))


def _references() -> References:
    gc.collect()
    return References(*map(sys.getrefcount, (None, True, False)))

"""A process beside the window ends with it: the window tells it who started it, in its environment."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

VARIABLE = "MYNA_HOKEN_NAVI_PARENT"
"""Holds the process id of the window. A window may be gone before its child is far enough to ask whose child it is."""


def as_variable() -> tuple[str, str]:
    """Return the name and value of the environment variable that a process gets which ends with this one."""
    return VARIABLE, str(os.getpid())


def parent_lives(environment: Mapping[str, str] | None = None) -> Callable[[], bool]:
    """Return a check that the process that started this one is still there.

    That is the one in the environment as well, which need not be the nearest: a launcher may stand between.
    """
    window = (os.environ if environment is None else environment).get(VARIABLE, "")
    nearest = os.getppid()

    def lives() -> bool:
        return os.getppid() == nearest and not (window.isdecimal() and _is_gone(int(window)))

    return lives


def _is_gone(process: int) -> bool:
    """Whether there is no such process; never so on Windows, where asking like this would end it."""
    if os.name == "nt":
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return True
    except PermissionError:
        pass
    return False

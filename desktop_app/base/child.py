"""A process of Python's own beside this one: Ctrl-C does not reach it, and it ends when this one is gone."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager
from multiprocessing import get_context, parent_process, resource_tracker
from threading import Thread
from typing import TYPE_CHECKING

from desktop_app.base.exit_codes import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.process import BaseProcess


def start_child(target: Callable[..., None], *arguments: object) -> BaseProcess:
    """Start a process that calls a function of a module; OSError where the system has none left."""
    child = get_context("spawn").Process(target=_run, args=(target, *arguments), daemon=True)
    with _interrupts_held():
        child.start()
    return child


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold back Ctrl-C, which a process that is started meanwhile does for all its life. Windows cannot."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # its own start would let them through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _run(target: Callable[..., None], *arguments: object) -> None:
    Thread(target=_end_with_parent, daemon=True).start()
    target(*arguments)


def _end_with_parent() -> None:
    """End this process at once when its parent is gone, whatever holds it: nobody waits for it any more."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(NOTHING)

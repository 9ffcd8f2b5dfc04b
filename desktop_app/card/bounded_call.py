"""A call with a time limit, in a thread of its own: calls to a service may block for ever and cannot be cancelled."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class BoundedCall(Generic[T]):
    """A call that runs in a daemon thread: if it never returns, it blocks neither the caller nor the program's exit."""

    def __init__(self, function: Callable[[], T], name: str = "bounded call") -> None:
        """Start the call; `name` is that of the thread."""
        self._function = function
        self._started = time.monotonic()
        self._results: list[T] = []
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def result(self, seconds: float) -> T:
        """Return the result, or raise the call's exception; TimeoutError `seconds` after the call was started."""
        left = self._started + seconds - time.monotonic()
        self._thread.join(min(max(left, 0), threading.TIMEOUT_MAX))
        if self._error is not None:
            raise self._error
        if not self._results:
            raise TimeoutError
        return self._results[0]

    def _run(self) -> None:
        try:
            self._results.append(self._function())
        except Exception as error:  # noqa: BLE001 - `result` raises it in the caller's thread
            self._error = error

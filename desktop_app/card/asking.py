"""A question to a service in a thread of its own: a call to one may block without limit, and cannot be called off."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Asking(Generic[T]):
    """A question that has been asked; where no answer comes it is abandoned, and holds up nobody, nor the exit."""

    def __init__(self, ask: Callable[[], T], name: str = "asking") -> None:
        """Begin to ask."""
        self._ask = ask
        self._asked = time.monotonic()
        self._answers: list[T] = []
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def answer(self, seconds: float) -> T:
        """Return the answer, or raise what was raised instead; TimeoutError so many seconds after it was asked."""
        left = self._asked + seconds - time.monotonic()
        self._thread.join(min(max(left, 0), threading.TIMEOUT_MAX))
        if self._error is not None:
            raise self._error
        if not self._answers:
            raise TimeoutError
        return self._answers[0]

    def _run(self) -> None:
        try:
            self._answers.append(self._ask())
        except Exception as error:  # noqa: BLE001 - whoever asked is told
            self._error = error

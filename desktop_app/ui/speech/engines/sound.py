"""Sound that is made by one thread while another one plays it."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

BYTES_A_FRAME = 2
"""One channel, 16 bits, signed, in the order of bytes of the computer."""
_PATIENCE_SECONDS = 0.5
"""A sound card stands longer waits, too, but whoever stops it waits as long."""


class Sound:
    """What was made so far of a text, and whether that is all."""

    def __init__(self, frames_a_second: int) -> None:
        """Begin with nothing."""
        self.frames_a_second = frames_a_second
        self.begun = False
        self._parts: SimpleQueue[bytes | None] = SimpleQueue()

    def add(self, part: bytes) -> None:
        """Add samples."""
        self._parts.put(part)
        self.begun = True

    def end(self) -> None:
        """Say that nothing more will come."""
        self._parts.put(None)
        self.begun = True

    def frames(self) -> Generator[bytes, int, None]:
        """Yield as many frames as are asked for by `send`, fewer where nothing more is made in time; once."""
        rest, more = b"", True
        wanted = (yield b"") * BYTES_A_FRAME
        while rest or more:
            while more and len(rest) < wanted:
                try:
                    part = self._parts.get(timeout=_PATIENCE_SECONDS)
                except Empty:
                    break
                rest, more = rest + (part or b""), part is not None
            given, rest = rest[:wanted], rest[wanted:]
            wanted = (yield given) * BYTES_A_FRAME

"""How much is asked of a site at most, and how long is waited for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Seconds for a connection, for the next piece of an answer, and for all of it; bytes and redirects of a page."""

    connect: float = 10
    read: float = 20
    total: float = 60
    most_bytes: int = 20_000_000
    redirects: int = 5
    pause: float = 1
    """Seconds between two requests to a site."""
    longest_pause: float = 30
    """Where robots.txt asks for longer pauses than this, it gets this one."""

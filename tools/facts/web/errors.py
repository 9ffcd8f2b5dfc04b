"""Why there is no page."""

from __future__ import annotations


class GoneError(Exception):
    """The site says that there is no such page."""


class NotReachedError(Exception):
    """Nobody knows what the page says; the text tells why."""


class DroppedError(NotReachedError):
    """The connection ended before the answer did, which may happen to anybody once."""

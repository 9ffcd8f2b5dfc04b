"""Lines of logs that know a fixed list of events: there is no place for a text or a number of anybody."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enum import StrEnum


def event_line(kind: type[StrEnum], event: StrEnum, **moment: str) -> str:
    """Return an event of this kind as one line of JSON, after the moment where one is given; else TypeError."""
    if type(event) is not kind:
        msg = "only an Event can be logged"
        raise TypeError(msg)
    return json.dumps({**moment, "event": event.value})

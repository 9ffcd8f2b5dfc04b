"""The events that the reader monitor prints, one JSON object a line, and the window reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop_app.card.reading import CardReading, reading_from_json


@dataclass(frozen=True)
class ReaderCame:
    """A reader was plugged in."""

    reader: str


@dataclass(frozen=True)
class ReaderWent:
    """A reader was unplugged."""

    reader: str


@dataclass(frozen=True)
class CardCame:
    """A card was put into a reader and is being read."""

    reader: str


@dataclass(frozen=True)
class CardWent:
    """A card was taken out of a reader."""

    reader: str


@dataclass(frozen=True)
class StillReading:
    """A slow card is still being read; comes once a second."""

    reader: str


@dataclass(frozen=True)
class ReadingChanged:
    """What is known of all readers together has changed: errors of the card service are among it."""

    reading: CardReading


ReaderEvent = ReaderCame | ReaderWent | CardCame | CardWent | StillReading
Event = ReaderEvent | ReadingChanged

_READING_CHANGED = "report"
_NAMES: dict[type[ReaderEvent], str] = {
    ReaderCame: "reader-came",
    ReaderWent: "reader-went",
    CardCame: "card-came",
    CardWent: "card-went",
    StillReading: "reading",
}
_BY_NAME = {name: kind for kind, name in _NAMES.items()}


def event_as_json(event: Event) -> dict[str, Any]:
    """Return the object of an event, as `card --watch` prints it."""
    if isinstance(event, ReadingChanged):
        return {"event": _READING_CHANGED, "report": event.reading.as_json()}
    return {"event": _NAMES[type(event)], "reader": event.reader}


def event_from_json(data: dict[str, Any]) -> Event | None:
    """Return the event of an object that `event_as_json` made, None for any other object."""
    try:
        if data["event"] == _READING_CHANGED:
            return ReadingChanged(reading_from_json(data["report"]))
        reader = data["reader"]
        return _BY_NAME[data["event"]](reader) if isinstance(reader, str) else None
    except (KeyError, TypeError, ValueError):
        return None

"""What somebody has done at the program so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.ui.card.status import ReaderStatus
from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.style.display import DEFAULT, Display


@dataclass
class Visit:
    """Language, eyes, the way so far with all answers and everything typed, the card, an error that was.

    Nothing of a person is kept elsewhere: whoever drops it has forgotten them.
    """

    language: str
    display: Display = DEFAULT
    journey: Journey = field(default_factory=Journey)
    reader_status: ReaderStatus = field(default_factory=ReaderStatus)
    sorry: bool = False

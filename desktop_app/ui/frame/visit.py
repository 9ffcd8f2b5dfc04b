"""What somebody has done at the program so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.ui.frame.journey import Journey
from desktop_app.ui.reader.status import ReaderStatus
from desktop_app.ui.style.display import DEFAULT, DisplaySettings


@dataclass
class Visit:
    """Language, display settings, history with answers and typed text, last card status, pending error notice.

    Nothing of a person is kept elsewhere: whoever drops it has forgotten them.
    """

    language: str
    display: DisplaySettings = DEFAULT
    journey: Journey = field(default_factory=Journey)
    reader_status: ReaderStatus = field(default_factory=ReaderStatus)
    after_error: bool = False

"""The log of a kiosk: a fixed list of events, and nothing else can be logged.

One JSON line an event goes to standard error, where systemd's journal adds the time. There is no place for a text, a
number or a name, so nothing about a visitor or a card can get into it. docs/kiosk.md tells what each event means.
"""

from __future__ import annotations

from enum import StrEnum

from desktop_app.base.event_line import event_line
from desktop_app.base.output import complain


class KioskEvent(StrEnum):
    """Everything that a kiosk ever says about itself."""

    STARTED = "started"
    SITE_FILE_WRONG = "site-file-wrong"
    VISIT_BEGAN = "visit-began"
    VISIT_ENDED_FINISH = "visit-ended-finish"
    VISIT_ENDED_IDLE = "visit-ended-idle"
    VISIT_ENDED_CARD = "visit-ended-card"
    VISIT_ENDED_ERROR = "visit-ended-error"
    WATCHER_LOST = "watcher-lost"
    WATCHER_BACK = "watcher-back"
    PRINTED = "printed"
    PRINT_FAILED = "print-failed"
    STAFF_ENTERED = "staff-entered"
    STAFF_CODE_WRONG = "staff-code-wrong"
    STAFF_LEFT = "staff-left"
    COUNTS_EXPORTED = "counts-exported"
    COUNTS_NOT_EXPORTED = "counts-not-exported"
    FACTS_INSTALLED = "facts-installed"
    FACTS_NOT_INSTALLED = "facts-not-installed"
    FACTS_REFUSED = "facts-refused"
    FACTS_CHANGED = "facts-changed"
    RESTART_ASKED = "restart-asked"
    DEVICE_RESTART_ASKED = "device-restart-asked"
    LEFT = "left"


def log(event: KioskEvent) -> None:
    """Write one line; TypeError for anything that is no event. Where the log takes nothing, nothing happens."""
    complain(event_line(KioskEvent, event))

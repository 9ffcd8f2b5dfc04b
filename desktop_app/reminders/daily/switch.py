"""How the switch for reminders stands."""

from __future__ import annotations

from enum import StrEnum


class Switch(StrEnum):
    """DOUBTFUL where something is switched on, but not what this program would switch on now."""

    ON = "on"
    OFF = "off"
    DOUBTFUL = "doubtful"

"""Days on which flows are walked."""

from __future__ import annotations

from datetime import date

DAYS = [
    date(2024, 6, 1),
    date(2024, 12, 2),
    date(2025, 6, 1),
    date(2025, 12, 1),
    date(2025, 12, 2),
    date(2026, 7, 31),
    date(2026, 8, 1),
    date(2028, 1, 1),
]

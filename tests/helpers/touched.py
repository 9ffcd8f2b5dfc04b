"""What of each form can be touched."""

from __future__ import annotations

TOUCHED = {"insurer": "kokuho", "reason": "lost", "matters": "cancel"}

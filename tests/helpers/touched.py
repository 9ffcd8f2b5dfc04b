"""What of each form is touched; days are left empty."""

from __future__ import annotations

TOUCHED = {"insurer": "kokuho", "reason": "lost", "matters": "cancel"}

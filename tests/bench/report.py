"""Writes docs/benchmarks.md: python -m tests.bench.report, or `make bench`."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import faults, search, sheets

REPORT = Path(__file__).resolve().parent.parent.parent / "docs" / "benchmarks.md"


def machine() -> str:
    """Return what the figures were measured on."""
    day = datetime.now(UTC).date()
    return (
        f"Measured on {day}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores,"
        f" Python {platform.python_version()}. Repeat: `make bench`.\n"
    )


def main() -> None:
    """Measure everything and write the report."""
    sections = [search.section(), sheets.section(), faults.section()]
    REPORT.write_text("\n".join([f"# Benchmarks\n\n{machine()}", *sections]), encoding="utf-8")


if __name__ == "__main__":
    main()

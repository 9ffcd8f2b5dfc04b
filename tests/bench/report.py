"""Writes docs/benchmarks.md: python -m tests.bench.report, or `make bench`."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import faults, freeze, growth, idle, pages, search, sheets, start

REPORT = Path(__file__).resolve().parent.parent.parent / "docs" / "benchmarks.md"
SOAK = "## Visits at a kiosk"


def machine() -> str:
    """Return what the figures were measured on."""
    day = datetime.now(UTC).date()
    return (
        f"Measured on {day}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores,"
        f" Python {platform.python_version()}, {os.getloadavg()[0]:.1f} others at work. Repeat: `make bench`.\n"
    )


def section_of_soak() -> str:
    """Return what the report says of the soak, which is too long to be measured with the rest."""
    _, title, said = REPORT.read_text(encoding="utf-8").partition(SOAK)
    return f"\n{title}{said}" if title else ""


def main() -> None:
    """Measure everything and write the report; what it says of the soak stays."""
    soak = section_of_soak()
    sections = [each.section() for each in (start, growth, idle, pages, freeze, search, sheets, faults)]
    text = "\n".join([f"# Benchmarks\n\n{machine()}", *sections]) + soak
    REPORT.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

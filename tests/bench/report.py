"""Writes docs/benchmarks.md, and keeps what its pictures show: python -m tests.bench.report, or `make bench`."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from tests.bench import card_speed, faults, freeze, growth, idle, pages, search, sheets, start
from tests.bench.picture import keep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bench.picture import Picture

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


Measured = TypeVar("Measured")


class Measurement(Protocol[Measured]):
    """A module that makes a table and pictures from the same numbers."""

    def measure(self) -> Measured:
        """Measure."""

    def section(self, measured: Measured) -> str:
        """Return the section of the report."""

    def pictures(self, measured: Measured) -> Sequence[Picture]:
        """Return what its pictures show."""


def section_with_pictures(measurement: Measurement[Measured]) -> str:
    """Measure, keep what is to be drawn, and return the section with its pictures."""
    measured = measurement.measure()
    pictures = measurement.pictures(measured)
    for picture in pictures:
        keep(picture)
    return measurement.section(measured) + "".join(picture.markdown for picture in pictures)


def main() -> None:
    """Measure everything and write the report; what it says of the soak stays."""
    soak = section_of_soak()
    sections = [
        section_with_pictures(start),
        growth.section(),
        idle.section(),
        section_with_pictures(pages),
        freeze.section(),
        card_speed.section(),
        section_with_pictures(search),
        section_with_pictures(sheets),
        faults.section(),
    ]
    text = "\n".join([f"# Benchmarks\n\n{machine()}", *sections]) + soak
    REPORT.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

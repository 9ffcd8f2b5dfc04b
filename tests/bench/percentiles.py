"""The percentiles that tables and pictures of the measurements tell."""

from __future__ import annotations

from statistics import quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def percentiles(numbers: Sequence[float]) -> list[float]:
    """Return 101 numbers by their percent: the smallest at 0, the median at 50, the largest at 100.

    Between two measured numbers they lie in proportion. StatisticsError for fewer than two.
    """
    return [min(numbers), *quantiles(numbers, n=100, method="inclusive"), max(numbers)]

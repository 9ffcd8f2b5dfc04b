"""What a city's own monitoring is told of a kiosk: health, and how many came at least and at most. Never a visit.

The text is of the OpenMetrics format (https://prometheus.io/docs/specs/om/open_metrics_spec/), and of that of
Prometheus, which the text files of node_exporter are read by: so every metric is a gauge. Of visits it tells what the
staff's table tells (`counts.export_csv`), where a number below 5 may be any from 1 to 4, and nothing of a day before
that is over: numbers that grow while somebody looks would tell when somebody came.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from desktop_app.kiosk.record.counts import SMALLEST_SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from desktop_app.kiosk.record.counts import Cell

    Sample = tuple[Mapping[str, object], float]

DAYS_TOLD = 7
"""A device that was off over a weekend still tells the days before; monitoring keeps what it was told."""
_ALIVE_SECONDS = 120
"""Four signs of life may be missed: the unit of systemd waits for one every 30 seconds."""


@dataclass(frozen=True)
class Health:
    """How a kiosk is. `last_heartbeat` is in seconds since 1970, None where the window never gave a sign."""

    version: str
    last_heartbeat: float | None
    site_in_order: bool
    facts_day: date
    pack_left_aside: bool

    def is_up(self, moment: float) -> bool:
        """Whether its window answered a short while ago; a clock that was put back makes nobody alive."""
        return self.last_heartbeat is not None and abs(moment - self.last_heartbeat) <= _ALIVE_SECONDS


def metrics_text(health: Health, visits: Mapping[Cell, int], moment: float, today: date) -> str:
    """Return the text at a moment (seconds since 1970) of a day, which ends by `# EOF`."""
    least, most = _bounds(visits, today)
    beats = [] if health.last_heartbeat is None else [_one(round(health.last_heartbeat))]
    families = (
        ("up", "Whether the window answered within the last two minutes.", [_one(health.is_up(moment))]),
        ("last_heartbeat_timestamp_seconds", "When the window last answered.", beats),
        ("version_info", "Which version of the program this is.", [({"version": health.version}, 1)]),
        ("site_file_in_order", "Whether every value of the site file can be used.", [_one(health.site_in_order)]),
        ("facts_timestamp_seconds", "Of which day the facts are (0:00 UTC).", [_one(_midnight(health.facts_day))]),
        ("facts_pack_left_aside", "Whether a pack of newer facts cannot be used.", [_one(health.pack_left_aside)]),
        ("visits_at_least", "Visits that ended on a day that is over, at least so many.", least),
        ("visits_at_most", "Visits that ended on a day that is over, at most so many.", most),
    )
    return "".join(line for family in families for line in _lines(*family)) + "# EOF\n"


def _one(value: float) -> Sample:
    """Return the sample of a metric that has no labels."""
    return {}, value


def _bounds(visits: Mapping[Cell, int], today: date) -> tuple[list[Sample], list[Sample]]:
    """Return between which numbers the visits of a day and a flow lie, as far as the table of the staff shows it."""
    bounds: dict[tuple[date, str], tuple[int, int]] = {}
    for cell in sorted(visits):
        if timedelta(0) < today - cell.day <= timedelta(DAYS_TOLD):
            least, most = bounds.get((cell.day, cell.flow), (0, 0))
            low, high = _bounds_of_cell(visits[cell])
            bounds[cell.day, cell.flow] = least + low, most + high
    labelled = [({"day": day, "flow": flow}, both) for (day, flow), both in sorted(bounds.items())]
    return [(labels, least) for labels, (least, _) in labelled], [(labels, most) for labels, (_, most) in labelled]


def _bounds_of_cell(count: int) -> tuple[int, int]:
    return (count, count) if count >= SMALLEST_SHOWN else (1, SMALLEST_SHOWN - 1)


def _midnight(day: date) -> int:
    return int(datetime.combine(day, time(), UTC).timestamp())


def _lines(name: str, said: str, samples: Iterable[Sample]) -> Iterator[str]:
    """Yield the lines of one metric; none where there is nothing to tell. Labels are identifiers and need no escape."""
    for number, (labels, value) in enumerate(samples):
        if not number:
            yield f"# TYPE myna_kiosk_{name} gauge\n# HELP myna_kiosk_{name} {said}\n"
        inside = ",".join(f'{key}="{text}"' for key, text in labels.items())
        yield f"myna_kiosk_{name}{f'{{{inside}}}' if inside else ''} {int(value)}\n"

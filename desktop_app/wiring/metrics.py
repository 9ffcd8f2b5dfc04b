"""Where what monitoring is told of a kiosk is gathered: from site file, facts, counts and signs of life."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.base import paths
from desktop_app.base.version import version
from desktop_app.facts.pack.store import store_in
from desktop_app.kiosk.record.counts import Counts
from desktop_app.kiosk.record.metrics import Health, metrics_text
from desktop_app.kiosk.site.site_file import SiteError, load_site
from desktop_app.language.day_context import builtin_facts

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.kiosk.record.counts import Cell
    from desktop_app.kiosk.site.site_file import Site
    from desktop_app.language.day_context import DayContext


def metrics_of(day_context: DayContext, site_file: Path) -> str:
    """Return the text for monitoring, of a kiosk whose site file is wrong, too; OSError where the counts are unread."""
    site = _usable(site_file)
    facts = store_in(paths.user_data()).in_use(builtin_facts())
    health = Health(
        version() or "unknown", _last_heartbeat(), site is not None, facts.day, facts.left_aside is not None
    )
    return metrics_text(health, _visits(site), time.time(), day_context.today)


def _usable(site_file: Path) -> Site | None:
    with suppress(SiteError):
        return load_site(site_file)
    return None


def _last_heartbeat() -> float | None:
    with suppress(OSError):
        return paths.heartbeat().stat().st_mtime
    return None


def _visits(site: Site | None) -> dict[Cell, int]:
    if site is None or not site.statistics:
        return {}
    return Counts(site.statistics_folder or paths.user_data()).read()

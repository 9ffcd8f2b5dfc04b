"""`site metrics`: what monitoring reads, from the files of a kiosk."""

from __future__ import annotations

import stat
from datetime import UTC, date, datetime, timedelta

import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families

from desktop_app.base import paths
from desktop_app.commands.program import run
from desktop_app.kiosk.record.counts import Counts
from desktop_app.kiosk.record.heartbeat import mark_heartbeat
from desktop_app.language.day_context import builtin_facts

TODAY = date(2026, 11, 25)


@pytest.fixture
def kiosk(elsewhere, monkeypatch):
    """The folder of a kiosk whose site file counts visits, with six of yesterday."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(elsewhere / "run"))
    for _ in range(6):
        Counts(paths.user_data()).add(TODAY - timedelta(1), "ja", "pin", "finished")
    (elsewhere / "site.toml").write_text('[office]\nname = "見本市"\n[kiosk]\nstatistics = true\n', encoding="utf-8")
    return elsewhere


@pytest.fixture
def metrics(kiosk):
    """Writes what monitoring is told; returns every value by its name."""

    def call():
        assert run(["site", "metrics", "site.toml", "--out", "kiosk.prom", "--date", TODAY.isoformat()]) == 0
        text = (kiosk / "kiosk.prom").read_text(encoding="utf-8")
        found = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
        return {sample.name.removeprefix("myna_kiosk_"): sample.value for sample in found}

    return call


def test_a_kiosk_that_is_alive_and_its_visits_are_told(metrics):
    mark_heartbeat(paths.heartbeat())
    found = metrics()
    assert (found["up"], found["site_file_in_order"], found["visits_at_least"]) == (1, 1, 6)
    assert found["last_heartbeat_timestamp_seconds"] == pytest.approx(paths.heartbeat().stat().st_mtime, abs=1)


def test_a_kiosk_that_was_never_there_is_down(metrics):
    assert metrics()["up"] == 0


def test_a_wrong_site_file_is_told_and_stops_nothing(metrics, kiosk):
    (kiosk / "site.toml").write_text("no toml", encoding="utf-8")
    found = metrics()
    assert (found["up"], found["site_file_in_order"]) == (0, 0)
    assert "visits_at_least" not in found


def test_visits_that_a_site_file_does_not_count_any_more_are_not_told(metrics, kiosk):
    (kiosk / "site.toml").write_text('[office]\nname = "見本市"\n', encoding="utf-8")
    assert "visits_at_least" not in metrics()


def test_a_pack_that_cannot_be_used_is_told(metrics):
    (paths.user_data() / "facts-pack.zip").write_bytes(b"half")
    found = metrics()
    assert found["facts_pack_left_aside"] == 1
    assert datetime.fromtimestamp(found["facts_timestamp_seconds"], UTC).date() == builtin_facts().day


def test_others_may_read_the_file_and_nothing_else_is_left(metrics, kiosk):
    metrics()
    metrics()
    assert stat.S_IMODE((kiosk / "kiosk.prom").stat().st_mode) & 0o444 == 0o444
    assert sorted(path.name for path in kiosk.iterdir() if path.is_file()) == ["kiosk.prom", "site.toml"]
